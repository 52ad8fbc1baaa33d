"""What the chat frame tells of the visitor and of other accounts, in the shapes of the vendor's own examples (api 13.2)."""
from echat_plugin.core.lang import copy, to_json
from echat_plugin.sandbox.listeners import tell_event

TRACK = {
    "city": "成都市", "country": "中国", "firstUrl": "https://shop.test/", "keyword": "", "province": "四川省",
    "referrer": "https://www.baidu.com/link?url=OJ", "keywordType": 2, "searcher": "baidu",
}
PLATFORM = {
    "chatUrl": "https://ps.cs.test/visitor/mobile/chat.html?companyId=500029&platformSign=3rfef", "companyId": "500029",
    "companyLogo": "http://pf.cs.test/logo.png", "companyName": "Nike旗舰店", "msgContent": "[图片]", "msgId": "123321", "unreadMsgCount": 5,
}
SENT = {
    "file": {"msgType": "file", "fileName": "a.pdf", "fileUrl": "https://es.cs.test/file/a.pdf", "fileType": 0, "fileSize": 5210000},
    "image": {
        "msgType": "image", "smallImg": "https://es.cs.test/small.png", "bigImg": "https://es.cs.test/big.png", "sourceImg": "https://es.cs.test/source.png",
    },
    "formData": {"msgType": "formData", "formName": "需求收集表", "formId": 2345},
}


def track(sdk, keyword):
    """visitorTrackInfo: at first without a keyword, and once more when it is known."""
    info = copy(TRACK)
    if keyword == "":
        del info["keyword"]
    else:
        info["keyword"] = keyword
    tell_event(sdk, 100, "visitorTrackInfo", to_json(info))


def platform(sdk):
    """platformNewMsg: a message of another account."""
    tell_event(sdk, 100, "platformNewMsg", to_json(PLATFORM))

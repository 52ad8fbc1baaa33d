"""The vendor's `newEvent` as our events: every action of both categories, in each of its shapes."""
import json

import pytest
from echat_plugin.core.chat.vendor_events import ACTIONS, decode
from unit.started import Plugin

ES = "https://es.echatsoft.com"
PLATFORM = {
    "chatUrl": "https://ps.echatsoft.com/visitor/mobile/chat.html?companyId=500029", "companyId": "500029", "companyLogo": "http://pf.example/a.png",
    "companyName": "Nike旗舰店", "msgContent": "[图片]", "msgId": "123321", "unreadMsgCount": 5,
}  # fmt: skip
TRACK = {"city": "成都市", "country": "中国", "firstUrl": "https://www.echatsoft.com/", "keyword": "一洽", "province": "四川省",
         "referrer": "https://www.baidu.com/link?url=O", "keywordType": 2, "searcher": "baidu"}  # fmt: skip
STAFF = {"staffId": 7, "staffNickName": "Lin", "staffPhone": "1", "staffHead": "/head/7.png", "staffInfo": "<p>Hello</p>", "recordId": "1_12312"}
FILE = {"msgType": "file", "fileName": "a<b>.pdf", "fileUrl": "https://x.cn/a.pdf", "fileType": 0, "fileSize": 5210000}
IMAGE = {"msgType": "image", "smallImg": "https://x.cn/s.png", "bigImg": "https://x.cn/b.png", "sourceImg": "https://x.cn/o.png"}
FORM = {"msgType": "formData", "formName": "表", "formId": 2345}


def end(reason, evaluate):
    return ["status", {"status": "end", "reason": reason, "evaluate": evaluate}]


CASES = [
    *[("chatStatus", word, ["status", {"status": word, "reason": None, "evaluate": False}])
      for word in ["waiting", "chatting", "leaveDisabled", "leaveToService", "leaveToUrl"]],
    *[("chatStatus", f"end-{reason}-{evaluate}", end(reason, evaluate == 1)) for reason in range(9) for evaluate in (0, 1)],
    ("chatStatus", "end", end(None, False)), ("chatStatus", "end-x-1", end(None, True)),
    ("staffStatus", 1, ["staff", {"online": True}]), ("staffStatus", "1", ["staff", {"online": True}]),
    ("staffStatus", 2, ["staff", {"online": False}]), ("staffStatus", "2", ["staff", {"online": False}]), ("staffStatus", 0, ["staff", {"online": False}]),
    ("newMsg", "hello", ["message", {"msgType": "text", "text": "hello", "html": "hello"}]),
    ("newMsg", "", ["message", {"msgType": "text", "text": "", "html": ""}]),
    ("newMsg", "[file]", ["message", {"msgType": "file", "text": "[file]", "html": "[file]"}]),
    ("newMsg", "[image]", ["message", {"msgType": "image", "text": "[image]", "html": "[image]"}]),
    ("newMsg", '<img src="/res/emoji/32/ws.png" />',
     ["message", {"msgType": "text", "text": "[ws]", "html": f'<img src="{ES}/res/emoji/32/ws.png" alt="[ws]">'}]),
    ("chatStaffInfo", STAFF, ["staff-info", {**STAFF, "staffId": "7", "staffHead": ES + "/head/7.png", "staffInfo": "<p>Hello</p>"}]),
    ("queuePostion", 3, ["queue", {"position": 3}]), ("queuePosition", "3", ["queue", {"position": 3}]),
    *[("visitorEvaluate", f"{submitted}-{when}", ["evaluate", {"submitted": submitted == 1, "during": ["chatting", "ended"][when - 1]}])
      for submitted in (0, 1) for when in (1, 2)],
    ("visitorHide", None, ["hide", {}]), ("visitorHide", "", ["hide", {}]),
    ("platformNewMsg", PLATFORM, ["platform", PLATFORM]),
    ("platformNewMsg", {"unreadMsgCount": 2}, ["platform", {**dict.fromkeys(PLATFORM, ""), "unreadMsgCount": 2}]),
    ("echatPageStatus", {"event": 7, "eventValue": {"companyId": 1, "companyName": "一洽"}}, ["page", {"open": True, "companyId": 1, "companyName": "一洽"}]),
    ("echatPageStatus", {"event": 7, "eventValue": '{"companyId":1}'}, ["page", {"open": True, "companyId": 1, "companyName": ""}]),
    ("echatPageStatus", {"event": 8, "eventValue": ""}, ["page", {"open": False, "companyId": None, "companyName": ""}]),
    ("visitorTrackInfo", TRACK, ["track", TRACK]),
    ("visitorTrackInfo", {"country": "中国"}, ["track", {**dict.fromkeys(TRACK, ""), "country": "中国", "keywordType": None}]),
    ("visitorSendMsg", {"msgType": "text", "textContent": "1 < 2 <b>!</b>"}, ["send", {"msgType": "text", "text": "1 < 2 !", "html": "1 &lt; 2 <b>!</b>"}]),
    ("visitorSendMsg", FILE, ["send", FILE]), ("visitorSendMsg", IMAGE, ["send", IMAGE]), ("visitorSendMsg", FORM, ["send", FORM]),
]
ANALYTICS = [("Button Clicked", "", None), ("Button Clicked", None, None), ("Served by Agent", "Lin", None), ("Chat_Evaluate_5", "chating", 5),
             ("Chat_Evaluate_val", "end", None), ("Chat_Evaluate_Cancel", "end", None), ("Chat_Comment_submit", "end", None)]  # fmt: skip


@pytest.mark.vendor(13)
@pytest.mark.parametrize("action, label, event", CASES)
def test_a_known_action_has_our_name_and_detail(action, label, event):
    assert decode("echat", action, label) == event


@pytest.mark.vendor(13)
@pytest.mark.parametrize("action, label, event", [case for case in CASES if isinstance(case[1], dict)])
def test_json_text_says_the_same_as_a_record(action, label, event):
    assert decode("echat", action, json.dumps(label)) == event


@pytest.mark.vendor(13)
@pytest.mark.parametrize("action, label, value", ANALYTICS)
def test_an_analytics_event_keeps_the_vendors_words(action, label, value):
    assert decode("analytics", action, label) == ["analytics", {"action": action, "label": label or "", "value": value}]


def test_every_action_of_the_table_has_its_case():
    told = {case[0] for case in CASES} | {"Chat_Evaluate_" if case[0].startswith("Chat_Evaluate_") else case[0] for case in ANALYTICS}
    assert told == set(ACTIONS)


@pytest.mark.vendor(13)
@pytest.mark.parametrize("category, action", [
    ("echat", "brandNew"), ("other", "newMsg"), ("analytics", "newMsg"), ("echat", "Button Clicked"), ("analytics", "Brand New"), ("echat", None),
    ("echat", 3), ("echat", "constructor"), ("echat", "__proto__"), ("echat", []), (None, None),
])
def test_what_is_not_known_passes_as_other_with_all_it_said(category, action):
    assert decode(category, action, "x") == ["other", {"category": category, "action": action, "label": "x"}]


@pytest.mark.parametrize("action, label", [
    *[(action, label) for action in ["chatStaffInfo", "platformNewMsg", "echatPageStatus", "visitorTrackInfo", "visitorSendMsg"]
      for label in [None, "", "not json", "null", "[1]", 7, True, []]],
    *[(action, label) for action in ["staffStatus", "queuePostion"] for label in [None, "", "soon", {}, []]],
    *[(action, label) for action in ["chatStatus", "newMsg", "visitorEvaluate"] for label in [None, 7, {}, []]],
    ("visitorEvaluate", "2-1"), ("visitorEvaluate", ""), ("echatPageStatus", {"event": 9}), ("echatPageStatus", {}),
    ("visitorSendMsg", {"msgType": "voice"}), ("visitorSendMsg", {"msgType": "constructor"}), ("visitorSendMsg", {"msgType": ["text"]}),
])  # fmt: skip
def test_a_label_that_does_not_fit_its_action_passes_as_other(action, label):
    assert decode("echat", action, label) == ["other", {"category": "echat", "action": action, "label": label}]


def test_what_nobody_will_take_is_not_kept():
    plugin = Plugin()
    plugin.send("missing", more={"name": "chat"})
    for number in range(3):
        plugin.send("vendor", more={"category": "echat", "action": "newMsg", "label": str(number)})
    assert plugin.state["heard"] == []

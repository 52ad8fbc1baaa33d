"""The 20 sections of the vendor's visitor API, and how a site uses each of them here: one row a section.

A row: number, the vendor's title, ours, the members of ECHAT it tells of, our attributes (without `data-`), calls and events. An
attribute or a call may be written with the value that matters here: `launcher-open="tab"`, `open({mode: 'tab'})`.
`tests/unit/test_sections.py` holds the rows against the code; the tests that show each section are found by `shown.py`.
"""

PARAMETERS = ["echat-tag", "lan", "meta-data", "my-data", "route-entrance-id", "vis-evt"]

SECTIONS = [
    [1, "使用场景", "Where it is used: on a page that loads echat.js",
     [], ["company-id", "servers", "sdk", "load", "timeout"], ["load()"], ["ready", "error"]],
    [2, "window.open打开对话窗口", "The chat in a window of its own",
     ["customNewWinChat"], ['launcher-open="window"', 'echat-open="window"', "chat-window-param", *PARAMETERS], ["open({mode: 'window'})"], ["before-open", "open"]],
    [3, "新窗口打开对话", "The chat in a tab of its own",
     ["customOpenChat"], ['launcher-open="tab"', 'echat-open="tab"'], ["open({mode: 'tab'})"], ["before-open", "open"]],
    [4, "页内打开对话窗口", "The chat in the page",
     ["customMiniChat"], ['launcher-open="mini"', 'echat-open="mini"'], ["open()"], ["before-open", "open"]],
    [5, "刷新访客的会员身份", "Who the visitor is",
     ["refreshVisitorMetaData"], ["meta-data", "my-data"], ["login({metaData, myData})", "logout()"], []],
    [6, "发送图文消息", "Rich cards",
     ["pushVisitorEvent"], ["vis-evt", "echat-card"], ["card()", "open({visEvt})"], []],
    [7, "获取对话窗口地址", "The chat's address",
     ["getChatPageUrl"], ["echat-open"], ["link()"], []],
    [8, "获取访客的ID", "The visitor's number",
     ["getEchatVisitorId"], [], ["state().visitorId"], []],
    [9, "设置页面标题", "The page's title",
     ["setPageTitle"], ["title", "title-text"], ["title()"], []],
    [10, "页内对话窗口最小化", "Putting the window away",
     ["hideMiniChat"], [], ["close()"], ["close", "hide"]],
    [11, "内页对话窗口最大化", "Making the window large",
     ["maxMiniChat"], [], ["maximize()"], ["close"]],
    [12, "结束对话", "Ending the chat",
     ["closeMiniChat"], [], ["end()"], ["status", "close"]],
    [13, "监听访客事件", "The vendor's events",
     [], ["analytics"], ["on()", "off()"],
     ["unread", "status", "staff", "message", "staff-info", "queue", "evaluate", "hide", "platform", "page", "track", "send", "analytics", "other"]],
    [14, "设置手机窗口半屏展示", "A window that leaves the top of a phone's screen free",
     ["setMobilePageTop"], ["mobile-page-top"], [], []],
    [15, "获取内页窗口的打开状态", "Whether the window is open",
     ["getMiniStatus"], [], ["state().window"], ["open", "close", "page"]],
    [16, "获取对话状态", "How the chat stands",
     ["getChatStatus"], [], ["state().chat", "state().status"], ["status"]],
    [17, "获取对话客服信息", "Who serves the visitor",
     ["getChatStaffInfo"], [], ["state().staff"], ["staff-info"]],
    [18, "获取访客的未读消息数", "Unread messages",
     ["getUnReadMsgCount"], ["badge"], ["state().unread"], ["unread"]],
    [19, "设置PC内页窗口大小以及位置", "Size and place of the window on a PC",
     [], ["pc-mini-win-param"], ["open({pcMiniWinParam})"], []],
    [20, "获取上传文件凭证", "Credentials for an upload",
     ["getFileUploadInfo"], [], ["uploadInfo()"], []],
]

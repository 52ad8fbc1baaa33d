"""The Chinese of the event table (`tools/event_table.py`): when each comes, and its fields in the table's order."""

EVENTS = {
    "status": ["对话状态变化", "`waiting`、`chatting`、`leaveDisabled`、`leaveToService`、`leaveToUrl` 或 `end`",
               "结束原因：0 未知，1 访客，2 客服，5 客服退出，6 系统，8 访客长时间未响应", "是否需要评价"],
    "staff": ["客服上线或离线", "是否在线"],
    "message": ["访客收到新消息", "消息类型；文件和图片只告知收到", "纯文本，表情写作 `[ws]`", "安全的 HTML，地址为绝对地址"],
    "staff-info": ["客服接入对话", "客服 ID", "昵称", "电话", "头像地址", "介绍", "对话 ID"],
    "queue": ["排队位置变化", "排队位置"],
    "evaluate": ["访客提交或取消评价", "是否提交", "当时对话是否仍在进行"],
    "hide": ["访客隐藏了对话窗口"],
    "platform": ["平台版：其他账号有新消息", "账号 ID", "账号名称", "logo 地址", "消息内容；只通知数量时为空", "消息 ID", "对话地址", "所有账号的未读总数"],
    "page": ["页内对话窗口打开或隐藏", "是打开还是隐藏", "打开的账号 ID", "账号名称"],
    "track": ["访客的来源信息；得到关键字后会再来一次", "国家", "省份", "城市", "落地页", "来源页面", "搜索引擎", "搜索关键字", "0 不区分，1 SEO，2 竞价"],
    "send 'text'": ["访客发送文本", "类型", "纯文本", "安全的 HTML"],
    "send 'file'": ["访客发送文件", "类型", "文件名", "文件地址", "0 一般文件，1 语音，2 视频", "字节数"],
    "send 'image'": ["访客发送图片", "类型", "缩略图地址", "大图地址", "原图地址"],
    "send 'formData'": ["访客提交表单", "类型", "表单名称", "表单 ID"],
    "analytics": ["供网站统计的事件；并非访客点击引起的打开不算", "`Button Clicked`、`Served by Agent`、`Chat_Evaluate_<n>`、`Chat_Evaluate_Cancel` 或 `Chat_Comment_submit`",
                  "客服昵称，或 `chating`、`end`", "评价等级"],
    "other": ["官方的其他事件，原样转出", "eventCategory", "eventAction", "eventLabel；涉及访客身份时为 `null`"],
}  # fmt: skip

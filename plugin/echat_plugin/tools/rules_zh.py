"""The Chinese of `rules_table.py`: the same keys, in words of its own."""

TITLES = {"time": "时间", "behaviour": "行为", "page": "页面", "visitor": "访客", "chat": "对话", "choice": "取舍", "caps": "次数限制", "action": "动作"}

# How the value of a condition is written, by the kind of it
KINDS = {
    "span": "时长，如 `30s`",
    "percent": "百分比，如 `60%`",
    "moment": "不写值",
    "selector": "CSS 选择器，如 `#pricing`",
    "names": "事件名，如 `cart-updated`",
    "globs": "可含 `*` 的写法，如 `/product/*`",
    "query": "`name` 或 `name=value`",
    "words": "取其中之一：",
    "tags": "语言，如 `zh`、`en-GB`",
    "places": "国家、省份或城市",
    "compare": "比较，如 `>= 3`",
    "data": "名称，或比较，如 `cart.total >= 200`",
    "hours": "时段，如 `mon-fri 09:00-18:00 Asia/Shanghai`",
}

KNOWN = "总是已知"
SIGNAL = "发生之前不满足"
EMPTY = "没有时视为空，属于已知：带 `!` 的成立"
TOLD = "SDK 告知之前未知"
CAMPAIGN = "本次访问的这个参数符合其中之一；取本会话中最近一个带 `utm_*` 的地址"
STARTS = "不能存储时，每次加载页面都算首次访问的第一页"

# key: when it holds, what a missing fact does, an example
CONDITIONS = {
    "after": ["页面（单页应用里的每一页）已打开这么久", KNOWN, "after: 30s; path: /product/*; limit: 1/session"],
    "active": ["访客真正用了这一页这么久：页面可见，且没有超过 30 秒不动", KNOWN, "active: 1m; path: /guide/*; do: teaser; text: 需要讲解一下吗？"],
    "idle": ["访客这么久没有任何操作：鼠标、按键、触摸、滚动都没有", KNOWN, "idle: 20s; path: /cart; device: pc"],
    "on-site": ["会话开始已有这么久，不论在哪一页、哪个标签页", "不能存储时从本页算起", "on-site: 5m; pages: >= 4; limit: 1/session"],
    "since-closed": ["距离上次关闭对话窗口已有这么久，不论在哪一页关的", "从未关闭过，或窗口正开着时未知", "since-closed: 10m; chat: ended; after-dismiss: 0s; do: teaser; text: 问题解决了吗？"],
    "hours": ["现在处于某个时段内，且不在任何带 `!` 的时段内：见[时段](#时段)", "时区或假日表未知时不满足", "hours: workdays 09:00-18:00 Asia/Shanghai; staff: online; after: 20s"],
    "scroll": ["在这一页上，页面高度的这么多已经露出过", "滚动之前为 0%；不足一屏的页面一直是 0%", "scroll: 60%; path: /article/*; do: badge"],
    "exit-intent": ["访客要走了：鼠标从页面顶部移出；触屏上快速往回滑，或在站内后退。属于瞬间信号", SIGNAL, "exit-intent; path: /cart; limit: 1/day"],
    "visible": ["有这样的元素至少一半露出（比窗口还大的，露出半个窗口）", "没有这样的元素时不满足", "visible: #pricing; active: 10s; do: teaser; text: 不知道选哪个套餐？"],
    "click": ["点击了这样的元素或其内部。属于瞬间信号", SIGNAL, "click: .size-table; do: teaser; text: 帮您选尺码; delay: 5s"],
    "event": ["发生了其中之一：页面上任何 DOM 事件，或 `EchatPlugin.track(名称)`。属于瞬间信号", SIGNAL, "event: payment-failed, coupon-refused; limit: 2/day"],
    "path": ["地址的路径（已解码）符合其中之一", KNOWN, "path: /product/*, !/product/old; after: 20s"],
    "url": ["完整地址（原样）符合其中之一", KNOWN, "url: *://shop.cn/*?*coupon*; after: 5s"],
    "query": ["地址带有这样的参数，值里可用 `*`", KNOWN, "query: from=mail*, !debug; after: 5s"],
    "hash": ["`#` 之后的部分符合其中之一", EMPTY, "hash: help, faq-*; do: open"],
    "referrer": ["来源地址符合其中之一", EMPTY, "referrer: *baidu.com*, *sogou.com*; pages: 1; after: 10s"],
    "utm-source": [CAMPAIGN, EMPTY, "utm-source: newsletter; after: 10s"],
    "utm-medium": [CAMPAIGN, EMPTY, "utm-medium: cpc, paid-*; active: 30s"],
    "utm-campaign": [CAMPAIGN, EMPTY, "utm-campaign: spring-*; path: /cart; after: 20s"],
    "utm-term": [CAMPAIGN, EMPTY, "utm-term: *teapot*; after: 15s"],
    "utm-content": [CAMPAIGN, EMPTY, "utm-content: banner-b; sample: 50%"],
    "present": ["页面上有这样的元素", "后来才出现的，从出现时算", "present: .out-of-stock; after: 8s; do: teaser; text: 到货了通知您"],
    "absent": ["页面上没有这样的元素", "后来才出现的，从出现时算", "absent: .logged-in; path: /member/*; after: 10s"],
    "device": ["访客用的设备，判断方法与官方 SDK 一致", KNOWN, "device: pc; exit-intent"],
    "language": ["浏览器语言是其中之一；`zh` 指各种中文，`zh-CN` 只指这一种", KNOWN, "language: en, fr; after: 15s; do: teaser; text: We speak English"],
    "region": ["一洽告知的国家、省份或城市是其中之一", TOLD, "region: 上海*, 江苏*; after: 20s"],
    "keyword": ["搜索用的关键字是其中之一；不是搜索来的视为空", TOLD + "；搜索来的，要等它说出关键字", "keyword: *teapot*, *茶壶*; after: 5s"],
    "search": ["是否由搜索而来：`seo` 自然结果，`paid` 竞价广告，`none` 不是搜索", TOLD + "；分不清两者时也未知", "search: paid; after: 8s; limit: 1/session"],
    "visits": ["这是访客的第几次访问", STARTS, "visits: >= 3; path: /pricing; after: 10s"],
    "pages": ["这是本次访问的第几页", STARTS, "pages: >= 5; limit: 1/session"],
    "visitor": ["是否首次访问：`new` 新访客，`returning` 老访客", STARTS, "visitor: returning; do: teaser; text: 欢迎回来"],
    "data": ["`EchatPlugin.set` 告知的这项数据符合；只写名称表示有值，且不是 `false`、`0` 或空", "没有告知时不满足，`!=` 也一样", "data: cart.total >= 200; path: /cart; idle: 15s"],
    "staff": ["客服在线或离线", TOLD, "staff: offline; after: 20s; do: teaser; text: 现在没有客服，请留言"],
    "chat": ["对话的状态：`none` 无、`waiting` 排队、`chatting` 进行中、`full` 窗口过多、`ended` 已结束。写了它就免去 `no-chat` 这一项检查，只免这一项", TOLD, "chat: ended; path: /order/*; after: 10s"],
    "unread": ["未读消息数", "SDK 就绪之前未知", "unread: > 0; chat: chatting, ended; do: title; text: 客服已回复"],
    "queue": ["排队的位置", "不在排队时未知", "queue: > 5; chat: waiting; do: emit; text: long-queue"],
}  # fmt: skip

# key: value, default, what it says, what a missing fact does, an example
SETTINGS = {
    "sample": ["百分比，如 `50%`", "所有访客", "只对这么多访客生效，同一访客始终不变：见[抽样](#抽样)", "不能存储时，每次加载页面重新抽", "sample: 50%; after: 30s; limit: 1/session"],
    "priority": ["数字", "`0`", "大的先试；相同则按页面上的先后，`data-rules` 在后", KNOWN, "priority: 5; exit-intent; path: /cart"],
    "limit": ["不超过 50 的次数，按 `page`、`session`、`day`、`visitor` 或一段时间计：`1/session, 3/7d`", "`1/page`", "最多几次。`day` 是访客当地的自然日，`1d` 是刚过去的 24 小时；写了几项就都要有余量", "不能存储时只按本页计", "limit: 1/session, 3/7d; after: 30s"],
    "cooldown": ["时长，如 `1d`", "`0`", "两次之间至少隔多久", "不能存储时只按本页计", "cooldown: 2h; limit: 3/day; idle: 1m"],
    "after-dismiss": ["`session`、`never` 或时长，如 `1d`", "`session`；`card` 和 `emit` 不受限", "访客收起窗口或气泡之后：本次会话、一段时间内或从此（`never`）不再打扰。`0s` 取消这一限制", "不能存储时只按本页计", "after-dismiss: 7d; after: 30s"],
    "do": ["`open` `teaser` `badge` `title` `card` `emit`", "`open`", "做什么：见[规则能做什么](#规则能做什么)", KNOWN, "do: teaser; text: 需要帮忙吗？; after: 30s"],
    "text": ["文字；含 `;` 或 `,` 时加引号", "`badge` 为圆点；`teaser`、`title` 必须写", "气泡、角标、标题显示的文字；所有动作的事件里也带着它。只当文字，不当 HTML", KNOWN, "do: teaser; text: \"您好; 需要帮忙吗？\"; after: 30s"],
    "accept": ["文字", "“立即咨询”，随对话语言", "气泡里打开对话的按钮", KNOWN, "do: teaser; text: 有疑问？; accept: 问客服; scroll: 50%"],
    "card": ["`auto`、JSON、加引号的声明，或 JSON 脚本的选择器", "`auto`", "`do: card` 的图文消息，写法见 README", KNOWN, "do: card; card: #order-card; path: /order/*"],
    "delay": ["时长，如 `5s`", "`0`", "全部条件不间断地满足这么久才动。其间瞬间信号会保留", KNOWN, "exit-intent; delay: 1s; do: teaser; text: 走之前问一句？"],
}  # fmt: skip

# deed: what it does, an example
DEEDS = {
    "open": ["在页面内打开对话，焦点留在原处。先发出 `echat:before-open`，可以取消", "do: open; after: 30s"],
    "teaser": ["在图标旁显示一个小气泡：`text`、打开对话的按钮 `accept`、收起按钮。对话打开或进行时、换页时消失", "do: teaser; text: 需要帮忙吗？; accept: 立即咨询; after: 30s"],
    "title": ["网页标题闪动显示 `text`，直到访客回来看页面。有未读消息时以未读提醒为先", "do: title; text: 还在吗？; after: 2m"],
    "badge": ["图标角标显示 `text`（不写则为圆点），直到对话打开或进行，或换页。有未读数时以未读数为先", "do: badge; text: 1; scroll: 50%"],
    "card": ["把 `card` 作为页面正在展示的内容给客服看：对话中立即发送，否则随下一次打开带上", "do: card; visible: #configurator"],
    "emit": ["只通知页面（其他动作也会通知）：`echat:rule`，带 `rule`、`do`、`text`", "do: emit; text: hesitates; path: /cart; idle: 30s"],
}  # fmt: skip

# check: what it means when it blocks, what to do
CHECKS = {
    "on": ["已调用 `EchatPlugin.destroy()`", "无需处理：插件到下次加载页面才回来"],
    "launcher": ["`data-launcher-hide` 排除了本页或本设备", "从该列表中去掉"],
    "window": ["对话窗口开着，或正要打开", "无需处理：此时用不着规则"],
    "tab": ["标签页被隐藏；对 `title` 则是访客正看着页面", "等待：情况一变就重新判断"],
    "title": ["`data-title` 为 `off`", "改用别的 `data-title`，或用气泡"],
    "other-tab": ["30 秒内，本站另一个标签页的规则刚打扰过", "等待，或关掉另一个标签页"],
    "attention": ["访客正忙（`typing`、`dialog`、`fullscreen`），或本页刚有规则打扰过（`pause`）", "等待，或设置 `data-attention`"],
    "sdk": ["官方 SDK 未就绪或加载失败；不打开对话的动作，只要求确知没有对话", "查看 `state().sdk`、`data-load`、`data-company-id` 和网络"],
    "no-chat": ["对话在排队或进行中", "给规则写上自己的 `chat` 条件，或结束对话"],
    "limit": ["次数已用完", "等待、放宽 `limit`，或清除记录：`EchatPlugin.destroy({forget: true})`"],
    "cooldown": ["距离上一次太近", "等待，或缩短 `cooldown`"],
    "before-open": ["页面取消了这条规则的 `echat:before-open`，本页不再询问", "查看是谁在监听"],
    "after-dismiss": ["访客收起过窗口或气泡", "等下一次会话，缩短 `after-dismiss`，或写 `0s`"],
    "delay": ["其余都满足，只是时间还不够", "等待"],
    "sample": ["这位访客没有抽中", "写 `sample: 100%`，或换一个浏览器用户"],
    "problems": ["规则写错了；`problems` 和控制台里有说明", "改正即可：写错的规则只停用自己"],
}  # fmt: skip

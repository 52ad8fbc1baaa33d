// The playground's words. `t` gives one in the page's language; {n} is a number or a name.
const EN = {
  title: "Playground", shop: "Shop", console: "Agent's console", begin: "Begin with", presets: "Examples",
  tag: "Your tag", "add-rule": "Add a rule", "add-attribute": "Add an attribute", name: "Attribute", "value-of": "Value of {n}", remove: "Remove {n}", mend: "Use {n}",
  snippet: "For your page", copy: "Copy the tag", share: "Copy a link to this", copied: "Copied.", select: "Selected: press Ctrl C or ⌘ C.", "link-here": "The address of this page is that link.",
  screen: "The visitor's page", address: "Address of the visitor's page", phone: "Phone", time: "Time", play: "Let time pass", slider: "Time since the page was opened", scale: "Length of the visit", speed: "Speed",
  "scale-120000": "2 min", "scale-600000": "10 min", "scale-3600000": "1 h", "scale-86400000": "1 day", "speed-1": "1×", "speed-5": "5×", "speed-30": "30×",
  acts: "Meanwhile", begins: "The visit begins",
  "do-scroll": "Scrolls to 60 %", "do-leave": "Moves to leave", "do-message": "Agent writes twice", "do-offline": "Agents go offline", "do-online": "Agents come online", "do-open": "Opens the chat", "do-close": "Closes the chat", "do-dismiss": "Puts the teaser away",
  "do-accept": "Takes the teaser", "do-away": "Looks away", "do-back": "Comes back", "do-go": "Goes to {n}", "do-set": "Cart is worth 250", "do-track": "Payment fails", "do-move": "Moves the mouse", "do-clear": "Undo all of it",
  "act-scroll": "Scrolls to {n} %", "act-leave": "Moves to leave", "act-message": "The agent writes", "act-offline": "Agents go offline", "act-online": "Agents come online", "act-open": "Presses the launcher", "act-close": "Puts it away",
  "act-accept": "Takes the teaser", "act-away": "Looks away", "act-back": "Comes back", "act-go": "Goes to {n}", "act-set": "set: {n}", "act-track": "track: {n}", "act-move": "Moves the mouse", "act-click": "Presses a button",
  happened: "What happened", why: "Why, just now", undo: "Undo: {n}", nothing: "Nothing yet. Move the slider.",
  "did-open": "Rule {n} opens the chat", "did-teaser": "Rule {n} puts up a teaser", "did-badge": "Rule {n} sets the badge", "did-title": "Rule {n} flashes the title", "did-card": "Rule {n} shows a card", "did-emit": "Rule {n} tells the page",
  would: "Rule {n} would act", "sample-in": "In the sample of {n}", "sample-out": "Out of the sample of {n}", closed: "The chat is closed", unread: "Unread: {n}",
  "open-rule": "The chat opens", "open-launcher": "The chat opens by the launcher", "open-opener": "The chat opens by a button", "open-api": "The chat opens by the page", "open-teaser": "The chat opens by the teaser", "open-vendor": "The vendor opens the chat",
  status: "Chat: {n}", titled: "The title says", failed: "The SDK failed", ready: "The chat is ready",
  "no-rules": "No rules are at work.", unknown: "not known", yes: "yes", no: "no", happens: "happens", "not-yet": "not now", empty: "nothing", quiet: "put away before", "quiet-no": "not put away",
  holds: "holds:", fails: "does not hold:", "is-off": "cannot be read: off", "acts-now": "would act now", "waits-for": "waits for {n}", "why-check": "Check", "why-want": "Wanted", "why-seen": "Seen", "why-next": "Could change",
};

const ZH = {
  title: "试验场", shop: "小店", console: "客服工作台", begin: "从例子开始", presets: "例子",
  tag: "您的标签", "add-rule": "加一条规则", "add-attribute": "加一个属性", name: "属性", "value-of": "{n} 的值", remove: "去掉 {n}", mend: "改用 {n}",
  snippet: "放进您的网页", copy: "复制标签", share: "复制本页链接", copied: "已复制。", select: "已选中：请按 Ctrl C 或 ⌘ C。", "link-here": "本页地址就是那个链接。",
  screen: "访客看到的页面", address: "访客页面的地址", phone: "手机", time: "时间", play: "让时间流逝", slider: "页面打开后的时间", scale: "访问时长", speed: "速度",
  "scale-120000": "2 分钟", "scale-600000": "10 分钟", "scale-3600000": "1 小时", "scale-86400000": "1 天", "speed-1": "1×", "speed-5": "5×", "speed-30": "30×",
  acts: "这期间", begins: "访问开始于",
  "do-scroll": "滚动到 60%", "do-leave": "要离开", "do-message": "客服发两条消息", "do-offline": "客服下线", "do-online": "客服上线", "do-open": "打开对话", "do-close": "关闭对话", "do-dismiss": "收起气泡",
  "do-accept": "点气泡按钮", "do-away": "看别处", "do-back": "回来", "do-go": "去 {n}", "do-set": "购物车满 250", "do-track": "支付失败", "do-move": "动一下鼠标", "do-clear": "全部撤销",
  "act-scroll": "滚动到 {n}%", "act-leave": "要离开", "act-message": "客服发消息", "act-offline": "客服下线", "act-online": "客服上线", "act-open": "点图标", "act-close": "收起",
  "act-accept": "点气泡按钮", "act-away": "看别处", "act-back": "回来", "act-go": "去 {n}", "act-set": "set：{n}", "act-track": "track：{n}", "act-move": "动一下鼠标", "act-click": "点按钮",
  happened: "发生了什么", why: "此刻的原因", undo: "撤销：{n}", nothing: "还没有。请拖动时间。",
  "did-open": "规则 {n} 打开对话", "did-teaser": "规则 {n} 显示气泡", "did-badge": "规则 {n} 设角标", "did-title": "规则 {n} 闪动标题", "did-card": "规则 {n} 出示图文", "did-emit": "规则 {n} 通知页面",
  would: "规则 {n} 本来会动", "sample-in": "抽中：{n}", "sample-out": "未抽中：{n}", closed: "对话已关闭", unread: "未读：{n}",
  "open-rule": "对话打开", "open-launcher": "由图标打开对话", "open-opener": "由按钮打开对话", "open-api": "由页面打开对话", "open-teaser": "由气泡打开对话", "open-vendor": "官方打开对话",
  status: "对话：{n}", titled: "标题显示", failed: "SDK 加载失败", ready: "对话就绪",
  "no-rules": "没有规则在起作用。", unknown: "未知", yes: "是", no: "否", happens: "发生", "not-yet": "此刻没有", empty: "无", quiet: "之前收起过", "quiet-no": "没有收起过",
  holds: "满足：", fails: "不满足：", "is-off": "写错了，已停用", "acts-now": "现在会动", "waits-for": "等待 {n}", "why-check": "检查", "why-want": "期望", "why-seen": "实际", "why-next": "何时会变",
};

export const language = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
const WORDS = language === "zh" ? ZH : EN;
export const t = (name, n = "") => (WORDS[name] ?? name).replaceAll("{n}", n);

const UNITS = language === "zh" ? [" 小时 ", " 分 ", " 秒"] : [" h ", " min ", " s"];
/** A time of the visit: `29.5 s`, `1 min 5 s`, `2 h 0 min`. */
export function seconds(ms) {
  const total = Math.floor(ms / 100) / 10;
  if (total < 60) return `${total}${UNITS[2]}`;
  if (total < 3600) return `${Math.floor(total / 60)}${UNITS[1]}${Math.floor(total % 60)}${UNITS[2]}`.trim();
  return `${Math.floor(total / 3600)}${UNITS[0]}${Math.floor((total % 3600) / 60)}${UNITS[1]}`.trim();
}

// The gallery's words. `t` gives one in the page's language.
const EN = {
  title: "Launchers", shop: "Shop", playground: "Playground", surroundings: "Surroundings", light: "Light", dark: "Dark", direction: "Direction", ltr: "Left to right", rtl: "Right to left", color: "Brand colour",
  message: "A message comes", again: "Come in again", "as-is": "the plain tag", css: "the site's CSS",
  icons: "Icons", "icons-about": "Twenty built-in drawings; an emoji, a short text or an image of the site's own.",
  shapes: "Shapes", "shapes-about": "With and without a label. A pill and a tab always have words.",
  tabs: "Tabs", "tabs-about": "At the edge of the page: Chinese stands upright, other words lie on their side.",
  sizes: "Sizes and places", "sizes-about": "44 pixels at least: a finger finds it.",
  colors: "Colours", "colors-about": "Any brand colour: text and icon are white or black, whichever can be read; so is the ring of the focus (press Tab).",
  states: "States", "states-about": "Unread messages, a mark set by a rule, open, on its way, and a chat that cannot be had.",
  offline: "While nobody answers", "offline-about": "By the vendor's word that the agents are offline, or outside the hours: as it is, relabelled, leading elsewhere, or not there.",
  motion: "Motion", "motion-about": "How it comes in, and how it calls when a message comes. Nothing moves for who wishes reduced motion.",
  languages: "Languages", "languages-about": "The words are the page's language's, or the site's.",
  phones: "On phones", "phones-about": "390 pixels wide.",
};
const ZH = {
  title: "图标一览", shop: "小店", playground: "试验场", surroundings: "环境", light: "浅色", dark: "深色", direction: "方向", ltr: "从左到右", rtl: "从右到左", color: "品牌色",
  message: "来一条消息", again: "重新出现", "as-is": "不写任何属性", css: "网站自己的 CSS",
  icons: "图案", "icons-about": "二十个内置图案；也可以用表情、简短文字或网站自己的图片。",
  shapes: "形状", "shapes-about": "带文字与不带文字。胶囊和贴边竖条总有文字。",
  tabs: "贴边竖条", "tabs-about": "贴在页面边上：中文直排，其他文字侧放。",
  sizes: "大小与位置", "sizes-about": "不小于 44 像素，手指点得到。",
  colors: "颜色", "colors-about": "任何品牌色：文字和图案自动取白或黑，总能看清；键盘焦点的外圈也是（请按 Tab）。",
  states: "状态", "states-about": "未读消息、规则设的标记、已打开、正在打开、连不上客服。",
  offline: "客服不在时", "offline-about": "官方告知客服离线，或在工作时间之外：照常、换文字、引到别处，或不显示。",
  motion: "动效", "motion-about": "怎样出现，来消息时怎样招呼。访客设置了减少动态效果时一律不动。",
  languages: "语言", "languages-about": "文字随网页的语言，或由网站自定。",
  phones: "手机上", "phones-about": "宽 390 像素。",
};

export const language = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
export const t = (name) => (language === "zh" ? ZH : EN)[name] ?? name;

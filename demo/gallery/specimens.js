// What is shown: sections of [the tag's attributes, how the chat is, what is special]. The captions are the attributes themselves.
const ICONS = ["chat", "headset", "question", "phone", "message", "bubbles", "smile", "heart", "mail", "pen", "send", "person", "robot", "spark", "help", "bell", "bag", "calendar", "clock", "moon"];
const label = { en: 'data-launcher-label="Ask us"', zh: 'data-launcher-label="联系客服"' };

export const sections = (language) => [
  { name: "icons", size: "small", of: [
    ...ICONS.map((name) => [`data-launcher-icon="${name}"`]),
    ['data-launcher-icon="💬"'], ['data-launcher-icon="🙋‍♀️"'], ['data-launcher-icon="客服"'], ['data-launcher-icon="Help"'],
    ['data-launcher-icon="/demo/art/teapot.svg"'], ['data-launcher-icon="/demo/art/gaiwan.svg"', "", { look: "photo" }],
  ] },
  { name: "shapes", of: [
    ...["round", "rounded", "square", "bubble"].map((shape) => [`data-launcher-shape="${shape}"`, "unread:3"]),
    ...["round", "rounded", "square", "bubble", "pill"].map((shape) => [`data-launcher-shape="${shape}" ${shape === "pill" ? 'data-launcher-size="48"' : label[language]}`, "unread:12"]),
  ] },
  { name: "tabs", size: "tall", of: [
    ['data-launcher-shape="tab" data-launcher-position="middle-end" data-launcher-size="48"', "unread:3"],
    ['data-launcher-shape="tab" data-launcher-position="middle-start" data-launcher-icon="headset" data-launcher-size="48"', "unread:120"],
    [`data-launcher-shape="tab" data-launcher-position="middle-end" data-launcher-label="${language === "zh" ? "Feedback" : "在线咨询"}" data-launcher-size="44"`, ""],
    [`data-launcher-shape="tab" data-launcher-icon="pen" data-launcher-size="44" ${label[language]}`, "unread:3"],
  ] },
  { name: "sizes", of: [
    ...["44", "56", "72", "96"].map((size) => [`data-launcher-size="${size}"`, "unread:7"]),
    [`data-launcher-size="44" data-launcher-icon="headset" ${label[language]}`, "unread:7"],
    ['data-launcher-position="bottom-start"'], ['data-launcher-position="bottom-left" data-launcher-offset="8"'], ['data-launcher-position="middle-end" data-launcher-offset="0"'],
  ] },
  { name: "colors", of: [
    ...["#0b5cff", "#c8102e", "#ffd400", "#07c160", "#111", "#fff", "#f5e6d3", "#777", "#ff6a00", "hotpink"].map((color) => [`data-launcher-color="${color}" data-launcher-icon="headset" ${label[language]}`, "unread:3"]),
    ["", "unread:3", { look: "gradient" }], ["", "", { look: "outline" }], ["", "unread:3", { look: "dot" }],
  ] },
  { name: "states", of: [
    ["", "unread:1"], ["", "unread:42"], ["", "unread:120"], ['data-badge="9"', "unread:10"], ['data-badge="off"', "unread:3"], ['data-rule-hello="after: 0s; do: badge; text: !"'],
    ["", "open"], ["", "busy"], ["", "failed"],
  ] },
  { name: "offline", of: [
    ["", "offline"],
    [language === "zh" ? 'data-offline="label: 请留言; icon: pen"' : 'data-offline="label: Leave a message; icon: pen"', "offline"],
    [language === "zh" ? 'data-offline="label: 发邮件; icon: mail; link: mailto:hello@example.com"' : 'data-offline="label: Write to us; icon: mail; link: mailto:hello@example.com"', "offline"],
    ['data-offline="label: 400-820-8820; icon: phone; link: tel:400-820-8820"', "offline"],
    [`data-hours="${closed()}" data-offline="icon: moon" data-launcher-color="#3d4657"`],
    ['data-offline="hide"', "offline"],
  ] },
  { name: "motion", acts: true, of: [
    ['data-launcher-icon="bell"'],
    ...["fade", "slide", "pulse", "hop", "wave", "off"].map((word) => [`data-launcher-motion="${word}" data-launcher-icon="bell"`]),
    ['data-launcher-motion="slide, wave, 3s"'],
  ] },
  { name: "languages", of: [
    ['data-launcher-shape="pill"', "unread:3", { lang: "en" }], ['data-launcher-shape="pill"', "unread:3", { lang: "zh-CN" }],
    ['data-launcher-shape="pill" data-launcher-label="تواصل معنا"', "unread:3", { lang: "ar", dir: "rtl" }], ['data-launcher-shape="pill" data-launcher-label="Связаться с нами"', "unread:3", { lang: "ru" }],
    ['data-launcher-shape="pill" data-launcher-label="お問い合わせ"', "unread:3", { lang: "ja" }], ['data-launcher-shape="pill" data-launcher-label="ติดต่อเรา"', "unread:3", { lang: "th" }],
    ['data-launcher-label="Ein sehr langer Text, der nirgends Platz hat"', "", { lang: "de" }],
  ] },
  { name: "phones", size: "phone", of: [
    ["", "unread:3"], ['data-launcher-shape="pill" data-launcher-size="48"', "unread:3"],
    ['data-launcher-shape="tab" data-launcher-position="middle-end" data-launcher-size="44"', "unread:3"],
  ] },
];

/** Hours that are over: those of the day after tomorrow. */
function closed() {
  return ["sun", "mon", "tue", "wed", "thu", "fri", "sat"][(new Date().getDay() + 2) % 7];
}

// The shop's words. `t` gives one in the page's language; {n} is a number or a name.
const EN = {
  skip: "Skip to content", "nav-shop": "Shop", "nav-cart": "Cart",
  motto: "The blue of the sky where clouds part after rain",
  disclaimer: "A made-up shop: the demo of echat-plugin. Nothing here can be bought.",
  "home-title": "Tea ware and tea", "home-head": "Quiet things for the first cup of the day",
  "home-text": "Celadon from one kiln in Longquan, tea from one garden above West Lake. Six pieces, made in small numbers.",
  "home-action": "See the pieces", "home-list": "This season",
  "home-note-1": "Fired in small batches", "home-note-2": "Free shipping from ¥300", "home-note-3": "A potter answers your questions",
  add: "Add to cart", added: "Added: {n}", ask: "Ask about this piece", back: "All pieces",
  "fact-1": "Ships in two days, in straw and paper", "fact-2": "Broken on the way? We send another", "fact-3": "Thirty days to think again",
  "cart-title": "Your cart", "cart-empty": "Nothing here yet.", "cart-go": "Look around",
  count: "Count of {n}", less: "One less: {n}", moreof: "One more: {n}", total: "Total", order: "Place the order", "cart-note": "Leave towards the address bar and a rule may offer help here.",
  "order-title": "Order {n}", "order-head": "Thank you. It is being packed.",
  "order-text": "Your order {n} leaves the kiln in two days. If anything should change, tell us while the straw is still loose.",
  "order-ask": "Ask about this order", "order-window": "Ask in a window of its own",
  "step-1": "Ordered", "step-2": "Packed", "step-3": "On its way",
  "none-title": "Not here", "none-text": "This page does not exist, or no longer.",
  drawer: "What is happening", "drawer-close": "Close", "drawer-state": "Now", "drawer-rules": "Rules", "drawer-events": "Events",
  "drawer-wait": "The plugin has not started yet.", "drawer-console": "Open the agent's console", "drawer-none": "Nothing yet. Open the chat, or wait.",
  "rule-fires": "would open now", "rule-waits": "waits", "rule-of": "{n} held",
};

const ZH = {
  skip: "跳到正文", "nav-shop": "器物", "nav-cart": "购物车",
  motto: "者般颜色做将来",
  disclaimer: "虚构的小店：echat-plugin 的演示，此处不售任何东西。",
  "home-title": "茶器与茶", "home-head": "为清晨第一盏茶而作",
  "home-text": "龙泉一窑之青瓷，西湖一园之新茶。六件器物，少量烧造。",
  "home-action": "看看器物", "home-list": "本季",
  "home-note-1": "小窑少量烧成", "home-note-2": "满 ¥300 包邮", "home-note-3": "有疑问，匠人来答",
  add: "加入购物车", added: "已加入：{n}", ask: "咨询这件器物", back: "全部器物",
  "fact-1": "两日内发出，稻草与纸包装", "fact-2": "途中破损，补寄一件", "fact-3": "三十天内可退",
  "cart-title": "购物车", "cart-empty": "还没有东西。", "cart-go": "去看看",
  count: "{n} 的数量", less: "减一件：{n}", moreof: "加一件：{n}", total: "合计", order: "提交订单", "cart-note": "鼠标移向地址栏时，规则可能会在这里提供帮助。",
  "order-title": "订单 {n}", "order-head": "谢谢，正在为您包装。",
  "order-text": "订单 {n} 将在两日内出窑发运。若有更改，请趁稻草还松时告诉我们。",
  "order-ask": "咨询这份订单", "order-window": "在独立窗口中咨询",
  "step-1": "已下单", "step-2": "包装中", "step-3": "运送中",
  "none-title": "此处无物", "none-text": "页面不存在，或已不在。",
  drawer: "正在发生什么", "drawer-close": "关闭", "drawer-state": "此刻", "drawer-rules": "规则", "drawer-events": "事件",
  "drawer-wait": "插件尚未启动。", "drawer-console": "打开客服工作台", "drawer-none": "还没有。打开对话，或稍候。",
  "rule-fires": "现在会打开", "rule-waits": "等待", "rule-of": "已满足 {n}",
};

export const language = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
const WORDS = language === "zh" ? ZH : EN;
export const t = (name, n = "") => (WORDS[name] ?? name).replaceAll("{n}", n);
const numbers = new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en");
export const money = (amount) => "¥" + numbers.format(amount);

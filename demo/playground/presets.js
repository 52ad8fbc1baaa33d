// Visits to begin with: the rules of the README and of docs/rules.md, each with a visitor who meets it.
const tag = (...rules) => [["data-company-id", "12191"], ...rules];

export const PRESETS = [
  { name: { en: "Help after 30 s", zh: "30 秒后帮忙" }, page: "/product/7", at: 29_000,
    attributes: tag(["data-rule-help", "after: 30s; path: /product/*; limit: 1/session"]) },
  { name: { en: "Leaving the cart", zh: "离开购物车" }, page: "/cart", at: 13_000, acts: [[12_000, "leave"]],
    attributes: { en: tag(["data-rule-leaving", "exit-intent; path: /cart; do: teaser; text: Questions before you go?; limit: 1/day"]), zh: tag(["data-rule-leaving", "exit-intent; path: /cart; do: teaser; text: 走之前有什么要问的吗？; limit: 1/day"]) } },
  { name: { en: "Nobody online", zh: "客服不在线" }, page: "/contact", at: 21_000, acts: [[4000, "staff", "offline"]],
    attributes: { en: tag(["data-rule-away", "staff: offline; after: 20s; do: teaser; text: Leave us a message; accept: Write"]), zh: tag(["data-rule-away", "staff: offline; after: 20s; do: teaser; text: 现在没有客服，请留言; accept: 去留言"]) } },
  { name: { en: "Office hours", zh: "上班时间" }, page: "/product/9", at: 20_000, begins: "2026-09-30T17:59",
    attributes: { en: tag(["data-holidays", "/demo/holidays-cn.json"], ["data-rule-office", "hours: workdays 09:00-18:00; after: 20s"], ["data-rule-closed", "hours: !workdays 09:00-18:00; after: 20s; do: teaser; text: Back on the next workday"]),
      zh: tag(["data-holidays", "/demo/holidays-cn.json"], ["data-rule-office", "hours: workdays 09:00-18:00; after: 20s"], ["data-rule-closed", "hours: !workdays 09:00-18:00; after: 20s; do: teaser; text: 下个工作日见"]) } },
  { name: { en: "A reader", zh: "读到六成" }, page: "/", at: 9000, acts: [[8000, "scroll", 60]],
    attributes: tag(["data-rule-reader", "scroll: 60%; do: badge; text: 1"]) },
  { name: { en: "A full cart", zh: "购物车满二百" }, page: "/product/3", at: 27_000, acts: [[6000, "set", ["cart.total", 250]], [11_000, "go", "/cart"]],
    attributes: tag(["data-rule-cart", "data: cart.total >= 200; path: /cart; idle: 15s; staff: online"]) },
  { name: { en: "Looking at prices", zh: "正在看价格" }, page: "/product/7", at: 16_000, acts: [[5000, "scroll", 100]],
    attributes: { en: tag(["data-rule-pricing", "visible: #pricing; active: 15s; do: teaser; text: Which set fits you?; accept: Ask us"]), zh: tag(["data-rule-pricing", "visible: #pricing; active: 15s; do: teaser; text: 不知道选哪一套？; accept: 问客服"]) } },
  { name: { en: "Payment failed", zh: "支付失败" }, page: "/cart", at: 20_000, acts: [[9000, "track", "payment-failed"]],
    attributes: tag(["data-rule-stuck", "event: payment-failed; delay: 2s; priority: 5"], ["data-rule-help", "after: 10s; do: badge"]) },
];

export function preset(at, language) {
  const { attributes, name, ...visit } = PRESETS[at];
  return { ...visit, attributes: Array.isArray(attributes) ? attributes : attributes[language] };
}

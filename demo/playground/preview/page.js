// The shop's pages at addresses of its own (/product/7, /cart), with what examples of rules look for: #pricing, .size-table.
import { cartPage } from "../../shop/cart-page.js";
import { contactPage } from "../../shop/contact-page.js";
import { h } from "../../shop/dom.js";
import { homePage } from "../../shop/home-page.js";
import { missingPage } from "../../shop/missing-page.js";
import { orderPage } from "../../shop/order-page.js";
import { productPage } from "../../shop/product-page.js";
import { language, money, t } from "../../shop/texts.js";

const WORDS = {
  en: { sizes: "Sizes", sizesText: "Rim 9.8 cm, height 8.4 cm, 120 ml to the shoulder.", sets: "Sets", note: "All with straw, paper and a card", plans: [["One piece", 268], ["A pair", 498], ["Tea for six", 1380]] },
  zh: { sizes: "尺寸", sizesText: "口径 9.8 厘米，高 8.4 厘米，容量 120 毫升。", sets: "套装", note: "均含稻草、纸与卡片", plans: [["单件", 268], ["一对", 498], ["六人茶席", 1380]] },
}[language];
const ROUTES = [[/^\/$/, homePage], [/^\/product\/(\d+)$/, product], [/^\/cart$/, cartPage], [/^\/pricing$/, pricingPage], [/^\/contact$/, contactPage], [/^\/order\/([\w-]+)$/, orderPage]];

const sets = () => h("section", { id: "pricing", class: "pricing" },
  h("h2", {}, WORDS.sets),
  h("ul", { class: "plans" }, WORDS.plans.map(([name, price]) => h("li", { class: "plan" }, h("b", {}, name), h("span", { class: "price price-large" }, money(price)), h("span", { class: "hint" }, WORDS.note)))));

function product(id) {
  const found = productPage(id);
  return found && { ...found, content: [...found.content, h("details", { class: "size-table" }, h("summary", {}, WORDS.sizes), h("p", {}, WORDS.sizesText)), sets()] };
}

function pricingPage() {
  return { title: WORDS.sets, content: [h("h1", {}, WORDS.sets), sets()] };
}

/** Draw the page of the present address. */
export function draw() {
  const path = location.pathname;
  const [pattern, view] = ROUTES.find(([pattern]) => pattern.test(path)) ?? [/()/, missingPage];
  const { title, content } = view(path.match(pattern)[1]) ?? missingPage();
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = t(element.dataset.text);
  document.title = `${title} · 青 Qing`;
  document.getElementById("main").replaceChildren(...content);
}

/** Another page, without a load. The browser's own history is the playground's. */
export function go(path) {
  history.replaceState(null, "", path);
  draw();
  scrollTo({ top: 0, behavior: "instant" });
  // As a browser does after a way back; there is no event for an address that a script changed.
  window.dispatchEvent(new Event("hashchange"));
}

/** The shop's own links and orders lead to /demo/…; here they stay in the preview. */
export function follow(went) {
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    const to = link && !event.defaultPrevented && !link.target ? new URL(link.href) : null;
    if (to && to.origin === location.origin && !to.hash) {
      event.preventDefault();
      went(to.pathname.replace(/^\/demo(?=\/)/, "") || "/");
    } else if (location.pathname.startsWith("/demo/")) {
      went(location.pathname.slice("/demo".length));
    }
  });
}

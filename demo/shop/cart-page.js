import { empty, entries, put, total } from "./cart.js";
import { art } from "./catalog.js";
import { h } from "./dom.js";
import { go } from "./router.js";
import { language, money, t } from "./texts.js";

export function cartPage() {
  const place = h("div", { class: "cart" });
  const draw = () => place.replaceChildren(...(entries().length ? full(draw) : nothing()));
  draw();
  return { title: t("cart-title"), content: [h("h1", {}, t("cart-title")), place] };
}

const nothing = () => [h("p", { class: "lead" }, t("cart-empty")), h("a", { class: "button", href: "/demo/" }, t("cart-go"))];

function full(draw) {
  return [
    h("ul", { class: "lines" }, entries().map(({ item, count }) => line(item, count, draw))),
    h("div", { class: "sum" }, h("span", {}, t("total")), h("b", { class: "price price-large" }, money(total()))),
    h("div", { class: "actions" }, h("button", { class: "button", type: "button", onclick: order }, t("order"))),
    h("p", { class: "hint" }, t("cart-note")),
  ];
}

function line(item, count, draw) {
  const words = item[language];
  const step = (by, sign, name) =>
    h("button", { class: "step", type: "button", "aria-label": t(name, words.name), "data-step": `${item.id}${sign}`,
      onclick: () => { put(item.id, count + by); draw(); document.querySelector(`[data-step="${item.id}${sign}"]`)?.focus(); } }, sign);
  return h("li", { class: "line" },
    h("a", { class: "tile tile-small", href: `/demo/product/${item.id}`, tabindex: -1, "aria-hidden": "true" }, h("img", { src: art(item), width: 400, height: 400, alt: "" })),
    h("span", { class: "line-name" }, h("a", { href: `/demo/product/${item.id}` }, words.name), h("span", { class: "card-kind" }, words.kind)),
    h("span", { class: "stepper", role: "group", "aria-label": t("count", words.name) }, step(-1, "−", "less"), h("b", {}, String(count)), step(1, "+", "moreof")),
    h("span", { class: "price" }, money(item.price * count)));
}

function order() {
  const number = `Q-${String(Date.now()).slice(-6)}`;
  empty();
  go(`/demo/order/${number}`);
}

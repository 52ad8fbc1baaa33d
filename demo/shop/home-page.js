import { art, PRODUCTS } from "./catalog.js";
import { h } from "./dom.js";
import { language, money, t } from "./texts.js";

export function homePage() {
  const head = h("section", { class: "hero" },
    h("div", { class: "hero-words" },
      h("h1", {}, t("home-head")),
      h("p", { class: "lead" }, t("home-text")),
      h("a", { class: "button", href: "#pieces" }, t("home-action"))),
    h("img", { class: "hero-art", src: "/demo/art/hero.svg", width: 640, height: 520, alt: "" }));
  const list = h("section", { id: "pieces", class: "pieces" },
    h("h2", {}, t("home-list")),
    h("ul", { class: "grid" }, PRODUCTS.map((item) => h("li", {}, card(item)))));
  const notes = h("ul", { class: "notes" }, [1, 2, 3].map((number) => h("li", {}, t(`home-note-${number}`))));
  return { title: t("home-title"), content: [head, list, notes] };
}

function card(item) {
  const words = item[language];
  return h("a", { class: "card", href: `/demo/product/${item.id}` },
    h("span", { class: "tile" }, h("img", { src: art(item), width: 400, height: 400, alt: "" })),
    h("span", { class: "card-line" }, h("b", {}, words.name), h("span", { class: "price" }, money(item.price))),
    h("span", { class: "card-kind" }, words.kind));
}

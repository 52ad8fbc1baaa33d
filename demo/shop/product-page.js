import { add } from "./cart.js";
import { art, product } from "./catalog.js";
import { h } from "./dom.js";
import { language, money, t } from "./texts.js";

export function productPage(id) {
  const item = product(id);
  if (!item) return null;
  const words = item[language];
  const said = h("p", { class: "said", role: "status" });
  const content = h("article", { class: "product" },
    h("div", { class: "tile tile-large" }, h("img", { src: art(item), width: 400, height: 400, alt: words.name })),
    h("div", { class: "product-words" },
      h("p", { class: "crumb" }, h("a", { href: "/demo/" }, t("back"))),
      h("h1", {}, words.name),
      h("p", { class: "card-kind" }, words.kind),
      h("p", { class: "price price-large" }, money(item.price)),
      h("p", { class: "lead" }, words.more),
      h("div", { class: "actions" },
        h("button", { class: "button", type: "button", onclick: () => { add(item.id); said.textContent = t("added", words.name); } }, t("add")),
        h("button", { class: "button button-quiet", type: "button", "data-echat-open": "mini", "data-echat-tag": "product" }, t("ask"))),
      said,
      h("ul", { class: "facts" }, [1, 2, 3].map((number) => h("li", {}, t(`fact-${number}`))))));
  return { title: words.name, content: [content], data: description(item) };
}

/** What search engines read; `data-vis-evt="auto"` makes the agent's card of it. */
function description(item) {
  return {
    "@context": "https://schema.org", "@type": "Product", sku: `QING-${item.id}`, name: item[language].name,
    description: item[language].more, image: location.origin + art(item), brand: { "@type": "Brand", name: "青 Qing" },
    offers: { "@type": "Offer", price: item.price, priceCurrency: "CNY", availability: "https://schema.org/InStock", url: location.href },
  };
}

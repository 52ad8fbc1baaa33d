import { h } from "./dom.js";
import { t } from "./texts.js";

export function orderPage(number) {
  // The chat's card of this order: the same for every way to open it from here.
  const card = `eventId: order-${number}; title: "${t("order-title", number)}"; content: "<span style='color: #2f6b57'>${t("step-2")}</span>"; urlForVisitor: /demo/order/${number}`;
  const content = h("section", { class: "order" },
    h("h1", {}, t("order-head")),
    h("p", { class: "lead" }, t("order-text", number)),
    h("ol", { class: "stages" }, [1, 2, 3].map((stage) => h("li", { class: stage < 3 ? "done" : "", "aria-current": stage === 2 && "step" }, t(`step-${stage}`)))),
    h("div", { class: "actions" },
      h("button", { class: "button", type: "button", "data-echat-open": "mini", "data-echat-tag": "order", "data-echat-card": card }, t("order-ask")),
      h("button", { class: "button button-quiet", type: "button", "data-echat-open": "window", "data-echat-tag": "order", "data-echat-card": card }, t("order-window"))));
  return { title: t("order-title", number), content: [content] };
}

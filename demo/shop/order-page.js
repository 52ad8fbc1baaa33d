import { h } from "./dom.js";
import { t } from "./texts.js";

export function orderPage(number) {
  const content = h("section", { class: "order" },
    h("h1", {}, t("order-head")),
    h("p", { class: "lead" }, t("order-text", number)),
    h("ol", { class: "stages" }, [1, 2, 3].map((stage) => h("li", { class: stage < 3 ? "done" : "", "aria-current": stage === 2 && "step" }, t(`step-${stage}`)))),
    h("div", { class: "actions" },
      h("button", { class: "button", type: "button", "data-echat-open": "mini", "data-echat-tag": "order",
        "data-echat-vis-evt": `eventId: order-${number}; title: "${t("order-title", number)}"; memo: "${t("step-2")}"` }, t("order-ask")),
      h("button", { class: "button button-quiet", type: "button", "data-echat-open": "window", "data-echat-tag": "order" }, t("order-window"))));
  return { title: t("order-title", number), content: [content] };
}

import { h } from "./dom.js";
import { t } from "./texts.js";

export function missingPage() {
  return {
    title: t("none-title"),
    content: [h("h1", {}, t("none-title")), h("p", { class: "lead" }, t("none-text")), h("a", { class: "button", href: "/demo/" }, t("back"))],
  };
}

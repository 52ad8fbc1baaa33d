// What a visitor and the agent can do at this moment, as buttons. One that stays keeps the focus: it stays the same element.
import { h } from "../shop/dom.js";
import { t } from "./texts.js";

// name of the button: the act, and when it makes sense
const ACTS = [
  ["scroll", ["scroll", 60], () => true],
  ["leave", ["leave"], () => true],
  ["move", ["move"], () => true],
  ["go", ["go", "/cart"], ({ path }) => path !== "/cart"],
  ["go-back", ["go", "/product/7"], ({ path }) => path === "/cart"],
  ["message", ["message", 2], () => true],
  ["offline", ["staff", "offline"], ({ online }) => online],
  ["online", ["staff", "online"], ({ online }) => !online],
  ["open", ["open"], ({ open }) => !open],
  ["close", ["close"], ({ open }) => open],
  ["accept", ["accept"], ({ teaser }) => teaser],
  ["dismiss", ["close"], ({ teaser, open }) => teaser && !open],
  ["away", ["away", true], ({ away }) => !away],
  ["back", ["away", false], ({ away }) => away],
  ["set", ["set", ["cart.total", 250]], () => true],
  ["track", ["track", "payment-failed"], () => true],
];

export function createActs(list, { did, clear }) {
  const words = (name, act) => (act[0] === "go" ? t("do-go", act[1]) : t(`do-${name}`));
  const items = ACTS.map(([name, act, sense]) => ({ sense, item: h("li", {}, h("button", { class: "act", id: `do-${name}`, type: "button", onclick: () => did(...act) }, words(name, act))) }));
  const undo = h("li", {}, h("button", { class: "act act-clear", id: "do-clear", type: "button", onclick: clear }, t("do-clear")));
  list.replaceChildren(...items.map(({ item }) => item), undo);
  return {
    draw(now, any) {
      for (const { item, sense } of items) item.hidden = !sense(now);
      undo.hidden = !any;
    },
  };
}

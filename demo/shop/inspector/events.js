// Every echat:* event, newest first: when, which, and its detail in a line; the whole of it unfolds.
import { h } from "../dom.js";
import { t } from "../texts.js";
import { json, line } from "./words.js";

export const NAMES = ["ready", "before-open", "open", "close", "rule", "unread", "error", "status", "staff", "message", "staff-info", "queue",
  "evaluate", "hide", "platform", "page", "track", "send", "analytics", "other"];
const MOST = 60;
const clock = () => new Date().toLocaleTimeString("en-GB", { hour12: false });

/** Gives the list; `beat` hears of each event. */
export function startEvents(beat) {
  const list = h("ol", { class: "events" });
  const none = h("p", { class: "hint" }, t("events-none"));
  // Names alone are spoken: who wants more finds it in the list.
  const spoken = h("p", { class: "unseen", role: "status" });

  for (const name of NAMES) document.addEventListener(`echat:${name}`, (event) => {
    none.remove();
    list.prepend(entry(name, event.detail));
    list.children[MOST]?.remove();
    spoken.textContent = name;
    beat();
  });
  return [none, list, spoken];
}

function entry(name, detail) {
  const short = line(detail);
  const head = [h("time", {}, clock()), h("b", { class: name === "error" ? "no" : "" }, name), h("span", { class: "hint" }, short)];
  return h("li", { "data-event": name }, short
    ? h("details", {}, h("summary", {}, head), h("pre", { tabindex: 0 }, json(detail, 2)))
    : h("p", {}, head));
}

// The visit as a list and as marks over the slider: what the visitor and the agent did, and what came of it.
import { h } from "../shop/dom.js";
import { seconds, t } from "./texts.js";

/** [kind, words] of an event of the plugin's; null for one that tells nothing new. */
function eventWords({ name, detail }) {
  if (name === "rule") return ["deed", t(`did-${detail.do}`, detail.rule), detail.text];
  if (name === "evaluate") return detail.rule ? ["deed", t("would", detail.rule), detail.do] : null;
  if (name === "exposure") return ["note", t(`sample-${detail.group}`, detail.rule)];
  if (name === "open") return ["open", t(`open-${detail.by}`, detail.rule ?? ""), ""];
  if (name === "close") return ["open", t("closed"), ""];
  if (name === "unread") return ["note", t("unread", detail.count)];
  if (name === "status") return ["note", t("status", detail.status)];
  if (name === "title") return ["note", t("titled"), detail.text];
  if (name === "error") return ["wrong", t("failed"), detail.reason];
  return name === "ready" ? ["note", t("ready")] : null;
}

export function actWords([, name, given]) {
  const what = Array.isArray(given) ? given.join(" = ") : given;
  if (name === "away") return t(given ? "act-away" : "act-back");
  if (name === "staff") return t(`act-${given}`);
  if (name === "message") return t("act-message");
  return t(`act-${name}`, what);
}

/** Everything in order; what a visitor does comes before what it causes. */
export function entries(state, log, upTo) {
  const done = state.acts.filter(([at]) => at <= upTo).map((act) => ({ at: act[0], kind: "act", words: actWords(act), act }));
  const heard = log.map((entry) => ({ at: entry.at, found: eventWords(entry) })).filter(({ found }) => found).map(({ at, found: [kind, words, text] }) => ({ at, kind, words, text }));
  return [...done, ...heard].sort((one, other) => one.at - other.at);
}

export function drawHappened(list, found, undo) {
  const low = list.scrollHeight - list.scrollTop - list.clientHeight < 40;
  list.replaceChildren(...(found.length ? found.map(({ at, kind, words, text, act }) => h("li", { class: `happening happening-${kind}` },
    h("time", {}, seconds(at)), h("span", { class: "sign", "aria-hidden": "true" }), h("p", {}, words, text ? h("q", {}, text) : null),
    act ? h("button", { class: "remove", type: "button", "aria-label": t("undo", words), onclick: () => undo(act) }, "×") : null)) : [h("li", { class: "hint" }, t("nothing"))]));
  if (low) list.scrollTop = list.scrollHeight;
}

export function drawMarks(place, state, found) {
  const deeds = found.filter(({ kind }) => kind === "deed").map(({ at }) => at);
  const shown = found.filter(({ kind, at }) => kind !== "note" && !(kind === "open" && deeds.includes(at)));
  const later = state.acts.filter(([at]) => at > state.at).map(([at]) => ({ at, kind: "act later" }));
  place.replaceChildren(...[...shown, ...later].map(({ at, kind }) => {
    const mark = h("i", { class: `mark ${kind.split(" ").map((word) => `mark-${word}`).join(" ")}` });
    mark.style.setProperty("--at", String(Math.min(1, at / state.scale)));
    return mark;
  }));
}

// The conversation pane. Whatever visitors write is text, never HTML; images only from this site.
import { h } from "../shop/dom.js";
import { clock, t } from "./texts.js";

export function messages(state) {
  if (state.messages.length === 0) return [h("p", { class: "hint empty" }, t("empty"))];
  return state.messages.map((one) => line(one, state));
}

function line(one, state) {
  if (one.type === "note") {
    const stars = one.note === "rated" && state.rating ? `: ${t("rating", state.rating.stars)} ${state.rating.text ?? ""}` : "";
    return h("p", { class: "note" }, t(`note-${one.note}`, one.name) + stars);
  }
  const mine = one.from === "staff";
  return h("div", { class: `message ${mine ? "mine" : "theirs"}` },
    h("div", { class: "bubble", dir: "auto" }, one.type === "card" ? card(one.card ?? {}) : String(one.text ?? "")),
    h("span", { class: "hint" }, `${mine ? t("you") : t("visitor")} · ${clock(one.at)}${mine && one.at <= state.readAt ? " ✓" : ""}`));
}

function card(record) {
  const image = own(record.imageUrl);
  return h("span", { class: "card" },
    image && h("img", { src: image, width: 64, height: 64, alt: "" }),
    h("span", {},
      h("b", {}, String(record.title ?? t("card"))),
      record.content && h("span", {}, plain(record.content)),
      record.memo && h("span", {}, plain(record.memo)),
      record.eventId && h("code", {}, String(record.eventId))));
}

/** Content may carry the vendor's div and span: their text is enough here. */
const plain = (html) => new DOMParser().parseFromString(String(html), "text/html").body.textContent;

function own(address) {
  try {
    const found = new URL(address, location.href);
    return address && found.origin === location.origin ? found.href : null;
  } catch {
    return null;
  }
}

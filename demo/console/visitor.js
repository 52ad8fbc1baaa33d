// Who is in the shop: where, in which language, through which entrance, and whose account it is.
import { h } from "../shop/dom.js";
import { member } from "../members.js";
import { chatWord, language, t } from "./texts.js";

export function visitor(state, unread) {
  const who = state.visitor;
  if (!who) return h("p", { class: "hint" }, t("nobody"));
  const known = member(who.member);
  return h("ul", {}, h("li", { class: "visitor", "aria-current": "true" },
    h("span", { class: `face ${known ? "face-known" : ""}`, "aria-hidden": "true" }, known ? known.name[language].at(0) : String(who.id ?? "?").slice(-2)),
    h("span", { class: "visitor-words" },
      h("b", {}, known ? known.name[language] : short(who.id)),
      h("span", { class: "where" }, who.title || path(who.url)),
      h("span", { class: "hint" }, path(who.url)),
      h("span", { class: "chips" },
        chip(chatWord(state.chat), `chip-${state.chat.split("-")[0] || "none"}`), chip(who.lan), chip(who.device),
        who.tag && chip(`${t("tag")}: ${who.tag}`), known && chip(t("member", known.number), "chip-member"),
        chip(unread > 0 ? t("unread", unread) : t("seen"), unread > 0 ? "chip-unread" : "")))));
}

const chip = (text, more = "") => text && h("span", { class: `chip ${more}` }, String(text));
const short = (id) => `${t("visitor")} ${String(id ?? "").slice(-4)}`;

function path(url) {
  try {
    return new URL(url, location.href).pathname;
  } catch {
    return "";
  }
}

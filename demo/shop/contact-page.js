import { whenKnown } from "./chat.js";
import { h } from "./dom.js";
import { t } from "./texts.js";

// A link has no address of its own: the plugin gives it the chat's, so that the middle button opens it, too.
const WAYS = [
  ["mini", "button", { type: "button" }],
  ["tab", "a", {}],
  ["window", "button", { type: "button", "data-echat-chat-window-param": "width: 420; height: 640" }],
];
const PUBLIC = ["companyId", "echatTag", "lan"];

export function contactPage() {
  const content = h("section", { class: "contact" },
    h("h1", {}, t("contact-head")),
    h("p", { class: "lead" }, t("contact-text")),
    h("ul", { class: "ways" }, WAYS.map(([how, tag, more]) => h("li", {},
      h(tag, { class: "way", "data-echat-open": how, "data-echat-tag": "contact", ...more },
        h("span", { class: `glyph glyph-${how}`, "aria-hidden": "true" }), h("b", {}, t(`way-${how}`)), h("span", { class: "hint" }, t(`way-${how}-text`)))))),
    letter());
  return { title: t("contact-title"), content: [content] };
}

/** A mail as the shop would write it, around a link that EchatPlugin.link() makes. */
function letter() {
  const link = h("a", { class: "letter-link", target: "_blank", rel: "noopener" }, t("letter-link"));
  const address = h("output", { class: "letter-address" });
  const said = h("p", { class: "hint", role: "status" });
  const mail = h("a", { class: "button button-quiet" }, t("letter-mail"));
  const place = h("section", { class: "letter", "aria-labelledby": "letter-head", hidden: true },
    h("h2", { id: "letter-head" }, t("letter-head")),
    h("p", { class: "hint" }, t("letter-hint")),
    h("div", { class: "sheet" },
      h("p", { class: "letter-subject" }, h("span", { class: "hint" }, t("letter-subject")), h("b", {}, t("letter-title"))),
      h("p", {}, t("letter-text"), link, t("letter-stop")),
      h("p", {}, t("letter-end"))),
    address,
    h("div", { class: "actions" }, h("button", { class: "button", type: "button", onclick: copy }, t("letter-copy")), mail), said);

  function draw(plugin) {
    const found = shared(plugin.link({ echatTag: "mail" }));
    place.hidden = !found;
    link.href = address.value = found;
    mail.href = `mailto:?subject=${encodeURIComponent(t("letter-title"))}&body=${encodeURIComponent(`${t("letter-text")}${t("letter-link")}${t("letter-stop")}\n\n${found}\n\n${t("letter-end")}`)}`;
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(link.href);
      said.textContent = t("letter-copied");
    } catch {
      // Without leave to write there, a selected text is a key away from being copied.
      getSelection().selectAllChildren(address);
      said.textContent = t("letter-select");
    }
  }

  whenKnown(place, draw);
  return place;
}

/** A link that is handed on names the shop and the subject. Who the visitor is, and the way to this page, stay here. */
function shared(address) {
  if (!address) return "";
  const url = new URL(address, location.href);
  for (const name of [...url.searchParams.keys()]) if (!PUBLIC.includes(name)) url.searchParams.delete(name);
  return url.href;
}

// The gallery: each launcher is a page of its own in a frame, so that it stands there as on a site.
import { h } from "../shop/dom.js";
import { sections } from "./specimens.js";
import { language, t } from "./texts.js";

const find = (id) => document.getElementById(id);
const room = find("room");
const main = find("main");
// A frame is a whole page: those far from the screen can wait. (A browser's own `lazy` begins many screens before.)
const near = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    target.src = target.dataset.src;
    near.unobserve(target);
  }
}, { rootMargin: "200px" });

function frame() {
  document.title = `${t("title")} · echat-plugin`;
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = t(element.dataset.text);
  const other = language === "zh" ? "en" : "zh";
  const link = find("other-language");
  link.textContent = other === "zh" ? "中文" : "English";
  link.lang = other === "zh" ? "zh-CN" : "en";
  link.href = `?lang=${other}`;
}

/** The address of a launcher's page. */
function address(attributes, state, special, size) {
  const wished = new FormData(room);
  const colored = /launcher-color|--echat-color/.test(attributes) || special.look ? attributes : `data-launcher-color="${wished.get("color")}" ${attributes}`;
  const query = { attributes: colored, state, theme: wished.get("theme"), dir: wished.get("dir"), lang: language === "zh" ? "zh-CN" : "en", ...(size === "small" ? { small: 1 } : {}), ...special };
  return `/demo/gallery/specimen.html?${new URLSearchParams(query)}`;
}

function specimen([attributes, state = "", special = {}], { size, acts }) {
  const words = [attributes || (special.look ? t("css") : t("as-is")), state].filter(Boolean).join(" · ");
  const page = h("iframe", { "data-src": address(attributes, state, special, size), title: words });
  near.observe(page);
  const act = (what) => h("button", { type: "button", class: "act", onclick: () => page.contentWindow.happen(what) }, t(what));
  return h("li", { class: "specimen" }, page, h("p", { class: "words" }, h("code", { dir: "ltr" }, attributes || (special.look ? t("css") : t("as-is"))), state && h("span", { class: "state" }, state)),
    acts && h("p", { class: "acts" }, act("message"), act("again")));
}

function draw() {
  near.disconnect();
  main.replaceChildren(...sections(language).map((section) => h("section", { class: `section ${section.size ?? ""}`, "aria-labelledby": section.name },
    h("h2", { id: section.name }, t(section.name)), h("p", { class: "about" }, t(`${section.name}-about`)),
    h("ul", { class: "specimens" }, section.of.map((each) => specimen(each, section))))));
}

room.elements.theme.value = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
room.elements.dir.value = document.documentElement.dir;
room.addEventListener("change", draw);
room.addEventListener("submit", (event) => event.preventDefault());
frame();
draw();

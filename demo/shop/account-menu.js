// The account in the header: a button that shows who is logged in, and below it what can be done about that.
import { MEMBERS } from "../members.js";
import { account, logIn, logOut, onAccount } from "./account.js";
import { h } from "./dom.js";
import { language, t } from "./texts.js";

export function startAccount(place) {
  const button = h("button", { class: "account-button", type: "button", "aria-expanded": "false", "aria-controls": "account-menu", onclick: () => show(menu.hidden) });
  const menu = h("div", { class: "account-menu", id: "account-menu", hidden: true });
  const said = h("p", { class: "unseen", role: "status" });

  function show(open) {
    menu.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
  }

  function draw() {
    const who = account();
    button.replaceChildren(face(who), h("span", { class: "account-name" }, who ? who.name[language] : t("log-in")));
    menu.replaceChildren(...(who ? inside(who) : outside()));
  }

  const chosen = (work) => () => {
    work();
    show(false);
    button.focus();
    said.textContent = account() ? t("logged-in", account().name[language]) : t("logged-out");
  };

  const inside = (who) => [
    h("p", { class: "account-who" }, h("b", {}, who.name[language]), h("span", { class: "hint" }, t("member", who.number))),
    h("button", { class: "account-item", type: "button", onclick: chosen(logOut) }, t("log-out")),
  ];
  const outside = () => [
    h("p", { class: "hint" }, t("log-in-as")),
    h("ul", {}, MEMBERS.map((who) => h("li", {}, h("button", { class: "account-item", type: "button", onclick: chosen(() => logIn(who.id)) },
      face(who), h("span", {}, h("b", {}, who.name[language]), h("span", { class: "hint" }, who.number)))))),
    h("p", { class: "hint account-note" }, t("log-in-note")),
  ];

  place.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || menu.hidden) return;
    show(false);
    button.focus();
  });
  // Wherever else the visitor goes, by pointer or by keys, the menu is not wanted any more.
  for (const name of ["pointerdown", "focusin"]) document.addEventListener(name, (event) => place.contains(event.target) || show(false));
  onAccount(draw);
  draw();
  place.append(button, menu, said);
}

const face = (who) => h("span", { class: who ? `face face-${who.id}` : "face face-nobody", "aria-hidden": "true" }, who ? who.name[language].at(0) : "");

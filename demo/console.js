// The agent's side of the demo: a view of the shared conversation, and buttons that change it.
import * as server from "./sdk/server.js";
import { happened } from "./console/happened.js";
import { messages } from "./console/messages.js";
import { chatWord, clock, language, t } from "./console/texts.js";
import { visitor } from "./console/visitor.js";
import { h } from "./shop/dom.js";

const find = (id) => document.getElementById(id);
const SAMPLES = ["queue", "track", "platform", "other"];
const LOG = 100; // lines
const SAME = 300; // ms within which two tabs tell of the same event
const TYPING = 2500; // ms a sign of typing stands

function frame() {
  document.title = `${t("title")} · 青 Qing`;
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = t(element.dataset.text);
  for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", t(element.dataset.label));
  find("text").placeholder = t("reply");
  const other = find("other-language");
  other.textContent = language === "zh" ? "English" : "中文";
  other.lang = language === "zh" ? "en" : "zh";
  other.href = `?lang=${other.lang}`;
  find("happenings").open = matchMedia("(min-width: 1000px)").matches;
}

function draw(state) {
  const online = state.staff === 1;
  find("online").setAttribute("aria-checked", String(online));
  find("online-word").textContent = t(online ? "online" : "offline");
  find("visitors").replaceChildren(visitor(state, server.unread()));
  find("state").textContent = chatWord(state.chat);
  find("state").dataset.chat = state.chat.split("-")[0];
  drawActions(state);
  const pane = find("messages");
  const low = pane.scrollHeight - pane.scrollTop - pane.clientHeight < 60;
  pane.replaceChildren(...messages(state));
  if (low) pane.scrollTop = pane.scrollHeight;
}

/** Only what makes sense now. A button that stays keeps the focus, because it stays the same element. */
function drawActions(state) {
  const going = state.chat === "waiting" || state.chat === "chatting";
  const wanted = { accept: state.chat === "waiting", "end-2-1": state.chat === "chatting", "end-2-0": going, invite: !going, pop: !going, reset: true };
  for (const name of Object.keys(wanted)) find(`act-${name}`).hidden = !wanted[name];
}

const ACTS = {
  accept: () => server.setChat("chatting"),
  "end-2-1": () => server.setChat("end-2-1"),
  "end-2-0": () => server.setChat("end-2-0"),
  invite: () => server.invite(),
  pop: () => server.pop(),
  reset: () => server.reset(),
};

/** A line of the log. `who`: shop, desk, or sdk for what the SDK tells the shop's page. */
function write(who, name, text) {
  const log = find("log");
  log.prepend(h("li", { class: `by-${who}` }, h("time", {}, clock(Date.now())),
    h("span", { class: "by", title: t(`by-${who}`) }, h("span", { class: "unseen" }, t(`by-${who}`))), h("p", {}, h("b", {}, name), " ", text)));
  while (log.children.length > LOG) log.lastChild.remove();
}

// Each tab of the shop has an SDK of its own, and all tell the same at the same time: once is enough here.
let last = { at: 0, text: "" };

function told({ action, label }) {
  const text = `${action} ${label}`;
  if (text === last.text && Date.now() - last.at < SAME) return;
  last = { at: Date.now(), text };
  write("sdk", String(action), String(label));
}

const say = (text) => server.say({ from: "staff", type: "text", text });

function listen() {
  find("actions").append(...Object.keys(ACTS).map((name) =>
    h("button", { id: `act-${name}`, class: `button ${name === "accept" ? "" : "button-quiet"}`, type: "button", onclick: ACTS[name] }, t(name))));
  find("samples").append(...SAMPLES.map((name) =>
    h("button", { class: "button button-quiet", type: "button", "data-sample": name, onclick: () => server.samples(name) }, t(`sample-${name}`))));
  find("legend").append(...["shop", "sdk", "desk"].map((who) => h("li", { class: `by-${who}` }, h("span", { class: "by" }), t(`by-${who}`))));
  find("online").addEventListener("click", () => server.setStaff(server.snapshot().staff === 1 ? 2 : 1));
  find("three").addEventListener("click", () => ["three-1", "three-2", "three-3"].forEach((name) => say(t(name))));
  find("text").addEventListener("input", () => server.types("staff"));
  find("write").addEventListener("submit", (event) => {
    event.preventDefault();
    const field = find("text");
    if (field.value.trim()) say(field.value.trim());
    field.value = "";
    field.focus();
  });
  let quiet;
  server.typing((side) => {
    if (side !== "visitor") return;
    clearTimeout(quiet);
    find("typing").textContent = t("typing");
    quiet = setTimeout(() => { find("typing").textContent = ""; }, TYPING);
  });
  server.told(told);
  server.subscribe((state, before) => {
    draw(state);
    for (const line of happened(state, before)) write(...line);
  });
}

frame();
listen();
draw(server.snapshot());
find("messages").scrollTop = find("messages").scrollHeight;

// The agent's side of the demo: a view of the shared conversation, and buttons that change it.
import * as server from "./sdk/server.js";
import { happened } from "./console/happened.js";
import { messages } from "./console/messages.js";
import { chatWord, clock, language, t } from "./console/texts.js";
import { visitor } from "./console/visitor.js";
import { h } from "./shop/dom.js";

const find = (id) => document.getElementById(id);
const LOG = 100; // lines
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
  const wanted = { accept: state.chat === "waiting", "end-2-1": state.chat === "chatting", "end-2-0": going, pop: !going, reset: true };
  for (const name of Object.keys(wanted)) find(`act-${name}`).hidden = !wanted[name];
}

const ACTS = {
  accept: () => server.setChat("chatting"),
  "end-2-1": () => server.setChat("end-2-1"),
  "end-2-0": () => server.setChat("end-2-0"),
  pop: () => server.pop(),
  reset: () => server.reset(),
};

function record(state, before) {
  const log = find("log");
  for (const [name, text] of happened(state, before))
    log.prepend(h("li", {}, h("time", {}, clock(Date.now())), h("b", {}, name), h("span", {}, text)));
  while (log.children.length > LOG) log.lastChild.remove();
}

const say = (text) => server.say({ from: "staff", type: "text", text });

function listen() {
  find("actions").append(...Object.keys(ACTS).map((name) =>
    h("button", { id: `act-${name}`, class: `button ${name === "accept" ? "" : "button-quiet"}`, type: "button", onclick: ACTS[name] }, t(name))));
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
  server.subscribe((state, before) => { draw(state); record(state, before); });
}

frame();
listen();
draw(server.snapshot());
find("messages").scrollTop = find("messages").scrollHeight;

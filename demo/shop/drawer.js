// A window into the plugin, as any page could have one: its events on `document`, its state and its rules' reasons.
import { h } from "./dom.js";
import { t } from "./texts.js";

const NAMES = ["ready", "unread", "message", "status", "staff", "queue", "open", "close", "rule", "error", "before-open"];
const MOST = 50;

export function startDrawer(place) {
  const events = h("ol", { class: "log", role: "log" });
  const state = h("dl", { class: "now" });
  const rules = h("ul", { class: "rules" });
  const none = h("p", { class: "hint" }, t("drawer-none"));
  const dot = h("span", { class: "dot", "aria-hidden": "true" });
  const panel = h("div", { class: "drawer-panel", id: "drawer-panel", hidden: true },
    h("p", { class: "drawer-link" }, h("a", { href: "/demo/console.html", target: "qing-console" }, t("drawer-console"), " ↗")),
    h("h2", {}, t("drawer-state")), state,
    h("h2", {}, t("drawer-rules")), rules,
    h("h2", {}, t("drawer-events")), none, events);
  const button = h("button", { class: "drawer-button", type: "button", "aria-expanded": "false", "aria-controls": "drawer-panel", onclick: () => toggle() },
    dot, h("span", { class: "drawer-name" }, t("drawer")));
  let clock = null;

  function toggle() {
    panel.hidden = !panel.hidden;
    button.setAttribute("aria-expanded", String(!panel.hidden));
    clearInterval(clock);
    // Rules count seconds: only who looks has them counted.
    clock = panel.hidden ? null : setInterval(look, 1000);
    look();
  }

  function look() {
    if (panel.hidden) return;
    const plugin = window.EchatPlugin;
    const started = typeof plugin?.state === "function";
    state.replaceChildren(...(started ? Object.entries(plugin.state()).flatMap(pair) : [h("dd", { class: "hint" }, t("drawer-wait"))]));
    rules.replaceChildren(...(started ? plugin.explain().map(verdict) : []));
  }

  function heard(event) {
    none.hidden = true;
    dot.classList.remove("beat");
    void dot.offsetWidth;
    dot.classList.add("beat");
    events.prepend(entry(event));
    events.children[MOST]?.remove();
    // After the plugin's own step, not within it.
    requestAnimationFrame(look);
  }

  for (const name of NAMES) document.addEventListener(`echat:${name}`, heard);
  place.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || panel.hidden) return;
    toggle();
    button.focus();
  });
  place.append(panel, button);
}

const say = (value) => (value == null || value === "" ? "–" : typeof value === "object" ? value.staffNickName ?? JSON.stringify(value) : String(value));
const pair = ([name, value]) => [h("dt", {}, name), h("dd", {}, say(value))];

function verdict(found) {
  const held = found.checks.filter((check) => check.ok).length;
  const of = `${held}/${found.checks.length}`;
  return h("li", {},
    h("p", { class: "rule-head" }, h("b", {}, found.rule), h("span", { class: found.fires ? "yes" : "no" }, found.fires ? t("rule-fires") : t("rule-waits")), h("span", { class: "hint" }, t("rule-of", of))),
    h("ul", { class: "checks" }, found.checks.filter((check) => !check.ok).map((check) =>
      h("li", {}, h("b", {}, check.key), ` ${say(check.want)} ← ${seen(check)}`))));
}

const SPANS = ["after", "active", "idle", "cooldown"];
const seen = (check) => (SPANS.includes(check.key) && check.seen != null ? `${Math.floor(check.seen / 1000)}s` : say(check.seen));

function entry(event) {
  const detail = event.detail && Object.keys(event.detail).length ? JSON.stringify(event.detail) : "";
  return h("li", {}, h("time", {}, new Date().toLocaleTimeString([], { hour12: false })), h("b", {}, event.type.slice(6)), h("code", {}, detail.slice(0, 160)));
}

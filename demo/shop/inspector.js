// A look into the plugin, as any page could have one: its state, its events on `document`, and its rules' reasons.
import { h } from "./dom.js";
import { startEvents } from "./inspector/events.js";
import { now } from "./inspector/now.js";
import { patch } from "./inspector/patch.js";
import { rules } from "./inspector/rules.js";
import { t } from "./texts.js";

const KEY = "qing.inspector";

export function startInspector(place) {
  const state = h("dl", { class: "now" });
  const reasons = h("table", { class: "rules" });
  const dot = h("span", { class: "dot", "aria-hidden": "true" });
  const events = startEvents(beat);
  const panel = h("div", { class: "inspector-panel", id: "inspector-panel", hidden: true },
    part("now", state), part("events", events), part("rules", reasons));
  const button = h("button", { class: "inspector-button", type: "button", "aria-expanded": "false", "aria-controls": panel.id, onclick: () => show(panel.hidden) },
    dot, h("span", { class: "inspector-name" }, t("inspector")));
  const console = h("a", { class: "inspector-console", href: "/demo/console.html", target: "qing-console", hidden: true }, t("inspector-console"), " ↗");
  let clock = null;

  function show(open) {
    panel.hidden = console.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
    document.documentElement.classList.toggle("inspecting", open);
    clearInterval(clock);
    // Rules count seconds: only who looks has them counted.
    clock = open ? setInterval(look, 1000) : null;
    look();
    remember(open);
  }

  function look() {
    if (panel.hidden || document.hidden) return;
    const plugin = window.EchatPlugin;
    const started = typeof plugin?.state === "function";
    patch(state, started ? now(plugin.state()) : [h("dd", { class: "hint" }, t("inspector-wait"))]);
    patch(reasons, started ? rules(plugin.explain()) : []);
  }

  function beat() {
    dot.classList.remove("beat");
    void dot.offsetWidth;
    dot.classList.add("beat");
    // After the plugin's own step, not within it.
    requestAnimationFrame(look);
  }

  place.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || panel.hidden) return;
    show(false);
    button.focus();
  });
  document.addEventListener("visibilitychange", look);
  place.setAttribute("aria-label", t("inspector"));
  place.append(button, panel, console);
  if (remembered()) show(true);
}

const part = (name, content) =>
  h("section", { class: "part", "aria-labelledby": `part-${name}` }, h("h2", { id: `part-${name}` }, t(`inspector-${name}`)), content);

function remember(open) {
  try {
    sessionStorage.setItem(KEY, open ? "open" : "");
  } catch { /* it is closed then on the next page */ }
}

function remembered() {
  try {
    return sessionStorage.getItem(KEY) === "open";
  } catch {
    return false;
  }
}

// What a visitor does, and the agent on the other side: each by its name, as the playground keeps and replays it.
import * as server from "../../sdk/server.js";
import { go } from "./page.js";

const SAYINGS = { en: ["Good morning!", "Shall I put one aside for you?", "It ships tomorrow."], zh: ["早上好！", "要为您留一件吗？", "明天发出。"] };
const sayings = SAYINGS[document.documentElement.lang.startsWith("zh") ? "zh" : "en"];
const stir = (name, init, target = document.body) => target.dispatchEvent(new MouseEvent(name, { bubbles: true, cancelable: true, ...init }));
const launcher = (part) => document.querySelector("echat-launcher")?.shadowRoot.querySelector(`[part="${part}"]`);
const isOpen = () => window.ECHAT?.getMiniStatus?.() === "open";

export const ACTS = {
  scroll(percent) {
    const whole = document.documentElement.scrollHeight;
    scrollTo({ top: Math.ceil((percent / 100) * whole) - innerHeight, behavior: "instant" });
  },
  leave: () => stir("mouseout", { clientX: 200, clientY: -1, relatedTarget: null }, document.documentElement),
  move: () => stir("mousemove", { clientX: 200, clientY: 200 }),
  message(count) {
    for (let at = 0; at < count; at++) server.say({ from: "staff", type: "text", text: sayings[at % sayings.length] });
  },
  staff: (word) => server.setStaff(word === "online" ? 1 : 2),
  close() {
    const bubble = launcher("teaser-dismiss");
    if (bubble) bubble.click();
    else document.querySelector(".echat-menu-item-min")?.click();
  },
  open: () => launcher("button")?.click(),
  accept: () => launcher("teaser-accept")?.click(),
  away: (elsewhere) => window.look(elsewhere),
  go(path) {
    // A link was clicked.
    stir("mousedown");
    go(path);
  },
  set: ([name, value]) => window.EchatPlugin?.set?.(name, value),
  track: (name) => window.EchatPlugin?.track?.(name),
  click: (selector) => document.querySelector(selector)?.click(),
};

/** What there is to be done now. */
export const can = () => ({ open: isOpen(), teaser: !!launcher("teaser"), away: document.hidden, online: server.snapshot().staff === 1 });

/** The act that this click of a real visitor was; null for one that leads to a page or nowhere. */
export function actOf(event) {
  const target = event.composedPath()[0];
  const part = target.closest?.("[part]")?.getAttribute("part");
  const own = { button: "open", icon: "open", label: "open", badge: "open", "teaser-accept": "accept", "teaser-dismiss": "close" }[part];
  if (own) return [own];
  if (target.closest?.(".echat-menu-item-min")) return ["close"];
  const pressed = target.closest?.("button, summary, [data-echat-open]");
  return pressed ? ["click", pathTo(pressed)] : null;
}

function pathTo(element) {
  const steps = [];
  for (let at = element; at !== document.body; at = at.parentElement) steps.unshift(`:nth-child(${[...at.parentElement.children].indexOf(at) + 1})`);
  return ["body", ...steps].join(" > ");
}

// The page of the preview: the shop, the real plugin, a clock that stands. The playground calls `window.preview`, nothing else.
import { createLog } from "./log.js";
import { draw, follow, go } from "./page.js";
import { ACTS, actOf, can } from "./visitor.js";

const SDK = "/demo/visitor/echat.js?latency=0";
const { clock } = window;
const log = createLog(clock.now);
let acting = false;

/** Begin: this address, and the plugin with these attributes. */
async function start({ page, attributes }) {
  history.replaceState(null, "", page);
  const tag = document.createElement("script");
  for (const [name, value] of attributes) {
    try {
      tag.setAttribute(name, value);
    } catch { /* no name of an attribute: the editor says so */ }
  }
  // The sandbox plays the vendor's SDK.
  tag.setAttribute("data-sdk", SDK);
  tag.src = "/dist/echat-plugin.js";
  document.head.append(tag);
  draw();
  log.settle();
  await clock.pass(0);
}

async function act(name, given) {
  acting = true;
  try {
    ACTS[name](given);
  } finally {
    acting = false;
  }
  if (name === "go") log.settle();
  await clock.pass(clock.now());
}

function look() {
  const plugin = window.EchatPlugin;
  const started = typeof plugin?.state === "function";
  return {
    at: clock.now(), wall: clock.wall(), title: document.title, path: location.pathname + location.search + location.hash,
    warnings: [...new Set(window.said)], log: log.entries.slice(), verdicts: started ? plugin.explain() : null, ...can(),
  };
}

window.preview = { start, act, look, pass: clock.pass, onact: null, onchange: null };

// A real visitor clicks here, too: the playground keeps it for the next time this visit is played.
document.addEventListener("click", (event) => {
  const did = event.isTrusted && !acting && actOf(event);
  if (did) window.preview.onact?.(...did);
}, true);
follow((path) => {
  go(path);
  log.settle();
  if (!acting) window.preview.onact?.("go", path);
});
window.addEventListener("clockstopped", () => window.preview.onchange?.());

// The playground: a state that can be shared, an editor of the tag, a visit that is played, and what came of it.
import { h } from "../shop/dom.js";
import { createActs } from "./acts.js";
import { createEditor } from "./editor.js";
import { drawHappened, drawMarks, entries } from "./happened.js";
import { PRESETS, preset } from "./presets.js";
import { fresh, fromHash, isPath, read, snippet, toHash } from "./state.js";
import { language, t } from "./texts.js";
import { createTime } from "./time.js";
import { createVisit } from "./visit.js";
import { drawWhy } from "./why.js";

const TYPED = 250; // ms without a key until the visit is played anew
const PATHS = ["/", "/product/7", "/product/3", "/pricing", "/cart", "/contact", "/order/Q-1"];
const find = (id) => document.getElementById(id);

let state = fromHash(location.hash) ?? read({ ...fresh(), ...preset(0, language) });
let seen = null; // what the preview last told
let timer = null; // until what was typed is played
let playing = 0;

const editor = createEditor(find("rows"), () => {
  state.attributes = editor.get();
  drawSnippet();
  later();
});
const visit = createVisit(find("preview"), { told, did: keep });
const time = createTime({ went, scaled(ms) { state.scale = ms; went(Math.min(state.at, ms)); } });
const acts = createActs(find("acts"), { did, clear() { state.acts = []; replay(); } });

function frame() {
  document.title = `${t("title")} · echat-plugin`;
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = t(element.dataset.text);
  for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", t(element.dataset.label));
  const other = language === "zh" ? "en" : "zh";
  const link = find("other-language");
  link.textContent = other === "zh" ? "中文" : "English";
  link.lang = other === "zh" ? "zh-CN" : "en";
  link.addEventListener("click", () => { link.href = `?lang=${other}${toHash(state)}`; });
  find("paths").append(...PATHS.map((path) => h("option", { value: path })));
  find("presets").append(...PRESETS.map(({ name }, at) => h("li", {}, h("button", { class: "preset", type: "button", onclick: () => take(preset(at, language)) }, name[language]))));
}

/** A whole state of another origin: a preset, an address. */
function take(found) {
  time.stop();
  state = read(found);
  editor.set(state.attributes);
  replay();
}

function later() {
  clearTimeout(timer);
  timer = setTimeout(replay, TYPED);
  mark();
}

/** Whether what is shown is not yet what is written. */
function mark() {
  find("preview").setAttribute("aria-busy", String(timer !== null || playing > 0));
}

async function during(work) {
  playing++;
  mark();
  await work;
  playing--;
  mark();
}

/** Play the visit from its beginning: a rule that has changed is judged as if it had been there all along. */
function replay() {
  clearTimeout(timer);
  timer = null;
  remember();
  draw();
  return during(visit.begin(state));
}

function went(at) {
  const back = at < (seen?.at ?? 0);
  state.at = at;
  remember();
  draw();
  return back ? replay() : during(visit.pass(at, state.acts));
}

/** Something is done now, and stands in the visit from then on. */
function keep(name, given) {
  state.acts = [...state.acts, given === undefined ? [state.at, name] : [state.at, name, given]].sort((one, other) => one[0] - other[0]);
  remember();
  draw();
}

function did(name, given) {
  keep(name, given);
  return during(visit.act(name, given));
}

function undo(act) {
  state.acts = state.acts.filter((each) => each !== act);
  replay();
}

function remember() {
  history.replaceState(null, "", toHash(state));
}

function told(now) {
  seen = now;
  draw();
}

function drawSnippet() {
  find("snippet").textContent = snippet(state.attributes);
}

function draw() {
  time.draw(state);
  drawSnippet();
  find("phone").setAttribute("aria-pressed", String(state.phone));
  find("preview").classList.toggle("preview-phone", state.phone);
  find("begins").value = state.begins;
  fit();
  if (!seen) return;
  find("tab-title").textContent = seen.title;
  if (document.activeElement !== find("path")) find("path").value = seen.path;
  acts.draw(seen, state.acts.length > 0);
  const found = entries(state, seen.log, seen.at);
  drawHappened(find("happened"), found, undo);
  drawMarks(find("marks"), state, found);
  drawWhy(find("why"), seen.verdicts);
  find("complaint").textContent = editor.tell(seen.warnings).join(" ");
}

/** A page as wide as on a desk, drawn as large as there is room; a phone's, or on a phone, as it is. */
function fit() {
  const place = find("preview");
  const narrow = state.phone || place.clientWidth < 560;
  place.style.setProperty("--page", narrow ? `${state.phone ? Math.min(390, place.clientWidth) : place.clientWidth}px` : "1080px");
  place.style.setProperty("--scale", narrow ? "1" : String(place.clientWidth / 1080));
}

async function copy(text, element, otherwise) {
  try {
    await navigator.clipboard.writeText(text);
    find("said").textContent = t("copied");
  } catch {
    // Without leave to write there, a selected text is a key away from being copied.
    if (element) getSelection().selectAllChildren(element);
    find("said").textContent = t(otherwise);
  }
}

find("add-rule").addEventListener("click", () => editor.addRule());
find("add-attribute").addEventListener("click", () => editor.addAttribute());
find("copy").addEventListener("click", () => copy(snippet(state.attributes), find("snippet"), "select"));
find("share").addEventListener("click", () => copy(location.href, null, "link-here"));
find("phone").addEventListener("click", () => { state.phone = !state.phone; replay(); });
find("begins").addEventListener("change", (event) => { state.begins = event.target.value; replay(); });
find("address").addEventListener("submit", (event) => {
  event.preventDefault();
  const path = find("path").value.trim();
  if (!isPath(path)) return;
  // At the very beginning it is where the visit begins.
  if (state.at > 0) return did("go", path);
  state.page = path;
  replay();
});
addEventListener("hashchange", () => { const found = fromHash(location.hash); if (found) take(found); });
new ResizeObserver(fit).observe(find("preview"));

frame();
editor.set(state.attributes);
replay();

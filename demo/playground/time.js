// The slider and the button that lets time pass by itself.
import { h } from "../shop/dom.js";
import { seconds, t } from "./texts.js";

const SCALES = [120_000, 600_000, 3_600_000, 86_400_000];
const SPEEDS = [1, 5, 30];
const STEP = 100; // real ms between two steps of the button

/** `went(at, dragged)`: the visitor's time is to be this. `scaled(ms)`: the visit is to be that long. */
export function createTime({ went, scaled }) {
  const find = (id) => document.getElementById(id);
  const slider = find("slider");
  const speed = find("speed");
  let timer = null;
  let busy = false;

  find("scale").append(...SCALES.map((ms) => h("option", { value: ms }, t(`scale-${ms}`))));
  speed.append(...SPEEDS.map((times) => h("option", { value: times, selected: times === 5 }, t(`speed-${times}`))));
  slider.addEventListener("input", () => { stop(); went(Number(slider.value)); });
  find("scale").addEventListener("change", (event) => scaled(Number(event.target.value)));
  find("play").addEventListener("click", () => (timer ? stop() : play()));

  async function step() {
    if (busy) return;
    busy = true;
    const at = Math.min(Number(slider.max), Number(slider.value) + STEP * Number(speed.value));
    if (at >= Number(slider.max)) stop();
    await went(at);
    busy = false;
  }

  function play() {
    timer = setInterval(step, STEP);
    find("play").setAttribute("aria-pressed", "true");
  }

  function stop() {
    clearInterval(timer);
    timer = null;
    find("play").setAttribute("aria-pressed", "false");
  }

  function draw({ at, scale }) {
    slider.max = scale;
    // Half a second of two minutes, and in proportion.
    slider.step = scale / 240;
    slider.value = at;
    slider.style.setProperty("--done", String(at / scale));
    slider.setAttribute("aria-valuetext", seconds(at));
    find("now").textContent = seconds(at);
    find("scale").value = scale;
  }

  return { draw, stop };
}

// The visit: a page of its own in a frame, played from its beginning up to a moment. Time goes forward in it; to go back, it is played again.
import { language } from "./texts.js";

export function createVisit(place, { told, did }) {
  let frame = null;
  let turn = 0;
  let work = Promise.resolve();

  const preview = () => frame?.contentWindow?.preview;

  function load(state) {
    const query = new URLSearchParams({ lang: language, at: state.begins ? new Date(state.begins).getTime() : "" });
    if (state.phone) query.set("phone", "");
    const made = Object.assign(document.createElement("iframe"), { className: "page page-coming", src: `/demo/playground/preview.html?${query}`, title: document.getElementById("screen-head").textContent });
    place.append(made);
    return new Promise((done) => made.addEventListener("load", () => done(made), { once: true }));
  }

  /** Work in order; what a newer beginning has made useless is left out. */
  function inTurn(mine, step) {
    return work = work.then(() => (mine === turn ? step() : null)).catch((problem) => console.error(problem));
  }

  async function play(page, state, wanted) {
    await page.start({ page: state.page, attributes: state.attributes });
    for (const [at, name, given] of state.acts) {
      if (at > state.at || !wanted()) break;
      await page.pass(at);
      await page.act(name, given);
    }
    if (wanted()) await page.pass(state.at);
  }

  const tell = () => preview() && told(preview().look());

  /** Play it anew with this state, up to its moment. The last one stays in sight until then. */
  function begin(state) {
    const mine = ++turn;
    return inTurn(mine, async () => {
      const next = await load(state);
      try {
        const page = next.contentWindow.preview;
        await play(page, state, () => mine === turn);
        if (mine !== turn) return;
        frame?.remove();
        frame = next;
        frame.classList.remove("page-coming");
        page.onact = did;
        page.onchange = () => frame === next && tell();
      } finally {
        if (frame !== next) next.remove();
      }
      tell();
    });
  }

  /** Let time pass up to this moment, with what is done on the way. */
  function pass(at, acts) {
    return inTurn(turn, async () => {
      const page = preview();
      if (!page) return;
      const from = page.look().at;
      for (const [when, name, given] of acts) {
        if (when <= from || when > at) continue;
        await page.pass(when);
        await page.act(name, given);
      }
      await page.pass(at);
      tell();
    });
  }

  const act = (name, given) => inTurn(turn, async () => { await preview()?.act(name, given); tell(); });
  return { begin, pass, act };
}

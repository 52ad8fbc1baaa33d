// First of all scripts: from here on time in this page stands still, and passes only when the playground says so.
// window.clock: now() ms since the page began, pass(until) runs what is due on the way, calm() lets the browser catch up.
(() => {
  const RUNAWAY = 20_000; // callbacks in one move of the clock
  const PATIENCE = 4000; // real ms for what is on its way over the network
  const FRAME = 60; // real ms for a frame of the browser's; one that is not shown draws none
  const real = { setTimeout: setTimeout.bind(window), requestAnimationFrame: requestAnimationFrame.bind(window), Date };
  const start = Number(new URLSearchParams(location.search).get("at")) || real.Date.now();
  const timers = new Map();
  const awaited = new Set(); // scripts and frames that load, answers that come
  const turn = new MessageChannel();
  const turns = [];
  let frames = [];
  let now = 0;
  let last = 0;
  let moving = null;

  turn.port1.onmessage = () => turns.shift()();
  const nextTurn = () => new Promise((done) => { turns.push(done); turn.port2.postMessage(null); });
  const nap = (ms) => new Promise((done) => real.setTimeout(done, ms));
  const drawn = () => Promise.race([nap(FRAME), new Promise((done) => real.requestAnimationFrame(() => real.requestAnimationFrame(done)))]);

  function later(work, ms, every, given) {
    const wait = Math.max(0, Number(ms) || 0);
    timers.set(++last, { at: now + wait, every, work: () => work(...given) });
    // What is to happen at once, happens: a visitor's click needs no move of the clock.
    if (wait === 0) stir();
    return last;
  }

  function stir() {
    if (!moving) nextTurn().then(() => moving || pass(now));
  }

  function first(until) {
    let found = null;
    for (const [id, timer] of timers) if (timer.at <= until && (!found || timer.at < timers.get(found).at)) found = id;
    return found;
  }

  function run(id) {
    const timer = timers.get(id);
    now = Math.max(now, timer.at);
    if (timer.every) timer.at = now + Math.max(1, timer.every);
    else timers.delete(id);
    safely(timer.work);
  }

  function safely(work, given) {
    try {
      work(given);
    } catch (problem) {
      console.error(problem);
    }
  }

  /** Until nothing is on its way: promises, messages between frames, scripts, and the frames that somebody asked for. */
  async function calm() {
    await nextTurn();
    const limit = real.Date.now() + PATIENCE;
    while (awaited.size && real.Date.now() < limit) await nap(4);
    const due = frames;
    frames = [];
    for (const { work } of due) safely(work, now);
    await nextTurn();
  }

  function pass(until) {
    const before = moving ?? Promise.resolve();
    const mine = moving = before.then(() => move(until)).finally(() => { if (moving === mine) moving = null; });
    return mine;
  }

  async function move(until) {
    await drawn();
    for (let ran = 0; ran < RUNAWAY; ran++) {
      await calm();
      const id = first(until);
      if (id) run(id);
      else if (!frames.length) break;
    }
    now = Math.max(now, until);
    window.dispatchEvent(new Event("clockstopped"));
  }

  window.setTimeout = (work, ms, ...given) => later(work, ms, 0, given);
  window.setInterval = (work, ms, ...given) => later(work, ms, ms || 1, given);
  window.clearTimeout = window.clearInterval = (id) => timers.delete(id);
  window.requestAnimationFrame = (work) => { frames.push({ id: ++last, work }); stir(); return last; };
  window.cancelAnimationFrame = (id) => { frames = frames.filter((frame) => frame.id !== id); };
  window.requestIdleCallback = (work) => later(work, 0, 0, [{ didTimeout: false, timeRemaining: () => 50 }]);
  window.cancelIdleCallback = window.clearTimeout;
  performance.now = () => now;

  function PassingDate(...given) {
    if (!new.target) return new real.Date(start + now).toString();
    return Reflect.construct(real.Date, given.length ? given : [start + now], new.target);
  }
  Object.setPrototypeOf(PassingDate, real.Date);
  PassingDate.prototype = real.Date.prototype;
  PassingDate.now = () => Math.floor(start + now);
  window.Date = PassingDate;

  // What the network brings is waited for, whatever time it takes.
  const loads = (node) => /^(SCRIPT|IFRAME)$/.test(node.tagName) && node.src && awaited.add(node);
  new MutationObserver((changes) => changes.forEach((change) => change.addedNodes.forEach((node) => {
    loads(node);
    node.querySelectorAll?.("iframe, script").forEach(loads);
  }))).observe(document, { childList: true, subtree: true });
  for (const name of ["load", "error"]) document.addEventListener(name, (event) => awaited.delete(event.target), true);
  const ask = window.fetch.bind(window);
  window.fetch = async (...given) => {
    awaited.add(given);
    try {
      const answer = await ask(...given);
      return new Response(await answer.arrayBuffer(), answer);
    } finally {
      awaited.delete(given);
    }
  };

  window.clock = { now: () => now, wall: () => start + now, pass, calm };
})();

// What is about a page, as one visitor's first visit has it: nothing stored, no other tabs, a tab that is looked at. All of it goes with the page.
(() => {
  const query = new URLSearchParams(location.search);

  // The chat's frame shares clock, storage and channel (demo/sdk/server.js).
  window.isPlayed = true;

  function storage() {
    const kept = new Map();
    return {
      getItem: (key) => kept.get(String(key)) ?? null,
      setItem: (key, text) => { kept.set(String(key), String(text)); },
      removeItem: (key) => { kept.delete(String(key)); },
      clear: () => kept.clear(),
      key: (at) => [...kept.keys()][at] ?? null,
      get length() { return kept.size; },
    };
  }
  const put = (object, name, get) => Object.defineProperty(object, name, { configurable: true, get });
  for (const name of ["localStorage", "sessionStorage"]) {
    const own = storage();
    put(window, name, () => own);
  }

  const channels = new Set();
  window.BroadcastChannel = class extends EventTarget {
    constructor(name) {
      super();
      this.name = name;
      channels.add(this);
    }
    postMessage(data) {
      for (const other of channels)
        if (other !== this && other.name === this.name) queueMicrotask(() => other.dispatchEvent(new MessageEvent("message", { data: structuredClone(data) })));
    }
    close() {
      channels.delete(this);
    }
  };

  // One tab has every lock at once. (The browser's own would be held until this clock moves, in the shop's tabs too.)
  const locks = { request: async (name, ...given) => given[given.length - 1]({ name }) };
  put(navigator, "locks", () => locks);
  if (query.has("phone")) put(navigator, "userAgent", () => "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148");

  let away = false;
  put(document, "hidden", () => away);
  put(document, "visibilityState", () => (away ? "hidden" : "visible"));
  document.hasFocus = () => !away;
  window.look = (elsewhere) => {
    if (away === elsewhere) return;
    away = elsewhere;
    document.dispatchEvent(new Event("visibilitychange"));
    window.dispatchEvent(new Event(away ? "blur" : "focus"));
  };

  // What is in view is what this page shows, not what of it the playground shows.
  const Observer = window.IntersectionObserver;
  window.IntersectionObserver = class extends Observer {
    constructor(work, options) {
      super(work, { root: document, ...options });
    }
  };

  window.said = [];
  for (const name of ["warn", "error"]) {
    const say = console[name].bind(console);
    console[name] = (...words) => {
      if (String(words[0]).startsWith("echat-plugin:")) window.said.push(words.map((word) => word?.message ?? String(word)).join(" "));
      // They are the playground's to show, and no mistake of the playground's own.
      else say(...words);
    };
  }
})();

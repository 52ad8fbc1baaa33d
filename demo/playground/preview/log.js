// What happened, with the time at which it did: the plugin's own events, and what the tab's title said.
const EVENTS = ["ready", "rule", "evaluate", "exposure", "open", "close", "unread", "status", "error"];

export function createLog(now) {
  const entries = [];
  const titles = new Set();
  const note = (name, detail) => entries.push({ at: now(), name, detail });

  for (const name of EVENTS) document.addEventListener(`echat:${name}`, (event) => {
    const { rule, by, count, status, reason, acts, group, text } = event.detail ?? {};
    note(name, { rule, do: event.detail?.do, by, count, status, reason, acts, group, text });
  });

  function titled() {
    if (titles.has(document.title)) return;
    if (titles.size) note("title", { text: document.title });
    titles.add(document.title);
  }
  /** Another page's title is no news. */
  const settle = () => titles.add(document.title);
  new MutationObserver(titled).observe(document.head, { childList: true, characterData: true, subtree: true });
  return { entries, settle };
}

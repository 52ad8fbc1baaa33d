// A CMP of TCF 2: its stub keeps the calls until it is there. Events as `@iabtechlabtcf/cmpapi` dispatches them; where the GDPR does not apply (`?nogdpr`) nobody is asked and the data has no `purpose`.
{
  const queue = [];
  const listeners = [];
  window.__tcfapi = (...call) => (call.length ? queue.push(call) : queue);
  const applies = !location.search.includes("nogdpr");
  const stored = JSON.parse(localStorage.getItem("cmp"));
  let status = stored || !applies ? "tcloaded" : "cmpuishown";
  let consents = stored ?? {};
  const data = (listenerId) => ({ cmpId: 7, cmpVersion: 1, tcfPolicyVersion: 5, gdprApplies: applies, eventStatus: status, cmpStatus: "loaded", listenerId, ...(applies && { tcString: "CP", purpose: { consents, legitimateInterests: {} }, vendor: { consents: {}, legitimateInterests: {} } }) });
  const happen = (what) => {
    status = what;
    listeners.forEach((work, at) => work(data(at), true));
  };
  const answer = (agreed) => {
    // Shown again, it still holds what was answered before.
    if (status !== "cmpuishown") happen("cmpuishown");
    consents = { 1: agreed, 2: true, 3: false };
    localStorage.setItem("cmp", JSON.stringify(consents));
    happen("useractioncomplete");
  };
  setTimeout(() => {
    window.__tcfapi = (command, version, work) => {
      if (command !== "addEventListener" || version !== 2) return work(null, false);
      listeners.push(work);
      return work(data(listeners.length - 1), true);
    };
    for (const call of queue) window.__tcfapi(...call);
    window.banner = { agree: () => answer(true), refuse: () => answer(false) };
  }, 30);
}

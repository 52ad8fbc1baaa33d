// Didomi: comes some time after its stub, then calls what waits in `didomiOnReady` and whatever is pushed there from then on. A status is undefined until there is an answer.
setTimeout(() => {
  const stored = /(?:^|; )didomi_token=([^;]*)/.exec(document.cookie);
  const heard = [];
  let token = stored ? JSON.parse(atob(decodeURIComponent(stored[1]))) : null;
  const answer = (enabled, disabled) => {
    token = { user_id: "1939", created: new Date().toISOString(), vendors: { enabled, disabled }, purposes: { enabled: ["cookies"] }, version: 2 };
    document.cookie = `didomi_token=${encodeURIComponent(btoa(JSON.stringify(token)))};path=/;SameSite=Lax`;
    for (const [name, work] of heard) if (name === "consent.changed") work({ consentToken: token, action: "click" });
  };
  window.Didomi = {
    on: (name, work) => heard.push([name, work]),
    getUserConsentStatusForVendor: (id) => (token?.vendors.enabled.includes(id) ? true : token?.vendors.disabled.includes(id) ? false : undefined),
  };
  const waiting = window.didomiOnReady ?? [];
  window.didomiOnReady = { push: (work) => work(window.Didomi) };
  for (const work of waiting) work(window.Didomi);
  window.banner = { agree: () => answer(["c:echat"], []), refuse: () => answer([], ["c:echat"]) };
}, 30);

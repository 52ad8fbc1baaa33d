// Vanilla Cookie Consent (3.1): `onConsent` after the first answer and on every later page, `onChange` when another answer follows; each before its event.
{
  const EVENTS = { onFirstConsent: "cc:onFirstConsent", onConsent: "cc:onConsent", onChange: "cc:onChange" };
  const stored = /(?:^|; )cc_cookie=([^;]*)/.exec(document.cookie);
  let config = {};
  let cookie = stored ? JSON.parse(decodeURIComponent(stored[1])) : null;
  const fire = (name, more) => {
    config[name]?.({ cookie, ...more });
    dispatchEvent(new CustomEvent(EVENTS[name], { detail: { cookie, ...more } }));
  };
  const answer = (categories) => {
    const first = cookie === null;
    const changed = first || String(cookie.categories) !== String(categories);
    cookie = { categories, revision: 0, data: null, consentTimestamp: new Date().toISOString(), consentId: "1f6e", services: {}, languageCode: "en" };
    document.cookie = `cc_cookie=${encodeURIComponent(JSON.stringify(cookie))}; Path=/; SameSite=Lax`;
    if (first) fire("onFirstConsent");
    if (first) fire("onConsent");
    else if (changed) fire("onChange", { changedCategories: ["chat"], changedServices: {} });
  };
  window.CookieConsent = {
    run: async (given) => {
      config = given;
      if (cookie) fire("onConsent");
    },
    acceptedCategory: (name) => cookie !== null && cookie.categories.includes(name),
  };
  window.banner = { agree: () => answer(["necessary", "chat"]), refuse: () => answer(["necessary"]) };
}

// Cookiebot's uc.js. An answer goes to its server first: the cookie comes a while after the click, the event after the cookie.
// In the cookie braces and colons stand as they are, commas and quotes encoded. It accepts where any category is taken.
{
  const answer = (preferences, statistics) => setTimeout(() => {
    document.cookie = `CookieConsent={stamp:%27k3Yx==%27%2Cnecessary:true%2Cpreferences:${preferences}%2Cstatistics:${statistics}%2Cmarketing:false%2Cmethod:%27explicit%27%2Cver:1%2Cutc:1764173689000%2Cregion:%27de%27};path=/;SameSite=Lax`;
    tell();
  }, 60);
  const tell = () => dispatchEvent(new Event(/preferences:true|statistics:true/.test(document.cookie) ? "CookiebotOnAccept" : "CookiebotOnDecline"));
  // Out of the regions that it asks in, all is accepted.
  const pass = () => { document.cookie = "CookieConsent=-1;path=/;SameSite=Lax"; dispatchEvent(new Event("CookiebotOnAccept")); };
  if (document.cookie.includes("CookieConsent=")) tell();
  window.banner = { agree: () => answer(true, true), refuse: () => answer(false, true), withdraw: () => answer(false, false), pass };
}

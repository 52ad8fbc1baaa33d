// CookieYes: its cookie, plain, is there before anybody has answered; the event is the document's.
{
  const write = (action, functional) => {
    document.cookie = `cookieyes-consent=consentid:Q2tZ,consent:${action},action:${action},necessary:yes,functional:${functional},analytics:no,performance:no,advertisement:no;path=/;SameSite=Strict`;
  };
  const answer = (functional) => {
    write("yes", functional);
    const [accepted, rejected] = functional === "yes" ? [["necessary", "functional"], ["analytics"]] : [["necessary"], ["functional", "analytics"]];
    document.dispatchEvent(new CustomEvent("cookieyes_consent_update", { detail: { accepted, rejected } }));
  };
  if (!document.cookie.includes("cookieyes-consent=")) write("no", "no");
  window.banner = { agree: () => answer("yes"), refuse: () => answer("no") };
}

// Usercentrics, with a window event `ucEvent`: it tells on every page what is in force, by itself (`implicit`), and after each answer (`explicit`); services stand by their names.
{
  const tell = (type, action) => dispatchEvent(new CustomEvent("ucEvent", { detail: { event: "consent_status", type, action, Echat: localStorage.getItem("uc_chat") === "true", "Google Maps": false } }));
  const answer = (agreed, action) => {
    localStorage.setItem("uc_chat", String(agreed));
    tell("explicit", action);
  };
  setTimeout(() => {
    dispatchEvent(new CustomEvent("ucEvent", { detail: { event: "other" } }));
    tell("implicit", "onInitialPageLoad");
    window.banner = { agree: () => answer(true, "onAcceptAllServices"), refuse: () => answer(false, "onDenyAllServices") };
  }, 30);
}

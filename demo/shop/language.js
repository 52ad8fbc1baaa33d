// Before anything draws: the page's language and direction, so that shop and chat agree from the start.
// ?lang=zh and ?dir=rtl are remembered for the tab and leave the address again.
(() => {
  const address = new URL(location.href);
  const kept = (name, fallback) => {
    let value = address.searchParams.get(name);
    try {
      if (value) sessionStorage.setItem("qing." + name, value);
      else value = sessionStorage.getItem("qing." + name);
    } catch { /* a browser that keeps nothing still has a default */ }
    address.searchParams.delete(name);
    return value || fallback;
  };
  const wished = (navigator.language || "en").toLowerCase().startsWith("zh") ? "zh" : "en";
  const language = kept("lang", wished) === "zh" ? "zh" : "en";
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  document.documentElement.dir = kept("dir", "ltr") === "rtl" ? "rtl" : "ltr";
  if (address.href !== location.href) history.replaceState(history.state, "", address);
})();

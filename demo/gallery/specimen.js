// One launcher on a page of its own: what stands in the address is on its tag, and how its chat is.
// ?attributes=data-launcher-icon="pen"&state=unread:3&theme=dark&dir=rtl&lang=zh&look=gradient
(() => {
  const given = new URLSearchParams(location.search);
  const [state, count] = (given.get("state") || "").split(":");
  const root = document.documentElement;
  const theme = given.get("theme") === "dark" ? "dark" : "light";
  root.lang = given.get("lang") || "en";
  root.dir = given.get("dir") === "rtl" ? "rtl" : "ltr";
  root.dataset.theme = theme;
  if (given.get("look")) root.classList.add("look-" + given.get("look"));
  if (given.get("small")) root.classList.add("small");

  // A chat that is just so, in place of the vendor's SDK
  let window_is = state === "open" ? "open" : "close";
  let unread = state === "unread" ? +count : 0;
  const heard = [];
  const told = (name, value) => heard.forEach((handlers) => handlers[name] && handlers[name](value));
  const event = (action, label) => ({ eventCategory: "echat", eventAction: action, eventLabel: label });
  const members = {
    customMiniChat() { window_is = "open"; unread = 0; },
    hideMiniChat() { window_is = "close"; told("newEvent", event("visitorHide", "")); },
    getMiniStatus: () => window_is, getChatStatus: () => 0, getUnReadMsgCount: () => unread, isReady: () => state !== "busy",
    setPageTitle() {}, getChatStaffInfo() {}, getEchatVisitorId() {}, getChatPageUrl: () => "",
  };
  if (state !== "failed") {
    window.ECHAT = members;
    window._echat = (name, handlers) => {
      if (name !== "on") return;
      heard.push(handlers);
      setTimeout(() => {
        told("init");
        if (state !== "busy") told("ready");
        if (state === "offline") told("newEvent", event("staffStatus", "2"));
      });
    };
  }
  // What the gallery's buttons do
  window.happen = (what) => {
    if (what === "message") { unread++; told("newMsg", unread); }
    if (what === "again") location.reload();
  };

  const tag = document.createElement("script");
  const page = new DOMParser().parseFromString(`<i ${given.get("attributes") || ""}></i>`, "text/html");
  for (const { name, value } of page.querySelector("i").attributes) if (name.startsWith("data-")) tag.setAttribute(name, value);
  for (const [name, value] of [["data-company-id", "1"], ["data-load", "eager"], ["data-launcher-theme", theme], ["data-storage", "off"], ["data-title", "off"]])
    if (!tag.hasAttribute(name)) tag.setAttribute(name, value);
  // Never an address from the link: it would be a script of whoever made that.
  tag.setAttribute("data-sdk", "/demo/gallery/none.js");
  tag.src = "/dist/echat-plugin.js";
  document.head.append(tag);
  if (state === "busy") (window.EchatPlugin = window.EchatPlugin || []).push(["open"]);
})();

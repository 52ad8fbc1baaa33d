// Addresses to views, with the History API. A view gives its title and its content; here they are put on the page.
import { cartPage } from "./cart-page.js";
import { contactPage } from "./contact-page.js";
import { homePage } from "./home-page.js";
import { missingPage } from "./missing-page.js";
import { orderPage } from "./order-page.js";
import { productPage } from "./product-page.js";
import { language } from "./texts.js";

const ROUTES = [
  [/^\/demo\/?(index\.html)?$/, homePage],
  [/^\/demo\/product\/(\d+)$/, productPage],
  [/^\/demo\/cart$/, cartPage],
  [/^\/demo\/contact$/, contactPage],
  [/^\/demo\/order\/([\w-]+)$/, orderPage],
];

let shown = "";

export function show() {
  const path = shown = location.pathname;
  const [pattern, view] = ROUTES.find(([pattern]) => pattern.test(path)) ?? [/()/, missingPage];
  const { title, content, data } = view(path.match(pattern)[1]) ?? missingPage();
  document.title = `${title} · 青 Qing`;
  document.getElementById("main").replaceChildren(...content);
  describe(data);
  const link = document.getElementById("other-language");
  link.href = `${path}?lang=${language === "zh" ? "en" : "zh"}`;
  for (const item of document.querySelectorAll(".top-nav a[href]"))
    if (new URL(item.href).pathname === path && item !== link) item.setAttribute("aria-current", "page");
    else item.removeAttribute("aria-current");
}

export function go(path) {
  history.pushState(null, "", path);
  show();
  scrollTo(0, 0);
  // Who listens to the page hears of the new one.
  document.getElementById("main").focus({ preventScroll: true });
}

/** What search engines read: JSON-LD in the head, while its page is shown. Data blocks are no scripts to the CSP. */
function describe(data) {
  document.getElementById("data")?.remove();
  if (!data) return;
  const block = document.createElement("script");
  block.id = "data";
  block.type = "application/ld+json";
  block.textContent = JSON.stringify(data);
  document.head.append(block);
}

export function follow() {
  addEventListener("popstate", () => { if (location.pathname !== shown) show(); });
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || link.target || link.id) return;
    const to = new URL(link.href);
    if (to.origin !== location.origin || to.pathname.includes(".") || to.hash || !to.pathname.startsWith("/demo/")) return;
    event.preventDefault();
    go(to.pathname);
  });
}

// The shop: one page whose address decides what it shows. Of the chat it knows who is logged in; the tag in index.html does the rest.
import { startAccount } from "./shop/account-menu.js";
import { size, onChange } from "./shop/cart.js";
import { startInspector } from "./shop/inspector.js";
import { show, follow } from "./shop/router.js";
import { language, t } from "./shop/texts.js";

function frame() {
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = t(element.dataset.text);
  const other = language === "zh" ? "en" : "zh";
  const link = document.getElementById("other-language");
  link.textContent = other === "zh" ? "中文" : "English";
  link.lang = link.hreflang = other;
}

function countCart() {
  const badge = document.getElementById("cart-count");
  badge.textContent = size();
  badge.hidden = size() === 0;
}

frame();
onChange(countCart);
countCart();
follow();
show();
startAccount(document.getElementById("account"));
startInspector(document.getElementById("inspector"));

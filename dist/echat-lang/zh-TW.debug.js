/*! echat-plugin 0.1.0 | MIT licence */
(function() {
  "use strict";

  // ── core/languages/plurals ──
  var alike = function(count) {
    return "other";
  };

  // ── core/languages/zh_tw ──
  var TEXTS = {
    plural: alike,
    name: "線上客服",
    other: "{n} 則未讀訊息",
    flash: "您有 {n} 則新訊息",
    "new-tab": "在新分頁開啟",
    accept: "立即諮詢",
    dismiss: "關閉"
  };

  // ── core/version ──
  var VERSION = "0.1.0";

  // ── browser/host ──
  var win = typeof window == "object" ? window : null;
  var node = typeof module == "object" ? module : null;

  // ── browser/offer ──
  var offer = function(part) {
    part["version"] = VERSION;
    if (win) {
      win.document.currentScript.brought = part;
    } else if (node) {
      node.exports = part;
    }
  };

  // ── parts/lang/zh_tw ──
  var PART = {
    texts: TEXTS
  };
  offer(PART);
})();

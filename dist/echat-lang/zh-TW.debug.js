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
    dismiss: "關閉",
    new: "新訊息",
    open: "開啟對話",
    mute: "靜音",
    image: "[圖片]",
    file: "[檔案]",
    move: "按左右方向鍵可移到該側",
    left: "已移到左側",
    right: "已移到右側"
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

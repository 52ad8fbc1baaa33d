/*! echat-plugin 0.1.0 | MIT licence */
(function() {
  "use strict";

  // ── core/languages/plurals ──
  var alike = function(count) {
    return "other";
  };

  // ── core/languages/ja ──
  var TEXTS = {
    plural: alike,
    name: "チャットで相談",
    other: "未読メッセージ {n} 件",
    flash: "新着メッセージ {n} 件",
    "new-tab": "新しいタブで開きます",
    accept: "チャットを始める",
    dismiss: "閉じる",
    new: "新着メッセージ",
    open: "チャットを開く",
    mute: "ミュート",
    image: "[画像]",
    file: "[ファイル]",
    move: "左右の矢印キーでその側に移動できます",
    left: "左に移動しました",
    right: "右に移動しました"
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

  // ── parts/lang/ja ──
  var PART = {
    texts: TEXTS
  };
  offer(PART);
})();

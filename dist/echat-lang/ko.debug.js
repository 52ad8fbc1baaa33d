/*! echat-plugin 0.1.0 | MIT licence */
(function() {
  "use strict";

  // ── core/languages/plurals ──
  var alike = function(count) {
    return "other";
  };

  // ── core/languages/ko ──
  var TEXTS = {
    plural: alike,
    name: "채팅 상담",
    other: "읽지 않은 메시지 {n}개",
    flash: "새 메시지 {n}개",
    "new-tab": "새 탭에서 열림",
    accept: "채팅 시작",
    dismiss: "닫기",
    new: "새 메시지",
    open: "채팅 열기",
    mute: "음소거",
    image: "[사진]",
    file: "[파일]",
    move: "왼쪽·오른쪽 화살표 키로 그쪽으로 옮길 수 있습니다",
    left: "왼쪽으로 옮겼습니다",
    right: "오른쪽으로 옮겼습니다"
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

  // ── parts/lang/ko ──
  var PART = {
    texts: TEXTS
  };
  offer(PART);
})();

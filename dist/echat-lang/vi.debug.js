/*! echat-plugin 0.1.0 | MIT licence */
(function() {
  "use strict";

  // ── core/languages/plurals ──
  var alike = function(count) {
    return "other";
  };

  // ── core/languages/vi ──
  var TEXTS = {
    plural: alike,
    name: "Trò chuyện với chúng tôi",
    other: "{n} tin nhắn chưa đọc",
    flash: "{n} tin nhắn mới",
    "new-tab": "mở trong thẻ mới",
    accept: "Trò chuyện ngay",
    dismiss: "Đóng",
    new: "Tin nhắn mới",
    open: "Mở trò chuyện",
    mute: "Tắt tiếng",
    image: "[Hình ảnh]",
    file: "[Tệp]",
    move: "Phím mũi tên trái và phải chuyển nút sang bên đó",
    left: "Đã chuyển sang trái",
    right: "Đã chuyển sang phải"
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

  // ── parts/lang/vi ──
  var PART = {
    texts: TEXTS
  };
  offer(PART);
})();

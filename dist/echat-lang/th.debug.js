/*! echat-plugin 0.1.0 | MIT licence */
(function() {
  "use strict";

  // ── core/languages/plurals ──
  var alike = function(count) {
    return "other";
  };

  // ── core/languages/th ──
  var TEXTS = {
    plural: alike,
    name: "แชทกับเรา",
    other: "ข้อความที่ยังไม่ได้อ่าน {n} ข้อความ",
    flash: "ข้อความใหม่ {n} ข้อความ",
    "new-tab": "เปิดในแท็บใหม่",
    accept: "เริ่มแชท",
    dismiss: "ปิด",
    new: "ข้อความใหม่",
    open: "เปิดแชท",
    mute: "ปิดเสียง",
    image: "[รูปภาพ]",
    file: "[ไฟล์]",
    move: "กดลูกศรซ้ายหรือขวาเพื่อย้ายไปด้านนั้น",
    left: "ย้ายไปทางซ้ายแล้ว",
    right: "ย้ายไปทางขวาแล้ว"
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

  // ── parts/lang/th ──
  var PART = {
    texts: TEXTS
  };
  offer(PART);
})();

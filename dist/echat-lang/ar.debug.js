/*! echat-plugin 0.1.0 | MIT licence */
(function() {
  "use strict";

  // ── runtime ──
  var __mod__ = (a, b, rest = a % b) => rest + (rest && rest < 0 != b < 0 ? b : 0);

  // ── core/languages/ar ──
  var plural = function(count) {
    if (count < 3) {
      return [ "zero", "one", "two" ][count];
    }
    var rest = __mod__(count, 100);
    return rest < 3 ? "other" : rest < 11 ? "few" : "many";
  };
  var TEXTS = {
    plural,
    name: "تحدّث معنا",
    zero: "لا رسائل غير مقروءة",
    one: "رسالة واحدة غير مقروءة",
    two: "رسالتان غير مقروءتين",
    few: "{n} رسائل غير مقروءة",
    many: "{n} رسالة غير مقروءة",
    other: "{n} رسالة غير مقروءة",
    flash: "رسائل جديدة ({n})",
    "new-tab": "يُفتح في علامة تبويب جديدة",
    accept: "ابدأ المحادثة",
    dismiss: "إغلاق",
    new: "رسالة جديدة",
    open: "فتح المحادثة",
    mute: "كتم الصوت",
    image: "[صورة]",
    file: "[ملف]",
    move: "سهما اليسار واليمين ينقلانه إلى ذلك الجانب",
    left: "نُقل إلى اليسار",
    right: "نُقل إلى اليمين"
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

  // ── parts/lang/ar ──
  var PART = {
    texts: TEXTS
  };
  offer(PART);
})();

/*! echat-plugin 0.1.0 | MIT licence */
(function() {
  "use strict";

  // ── runtime ──
  var __mod__ = (a, b, rest = a % b) => rest + (rest && rest < 0 != b < 0 ? b : 0);

  // ── core/languages/ru ──
  var plural = function(count) {
    var last = __mod__(count, 10);
    var teen = __mod__(count, 100) - last === 10;
    if (last === 1 && !teen) {
      return "one";
    }
    return 2 <= last && last <= 4 && !teen ? "few" : "many";
  };
  var TEXTS = {
    plural,
    name: "Написать в чат",
    one: "{n} непрочитанное сообщение",
    few: "{n} непрочитанных сообщения",
    many: "{n} непрочитанных сообщений",
    other: "{n} непрочитанного сообщения",
    flash: "Новые сообщения ({n})",
    "new-tab": "откроется в новой вкладке",
    accept: "Начать чат",
    dismiss: "Закрыть",
    new: "Новое сообщение",
    open: "Открыть чат",
    mute: "Выключить звук",
    image: "[Изображение]",
    file: "[Файл]",
    move: "Стрелки влево и вправо перемещают кнопку на эту сторону",
    left: "Перемещено влево",
    right: "Перемещено вправо"
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

  // ── parts/lang/ru ──
  var PART = {
    texts: TEXTS
  };
  offer(PART);
})();

/*! echat-plugin 0.1.0 | MIT licence */
(function() {
  "use strict";

  // ── core/languages/plurals ──
  var single = function(count) {
    return count === 1 ? "one" : "other";
  };

  // ── core/languages/es ──
  var TEXTS = {
    plural: single,
    name: "Chatea con nosotros",
    one: "{n} mensaje sin leer",
    other: "{n} mensajes sin leer",
    flash: "Mensajes nuevos ({n})",
    "new-tab": "se abre en una pestaña nueva",
    accept: "Chatear ahora",
    dismiss: "Cerrar",
    new: "Mensaje nuevo",
    open: "Abrir el chat",
    mute: "Silenciar",
    image: "[Imagen]",
    file: "[Archivo]",
    move: "Las flechas izquierda y derecha lo mueven a ese lado",
    left: "Movido a la izquierda",
    right: "Movido a la derecha"
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

  // ── parts/lang/es ──
  var PART = {
    texts: TEXTS
  };
  offer(PART);
})();

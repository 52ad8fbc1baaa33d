/*! echat-plugin 0.1.0 | MIT licence */
(function() {
  "use strict";

  // ── core/languages/plurals ──
  var single = function(count) {
    return count === 1 ? "one" : "other";
  };

  // ── core/languages/de ──
  var TEXTS = {
    plural: single,
    name: "Mit uns chatten",
    one: "{n} ungelesene Nachricht",
    other: "{n} ungelesene Nachrichten",
    flash: "Neue Nachrichten ({n})",
    "new-tab": "öffnet in neuem Tab",
    accept: "Jetzt chatten",
    dismiss: "Schließen",
    new: "Neue Nachricht",
    open: "Chat öffnen",
    mute: "Stummschalten",
    image: "[Bild]",
    file: "[Datei]",
    move: "Pfeiltasten links und rechts verschieben sie auf diese Seite",
    left: "Nach links verschoben",
    right: "Nach rechts verschoben"
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

  // ── parts/lang/de ──
  var PART = {
    texts: TEXTS
  };
  offer(PART);
})();

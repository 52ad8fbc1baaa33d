/*! echat-plugin 0.1.0 | MIT licence */
(function() {
  "use strict";

  // ── core/languages/plurals ──
  var up_to_one = function(count) {
    return count <= 1 ? "one" : "other";
  };

  // ── core/languages/fr ──
  var TEXTS = {
    plural: up_to_one,
    name: "Discuter avec nous",
    one: "{n} message non lu",
    other: "{n} messages non lus",
    flash: "Nouveaux messages ({n})",
    "new-tab": "s’ouvre dans un nouvel onglet",
    accept: "Discuter maintenant",
    dismiss: "Fermer",
    new: "Nouveau message",
    open: "Ouvrir la discussion",
    mute: "Couper le son",
    image: "[Image]",
    file: "[Fichier]",
    move: "Les flèches gauche et droite le déplacent de ce côté",
    left: "Déplacé à gauche",
    right: "Déplacé à droite"
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

  // ── parts/lang/fr ──
  var PART = {
    texts: TEXTS
  };
  offer(PART);
})();

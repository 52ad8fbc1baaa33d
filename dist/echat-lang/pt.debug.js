/*! echat-plugin 0.1.0 | MIT licence */
(function() {
  "use strict";

  // ── core/languages/plurals ──
  var up_to_one = function(count) {
    return count <= 1 ? "one" : "other";
  };

  // ── core/languages/pt ──
  var TEXTS = {
    plural: up_to_one,
    name: "Conversar por chat",
    one: "{n} mensagem não lida",
    other: "{n} mensagens não lidas",
    flash: "Novas mensagens ({n})",
    "new-tab": "abre em nova aba",
    accept: "Conversar agora",
    dismiss: "Fechar",
    new: "Nova mensagem",
    open: "Abrir o chat",
    mute: "Silenciar",
    image: "[Imagem]",
    file: "[Arquivo]",
    move: "As setas para a esquerda e para a direita movem para esse lado",
    left: "Movido para a esquerda",
    right: "Movido para a direita"
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

  // ── parts/lang/pt ──
  var PART = {
    texts: TEXTS
  };
  offer(PART);
})();

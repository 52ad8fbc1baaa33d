/*! echat-plugin 0.1.0 | MIT licence */
(function() {
  "use strict";

  // ── runtime ──
  var {min} = Math;

  // ── core/lang ──
  var attempt = (work, input, otherwise) => {
    try {
      return work(input);
    } catch (problem) {
      return otherwise;
    }
  };
  var keys = Object.keys;
  var fill = (record, others) => Object.assign(record, ...others);
  var kind = value => value == null ? "none" : Array.isArray(value) ? "list" : {
    boolean: "bool",
    number: "number",
    string: "text",
    function: "function"
  }[typeof value] || "record";
  var text = String;
  var trim = string => string.replace(/^[ \t\n\r\f]+|[ \t\n\r\f]+$/g, "");
  var join = (parts, separator) => parts.join(separator);
  var has = (items, item) => items.includes(item);
  var blank = "[ \n\t]*";
  var quoted = `${blank}!?${blank}(?:"[^"]*"|'[^']*')`;
  var cut = (string, separator) => string.match(RegExp(`(?:${quoted})?(?:(?!${separator})[:,]${quoted}|[^${separator}])*`, "g"));
  var unquote = string => string.replace(/^(["'])([^]*)\1$/, "$2");
  var from_json = string => attempt(JSON.parse, string, null);

  // ── core/values ──
  var short = function(string) {
    return string.length <= 80 ? string : string.slice(0, 80) + "…";
  };
  var as_text = function(value) {
    var sort = kind(value);
    if (sort === "list") {
      var result = "";
      for (var item of value) {
        result += (result !== "" ? ", " : "") + '"' + as_text(item) + '"';
      }
      return result;
    }
    if (sort === "number") {
      return text(value);
    }
    if (sort === "bool") {
      return value ? "true" : "false";
    }
    return sort === "text" ? value : "";
  };

  // ── core/effects ──
  var warn = function(text) {
    return {
      do: "warn",
      text
    };
  };

  // ── core/declarations ──
  var declarations = function(string) {
    var pairs = [];
    for (var piece of cut(string, ";")) {
      var colon = piece.indexOf(":");
      var key = trim(colon < 0 ? piece : piece.slice(0, colon));
      if (key !== "") {
        pairs.push([ key, colon < 0 ? "" : trim(piece.slice(colon + 1)) ]);
      }
    }
    return pairs;
  };

  // ── core/check/nearest ──
  var distance = function(one, other) {
    var row = function() {
      var __accu0__ = [];
      for (var at = 0; at < other.length + 1; at++) {
        __accu0__.push(at);
      }
      return __accu0__;
    }();
    for (var i = 0; i < one.length; i++) {
      var previous = row;
      var row = [ i + 1 ];
      for (var j = 0; j < other.length; j++) {
        var swap = previous[j] + (one[i] == other[j] ? 0 : 1);
        row.push(min(swap, min(previous[j + 1], row[j]) + 1));
      }
    }
    return row[other.length];
  };
  var nearest = function(word, names) {
    var best = "";
    var least = word.length / 3 + 1;
    for (var name of names) {
      var far = distance(word, name);
      if (far < least) {
        var least = far;
        var best = name;
      }
    }
    return best;
  };

  // ── core/wording/part ──
  var KEYS = [ "name", "zero", "one", "two", "few", "many", "other", "flash", "new-tab", "accept", "dismiss", "new", "open", "mute", "image", "file", "move", "left", "right" ];
  var begin = function(state, effects) {
    var __left0__ = {};
    var words = __left0__;
    state["wording"] = __left0__;
    var given = read(state["config"]["texts"]);
    if (given.length === 0) {
      effects.push(warn('data-texts="' + short(state["config"]["texts"]) + '": expected key: text; key: text, or JSON'));
    }
    for (var [key, said] of given) {
      if (has(KEYS, key) && said !== "") {
        words[key] = said;
      } else {
        var near = nearest(key, KEYS);
        var meant = has(KEYS, key) ? "a text" : near ? near + " (did you mean that?)" : "one of " + join(KEYS, ", ");
        effects.push(warn('data-texts has "' + short(key) + '": expected ' + meant));
      }
    }
  };
  var read = function(string) {
    if (string.startsWith("{")) {
      var given = from_json(string);
      return kind(given) === "record" ? Array.from(keys(given), key => [ key, as_text(given[key]) ]) : [];
    }
    return Array.from(declarations(string), ([key, words]) => [ key, unquote(words) ]);
  };
  var look = function(state, event, effects) {};
  var act = function(state, effects) {
    fill(state["texts"], [ state["wording"] ]);
  };
  var WORDING = {
    begin,
    look,
    act
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

  // ── parts/texts ──
  offer(WORDING);
})();

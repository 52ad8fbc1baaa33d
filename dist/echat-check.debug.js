/*! echat-plugin 0.1.0 | MIT licence */
(function() {
  "use strict";

  // ── runtime ──
  var {min} = Math;

  // ── core/lang ──
  var own = Object.prototype.hasOwnProperty;
  var get = (record, key) => own.call(record, key) ? record[key] : null;
  var text = String;
  var join = (parts, separator) => parts.join(separator);
  var glob = (pattern, string) => RegExp("^" + pattern.replace(/\W/g, sign => sign == "*" ? "[^]*" : "\\" + sign) + "$").test(string);
  var chain = lists => [].concat(...lists);
  var note = help => "";

  // ── core/values ──
  var short = function(string) {
    return string.length <= 80 ? string : string.slice(0, 80) + "…";
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

  // ── core/attributes ──
  var VENDOR = [ [ "company-id", "digits", "", [], note() ], [ "echat-tag", "text", "", [], note() ], [ "lan", "text", "", [], note() ], [ "meta-data", "text", "", [], note() ], [ "my-data", "text", "", [], note() ], [ "route-entrance-id", "digits", "", [], note() ], [ "vis-evt", "record", null, [], note() ], [ "chat-window-param", "record", null, [], note() ], [ "pc-mini-win-param", "record", null, [], note() ] ];
  var PLUGIN = [ [ "servers", "list", [], [], note() ], [ "sdk", "url", "https://www.echatsoft.com/visitor/echat.js", [], note() ], [ "load", "word", "idle", [ "idle", "eager", "interaction", "manual" ], note() ], [ "timeout", "span", 1e4, [ 1e3, 12e4 ], note() ], [ "mobile-page-top", "whole", 0, [ 0, 2e3 ], note() ], [ "launcher", "word", "on", [ "on", "off", "vendor" ], note() ], [ "launcher-position", "word", "bottom-end", [ "bottom-end", "bottom-start", "bottom-right", "bottom-left", "middle-end", "middle-start", "middle-right", "middle-left" ], note() ], [ "launcher-offset", "pixels", [ 20, 20 ], [ 0, 1e3 ], note() ], [ "launcher-size", "whole", 56, [ 44, 128 ], note() ], [ "launcher-color", "color", "", [], note() ], [ "launcher-icon", "text", "chat", [], note() ], [ "launcher-label", "text", "", [], note() ], [ "launcher-open", "word", "auto", [ "auto", "mini", "tab", "window" ], note() ], [ "launcher-hide", "list", [], [], note() ], [ "launcher-theme", "word", "auto", [ "auto", "light", "dark" ], note() ], [ "badge", "whole-or-off", 99, [ 1, 9999 ], note() ], [ "title", "word", "flash", [ "flash", "count", "sync", "off" ], note() ], [ "title-text", "text", "", [], note() ], [ "rules", "selector", "", [], note() ], [ "storage", "word", "on", [ "on", "off" ], note() ], [ "debug", "flag", false, [], note() ] ];
  var ATTRIBUTES = chain([ VENDOR, PLUGIN ]);

  // ── core/check/problems ──
  var FOREIGN = [ "cfasync", "nonce", "turbo-*", "turbolinks-*", "rocket-*", "no-*", "pagespeed-*", "cookieconsent", "cookiecategory", "usercentrics", "gtm-*", "domain", "astro-*", "n-head", "react-helmet", "next-*", "nscript", "vue-*", "hid", "v-*", "optimized-*", "minify", "wp-*", "src", "type", "category", "categories", "consent-*", "cookieblock*" ];
  var EXPECTED = {
    digits: "digits",
    whole: "a whole number",
    "whole-or-off": "off or a whole number",
    span: "a time such as 30s or 2m, in ms",
    pixels: "one or two lengths in px",
    word: "one of",
    text: "a text",
    url: "an http(s) address",
    color: "a CSS colour",
    list: "a comma list",
    record: "key: value; key: value, or JSON",
    selector: "a CSS selector",
    flag: "on or off"
  };
  var problems = function(wrong) {
    var found = [];
    for (var [name, value] of wrong) {
      var words = problem(name, value);
      if (words) {
        found.push("data-" + name + words);
      }
    }
    return found;
  };
  var problem = function(name, value) {
    for (var row of ATTRIBUTES) {
      if (row[0] == name) {
        return '="' + short(value) + '": expected ' + expected(row[1], row[3]);
      }
    }
    for (var pattern of FOREIGN) {
      if (glob(pattern, name)) {
        return "";
      }
    }
    var near = nearest(name, function() {
      var __accu0__ = [];
      for (var row of ATTRIBUTES) {
        __accu0__.push(row[0]);
      }
      return __accu0__;
    }());
    return " is not known" + (near ? ". Did you mean data-" + near + "?" : " (see the README)");
  };
  var expected = function(kind, limits) {
    var words = get(EXPECTED, kind);
    if (kind === "word") {
      return words + " " + join(limits, ", ");
    }
    return limits.length === 0 ? words : words + " from " + text(limits[0]) + " to " + text(limits[1]);
  };

  // ── browser/host ──
  var win = typeof window == "object" ? window : null;
  var node = typeof module == "object" ? module : null;

  // ── browser/offer ──
  var offer = function(part) {
    if (win) {
      win.document.currentScript.part = part;
    } else if (node) {
      node.exports = part;
    }
  };

  // ── parts/check ──
  offer({
    problems
  });
})();

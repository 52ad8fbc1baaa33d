/*! echat-plugin 0.1.0 | MIT licence */
(function() {
  "use strict";

  // ── runtime ──
  var own$1 = Object.prototype.hasOwnProperty;
  var __in__ = (item, holder) => typeof holder == "string" || Array.isArray(holder) ? holder.includes(item) : own$1.call(holder, item);

  // ── core/lang ──
  var own = Object.prototype.hasOwnProperty;
  var attempt = (work, input, otherwise) => {
    try {
      return work(input);
    } catch (problem) {
      return otherwise;
    }
  };
  var get = (record, key) => own.call(record, key) ? record[key] : null;
  var fill = (record, others) => Object.assign(record, ...others);
  var trim = string => string.replace(/^[ \t\n\r\f]+|[ \t\n\r\f]+$/g, "");
  var has = (items, item) => items.includes(item);
  var globs = {};
  var glob = (pattern, string) => (globs["$" + pattern] = globs["$" + pattern] || RegExp("^" + pattern.replace(/\W/g, sign => sign == "*" ? "[^]*" : "\\" + sign) + "$")).test(string);
  var blank = "[ \n\t]*";
  var quoted = `${blank}!?${blank}(?:"[^"]*"|'[^']*')`;
  var cut = (string, separator) => string.match(RegExp(`(?:${quoted})?(?:(?!${separator})[:,]${quoted}|[^${separator}])*`, "g"));
  var divide = (string, pattern) => string.split(RegExp(pattern));
  var unquote = string => string.replace(/^(["'])([^]*)\1$/, "$2");
  var decode = string => attempt(decodeURIComponent, string, string);
  var chain = lists => [].concat(...lists);

  // ── core/texts ──
  var lay = function(state, words) {
    state["texts"] = fill({}, [ get(words, state["lan"].slice(0, 2)) || words["en"], state["texts"] ]);
  };

  // ── core/effects ──
  var emit = function(name, detail) {
    return {
      do: "emit",
      name,
      detail
    };
  };
  var warn = function(text) {
    return {
      do: "warn",
      text
    };
  };

  // ── core/consent/words ──
  var WORDS = {
    en: {
      "new-tab": "opens in a new tab"
    },
    zh: {
      "new-tab": "在新标签页打开"
    }
  };

  // ── core/values ──
  var parted = function(string) {
    var pieces = divide(string, "(!=|[<>]=?|=)");
    var sign = pieces.length > 1 ? pieces[1] : "";
    return [ pieces[0], sign, trim(string.slice(pieces[0].length + sign.length)) ];
  };
  var listing = function(string) {
    var items = [];
    for (var piece of cut(string, ",")) {
      var item = unquote(trim(piece));
      if (item !== "") {
        items.push(item);
      }
    }
    return items;
  };
  var short = function(string) {
    return string.length <= 80 ? string : string.slice(0, 80) + "…";
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

  // ── core/consent/terms ──
  var BARE = [ "required", "on", "true", "off" ];
  var read_terms = function(string) {
    var terms = {
      cookies: [],
      gives: [],
      takes: [],
      withdrawn: "",
      problems: []
    };
    for (var [key, value] of declarations(string)) {
      var found = listing(value);
      if (key === "cookie" && found.length > 0) {
        for (var item of found) {
          var [name, sign, pattern] = parted(item);
          terms["cookies"].push([ trim(name), sign === "=" ? pattern : "*" ]);
        }
      } else if (key === "event" && found.length > 0) {
        terms["gives"] = chain([ terms["gives"], found ]);
      } else if (key === "withdraw" && found.length > 0) {
        terms["takes"] = chain([ terms["takes"], found ]);
      } else if (key === "withdrawn") {
        terms["withdrawn"] = value;
      } else if (!(__in__(key, BARE) && value === "")) {
        terms["problems"].push(short(key + (value ? ": " + value : "")));
      }
    }
    return terms;
  };
  var said_by = function(cookies, text) {
    var said = null;
    for (var pair of text.split(";")) {
      var at = pair.indexOf("=");
      var value = pair.slice(at + 1);
      for (var [name, pattern] of cookies) {
        if (at >= 0 && trim(pair.slice(0, at)) == name) {
          var said = said || glob(pattern, value) || glob(pattern, decode(value)) || glob(pattern, decode(decode(value)));
        }
      }
    }
    return said;
  };

  // ── core/consent/part ──
  var begin = function(state, effects) {
    lay(state, WORDS);
    var __left0__ = read_terms(state["config"]["consent"]);
    var terms = __left0__;
    state["terms"] = __left0__;
    terms["said"] = null;
    terms["lags"] = terms["withdrawn"] !== "" || state["sdk"] !== "held";
    for (var problem of terms["problems"]) {
      effects.push(warn('data-consent has "' + problem + '": expected required, cookie: name=pattern, event: name or withdraw: name'));
    }
    terms["told"] = false;
    terms["by"] = "api";
    if (terms["withdrawn"] && state["sdk"] === "held") {
      refuse(state, terms["withdrawn"], effects);
    }
    if (terms["cookies"].length > 0 || terms["gives"].length > 0 || terms["takes"].length > 0) {
      effects.push({
        do: "await-consent",
        events: chain([ terms["gives"], terms["takes"] ]),
        cookies: terms["cookies"].length > 0
      });
    }
  };
  var refuse = function(state, by, effects) {
    sweep$1(state, effects);
    effects.push(emit("consent", {
      given: false,
      by
    }));
  };
  var sweep$1 = function(state, effects) {
    effects.push({
      do: "sweep",
      company: state["company"]
    });
  };
  var look = function(state, event, effects) {
    if (event["type"] === "consent-news") {
      hear(state, event, effects);
    }
    if (event["type"] === "consent" && !event["given"] && state["sdk"] === "held") {
      refuse(state, event["by"], effects);
    }
  };
  var hear = function(state, event, effects) {
    var terms = state["terms"];
    if (has(terms["takes"], event["name"])) {
      tell(state, false, "event", effects);
    } else if (terms["cookies"].length === 0) {
      tell(state, true, "event", effects);
    } else {
      var before = terms["said"];
      var __left0__ = said_by(terms["cookies"], event["cookies"]);
      var said = __left0__;
      terms["said"] = __left0__;
      if (terms["lags"]) {
        terms["lags"] = false;
      } else if (said === true != (before === true) || said === false && before == null) {
        if (said !== true && state["sdk"] === "held") {
          sweep$1(state, effects);
        } else {
          tell(state, said === true, "cookie", effects);
        }
      }
    }
  };
  var tell = function(state, given, by, effects) {
    state["terms"]["by"] = by;
    effects.push({
      do: "send",
      event: {
        type: "consent",
        given,
        by,
        forget: true
      }
    });
  };
  var act = function(state, effects) {
    var terms = state["terms"];
    if (state["sdk"] !== "held" && !terms["told"]) {
      terms["told"] = true;
      effects.push(emit("consent", {
        given: true,
        by: terms["by"]
      }));
    }
    return null;
  };
  var CONSENT = {
    begin,
    look,
    act
  };

  // ── core/version ──
  var VERSION = "0.1.0";

  // ── browser/host ──
  var win = typeof window == "object" ? window : null;
  var node = typeof module == "object" ? module : null;
  var guarded = (work, failed) => {
    try {
      return work();
    } catch (problem) {}
  };
  var drop = name => {
    win[name] = null;
    Reflect.deleteProperty(win, name);
  };

  // ── browser/offer ──
  var offer = function(part) {
    part["version"] = VERSION;
    if (win) {
      win.document.currentScript.brought = part;
    } else if (node) {
      node.exports = part;
    }
  };

  // ── browser/consent ──
  var VENDOR = "[id^=ECHAT_],#echat_mm,#ehcat_mini_holder,#echatBridgeIframe,#echatmodulejs,script[src*='/visitor/echat.js'],link[href*='/visitor/'][href*='echat']";
  var create_consent = function(config, signals, send, stage) {
    var document = win.document;
    var seen = null;
    var await_consent = function(effect) {
      var tell = function(name) {
        if (name || seen != document.cookie) {
          seen = document.cookie;
          send({
            type: "consent-news",
            name,
            cookies: seen
          });
        }
      };
      var check = function() {
        tell("");
      };
      var heard = function(event) {
        win.setTimeout(function __lambda__() {
          return tell(event.type);
        }, 0);
      };
      for (var name of effect["events"]) {
        win.addEventListener(name, heard, true);
      }
      var stop = function() {
        for (var name of effect["events"]) {
          win.removeEventListener(name, heard, true);
        }
      };
      signals["undo"](stop);
      if (effect["cookies"]) {
        signals["listen"](document, "click visibilitychange", function __lambda__() {
          return win.setTimeout(check, 0);
        }, true);
        signals["listen"](win, "focus", check, false);
        if (win.cookieStore) {
          signals["listen"](win.cookieStore, "change", check, false);
        }
        check();
      }
    };
    return {
      "await-consent": await_consent,
      sweep: function __lambda__(effect) {
        return sweep(effect["company"]);
      }
    };
  };
  var sweep = function(company) {
    var sdk = win.ECHAT;
    guarded(function __lambda__() {
      return sdk.getMiniStatus() === "open" && sdk.hideMiniChat();
    });
    guarded(function __lambda__() {
      return silence(sdk);
    });
    for (var element of win.document.querySelectorAll(VENDOR)) {
      element.remove();
    }
    drop("ECHAT");
    drop("_echat");
    for (var area of [ "localStorage", "sessionStorage" ]) {
      empty(area, company);
    }
    for (var pair of win.document.cookie.split(";")) {
      var name = pair.split("=")[0].trim();
      if (is_vendors(name, company)) {
        expire(name);
      }
    }
  };
  var silence = function(sdk) {
    for (var name of [ "__init", "__ready", "__newMsg", "__newEvent" ]) {
      sdk.off(name);
    }
  };
  var is_vendors = function(name, company) {
    return glob("*_" + (company || "undefined") + "_*", name) || glob("*_undefined_miniHide", name);
  };
  var empty = function(area, company) {
    for (var name of guarded(function __lambda__() {
      return win.Object.keys(win[area]);
    }) || []) {
      if (is_vendors(name, company) || name.startsWith("echat-plugin:")) {
        win[area].removeItem(name);
      }
    }
  };
  var expire = function(name) {
    var host = win.location.hostname.split(".");
    for (var at = 0; at < host.length; at++) {
      for (var domain of [ "", ";domain=" + host.slice(at).join(".") ]) {
        win.document.cookie = name + "=;path=/;max-age=0" + domain;
      }
    }
  };

  // ── parts/consent ──
  CONSENT["senses"] = create_consent;
  offer(CONSENT);
})();

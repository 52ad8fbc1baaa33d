/*! echat-plugin 0.1.0 | MIT licence */
(function() {
  "use strict";

  // ── runtime ──
  var {min} = Math;

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
  var keys = Object.keys;
  var kind = value => value == null ? "none" : Array.isArray(value) ? "list" : {
    boolean: "bool",
    number: "number",
    string: "text",
    function: "function"
  }[typeof value] || "record";
  var text$1 = String;
  var number = string => /^-?[0-9]+(\.[0-9]+)?$/.test(string) ? +string : null;
  var trim = string => string.replace(/^[ \t\n\r\f]+|[ \t\n\r\f]+$/g, "");
  var join = (parts, separator) => parts.join(separator);
  var replace = (string, old, fresh) => string.split(old).join(fresh);
  var has = (items, item) => items.includes(item);
  var globs = {};
  var glob = (pattern, string) => (globs["$" + pattern] = globs["$" + pattern] || RegExp("^" + pattern.replace(/\W/g, sign => sign == "*" ? "[^]*" : "\\" + sign) + "$")).test(string);
  var blank = "[ \n\t]*";
  var quoted = `${blank}!?${blank}(?:"[^"]*"|'[^']*')`;
  var cut = (string, separator) => string.match(RegExp(`(?:${quoted})?(?:(?!${separator})[:,]${quoted}|[^${separator}])*`, "g"));
  var unquote = string => string.replace(/^(["'])([^]*)\1$/, "$2");
  var from_json = string => attempt(JSON.parse, string, null);
  var chain = lists => [].concat(...lists);

  // ── core/effects ──
  var warn = function(text) {
    return {
      do: "warn",
      text
    };
  };

  // ── core/values ──
  var UNITS = [ [ "ms", 1 ], [ "s", 1e3 ], [ "m", 6e4 ], [ "h", 36e5 ], [ "d", 864e5 ] ];
  var duration = function(string) {
    for (var [unit, size] of UNITS) {
      if (string.endsWith(unit)) {
        var amount = number(trim(string.slice(0, string.length - unit.length)));
        if (amount != null && amount >= 0) {
          return amount * size;
        }
      }
    }
    return string === "0" ? 0 : null;
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

  // ── core/rules/conditions ──
  var CONDITIONS = {
    after: [ "span" ],
    active: [ "span" ],
    idle: [ "span" ],
    "on-site": [ "span" ],
    "since-closed": [ "span" ],
    hours: [ "hours" ],
    scroll: [ "percent" ],
    "exit-intent": [ "moment" ],
    visible: [ "selector" ],
    click: [ "selector" ],
    event: [ "names" ],
    path: [ "globs" ],
    url: [ "globs" ],
    query: [ "query" ],
    hash: [ "globs" ],
    referrer: [ "globs" ],
    "utm-source": [ "globs" ],
    "utm-medium": [ "globs" ],
    "utm-campaign": [ "globs" ],
    "utm-term": [ "globs" ],
    "utm-content": [ "globs" ],
    present: [ "selector" ],
    absent: [ "selector" ],
    device: [ "words", "pc", "mobile" ],
    language: [ "tags" ],
    region: [ "places" ],
    keyword: [ "globs" ],
    search: [ "words", "seo", "paid", "none" ],
    visits: [ "compare" ],
    pages: [ "compare" ],
    visitor: [ "words", "new", "returning" ],
    data: [ "data" ],
    staff: [ "words", "online", "offline" ],
    chat: [ "words", "none", "waiting", "chatting", "full", "ended" ],
    unread: [ "compare" ],
    queue: [ "compare" ]
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

  // ── core/rules/reading ──
  var DEEDS = [ "open", "teaser", "badge", "title", "card", "emit" ];

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

  // ── core/check/rule_problems ──
  var EXPECTED$1 = {
    span: "a time such as 30s",
    percent: "a percentage such as 60%",
    moment: "no value",
    selector: "a CSS selector such as #pricing",
    names: "names of events such as cart-updated",
    globs: "patterns such as /product/*",
    query: "name or name=value",
    words: "one of",
    tags: "languages such as zh, en-GB",
    places: "countries, provinces or cities",
    compare: "a comparison such as >= 3",
    data: "a name, or a comparison such as cart.total >= 200",
    hours: "hours such as mon-fri 09:00-18:00 Asia/Shanghai"
  };
  var OTHERS_EXPECTED = {
    sample: "a percentage such as 50%",
    priority: "a number",
    limit: "counts up to 50 such as 1/page, 1/session, 2/day, 1/visitor or 1/7d",
    cooldown: "a time such as 1d",
    "after-dismiss": "session, never or a time such as 1d",
    do: "one of " + join(DEEDS, ", "),
    text: "a text",
    accept: "a text",
    card: "a text",
    delay: "a time such as 5s"
  };
  var rule_problems = function(problems) {
    return Array.from(problems, ([where, rule, key, value]) => rule_problem(where, rule, key, value));
  };
  var rule_problem = function(where, rule, key, value) {
    if (where === "data-holidays") {
      return about_holidays(value);
    }
    if (rule == null) {
      return where + '="' + short(value) + '": expected the selector of a script with a JSON object of rules by name';
    }
    var words = wrong_with(rule, key, value);
    rule["said"].push(words);
    return where + " " + words + (rule["problems"].length > 0 ? "; the rule is off" : "");
  };
  var about_holidays = function(value) {
    if (value === "") {
      return "hours speak of workdays or holidays, and there is no data-holidays: every monday to friday is a workday";
    }
    return 'data-holidays="' + value + '": expected JSON such as {"holidays": ["2026-10-01/2026-10-07"], "workdays": ["2026-10-10"]}';
  };
  var wrong_with = function(rule, key, value) {
    if (key == null) {
      return value == null ? "has a name that is taken" : 'is "' + short(value) + '": expected a name and key: value; key: value';
    }
    if (value == null) {
      return conflict(key, rule["do"]);
    }
    return 'has "' + short(key + (value ? ": " + value : "")) + '": expected ' + expected$1(rule, key, value);
  };
  var conflict = function(key, deed) {
    if (key === "do") {
      return 'has "do: ' + deed + '" and no text: expected text: what it says';
    }
    if (key === "text") {
      return 'has "text", which "do: ' + deed + '" does not show: expected do: teaser';
    }
    return key === "accept" ? 'has "accept", the button of a teaser: expected do: teaser' : 'has "card": expected do: card';
  };
  var expected$1 = function(rule, key, value) {
    if (key === "do" && has([ "window", "tab" ], value)) {
      return "open: a browser blocks windows that nobody clicked for";
    }
    if (key === "limit" && listing(value).length === 0) {
      return "a count such as 1/session";
    }
    var row = get(CONDITIONS, key);
    if (row == null) {
      return get(OTHERS_EXPECTED, key) || meant(key);
    }
    if (key === "hours" && rule["problems"].length === 0) {
      return "a known time zone";
    }
    return EXPECTED$1[row[0]] + (row.length > 1 ? " " + join(row.slice(1), ", ") : "");
  };
  var meant = function(key) {
    var names = chain([ keys(CONDITIONS), keys(OTHERS_EXPECTED) ]);
    var near = nearest(key, names);
    return near ? near + " (did you mean that?)" : "one of " + join(names, ", ");
  };

  // ── core/kinds ──
  var digits = function(value, limits) {
    var amount = number(value);
    return amount != null && amount >= 0 && value.indexOf(".") < 0 ? value : null;
  };
  var within = function(amount, limits) {
    return amount != null && limits[0] <= amount && amount <= limits[1] ? amount : null;
  };
  var whole = function(value, limits) {
    return within(number(digits(value) || "x"), limits);
  };
  var whole_or_off = function(value, limits) {
    return value === "off" ? 0 : whole(value, limits);
  };
  var span = function(value, limits) {
    return within(duration(value), limits);
  };
  var pixels = function(value, limits) {
    var pair = [];
    for (var part of value.split(" ")) {
      if (part !== "") {
        pair.push(whole(replace(part, "px", ""), limits));
      }
    }
    return has(pair, null) || pair.length === 0 || pair.length > 2 ? null : [ pair[0], pair[pair.length - 1] ];
  };
  var word = function(value, limits) {
    return has(limits, value) ? value : null;
  };
  var text = function(value, limits) {
    return value !== "" ? value : null;
  };
  var terms = function(value, limits) {
    return value || "required";
  };
  var selector = function(value, limits) {
    return text(value);
  };
  var word_or_selector = function(value, limits) {
    return word(value, limits) || (value && safe(value, [ "#", ".", "[" ]) == null ? "," + value : null);
  };
  var safe = function(value, forbidden) {
    for (var sign of forbidden) {
      if (value.indexOf(sign) >= 0) {
        return null;
      }
    }
    return text(value);
  };
  var url = function(value, limits) {
    var scheme = value.split("/")[0].toLowerCase();
    return scheme.indexOf(":") < 0 || [ "http:", "https:" ].includes(scheme) ? safe(value, [ " ", "<", ">", '"' ]) : null;
  };
  var color = function(value, limits) {
    return safe(value, [ ";", "{", "}", ":", "\\", '"' ]);
  };
  var comma_list = function(value, limits) {
    var found = listing(value);
    return found.length === 0 ? null : found;
  };
  var budget = function(value, limits) {
    var found = listing(value);
    for (var item of found) {
      if (duration(item) == null && (!has(limits, item) || item === "off" && found.length > 1)) {
        return null;
      }
    }
    return found.length === 0 ? null : found;
  };
  var record = function(value, limits) {
    if (value.startsWith("{")) {
      return filled(from_json(value));
    }
    var found = {};
    for (var [key, words] of declarations(value)) {
      var amount = number(words);
      if (key === "__proto__") {
        continue;
      }
      if (amount != null && text$1(amount) == words) {
        found[key] = amount;
      } else {
        found[key] = [ "true", "false" ].includes(words) ? words === "true" : unquote(words);
      }
    }
    return filled(found);
  };
  var filled = function(record) {
    if (kind(record) !== "record") {
      return null;
    }
    var names = keys(record);
    for (var key of names) {
      if (record[key] == null || record[key] === "") {
        return null;
      }
    }
    return names.length > 0 ? record : null;
  };
  var flag = function(value, limits) {
    if ([ "", "on", "true" ].includes(value)) {
      return true;
    }
    return [ "off", "false" ].includes(value) ? false : null;
  };

  // ── core/attributes ──
  var CALLS = [ "off", "on", "hidden" ];
  var LOOKS = [ [ "launcher-shape", word, "round", [ "round", "rounded", "square", "bubble", "pill", "tab" ] ], [ "launcher-motion", budget, null, [ "fade", "slide", "pulse", "hop", "wave", "off" ] ], [ "offline", text, "show", [] ], [ "hours", text, "", [] ] ];
  var VENDOR = [ [ "company-id", digits, "", [] ], [ "echat-tag", text, "", [] ], [ "lan", text, "", [] ], [ "meta-data", text, "", [] ], [ "my-data", text, "", [] ], [ "route-entrance-id", digits, "", [] ], [ "vis-evt", text, "", [] ], [ "echat-card", text, "", [] ], [ "chat-window-param", record, null, [] ], [ "pc-mini-win-param", record, null, [] ] ];
  var PLUGIN = [ [ "servers", comma_list, [], [] ], [ "sdk", url, "https://www.echatsoft.com/visitor/echat.js", [] ], [ "load", word, "idle", [ "idle", "eager", "interaction", "manual" ] ], [ "timeout", span, 1e4, [ 1e3, 12e4 ] ], [ "mobile-page-top", whole, 0, [ 0, 2e3 ] ], [ "launcher", word_or_selector, "on", [ "on", "off", "vendor" ] ], [ "launcher-position", word, "bottom-end", [ "bottom-end", "bottom-start", "bottom-right", "bottom-left", "middle-end", "middle-start", "middle-right", "middle-left" ] ], [ "launcher-offset", pixels, [ 20, 20 ], [ 0, 1e3 ] ], [ "launcher-size", whole, 56, [ 44, 128 ] ], [ "launcher-color", color, "", [] ], [ "launcher-icon", text, "chat", [] ], [ "launcher-label", text, "", [] ], [ "launcher-open", word, "auto", [ "auto", "mini", "tab", "window" ] ], [ "launcher-hide", comma_list, [], [] ], [ "launcher-avoid", selector, "", [] ], [ "launcher-drag", flag, false, [] ], [ "launcher-theme", word, "auto", [ "auto", "light", "dark" ] ], [ "badge", whole_or_off, 99, [ 1, 9999 ] ], [ "title", word, "flash", [ "flash", "count", "sync", "off" ] ], [ "title-text", text, "", [] ], [ "favicon", word, "off", CALLS ], [ "app-badge", word, "off", CALLS ], [ "sound", word, "off", CALLS ], [ "preview", word, "off", CALLS ], [ "texts", text, "", [] ], [ "rules", selector, "", [] ], [ "holidays", text, "", [] ], [ "attention", budget, [ "typing", "dialog", "fullscreen", "10s" ], [ "typing", "dialog", "fullscreen", "off" ] ], [ "dry-run", flag, false, [] ], [ "analytics", word, "off", [ "off", "gtag", "datalayer", "hmt" ] ], [ "consent", terms, "off", [] ], [ "storage", word, "on", [ "on", "off" ] ], [ "debug", flag, false, [] ] ];
  var ATTRIBUTES = chain([ VENDOR, PLUGIN, LOOKS ]);

  // ── core/check/problems ──
  var FOREIGN = [ "cfasync", "nonce", "turbo-*", "turbolinks-*", "rocket-*", "no-*", "pagespeed-*", "cookieconsent", "cookiecategory", "usercentrics", "gtm-*", "domain", "astro-*", "n-head", "react-helmet", "next-*", "nscript", "vue-*", "hid", "v-*", "optimized-*", "minify", "wp-*", "src", "type", "category", "categories", "consent-*", "cookieblock*" ];
  var EXPECTED = [ [ digits, "digits" ], [ whole, "a whole number" ], [ whole_or_off, "off or a whole number" ], [ span, "a time such as 30s or 2m, in ms" ], [ pixels, "one or two lengths in px" ], [ word, "one of" ], [ word_or_selector, "a CSS selector with a class, id or attribute, or one of" ], [ text, "a text" ], [ terms, "required, or cookie: …; event: …; withdraw: …" ], [ url, "an http(s) address" ], [ color, "a CSS colour" ], [ comma_list, "a comma list" ], [ budget, "a comma list of times and" ], [ record, "key: value; key: value, or JSON" ], [ selector, "a CSS selector" ], [ flag, "on or off" ] ];
  var EXPECTED_OF = {
    offline: "show, hide or label: …; icon: …; link: …",
    hours: "hours such as mon-fri 09:00-18:00 Asia/Shanghai"
  };
  var ICONS = "bubbles help mail headset clock bell person heart calendar phone chat message spark question smile robot send moon".split(" ");
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
    if (value == null) {
      return " is missing and the page has no snippet of the vendor's: there is no chat to load";
    }
    if (name === "launcher-icon" && trim(value)) {
      return slip(value);
    }
    for (var row of ATTRIBUTES) {
      if (row[0] == name) {
        return '="' + short(value) + '": expected ' + (get(EXPECTED_OF, name) || expected(row[1], row[3]));
      }
    }
    for (var pattern of FOREIGN) {
      if (glob(pattern, name)) {
        return "";
      }
    }
    var near = nearest(name, Array.from(ATTRIBUTES, row => row[0]));
    return " is not known" + (near ? ". Did you mean data-" + near + "?" : " (see the README)");
  };
  var slip = function(icon) {
    var near = nearest(icon, ICONS);
    return distance(icon, near) * 3 <= icon.length ? '="' + icon + '" is a text. Did you mean ' + near + "?" : "";
  };
  var expected = function(kind, limits) {
    var words = "";
    for (var row of EXPECTED) {
      if (row[0] == kind) {
        var words = row[1];
      }
    }
    if (kind == word || kind == budget || kind == word_or_selector) {
      return words + " " + join(limits, ", ");
    }
    return limits.length === 0 ? words : words + " from " + text$1(limits[0]) + " to " + text$1(limits[1]);
  };

  // ── core/check/part ──
  var begin = function(state, effects) {
    var wrong = state["config"]["wrong"];
    var attributes = problems(Array.from(wrong).filter(entry => entry.length === 2));
    for (var words of chain([ attributes, rule_problems(Array.from(wrong).filter(entry => entry.length > 2)) ])) {
      effects.push(warn(words));
    }
    state["config"]["wrong"] = [];
  };
  var look = function(state, event, effects) {
    begin(state, effects);
  };
  var act = function(state, effects) {
    return null;
  };
  var CHECK = {
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

  // ── parts/check ──
  offer(CHECK);
})();

/*! echat-plugin 0.1.0 | MIT licence */
(function() {
  "use strict";

  // ── runtime ──
  var own$1 = Object.prototype.hasOwnProperty;
  var {min, max} = Math;
  var __in__ = (item, holder) => typeof holder == "string" || Array.isArray(holder) ? holder.includes(item) : own$1.call(holder, item);
  var __mod__ = (a, b, rest = a % b) => rest + (rest && rest < 0 != b < 0 ? b : 0);

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
  var fill = (record, others) => Object.assign(record, ...others);
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
  var divide = (string, pattern) => string.split(RegExp(pattern));
  var unquote = string => string.replace(/^(["'])([^]*)\1$/, "$2");
  var encode = string => attempt(encodeURIComponent, string, "");
  var decode = string => attempt(decodeURIComponent, string, string);
  var from_json = string => attempt(JSON.parse, string, null);
  var to_json = value => JSON.stringify(value);
  var chain = lists => [].concat(...lists);
  var order = (items, rank) => items.map((item, at) => [ rank(item), at, item ]).sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(entry => entry[2]);

  // ── core/recorder/record ──
  var VERSION$1 = 1;
  var ROOM = 2e5;
  var READY = 700;
  var new_record = function(head, data) {
    return {
      v: VERSION$1,
      zero: null,
      head,
      data,
      steps: [],
      size: 0,
      ready: READY
    };
  };
  var is_record = function(found) {
    return kind(found) === "record" && get(found, "v") == VERSION$1 && kind(get(found, "steps")) === "list" && kind(get(found, "head")) === "record";
  };
  var write = function(record, moment, words) {
    if (__in__("|", words) || __in__("\n", words) || record["size"] > ROOM) {
      return;
    }
    var step = [ max(0, Math.floor((moment - record["zero"] + .5) / 1)), words ];
    record["steps"].push(step);
    record["size"] += to_json(step).length;
  };
  var line_of = function(record, at, moment) {
    var line = {
      v: VERSION$1,
      at
    };
    for (var name of keys(record["head"])) {
      line[name] = record["head"][name];
    }
    var steps = order(record["steps"], function __lambda__(step) {
      return step[0];
    });
    var end = max(steps[steps.length - 1][0], Math.floor((moment - record["zero"] + .5) / 1));
    line["timeline"] = join(Array.from(steps, step => clock(step[0]) + " " + step[1]), " | ") + " | " + clock(end);
    return to_json(line);
  };
  var clock = function(ms) {
    return __mod__(ms, 1e3) === 0 ? text$1(ms / 1e3) + "s" : text$1(ms) + "ms";
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

  // ── core/rules/memory ──
  var CAMPAIGN = [ "source", "medium", "campaign", "term", "content" ];

  // ── core/recorder/places ──
  var place = function(href, again) {
    var [base, route] = halves(href, "#");
    var [whole, query] = halves(base, "?");
    var kept = Array.from(query.split("&")).filter(piece => piece.startsWith("utm_") && has(CAMPAIGN, halves(piece, "=")[0].slice(4)));
    if (again !== "") {
      kept.push(again);
    }
    var found = "/" + join(whole.split("/").slice(3), "/") + (kept.length > 0 ? "?" + join(kept, "&") : "");
    if (route.startsWith("/") || route.startsWith("!")) {
      found += "#" + halves(route, "?")[0];
    }
    return replace(replace(found, "|", "%7C"), " ", "%20");
  };
  var host = function(href) {
    var pieces = href.split("/");
    return pieces.length > 2 ? pieces[0] + "//" + pieces[2] + "/" : "";
  };
  var halves = function(string, sign) {
    var at = string.indexOf(sign);
    return at < 0 ? [ string, "" ] : [ string.slice(0, at), string.slice(at + 1) ];
  };

  // ── core/recorder/page ──
  var new_page = function(origin) {
    return {
      origin,
      page: null,
      place: "",
      visible: true,
      input: 0,
      typed: 0,
      busy: [],
      present: [],
      "in-view": [],
      early: [],
      snippet: false,
      waited: false,
      hiding: false,
      staff: null,
      unread: 0,
      status: "none",
      ended: "end-1-0"
    };
  };
  var changes = function(before, now, come, gone) {
    return chain([ Array.from(now).filter(each => !__in__(each, before)).map(each => come + " " + each), Array.from(before).filter(each => !__in__(each, now)).map(each => gone + " " + each) ]);
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

  // ── core/rules/book ──
  var wants = function(rules, names) {
    var found = [];
    for (var rule of rules) {
      for (var condition of rule["when"]) {
        if (__in__(condition["key"], names)) {
          for (var want of condition["kind"] === "names" ? condition["want"] : [ condition["want"] ]) {
            if (!__in__(want, found)) {
              found.push(want);
            }
          }
        }
      }
    }
    return found;
  };

  // ── core/location ──
  var address = function(href) {
    var whole = href.split("#TOECHAT")[0];
    var base = whole.split("#")[0];
    var anchor = whole.slice(base.length);
    var place = base.split("?")[0];
    var route = anchor.startsWith("#/") || anchor.startsWith("#!");
    return {
      path: decode("/" + join(place.split("/").slice(3), "/")),
      query: base.slice(place.length + 1),
      page: base + (route ? anchor : "")
    };
  };

  // ── core/recorder/looking ──
  var WAYS = [ "auto", "mini", "tab", "window" ];
  var look$1 = function(record, page, state, event) {
    arrive(record, page, state, event);
    if (event["visible"] != page["visible"]) {
      page["visible"] = event["visible"];
      tell$1(record, page, state["at"], event["visible"] ? "show" : "hide");
    }
    if (state["book"] != null && event["senses"]) {
      feel(record, page, state, event["senses"]);
    }
    var words = words_of(record, page, state, event);
    if (words !== "") {
      tell$1(record, page, state["at"], words);
    }
  };
  var tell$1 = function(record, page, at, words) {
    write(record, page["origin"] + at, words);
  };
  var arrive = function(record, page, state, event) {
    var here = address(event["href"])["page"];
    if (page["page"] == null) {
      page["place"] = place(event["href"], "");
      page["snippet"] = state["embedded"];
      if (record["zero"] == null) {
        record["zero"] = page["origin"] + state["page_at"];
      }
      tell$1(record, page, state["page_at"], "load " + page["place"]);
    } else if (here != page["page"]) {
      var found = place(event["href"], "");
      var found = found == page["place"] ? place(event["href"], text$1(record["steps"].length)) : found;
      page["place"] = found;
      tell$1(record, page, state["at"], "go " + found);
    }
    page["page"] = here;
  };
  var feel = function(record, page, state, senses) {
    for (var [name, words] of [ [ "input", "move" ], [ "typed", "type" ] ]) {
      if (senses[name] > page[name]) {
        page[name] = senses[name];
        if (senses[name] > state["page_at"]) {
          tell$1(record, page, senses[name], words);
        }
      }
    }
    var watched = [ [ "busy", senses["busy"], "begin", "end" ] ];
    for (var [name, entries, come, gone] of [ [ "present", senses["present"], "put", "take" ], [ "in-view", senses["visible"], "view", "unview" ] ]) {
      watched.push([ name, Array.from(entries).filter(entry => entry[1]).map(entry => entry[0]), come, gone ]);
    }
    for (var [name, now, come, gone] of watched) {
      for (var words of changes(page[name], now, come, gone)) {
        tell$1(record, page, state["at"], words);
      }
      page[name] = now;
    }
    for (var [at, name] of page["early"]) {
      if (is_awaited(state, name)) {
        tell$1(record, page, at, "api track " + name);
      }
    }
    page["early"] = [];
  };
  var is_awaited = function(state, name) {
    return __in__(name, wants(state["book"]["list"], [ "event" ]));
  };
  var words_of = function(record, page, state, event) {
    var what = event["type"];
    if (what === "exit") {
      return what;
    }
    if (what === "scroll") {
      return "scroll " + text$1(event["percent"]) + "%";
    }
    if (what === "teaser") {
      return "teaser " + event["answer"];
    }
    if (what === "launcher") {
      page["hiding"] = state["mini"] === "open";
      return "click launcher";
    }
    if (what === "opener") {
      return by_way("click opener", event["how"]);
    }
    if (what === "open") {
      return by_way("api open", event["how"]);
    }
    if (what === "api") {
      return "api " + event["name"];
    }
    if (what === "boot") {
      var load = state["config"]["load"];
      return load === "interaction" ? "touch" : load === "manual" ? "api load" : "";
    }
    if (what === "set") {
      return record["data"] ? "api set " + replace(to_json(event["data"]), "|", "\\u007c") : "";
    }
    if (what === "signal") {
      return signal(page, state, event);
    }
    return "";
  };
  var by_way = function(words, how) {
    return has(WAYS, how) ? words + " " + how : words;
  };
  var signal = function(page, state, event) {
    if (event["key"] === "click") {
      return "click " + event["name"];
    }
    if (state["book"] == null) {
      page["early"].push([ state["at"], event["name"] ]);
      return "";
    }
    return is_awaited(state, event["name"]) ? "happen " + event["name"] : "";
  };

  // ── core/recorder/acting ──
  var IDLE = 200;
  var START = 200;
  var CHATS = [ "waiting", "chatting" ];
  var act = function(record, page, state, effects) {
    time_sdk(record, page, state);
    for (var effect of effects) {
      if (effect["do"] === "emit") {
        heard(record, page, state, effect["name"], effect["detail"]);
      }
    }
    if (state["sdk"] === "ready") {
      compare(record, page, state);
    }
  };
  var time_sdk = function(record, page, state) {
    if (state["sdk"] === "ready" && page["waited"] && !__in__("sdk_load", record["head"])) {
      var idle = state["config"]["load"] === "idle";
      var asked = page["snippet"] ? state["page_at"] : idle ? state["page_at"] + IDLE : state["sdk_at"];
      var took = max(0, Math.floor((state["at"] - asked - START) / 1));
      record["head"]["sdk_load"] = took;
      record["ready"] = asked - state["page_at"] + took + START;
    }
    page["waited"] = state["sdk"] !== "ready";
  };
  var heard = function(record, page, state, name, detail) {
    if (name === "open" && detail["by"] === "vendor") {
      tell(record, page, state, "open");
    } else if (name === "close") {
      if (detail["by"] === "visitor" && !page["hiding"]) {
        tell(record, page, state, "close");
      }
      page["hiding"] = false;
    } else if (name === "status" && detail["status"] === "end") {
      page["ended"] = "end-" + text$1(detail["reason"] || 1) + (detail["evaluate"] ? "-1" : "-0");
    }
  };
  var compare = function(record, page, state) {
    if (state["staff"] != null) {
      var head = record["head"];
      if (!__in__("staff", head)) {
        head["staff"] = state["staff"];
      }
      if (state["staff"] != (page["staff"] || head["staff"])) {
        tell(record, page, state, "staff " + state["staff"]);
      }
      page["staff"] = state["staff"];
    }
    if (state["unread"] > page["unread"]) {
      var more = state["unread"] - page["unread"];
      tell(record, page, state, more === 1 ? "message" : "message x" + text$1(more));
    }
    page["unread"] = state["unread"];
    if (state["status"] != page["status"] && state["status"] != null) {
      page["status"] = state["status"];
      if (has(CHATS, page["status"])) {
        tell(record, page, state, page["status"]);
      } else {
        tell(record, page, state, {
          full: "too-many",
          ended: page["ended"],
          none: "chat none"
        }[page["status"]]);
      }
    }
  };
  var tell = function(record, page, state, words) {
    write(record, page["origin"] + max(state["at"], state["page_at"] + record["ready"] + 1), words);
  };

  // ── core/languages/plurals ──
  var alike = function(count) {
    return "other";
  };
  var single = function(count) {
    return count === 1 ? "one" : "other";
  };

  // ── core/texts ──
  var TEXTS = {
    en: {
      plural: single,
      name: "Chat with us",
      one: "{n} unread message",
      other: "{n} unread messages"
    },
    zh: {
      plural: alike,
      name: "在线客服",
      other: "{n} 条未读消息"
    }
  };
  var SPOKEN = "^(en|zh|ja|ko|de|fr|es|pt|ru|ar|th|vi)([-_](tw|hk|mo|hant))?[-_]";
  var language = function(wishes) {
    for (var wish of wishes) {
      var found = divide(wish.toLowerCase() + "-", SPOKEN);
      if (found.length > 1) {
        return found[1] === "zh" && found[2] ? "zh-TW" : found[1];
      }
    }
    return "en";
  };
  var speak = function(state, texts) {
    fill(state["texts"], [ texts ]);
  };
  var counted = function(words, count) {
    return replace(words, "{n}", text$1(count));
  };
  var unread_words = function(texts, count) {
    return counted(get(texts, texts["plural"](count)) || texts["other"], count);
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
  var VENDOR$1 = [ [ "company-id", digits, "", [] ], [ "echat-tag", text, "", [] ], [ "lan", text, "", [] ], [ "meta-data", text, "", [] ], [ "my-data", text, "", [] ], [ "route-entrance-id", digits, "", [] ], [ "vis-evt", text, "", [] ], [ "echat-card", text, "", [] ], [ "chat-window-param", record, null, [] ], [ "pc-mini-win-param", record, null, [] ] ];
  var PLUGIN = [ [ "servers", comma_list, [], [] ], [ "sdk", url, "https://www.echatsoft.com/visitor/echat.js", [] ], [ "load", word, "idle", [ "idle", "eager", "interaction", "manual" ] ], [ "timeout", span, 1e4, [ 1e3, 12e4 ] ], [ "mobile-page-top", whole, 0, [ 0, 2e3 ] ], [ "launcher", word_or_selector, "on", [ "on", "off", "vendor" ] ], [ "launcher-position", word, "bottom-end", [ "bottom-end", "bottom-start", "bottom-right", "bottom-left", "middle-end", "middle-start", "middle-right", "middle-left" ] ], [ "launcher-offset", pixels, [ 20, 20 ], [ 0, 1e3 ] ], [ "launcher-size", whole, 56, [ 44, 128 ] ], [ "launcher-color", color, "", [] ], [ "launcher-icon", text, "chat", [] ], [ "launcher-label", text, "", [] ], [ "launcher-open", word, "auto", [ "auto", "mini", "tab", "window" ] ], [ "launcher-hide", comma_list, [], [] ], [ "launcher-avoid", selector, "", [] ], [ "launcher-drag", flag, false, [] ], [ "launcher-theme", word, "auto", [ "auto", "light", "dark" ] ], [ "badge", whole_or_off, 99, [ 1, 9999 ] ], [ "title", word, "flash", [ "flash", "count", "sync", "off" ] ], [ "title-text", text, "", [] ], [ "favicon", word, "off", CALLS ], [ "app-badge", word, "off", CALLS ], [ "sound", word, "off", CALLS ], [ "preview", word, "off", CALLS ], [ "texts", text, "", [] ], [ "rules", selector, "", [] ], [ "holidays", text, "", [] ], [ "attention", budget, [ "typing", "dialog", "fullscreen", "10s" ], [ "typing", "dialog", "fullscreen", "off" ] ], [ "dry-run", flag, false, [] ], [ "analytics", word, "off", [ "off", "gtag", "datalayer", "hmt" ] ], [ "consent", terms, "off", [] ], [ "storage", word, "on", [ "on", "off" ] ], [ "debug", flag, false, [] ] ];
  var ATTRIBUTES = chain([ VENDOR$1, PLUGIN, LOOKS ]);

  // ── core/params ──
  var PRIVATE = [ "metaData", "myData" ];
  var vendor_name = function(name) {
    if (name === "echat-card") {
      return "visEvt";
    }
    var parts = name.split("-");
    var result = parts[0];
    for (var part of parts.slice(1)) {
      result += part.slice(0, 1).toUpperCase() + part.slice(1);
    }
    return result;
  };
  var vendor_params = function(values) {
    if (kind(values) !== "record") {
      var values = {
        echatTag: kind(values) === "text" ? values : ""
      };
    }
    var params = {};
    for (var row of VENDOR$1) {
      var name = vendor_name(row[0]);
      var value = get(values, name);
      if (value == null) {
        var value = get(values, row[0]);
      }
      if (value != null && value !== "") {
        params[name] = value;
      }
    }
    return params;
  };
  var opener_params = function(texts) {
    var values = {};
    for (var row of VENDOR$1) {
      var text = get(texts, row[0]);
      if (text != null) {
        values[row[0]] = row[1](trim(text), row[3]);
      }
    }
    return vendor_params(values);
  };
  var identify = function(params, identity) {
    var given = vendor_params(identity);
    var changed = false;
    for (var name of PRIVATE) {
      var value = get(given, name) || "";
      var changed = changed || value != (get(params, name) || "");
      params[name] = value;
    }
    return changed;
  };

  // ── core/links ──
  var chat_page = function(sdk_url, mobile, company) {
    return company ? sdk_url.slice(0, sdk_url.lastIndexOf("/")) + (mobile ? "/mobile" : "/pc") + "/chat.html?companyId=" + encode(company) : "";
  };
  var with_params = function(page, params) {
    var pieces = Array.from(page.split("&")).filter(piece => get(params, piece.split("=")[0]) == null);
    for (var key of keys(params)) {
      var value = params[key];
      if (key !== "pcMiniWinParam" && value !== "") {
        pieces.push(key + "=" + encode(kind(value) === "text" ? value : to_json(value)));
      }
    }
    return page ? join(pieces, "&") : "";
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
  var earliest = function(moments) {
    var found = null;
    for (var at of moments) {
      if (at != null) {
        var found = found == null ? at : min(found, at);
      }
    }
    return found;
  };
  var fetch = function(state, effects, part) {
    if (get(state["fetched"], part) == null && !([ "card", "attention" ].includes(part) && state["sdk"] === "held")) {
      state["fetched"][part] = state["at"] + state["config"]["timeout"];
      effects.push({
        do: "fetch",
        name: part
      });
    }
  };

  // ── core/opening ──
  var is_apart = function(state) {
    return "failed held".includes(state["sdk"]);
  };
  var way = function(state, how) {
    return [ "tab", "window" ].includes(how) && state["device"] !== "mobile" ? how : "mini";
  };
  var ask = function(state, effects, by, how, params) {
    var told = {};
    for (var key of keys(params)) {
      if (!__in__(key, PRIVATE)) {
        told[key] = params[key];
      }
    }
    effects.push({
      do: "ask",
      detail: {
        by,
        rule: null,
        how: way(state, how),
        params: told
      },
      params
    });
  };
  var answered = function(state, event, effects) {
    var detail = event["detail"];
    var ok = event["ok"];
    if (detail["by"] === "rule") {
      var ok = state["parts"]["rules"]["answered"](state, detail, ok, effects);
    }
    if (ok) {
      open_chat(state, detail, event["params"], effects);
    }
  };
  var open_chat = function(state, detail, params, effects) {
    if (__in__("visEvt", params)) {
      fetch(state, effects, "card");
    }
    if (detail["how"] !== "mini" && state["sdk"] !== "ready" || is_apart(state)) {
      var link = direct_link(state, null, params);
      if (link) {
        effects.push({
          do: "popup",
          url: link
        });
        state["passed"] = all_params(state, params);
      }
      if (link || is_apart(state)) {
        return;
      }
    }
    state["intents"] = Array.from(state["intents"]).filter(intent => intent["name"] !== "open");
    state["intents"].push({
      name: "open",
      detail,
      params
    });
    boot(state, effects);
  };
  var all_params = function(state, params) {
    var result = {};
    for (var source of [ state["params"], params ]) {
      for (var key of keys(source)) {
        var value = source[key];
        if (key !== "companyId" && value !== "" && (key !== "visEvt" || kind(value) === "record" || kind(from_json(value)) === "record")) {
          result[key] = value;
        }
      }
    }
    return result;
  };
  var direct_link = function(state, page, params) {
    var page = page || chat_page(state["sdk_src"], state["device"] === "mobile", state["company"]);
    var found = all_params(state, params);
    for (var name of PRIVATE) {
      if (get(state["params"], name) === "" && !__in__(name, found)) {
        found[name] = "";
      }
    }
    return with_params(page, found);
  };
  var boot = function(state, effects) {
    if (state["sdk"] === "idle" && state["on"] && (state["company"] || state["embedded"])) {
      state["sdk"] = "loading";
      state["sdk_at"] = state["at"];
      fetch(state, effects, "chat");
      if (__in__("visEvt", state["params"])) {
        fetch(state, effects, "card");
        state["held"] = state["config"]["launcher"] === "vendor";
      }
      if (!state["held"]) {
        load(state, effects);
      }
    }
  };
  var load = function(state, effects) {
    var params = all_params(state, {});
    for (var key of state["signed"] ? [ "visEvt", PRIVATE[0], PRIVATE[1] ] : [ "visEvt" ]) {
      if (__in__(key, params)) {
        delete params[key];
      }
    }
    if (state["config"]["company-id"]) {
      params["companyId"] = state["config"]["company-id"];
    }
    effects.push({
      do: "boot",
      params
    });
  };
  var overdue = function(state) {
    return state["at"] >= state["sdk_at"] + state["config"]["timeout"];
  };
  var fail = function(state, effects, reason) {
    state["sdk"] = "failed";
    state["intents"] = [];
    effects.push(warn("the chat could not be loaded (" + reason + "): its direct link serves instead"));
    effects.push(emit("error", {
      reason
    }));
  };

  // ── core/launcher ──
  var NEVER = 1e15;
  var wanted_here = function(hide, path, device) {
    for (var item of hide) {
      if (item == device || glob(item, path)) {
        return false;
      }
    }
    return true;
  };
  var placed = function(config) {
    var words = " " + join(config["launcher-hide"], " ") + config["launcher"];
    return safe(words, [ " #", " .", " [", " :", " s", "," ]) == null || config["launcher-avoid"] || config["launcher-drag"];
  };
  var waits = function(state, at) {
    return state["at"] < at && at < NEVER;
  };
  var is_word = function(icon) {
    return encode(icon) == icon;
  };
  var spelled = function(icon) {
    var first = icon.slice(0, 1);
    var cased = icon != icon.toLowerCase() || icon != icon.toUpperCase() && !is_word(icon);
    return !__in__("/", icon) && (cased || "֐" <= first && first < " " || "぀" <= first && first < "\ud800");
  };
  var badge = function(count, most) {
    if (count <= 0 || most === 0) {
      return "";
    }
    return count > most ? text$1(most) + "+" : text$1(count);
  };
  var view = function(state) {
    var config = state["config"];
    var texts = state["texts"];
    var count = state["unread"];
    var name = state["label"] || (spelled(config["launcher-icon"]) ? config["launcher-icon"] : texts["name"]);
    var words = count > 0 ? unread_words(texts, count) : "";
    var link = "failed held".includes(state["sdk"]) && state["company"] && !state["elsewhere"] ? get(texts, "new-tab") : "";
    return {
      shown: config["launcher"] === "on" && state["on"] && state["wanted"] && state["at"] >= max(state["hidden"], state["away"]),
      own: config["launcher"] !== "vendor" && state["on"],
      badge: badge(count, config["badge"]) || (config["badge"] > 0 ? state["mark"] : ""),
      expanded: state["elsewhere"] ? "" : state["mini"] === "open",
      busy: state["intents"].length > 0 && [ "loading", "callable" ].includes(state["sdk"]),
      name: name + (words ? ", " + words : "") + (link ? ", " + link : ""),
      news: words,
      lan: state["lan"]
    };
  };

  // ── core/looking ──
  var look = function(state, event) {
    state["at"] = event["at"];
    state["visible"] = event["visible"];
    state["watched"] = event["visible"] && event["focused"];
    state["shown_title"] = event["title"];
    state["embedded"] = event["sdk"]["embedded"];
    state["company"] = state["config"]["company-id"] || event["sdk"]["company"];
    state["sdk_src"] = event["sdk"]["src"] || state["config"]["sdk"];
    var here = address(event["href"]);
    if (here["page"] != state["here"]["page"] || event["type"] === "restore") {
      state["here"] = here;
      state["page_at"] = state["at"];
      state["opening"] = null;
      state["wanted"] = wanted_here(state["config"]["launcher-hide"], here["path"], state["device"]);
    }
  };

  // ── core/machine ──
  var PARTS = [ "chat", "card", "looks", "place", "rules", "attention", "bubble", "check", "inspector", "texts", "consent" ];
  var start = function(state, event, effects) {
    var config = state["config"];
    if (!__in__(state["lan"], TEXTS)) {
      fetch(state, effects, "lang/" + state["lan"]);
    }
    if (config["texts"]) {
      fetch(state, effects, "texts");
    }
    if (config["wrong"].length > 0) {
      fetch(state, effects, "check");
    }
    if (config["debug"]) {
      fetch(state, effects, "inspector");
    }
    if (config["launcher-icon"] !== "chat" && is_word(config["launcher-icon"]) || Array.from(LOOKS).filter(row => config[row[0]] != row[2]).length > 0) {
      fetch(state, effects, "looks");
      state["hidden"] = state["fetched"]["looks"];
    }
    if (placed(config)) {
      fetch(state, effects, "place");
      state["away"] = state["fetched"]["place"];
    }
    if (state["sdk"] === "held") {
      fetch(state, effects, "consent");
    } else {
      let_go(state, effects);
    }
  };
  var let_go = function(state, effects) {
    var config = state["config"];
    if (config["declared"].length > 0 || config["rules-text"] != null) {
      fetch(state, effects, "rules");
    }
    effects.push({
      do: "schedule",
      load: state["embedded"] ? "idle" : config["load"]
    });
  };
  var on_consent = function(state, event, effects) {
    if (!event["given"]) {
      state["config"]["consent"] += ";withdrawn:" + event["by"];
      state["on"] = state["sdk"] === "held";
    } else if (state["sdk"] === "held") {
      state["sdk"] = "idle";
      let_go(state, effects);
    }
  };
  var on_part = function(state, event, effects) {
    var part = event["part"];
    if (__in__("texts", part)) {
      speak(state, part["texts"]);
      return;
    }
    state["parts"][event["name"]] = part;
    part["begin"](state, effects);
  };
  var on_missing = function(state, event, effects) {
    state["fetched"][event["name"]] = 0;
    var __left0__ = 0;
    state["hidden"] = __left0__;
    state["away"] = __left0__;
    if (state["held"] && event["name"] === "card") {
      load(state, effects);
    }
  };
  var on_card = function(state, event, effects) {
    state["params"]["visEvt"] = event["card"];
    fetch(state, effects, "card");
  };
  var on_boot = function(state, event, effects) {
    boot(state, effects);
    if (state["sdk"] === "idle") {
      state["config"]["wrong"].push([ "company-id", null ]);
      fetch(state, effects, "check");
    }
  };
  var on_error = function(state, event, effects) {
    if (state["sdk"] === "loading") {
      fail(state, effects, "blocked");
    }
  };
  var on_open = function(state, event, effects) {
    ask(state, effects, "api", event["how"], vendor_params(event["params"]));
  };
  var on_opener = function(state, event, effects) {
    ask(state, effects, "opener", event["how"], opener_params(event["values"]));
  };
  var on_hover = function(state, event, effects) {
    if (state["config"]["load"] === "interaction") {
      boot(state, effects);
    }
  };
  var on_carded = function(state, event, effects) {
    fetch(state, effects, "card");
  };
  var on_launcher = function(state, event, effects) {
    if (state["mini"] === "open") {
      state["intents"].push({
        name: "hide"
      });
    } else if (state["elsewhere"]) {
      effects.push({
        do: "go",
        url: state["elsewhere"]
      });
    } else {
      ask(state, effects, "launcher", state["config"]["launcher-open"], {});
    }
  };
  var on_api = function(state, event, effects) {
    state["intents"].push({
      name: event["name"]
    });
  };
  var on_mute = function(state, event, effects) {
    state["muted"] = event["muted"];
    fetch(state, effects, "attention");
  };
  var on_set = function(state, event, effects) {
    fill(state["data"], [ event["data"] ]);
  };
  var on_signal = function(state, event, effects) {
    if (get(state["fetched"], "rules")) {
      state["signals"].push([ event["key"], event["name"] ]);
    }
  };
  var on_wake = function(state, event, effects) {
    state["wake"] = null;
  };
  var on_destroy = function(state, event, effects) {
    state["on"] = false;
  };
  var HANDLERS = {
    start,
    consent: on_consent,
    part: on_part,
    missing: on_missing,
    card: on_card,
    boot: on_boot,
    error: on_error,
    open: on_open,
    launcher: on_launcher,
    opener: on_opener,
    hover: on_hover,
    carded: on_carded,
    api: on_api,
    mute: on_mute,
    answer: answered,
    set: on_set,
    signal: on_signal,
    wake: on_wake,
    destroy: on_destroy
  };
  var step = function(state, event) {
    var effects = [];
    if (!state["on"]) {
      return effects;
    }
    look(state, event);
    if (event["sdk"]["callable"]) {
      boot(state, effects);
    }
    if (event["type"] === "vendor" && state["sdk"] !== "held" && get(state["fetched"], "chat") !== 0) {
      state["heard"].push(event);
    }
    if (event["type"] === "login") {
      if (identify(state["params"], event["identity"])) {
        var __left0__ = true;
        state["signed"] = __left0__;
        state["renamed"] = __left0__;
      }
      effects.push({
        do: "links"
      });
    }
    for (var name of PARTS) {
      var part = get(state["parts"], name);
      if (part) {
        part["look"](state, event, effects);
      }
    }
    var handler = get(HANDLERS, event["type"]);
    if (handler) {
      handler(state, event, effects);
    }
    if (state["sdk"] === "loading" && overdue(state)) {
      fail(state, effects, "timeout");
    }
    var wakes = [];
    for (var name of PARTS) {
      var part = get(state["parts"], name);
      if (part) {
        wakes.push(part["act"](state, effects));
      }
    }
    if (state["interest"]) {
      boot(state, effects);
    }
    if ((state["sdk"] === "loading" || state["sdk"] === "callable" && state["intents"].length > 0) && !overdue(state)) {
      wakes.push(state["sdk_at"] + state["config"]["timeout"]);
    }
    for (var at of [ state["hidden"], state["away"] ]) {
      if (waits(state, at)) {
        wakes.push(at);
      }
    }
    show(state, effects);
    plan(state, wakes, effects);
    if (!state["on"]) {
      effects.push({
        do: "stop",
        forget: event["forget"],
        again: event["type"] === "consent"
      });
    }
    return effects;
  };
  var show = function(state, effects) {
    var shown = view(state);
    var text = to_json(shown);
    if (text != state["view"]) {
      state["view"] = text;
      effects.push({
        do: "launcher",
        view: shown
      });
    }
  };
  var plan = function(state, wakes, effects) {
    var wake = state["on"] ? earliest(wakes) : null;
    if (wake != state["wake"]) {
      state["wake"] = wake;
      effects.push({
        do: "wake",
        at: wake
      });
    }
  };

  // ── recording ──
  var NAME = "recorder";
  var with_recorder = function(create_app, create_tab) {
    var create = function(page, sdk) {
      var record = create_recorder(page, create_tab());
      var api = create_app(page, sdk);
      api["record"] = record;
      return api;
    };
    return create;
  };
  var create_recorder = function(page, tab) {
    var start = page["start"];
    var config = null;
    var send = null;
    var record = null;
    var model = null;
    var listening = false;
    var kept = "";
    var started = function(settings, tell, link) {
      config = settings;
      send = tell;
      start(settings, tell, link);
      tab["safely"](resume);
    };
    var resume = function() {
      var found = config["storage"] === "on" ? from_json(tab["load"](config["company-id"])) : record;
      record = is_record(found) ? found : null;
      model = new_page(tab["origin"]);
      if (record) {
        listen();
      }
    };
    var listen = function() {
      if (!listening) {
        listening = true;
        send({
          type: "part",
          name: NAME,
          part
        });
      }
      send({
        type: "look"
      });
    };
    var take = function(state, event) {
      if (event["type"] === "restore") {
        resume();
      }
      if (record) {
        look$1(record, model, state, event);
      }
      if (event["type"] === "destroy" && event["forget"]) {
        end();
      }
    };
    var follow = function(state, effects) {
      if (record && model["page"] != null) {
        act(record, model, state, effects);
        keep();
      }
    };
    var keep = function() {
      var mark = to_json([ record["size"], record["head"] ]);
      if (mark != kept && config["storage"] === "on") {
        kept = mark;
        tab["keep"](config["company-id"], to_json(record));
      }
    };
    var begin = function(options) {
      var still = page["still"]();
      var head = {
        zone: tab["zone"],
        device: still["device"],
        language: still["language"]
      };
      if (tab["referrer"] !== "") {
        head["referrer"] = host(tab["referrer"]);
      }
      record = new_record(head, kind(options) === "record" && get(options, "data") === true);
      model = new_page(tab["origin"]);
      listen();
    };
    var end = function() {
      record = null;
      tab["keep"](config["company-id"], "");
    };
    var work = function(what) {
      var stop = what === "stop" || kind(what) === "bool" && !what;
      if (!record && !stop) {
        begin(what);
      }
      var line = "";
      if (record && record["zero"] != null) {
        var line = line_of(record, tab["local"](record["zero"]), tab["now"]());
      }
      if (stop) {
        end();
      }
      return line;
    };
    var looks = function(state, event, effects) {
      tab["safely"](function __lambda__() {
        return take(state, event);
      });
    };
    var acts = function(state, effects) {
      tab["safely"](function __lambda__() {
        return follow(state, effects);
      });
    };
    var part = {
      begin: function __lambda__(state, effects) {
        return null;
      },
      look: looks,
      act: acts
    };
    if (!__in__(NAME, PARTS)) {
      PARTS.push(NAME);
    }
    page["start"] = started;
    return function __lambda__(what) {
      return tab["safely"](function __lambda__() {
        return work(what);
      }) || "";
    };
  };

  // ── browser/host ──
  var win = typeof window == "object" ? window : null;
  var node = typeof module == "object" ? module : null;
  var make = (constructor, ...args) => new constructor(...args);
  var guarded = (work, failed) => {
    try {
      return work();
    } catch (problem) {
      if (failed) failed(problem);
    }
  };
  var queue = function() {
    (queue.q = queue.q || []).push(arguments);
  };
  var drop = name => {
    win[name] = null;
    Reflect.deleteProperty(win, name);
  };

  // ── browser/storage ──
  var CARDS = ":cards";
  var MUTED = ":muted";
  var LOCK = ":lock";
  var key_of = function(company) {
    return "echat-plugin:" + (company || "page");
  };
  var forget = function(company) {
    var key = key_of(company);
    for (var name of [ "", LOCK, MUTED, CARDS ]) {
      erase("localStorage", key + name);
      erase("sessionStorage", key + name);
    }
  };
  var erase = function(area, key) {
    guarded(function __lambda__() {
      return win[area].removeItem(key);
    });
  };

  // ── browser/recordings ──
  var VISIT = ":visit";
  var create_tab = function() {
    var origin = win.Date.now() - win.performance.now();
    var referrer = win.document.referrer;
    var local = function(moment) {
      var shift = make(win.Date, moment).getTimezoneOffset() * 6e4;
      return make(win.Date, moment - shift).toISOString().slice(0, 19).split("T").join(" ");
    };
    var keep = function(company, text) {
      var key = key_of(company) + VISIT;
      if (text === "") {
        guarded(function __lambda__() {
          return win.sessionStorage.removeItem(key);
        });
      } else {
        guarded(function __lambda__() {
          return win.sessionStorage.setItem(key, text);
        });
      }
    };
    return {
      origin,
      now: function __lambda__() {
        return origin + win.performance.now();
      },
      local,
      zone: win.Intl.DateTimeFormat().resolvedOptions().timeZone,
      referrer: referrer.startsWith(win.location.origin) ? "" : referrer,
      load: function __lambda__(company) {
        return guarded(function __lambda__() {
          return win.sessionStorage.getItem(key_of(company) + VISIT);
        });
      },
      keep,
      safely: guarded
    };
  };

  // ── core/tag ──
  var OWN = "script[data-company-id],script[data-launcher],script[data-launcher-icon],script[data-servers],script[data-badge],script[data-title],script[src*='echat-plugin']";

  // ── browser/tag ──
  var own_tag = function() {
    var current = win.document.currentScript || win.document.createElement("script");
    var found = win.document.querySelectorAll(OWN);
    return attributes(current).length > 0 || found.length === 0 ? current : found[found.length - 1];
  };
  var attributes = function(tag) {
    var pairs = [];
    for (var attribute of tag.attributes) {
      if (attribute.name.startsWith("data-")) {
        pairs.push([ attribute.name.slice(5), attribute.value ]);
      }
    }
    return pairs;
  };
  var rules_text = function(selector) {
    return selector ? guarded(function __lambda__() {
      return win.document.querySelector(selector).textContent;
    }) || "" : null;
  };
  var settings_of = function(tag) {
    var address = function(name) {
      var own = tag.src.split("?")[0];
      var start = own.lastIndexOf("/") + 1;
      return own.slice(0, start) + "echat-" + name + (own.endsWith(".debug.js") ? ".debug.js" : ".js") + tag.src.slice(own.length);
    };
    return {
      attributes: attributes(tag),
      rules: rules_text(tag.getAttribute("data-rules")),
      address
    };
  };

  // ── browser/sdk ──
  var ID = "echatmodulejs";
  var POPUPS = [ "customOpenChat", "customNewWinChat" ];
  var vendor_tag = function() {
    var found = win.document.querySelector("#" + ID + ",script[src*='/visitor/echat.js']");
    if (found && !found.id) {
      found.id = ID;
    }
    return found;
  };
  var create_sdk = function(tag, soon) {
    var known = null;
    var voice = null;
    var met = null;
    var script = null;
    var facts = {
      company: "",
      chat: null,
      unread: 0
    };
    var listen = function(send) {
      var __left0__ = null;
      voice = __left0__;
      facts["ready"] = __left0__;
      facts["chat"] = __left0__;
      var tell = function(event) {
        voice = voice || tell;
        if (voice == tell) {
          send(event);
        }
      };
      var look = function() {
        tell({
          type: "look"
        });
      };
      var ready = function() {
        facts["ready"] = true;
        look();
      };
      var news = function() {
        tell({
          type: "news"
        });
        soon(look);
      };
      var vendor = function(event) {
        if (event) {
          tell({
            type: "vendor",
            category: event.eventCategory,
            action: event.eventAction,
            label: event.eventLabel
          });
        }
      };
      if (!win._echat) {
        var __left0__ = 0;
        queue.q = __left0__;
        queue.l = __left0__;
        win._echat = queue;
      }
      known = win._echat;
      guarded(function __lambda__() {
        return known("on", {
          init: look,
          ready,
          newMsg: news,
          newEvent: vendor
        });
      });
    };
    var read_queue = function() {
      for (var [name, params] of win._echat.q || []) {
        if (name === "initParam") {
          facts["embedded"] = true;
          facts["company"] = params.companyId || facts["company"];
        }
      }
    };
    var read = function(send) {
      var sdk = win.ECHAT;
      facts["callable"] = sdk && sdk.customMiniChat;
      if (win._echat != known && (!sdk || facts["callable"] && (!voice || met && met != sdk))) {
        listen(send);
      }
      var found = vendor_tag();
      facts["src"] = found && found.src;
      facts["embedded"] = found || sdk || win._echat != queue || queue.l;
      guarded(read_queue);
      if (facts["callable"]) {
        met = sdk;
        facts["staff"] = null;
        for (var [name, getter] of [ [ "ready", "isReady" ], [ "mini", "getMiniStatus" ], [ "chat", "getChatStatus" ], [ "unread", "getUnReadMsgCount" ], [ "staff", "getChatStaffInfo" ] ]) {
          var value = call(getter, []);
          if (value || value === 0) {
            facts[name] = number(value) == null ? value : +value;
          }
        }
      }
      return facts;
    };
    var call = function(name, args) {
      var sdk = win.ECHAT;
      var found = guarded(function __lambda__() {
        return sdk[name] && sdk[name].apply(sdk, args);
      });
      return __in__(name, POPUPS) && win.Object["is"](found, null) ? call("customMiniChat", args) : found;
    };
    var boot = function(config, params, send) {
      if (facts["embedded"]) {
        return;
      }
      if (config["servers"].length > 0 && !win._echatServer) {
        win._echatServer = config["servers"];
      }
      queue.l = win.Date.now();
      queue("initParam", params);
      script = win.document.createElement("script");
      script.id = ID;
      script.charset = "UTF-8";
      script.nonce = tag.nonce;
      var __left0__ = function __lambda__(event) {
        return send({
          type: event.type
        });
      };
      script.onload = __left0__;
      script.onerror = __left0__;
      script.src = config["sdk"];
      win.document.head.appendChild(script);
    };
    var stop = function() {
      voice = stop;
      if (script && !facts["callable"]) {
        win.document.implementation.createHTMLDocument("").adoptNode(script);
      }
      if (!facts["embedded"]) {
        drop("_echat");
      }
    };
    return {
      listen,
      read,
      call,
      boot,
      stop
    };
  };

  // ── core/version ──
  var VERSION = "0.1.0";

  // ── browser/openers ──
  var NATIVE = "a[href],button,input,select,textarea";
  var CLICKED = ",input,select,textarea,label,a[href]:not([href='#']):not([href^='javascript:'])";
  var create_openers = function(send, link, own) {
    var opener = "[data-echat-open]";
    var with_own = function() {
      win.document.querySelector(opener + own);
      return opener + own;
    };
    if (own.startsWith(",")) {
      var opener = guarded(with_own) || opener;
    }
    var filled = [];
    var stopped = false;
    var opener_of = function(event) {
      var found = guarded(function __lambda__() {
        return event.target.closest(opener + CLICKED);
      });
      return found && found.matches(opener) ? found : null;
    };
    var clicked = function(event) {
      var element = opener_of(event);
      if (element && !(event.ctrlKey || event.metaKey || event.shiftKey)) {
        event.preventDefault();
        var how = element.getAttribute("data-echat-open");
        send({
          type: how == null ? "launcher" : "opener",
          how,
          values: values_of(element)
        });
      }
    };
    var pressed = function(event) {
      var target = event.target;
      if (event.key === "Tab") {
        fill_all();
      }
      if ([ "Enter", " " ].includes(event.key) && !event.defaultPrevented && opener_of(event) == target && !target.matches(NATIVE)) {
        event.preventDefault();
        target.click();
      }
    };
    var fill = function(element) {
      var old = element.getAttribute("href");
      var found = Array.from(filled).filter(entry => entry[0] == element && entry[2] == old);
      if (found.length === 0) {
        if (element.tagName !== "A" || old && old !== "#" && !old.startsWith("javascript:")) {
          return;
        }
        var found = [ [ element, old, old ] ];
        filled.push(found[0]);
      }
      var address = link(values_of(element));
      if (address) {
        var __left0__ = address;
        element.href = __left0__;
        found[0][2] = __left0__;
      }
    };
    var pointed = function(event) {
      var element = opener_of(event);
      if (element) {
        fill(element);
        var values = values_of(element);
        if (get(values, "vis-evt") || get(values, "echat-card")) {
          send({
            type: "carded"
          });
        }
      }
    };
    var fill_all = function() {
      if (stopped) {
        return;
      }
      let_go(function __lambda__(element) {
        return !element.isConnected;
      });
      for (var element of win.document.querySelectorAll("a[data-echat-open]")) {
        fill(element);
      }
    };
    var let_go = function(which) {
      var kept = [];
      for (var entry of filled) {
        var element = entry[0];
        if (!which(element)) {
          kept.push(entry);
        } else if (element.getAttribute("href") == entry[2]) {
          if (entry[1] == null) {
            element.removeAttribute("href");
          } else {
            element.setAttribute("href", entry[1]);
          }
        }
      }
      filled = kept;
    };
    var stop = function() {
      stopped = true;
      let_go(function __lambda__(element) {
        return true;
      });
    };
    return {
      clicked,
      pressed,
      pointed,
      fill: fill_all,
      stop
    };
  };
  var values_of = function(element) {
    var values = {};
    for (var row of VENDOR$1) {
      var name = row[0];
      var value = element.getAttribute("data-" + (name.startsWith("echat") ? name : "echat-" + name));
      if (value != null) {
        values[name] = value;
      }
    }
    return values;
  };

  // ── browser/signals ──
  var create_signals = function(soon) {
    var document = win.document;
    var undo = [];
    var listen = function(target, names, handler, options) {
      for (var name of names.split(" ")) {
        target.addEventListener(name, handler, options);
      }
      var unlisten = function() {
        for (var name of names.split(" ")) {
          target.removeEventListener(name, handler, options);
        }
      };
      undo.push(unlisten);
      return unlisten;
    };
    var start = function(send, link, own) {
      var openers = create_openers(send, link, own);
      var look = function() {
        send({
          type: "look"
        });
      };
      var shown = function(event) {
        send({
          type: event.persisted ? "restore" : "look"
        });
      };
      var changed = function() {
        look();
        openers["fill"]();
      };
      var clicked = function(event) {
        win.setTimeout(changed, 0);
        openers["clicked"](event);
      };
      listen(document, "visibilitychange", look, false);
      listen(win, "focus blur popstate hashchange", look, false);
      listen(win, "pageshow", shown, false);
      listen(document, "click", clicked, false);
      listen(document, "keydown", openers["pressed"], false);
      listen(document, "mouseover focusin touchstart", openers["pointed"], {
        passive: true
      });
      win.setTimeout(openers["fill"], 0);
      undo.push(openers["stop"]);
      if (win.navigation) {
        listen(win.navigation, "currententrychange", function __lambda__() {
          return soon(look);
        }, false);
      }
      return openers["fill"];
    };
    var schedule = function(load, send) {
      var boot = function() {
        if (stop_waiting) {
          stop_waiting();
        }
        send({
          type: "boot"
        });
      };
      var stop_waiting = null;
      var when_idle = function() {
        if (win.requestIdleCallback) {
          win.requestIdleCallback(boot, {
            timeout: 3e3
          });
        } else {
          win.setTimeout(boot, 200);
        }
      };
      if (load === "eager") {
        soon(boot);
      } else if (load === "idle") {
        if (document.readyState === "complete") {
          when_idle();
        } else {
          listen(win, "load", when_idle, {
            once: true
          });
        }
      } else if (load === "interaction") {
        var stop_waiting = listen(win, "mousedown keydown touchstart scroll", boot, {
          passive: true,
          capture: true
        });
      }
    };
    var stop = function() {
      var works = undo;
      undo = [];
      for (var work of works) {
        work();
      }
    };
    return {
      start,
      listen,
      undo: function __lambda__(work) {
        return undo.push(work);
      },
      schedule,
      stop
    };
  };

  // ── browser/elements ──
  var SVG = "http://www.w3.org/2000/svg";
  var assign = function(element, attributes) {
    for (var name of keys(attributes)) {
      element.setAttribute(name, attributes[name]);
    }
  };
  var add = function(parent, tag, attributes) {
    var document = win.document;
    var element = [ "svg", "path" ].includes(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag);
    assign(element, attributes);
    parent.appendChild(element);
    return element;
  };

  // ── browser/looks ──
  var VENDOR = "#ECHAT_icon,#ECHAT_icon_wrap,#ECHAT_mini_icon,#ECHAT_invite{display:none!important}";
  var LAUNCHER = ":host{display:contents!important}button{pointer-events:auto;position:relative;display:inline-flex;align-items:center;justify-content:center;min-width:1em;height:1em;padding:0 .2em;cursor:pointer;box-shadow:0 0 1px #888,0 4px 16px #0004}button,sup{border:1px solid transparent;border-radius:99px;color:#fff}:focus-visible{outline:3px solid;box-shadow:0 0 0 6px #000}[part=icon]{font-size:.42em}svg,img{height:1.3em;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}[part=label]{margin:0 12px;max-width:50vw;overflow:hidden;text-overflow:ellipsis;font-size:15px}sup{position:absolute;top:-6px;right:-6px;min-width:10px;padding:1px 5px;background:#c8102e;box-shadow:0 0 0 2px Canvas;direction:ltr;font-size:12px;font-variant:tabular-nums}sup:dir(rtl){right:auto;left:-6px}span:empty,sup:empty{display:none}p{position:absolute;opacity:0}@keyframes in{from{transform:scale(.4);opacity:0}}@media not all and (prefers-reduced-motion){button,sup{transition:.2s;animation:in .3s}[aria-busy=true] [part=icon]{animation:in 1s infinite alternate}button:hover{transform:translateY(-2px)}}";
  var launcher_css = function(config) {
    var place = config["launcher-position"].split("-");
    var offset = config["launcher-offset"];
    return LAUNCHER + "div{all:initial;position:fixed;z-index:var(--echat-z,2147483000);left:0;right:0;white-space:nowrap;pointer-events:none;margin:0 env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);padding:0 var(--echat-offset-x," + offset[0] + "px);text-align:" + place[1] + ";bottom:" + (place[0] === "middle" ? "50%;transform:translateY(50%)" : "var(--echat-offset-y," + offset[1] + "px)") + ";color-scheme:" + replace(config["launcher-theme"], "auto", "light dark") + "}button{font:600 var(--echat-size," + config["launcher-size"] + "px)/1.5 system-ui,sans-serif;background:var(--c)}@supports(color:" + on("red") + "){button{color:" + on("var(--c)") + "}:focus-visible{box-shadow:0 0 0 6px " + on(on("var(--c)")) + "}}div{--c:var(--echat-color," + (config["launcher-color"] || "#0b5cff") + ")}";
  };
  var on = function(color) {
    return "color(from " + color + " xyz calc(9999*(.18 - y)) calc(9999*(.18 - y)) calc(9999*(.18 - y))/1)";
  };
  var dress = function(root, css, nonce) {
    var adopt = function() {
      var sheet = make(win.CSSStyleSheet);
      sheet.replaceSync(css);
      root.adoptedStyleSheets = root.adoptedStyleSheets.concat(sheet);
      var undo = function() {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter(function __lambda__(other) {
          return other != sheet;
        });
      };
      return undo;
    };
    var insert = function(problem) {
      var element = add(root.head || root, "style", {
        nonce
      });
      element.textContent = css;
      return function __lambda__() {
        return element.remove();
      };
    };
    return guarded(adopt, function __lambda__(problem) {
      return null;
    }) || insert();
  };

  // ── browser/icons ──
  var CHAT = "M8 20a9 9 0 1 0-4-4l-2 6zM8 12v0m4 0v0m4 0v0";
  var add_icon = function(button, name) {
    if (is_word(name)) {
      draw_icon(button, CHAT);
    } else if (__in__("/", name)) {
      add(button, "img", {
        part: "icon",
        alt: "",
        src: name
      });
    } else {
      add(button, "span", {
        part: "icon"
      }).textContent = name;
    }
  };
  var draw_icon = function(button, path) {
    add(add(button, "svg", {
      part: "icon",
      viewBox: "0 0 24 24"
    }), "path", {
      d: path
    });
  };

  // ── browser/launcher ──
  var create_launcher = function(config, nonce, send) {
    var document = win.document;
    var host = document.createElement("echat-launcher");
    var root = host.attachShadow({
      mode: "open"
    });
    var frame = add(root, "div", {});
    var place = add(frame, "span", {});
    var button = add(place, "button", {
      part: "button"
    });
    add_icon(button, config["launcher-icon"]);
    add(button, "span", {
      part: "label",
      dir: "auto"
    }).textContent = config["launcher-label"];
    var badge = add(button, "sup", {
      part: "badge"
    });
    var status = add(frame, "p", {
      role: "status"
    });
    var shown = false;
    var draw = function(view) {
      shown = view["shown"];
      assign(button, {
        "aria-label": view["name"],
        "aria-expanded": view["expanded"],
        "aria-busy": view["busy"]
      });
      badge.textContent = view["badge"];
      host.lang = view["lan"];
      if (status.textContent != view["news"]) {
        status.textContent = view["news"];
      }
      frame.style.zIndex = view["expanded"] ? 1 : "";
      stand();
    };
    var stand = function() {
      if (!shown) {
        button.remove();
      } else if (!button.parentNode) {
        place.appendChild(button);
      }
      if (!place.firstChild) {
        host.remove();
      } else if (document.body && !host.isConnected) {
        document.body.appendChild(host);
      }
    };
    var stop = function() {
      host.remove();
      observer.disconnect();
      undress();
    };
    button.onclick = function __lambda__() {
      return send({
        type: "launcher"
      });
    };
    button.onmouseenter = function __lambda__() {
      return send({
        type: "hover"
      });
    };
    dress(root, launcher_css(config), nonce);
    var undress = dress(document, config["launcher"] !== "vendor" ? VENDOR : "", nonce);
    var observer = make(win.MutationObserver, stand);
    observer.observe(document.documentElement, {
      childList: true
    });
    return {
      draw,
      stop,
      place,
      button,
      stand,
      add,
      dress: function __lambda__(css) {
        return dress(root, css, nonce);
      }
    };
  };

  // ── browser/page ──
  var MOBILE = "iPhone,iPad,iPod,Android,wp7";
  var soon = function(work) {
    win.Promise.resolve().then(work);
  };
  var create_page = function(tag, given) {
    var document = win.document;
    var signals = create_signals(soon);
    var listeners = [];
    var launcher = null;
    var config = null;
    var send = null;
    var timer = null;
    var start = function(settings, tell, link) {
      config = settings;
      send = tell;
      port["links"] = signals["start"](send, link, config["launcher"]);
    };
    var facts = function(book) {
      return {
        senses: book ? port["senses"](book["watch"]) : null,
        at: win.performance.now(),
        href: win.location.href,
        title: document.title,
        visible: document.visibilityState !== "hidden",
        focused: document.hasFocus()
      };
    };
    var still = function() {
      return {
        device: is_mobile() ? "mobile" : "pc",
        language: win.navigator.language,
        languages: [ document.documentElement.lang ].concat(win.navigator.languages || [ win.navigator.language ])
      };
    };
    var is_mobile = function() {
      for (var name of MOBILE.split(",")) {
        if (win.navigator.userAgent.indexOf(name) >= 0) {
          return true;
        }
      }
      return false;
    };
    var fetch = function(effect) {
      var name = effect["name"];
      var asker = send;
      var script = document.createElement("script");
      script.nonce = tag.nonce;
      script.crossOrigin = tag.crossOrigin;
      script.src = given["address"](name);
      var came = function() {
        var part = script.brought;
        guarded(function __lambda__() {
          return document.head.removeChild(script);
        });
        if (send != asker) {
          return;
        }
        if (!part || part.version != VERSION) {
          warn({
            text: script.src + " could not be loaded"
          });
          send({
            type: "missing",
            name
          });
          return;
        }
        if (part.senses) {
          win.Object.assign(port, part.senses(config, signals, send, stage));
        }
        send({
          type: "part",
          name,
          part
        });
        send({
          type: "look"
        });
      };
      var __left0__ = came;
      script.onload = __left0__;
      script.onerror = __left0__;
      document.head.appendChild(script);
    };
    var ask = function(effect) {
      var detail = effect["detail"];
      var asker = send;
      var decide = function() {
        if (send == asker) {
          var ok = detail["how"] == null || emit({
            name: "before-open",
            detail
          });
          send({
            type: "answer",
            detail,
            params: effect["params"],
            ok
          });
        }
      };
      if (detail["by"] !== "rule") {
        decide();
      } else {
        port["exclusive"](decide);
      }
    };
    var wake = function(effect) {
      win.clearTimeout(timer);
      if (effect["at"] != null) {
        timer = win.setTimeout(function __lambda__() {
          return send({
            type: "wake"
          });
        }, min(effect["at"] - win.performance.now(), 2147483647));
      }
    };
    var emit = function(effect) {
      var name = effect["name"];
      return document.dispatchEvent(make(win.CustomEvent, "echat:" + name, {
        detail: effect["detail"],
        cancelable: name === "before-open"
      }));
    };
    var on = function(name, work) {
      var handler = function(event) {
        work(event.detail, event);
      };
      listeners.push([ name, work, handler ]);
      document.addEventListener("echat:" + name, handler);
      return function __lambda__() {
        return off(name, work);
      };
    };
    var off = function(name, work) {
      var kept = [];
      for (var entry of listeners) {
        if ((name == null || entry[0] == name) && (work == null || entry[1] == work)) {
          document.removeEventListener("echat:" + entry[0], entry[2]);
        } else {
          kept.push(entry);
        }
      }
      listeners = kept;
    };
    var stage = function() {
      if (!launcher) {
        launcher = create_launcher(config, tag.nonce, send);
      }
      return launcher;
    };
    var draw = function(effect) {
      var view = effect["view"];
      if (launcher || view["shown"] || view["own"]) {
        stage()["draw"](view);
      }
    };
    var popup = function(effect) {
      var touch = win.navigator.userActivation;
      if (!win.open(effect["url"], "_blank") && (!touch || touch.isActive)) {
        win.location.href = effect["url"];
      }
    };
    var set_title = function(effect) {
      document.title = effect["text"];
    };
    var warn = function(effect) {
      win.console.warn("echat-plugin: " + effect["text"]);
    };
    var stop = function(effect) {
      if (effect["forget"]) {
        forget(config["company-id"]);
      }
      send = null;
      signals["stop"]();
      if (launcher) {
        launcher["stop"]();
      }
      launcher = null;
      if (effect["again"]) {
        return;
      }
      off(null, null);
      if (win.EchatPlugin && win.EchatPlugin.version) {
        drop("EchatPlugin");
      }
    };
    var port = {
      attributes: given["attributes"],
      rules: given["rules"],
      start,
      facts,
      still,
      fetch,
      ask,
      wake,
      schedule: function __lambda__(effect) {
        return signals["schedule"](effect["load"], send);
      },
      emit,
      on,
      off,
      launcher: draw,
      popup,
      title: set_title,
      guard: function __lambda__(work) {
        return guarded(work, function __lambda__(problem) {
          return win.console.error("echat-plugin:", problem);
        });
      },
      log: function __lambda__(name, effects) {
        return win.console.debug("echat-plugin:", name, effects);
      },
      warn,
      stop
    };
    return port;
  };

  // ── core/state ──
  var new_state = function(config, event, still) {
    var here = address(event["href"]);
    var lan = language(chain([ [ config["lan"] ], still["languages"] ]));
    var state = {
      config,
      params: vendor_params(config),
      lan,
      texts: {},
      language: still["language"],
      device: still["device"],
      on: true,
      parts: {},
      fetched: {},
      book: null,
      at: event["at"],
      here,
      page_at: event["at"],
      wanted: wanted_here(config["launcher-hide"], here["path"], still["device"]),
      label: config["launcher-label"],
      elsewhere: "",
      hidden: 0,
      away: 0,
      visible: event["visible"],
      watched: false,
      shown_title: "",
      company: "",
      embedded: false,
      sdk: config["consent"] === "off" ? "idle" : "held",
      sdk_at: 0,
      sdk_src: config["sdk"],
      held: false,
      mini: null,
      chat: null,
      status: null,
      ended: false,
      unread: 0,
      staff: null,
      staff_info: null,
      track: null,
      tracks: 0,
      queue: null,
      heard: [],
      data: {},
      signals: [],
      intents: [],
      opening: null,
      closing: false,
      dismissed: false,
      signed: false,
      renamed: false,
      title: null,
      attended: null,
      muted: null,
      preview: null,
      teaser: null,
      mark: "",
      call: "",
      interest: false,
      view: "",
      wake: null
    };
    speak(state, get(TEXTS, lan.slice(0, 2)) || TEXTS["en"]);
    return state;
  };

  // ── core/config ──
  var configure = function(pairs, rules_text) {
    var config = {
      declared: [],
      "rules-text": rules_text,
      wrong: []
    };
    for (var row of ATTRIBUTES) {
      config[row[0]] = row[2];
    }
    for (var pair of pairs) {
      if (pair[0].startsWith("rule-")) {
        config["declared"].push([ pair[0].slice(5), pair[1] ]);
      } else if (!understood(config, pair[0], pair[1])) {
        config["wrong"].push(pair);
      }
    }
    return config;
  };
  var understood = function(config, name, value) {
    for (var row of ATTRIBUTES) {
      if (row[0] == name) {
        var found = row[1](trim(value), row[3]);
        if (found != null) {
          config[name] = found;
        }
        return found != null || row[1] == text && value === "";
      }
    }
    return false;
  };

  // ── api ──
  var create_api = function(page, sdk, send, get_state, get_link) {
    var open_chat = function(params) {
      send({
        type: "open",
        how: kind(params) === "record" ? get(params, "mode") : null,
        params
      });
    };
    var act = function(name) {
      return function __lambda__() {
        return send({
          type: "api",
          name
        });
      };
    };
    var login = function(identity) {
      send({
        type: "login",
        identity
      });
    };
    var link = function(params) {
      return get_link(vendor_params(params));
    };
    var upload_info = function() {
      var found = sdk["call"]("getFileUploadInfo", []);
      if (!found) {
        page["warn"]({
          text: "uploadInfo: the SDK is not ready, or too old for getFileUploadInfo"
        });
      }
      return found || null;
    };
    var state = function() {
      var now = get_state();
      send({
        type: "look"
      });
      var ready = now["sdk"] === "ready";
      var visitor = ready ? sdk["call"]("getEchatVisitorId", []) : null;
      return {
        ready,
        sdk: now["sdk"],
        window: now["mini"],
        chat: now["chat"],
        status: now["status"],
        unread: ready ? now["unread"] : null,
        staff: now["staff_info"],
        muted: now["muted"],
        visitorId: visitor === "null" ? null : visitor || null
      };
    };
    var explain = function() {
      var now = get_state();
      send({
        type: "look"
      });
      var rules = get(now["parts"], "rules");
      return rules ? rules["explain"](now) : null;
    };
    var set_data = function(data, value) {
      if (kind(data) === "text") {
        var name = data;
        var data = {};
        data[name] = value;
      }
      var record = from_json(to_json(data));
      if (kind(record) === "record") {
        send({
          type: "set",
          data: record
        });
      }
    };
    var track = function(name, data) {
      set_data(data, null);
      send({
        type: "signal",
        key: "event",
        name
      });
    };
    var on = function(name, work) {
      if (name === "ready" && get_state()["sdk"] === "ready") {
        page["guard"](function __lambda__() {
          return work({});
        });
      }
      return page["on"](name, work);
    };
    var title = function(text) {
      if (kind(text) === "text") {
        page["title"]({
          text
        });
        send({
          type: "look"
        });
      }
    };
    var destroy = function(options) {
      send({
        type: "destroy",
        forget: kind(options) === "record" && get(options, "forget") === true
      });
    };
    var push = function(entry) {
      var call = kind(entry) === "list" && kind(entry[0]) === "text" ? get(api, entry[0]) : null;
      if (kind(call) !== "function") {
        page["warn"]({
          text: "push: expected ['open', …]"
        });
        return null;
      }
      return call(entry.length > 1 ? entry[1] : null, entry.length > 2 ? entry[2] : null);
    };
    var api = {
      open: open_chat,
      close: act("close"),
      maximize: act("maximize"),
      end: act("end"),
      mute: function __lambda__(muted) {
        return send({
          type: "mute",
          muted: muted !== false
        });
      },
      login,
      logout: function __lambda__() {
        return login({});
      },
      card: function __lambda__(card) {
        return send({
          type: "card",
          card
        });
      },
      link,
      uploadInfo: upload_info,
      load: function __lambda__() {
        return send({
          type: "boot"
        });
      },
      set: function __lambda__(data, value) {
        return page["guard"](function __lambda__() {
          return set_data(data, value);
        });
      },
      consent: function __lambda__(given) {
        return send({
          type: "consent",
          given: given === true,
          by: "api",
          forget: true
        });
      },
      track: function __lambda__(name, data) {
        return page["guard"](function __lambda__() {
          return track(name, data);
        });
      },
      title,
      state,
      explain,
      on,
      off: page["off"],
      push,
      destroy,
      version: VERSION
    };
    return api;
  };

  // ── app ──
  var create_app = function(page, sdk) {
    var config = configure(page["attributes"], page["rules"]);
    var state = null;
    var queue = [];
    var busy = true;
    var send = function(event) {
      queue.push(event);
      if (!busy) {
        drain();
      }
    };
    var drain = function() {
      busy = true;
      while (queue.length > 0) {
        page["guard"](take);
      }
      busy = false;
    };
    var take = function() {
      var event = queue[0];
      queue = queue.slice(1);
      if (!state["on"]) {
        return;
      }
      var found = page["facts"](state["book"]);
      found["sdk"] = sdk["read"](send);
      fill(found, [ event ]);
      var effects = step(state, found);
      if (config["debug"]) {
        page["log"](event["type"], Array.from(effects, effect => [ effect["do"], get(effect, "name") ]));
      }
      for (var effect of effects) {
        perform(effect);
      }
    };
    var perform = function(effect) {
      var work = get(DO, effect["do"]) || page[effect["do"]];
      page["guard"](function __lambda__() {
        return work(effect);
      });
    };
    var call = function(effect) {
      sdk["call"](effect["name"], effect["args"]);
      send({
        type: "look"
      });
    };
    var stop = function(effect) {
      sdk["stop"]();
      page["stop"](effect);
      if (effect["again"]) {
        begin();
      }
    };
    var begin = function() {
      queue.push({
        type: "start"
      });
      page["start"](config, function __lambda__(event) {
        return send(event);
      }, opener_link);
      sdk["listen"](send);
      state = new_state(config, page["facts"](null), page["still"]());
    };
    var DO = {
      call,
      send: function __lambda__(effect) {
        return send(effect["event"]);
      },
      boot: function __lambda__(effect) {
        return sdk["boot"](config, effect["params"], send);
      },
      stop
    };
    var opener_link = function(values) {
      return link(opener_params(values));
    };
    var link = function(params) {
      return direct_link(state, state["sdk"] === "ready" ? sdk["call"]("getChatPageUrl", []) : null, params);
    };
    begin();
    drain();
    return create_api(page, sdk, send, function __lambda__() {
      return state;
    }, link);
  };

  // ── bootstrap ──
  var start_in_browser = function(create) {
    var tag = own_tag();
    vendor_tag();
    var start = function() {
      launch(tag, settings_of(tag), create);
    };
    if (win.document.body && win.document.readyState !== "loading") {
      start();
    } else {
      win.document.addEventListener("DOMContentLoaded", start, {
        once: true
      });
    }
  };
  var launch = function(tag, settings, create) {
    var before = win.EchatPlugin;
    if (before && before.version) {
      win.console.warn("echat-plugin: included twice");
      return before;
    }
    var api = create(create_page(tag, settings), create_sdk(tag, soon));
    win.EchatPlugin = api;
    for (var entry of kind(before) === "list" ? before : []) {
      api["push"](entry);
    }
    return api;
  };

  // ── debug_entry ──
  if (win) {
    start_in_browser(with_recorder(create_app, create_tab));
  } else if (node) {
    node.exports = {
      create_app
    };
  }
})();

/*! echat-plugin 0.1.0 | MIT licence */
(function() {
  "use strict";

  // ── runtime ──
  var own$1 = Object.prototype.hasOwnProperty;
  var {min, max, abs} = Math;
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
  var text = String;
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
  var units = string => string.split("").map(sign => sign.charCodeAt());
  var decode = string => attempt(decodeURIComponent, string, string);
  var from_json = string => attempt(JSON.parse, string, null);
  var to_json = value => JSON.stringify(value);
  var chain = lists => [].concat(...lists);
  var order = (items, rank) => items.map((item, at) => [ rank(item), at, item ]).sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(entry => entry[2]);

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
  var parted = function(string) {
    var pieces = divide(string, "(!=|[<>]=?|=)");
    var sign = pieces.length > 1 ? pieces[1] : "";
    return [ pieces[0], sign, trim(string.slice(pieces[0].length + sign.length)) ];
  };
  var comparison = function(string) {
    var [before, sign, after] = parted(string);
    if (sign === "") {
      var sign = "=";
      var after = before;
    } else if (before !== "" || sign === "!=") {
      return null;
    }
    var amount = number(after);
    return amount == null ? null : [ sign, amount ];
  };
  var compares = function(value, wanted) {
    return __in__(value == wanted[1] ? "=" : value < wanted[1] ? "<" : ">", wanted[0]);
  };
  var percentage = function(string) {
    var amount = string.endsWith("%") ? number(string.slice(0, string.length - 1)) : null;
    return amount != null && 0 <= amount && amount <= 100 ? amount : null;
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
  var entry_of = function(entries, name) {
    for (var entry of entries) {
      if (entry[0] == name) {
        return entry;
      }
    }
    return [ name, null, null ];
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

  // ── core/texts ──
  var lay = function(state, words) {
    state["texts"] = fill({}, [ get(words, state["lan"].slice(0, 2)) || words["en"], state["texts"] ]);
  };

  // ── core/rules/words ──
  var WORDS$1 = {
    en: {
      accept: "Chat now",
      dismiss: "Dismiss"
    },
    zh: {
      accept: "立即咨询",
      dismiss: "关闭"
    }
  };

  // ── core/rules/memory ──
  var PAUSE = 30 * 6e4;
  var KEPT = 50;
  var CAMPAIGN = [ "source", "medium", "campaign", "term", "content" ];
  var read_memory = function(string) {
    var memory = string != null ? from_json(string) : null;
    if (kind(memory) !== "record" || get(memory, "v") !== 1) {
      return null;
    }
    var fresh = new_memory(0);
    for (var key of keys(fresh)) {
      if (get(memory, key) == null && [ "id", "closed", "utm" ].includes(key)) {
        memory[key] = fresh[key];
      }
      if (kind(get(memory, key)) != kind(fresh[key])) {
        return null;
      }
    }
    var good = is_pair(memory["lease"], "text", "number");
    for (var pair of memory["utm"]) {
      var good = good && is_pair(pair, "text", "text");
    }
    for (var entry of memory["fired"]) {
      var good = good && is_pair(entry, "text", "list") && Array.from(entry[1]).filter(at => kind(at) !== "number").length === 0;
    }
    return good ? memory : null;
  };
  var is_pair = function(value, first, second) {
    return kind(value) === "list" && value.length === 2 && kind(value[0]) == first && kind(value[1]) == second;
  };
  var new_memory = function(wall) {
    return {
      v: 1,
      id: "",
      visits: 0,
      pages: 0,
      start: wall,
      last: 0,
      dismissed: 0,
      closed: 0,
      lease: [ "", 0 ],
      utm: [],
      fired: []
    };
  };
  var turn_page = function(memory, wall, campaign) {
    if (abs(wall - memory["last"]) > PAUSE) {
      memory["visits"]++;
      memory["pages"] = 0;
      memory["start"] = wall;
      memory["utm"] = [];
    }
    if (campaign.length > 0) {
      memory["utm"] = campaign;
    }
    memory["pages"]++;
    memory["last"] = wall;
  };
  var history = function(name, dry) {
    return dry ? "dry:" + name : name;
  };
  var fired = function(memory, name) {
    return entry_of(memory["fired"], name)[1] || [];
  };
  var remember_firing = function(memory, name, wall) {
    var entry = entry_of(memory["fired"], name);
    if (entry[1] == null) {
      var entry = [ name, [] ];
      memory["fired"].push(entry);
    }
    var times = entry[1];
    times.push(wall);
    entry[1] = times.slice(max(0, times.length - KEPT));
  };

  // ── core/rules/calendar ──
  var NONE = {
    holidays: [],
    workdays: []
  };
  var days$1 = function(year, month, date) {
    if (month <= 2) {
      year--;
      month += 12;
    }
    return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + Math.floor((153 * month - 457) / 5) + date - 719469;
  };
  var day_of = function(words) {
    var parts = divide(words, "^([0-9]{4})-([0-9]{2})-([0-9]{2})");
    if (parts.length === 1 || parts[4] !== "") {
      return null;
    }
    var year = number(parts[1]);
    var month = number(parts[2]);
    var date = number(parts[3]);
    var found = days$1(year, month, date);
    return 1 <= month && month <= 12 && date > 0 && found < days$1(year, month + 1, 1) ? found : null;
  };
  var spans_of = function(entries) {
    var spans = [];
    for (var entry of kind(entries) === "list" ? entries : []) {
      var ends = kind(entry) === "text" ? entry.split("/") : [ "" ];
      var first = day_of(ends[0]);
      var last = day_of(ends[ends.length - 1]);
      if (first == null || last == null || ends.length > 2 || last < first) {
        return null;
      }
      spans.push([ first, last ]);
    }
    return spans;
  };
  var read_calendar$1 = function(text) {
    var record = text != null ? from_json(text) : null;
    if (kind(record) !== "record") {
      return null;
    }
    var holidays = spans_of(get(record, "holidays"));
    var workdays = spans_of(get(record, "workdays"));
    return holidays == null || workdays == null ? null : {
      holidays,
      workdays
    };
  };
  var among = function(spans, day) {
    for (var span of spans) {
      if (span[0] <= day && day <= span[1]) {
        return true;
      }
    }
    return false;
  };
  var is_workday = function(calendar, day) {
    var weekday = __mod__(day + 4, 7);
    return among(calendar["workdays"], day) || 1 <= weekday && weekday <= 5 && !among(calendar["holidays"], day);
  };

  // ── core/rules/hours ──
  var WEEK = "0123456";
  var DAYS = "sunmontuewedthufrisat";
  var WORDS = {
    workdays: "w",
    holidays: "h"
  };
  var MINUTES = 1440;
  var read_hours = function(value) {
    var spans = [];
    var common = "";
    for (var item of listing(join(listing(value), ","))) {
      var span = {
        zone: "",
        days: "",
        from: -1,
        to: -1,
        not: item.startsWith("!")
      };
      for (var part of (span["not"] ? item.slice(1) : item).split(" ")) {
        if (part.indexOf("/") >= 0 || part === "UTC") {
          var __left0__ = part;
          span["zone"] = __left0__;
          var common = __left0__;
        } else if (part.indexOf(":") >= 0) {
          var ends = part.split("-");
          if (span["from"] >= 0 || ends.length !== 2) {
            return null;
          }
          span["from"] = minute(ends[0]);
          span["to"] = minute(ends[1]);
          if (span["from"] < 0 || span["to"] < 0 || span["from"] == span["to"]) {
            return null;
          }
        } else if (part !== "") {
          var found = days(part.toLowerCase());
          if (found === "") {
            return null;
          }
          span["days"] += found;
        }
      }
      if (span["from"] < 0) {
        if (span["days"] === "") {
          return null;
        }
        span["from"] = 0;
        span["to"] = MINUTES;
      }
      spans.push(span);
    }
    for (var span of spans) {
      span["zone"] = span["zone"] || common;
      span["days"] = span["days"] || WEEK;
    }
    return spans.length > 0 ? spans : null;
  };
  var minute = function(clock) {
    var parts = divide(clock, "^([0-9]+):([0-5][0-9])");
    var total = parts.length > 1 && parts[3] === "" ? number(parts[1]) * 60 + number(parts[2]) : MINUTES + 1;
    return total <= MINUTES ? total : -1;
  };
  var days = function(part) {
    var sign = get(WORDS, part);
    if (sign != null) {
      return sign;
    }
    var ends = part.split("-");
    var first = day(ends[0]);
    var last = day(ends[ends.length - 1]);
    if (first < 0 || last < 0 || ends.length > 2) {
      return "";
    }
    var weeks = WEEK + WEEK;
    return weeks.slice(first, last + (last < first ? 8 : 1));
  };
  var day = function(name) {
    var at = DAYS.indexOf(name);
    return name.length === 3 && __mod__(at, 3) === 0 ? Math.floor(at / 3) : -1;
  };
  var by_calendar = function(spans) {
    for (var span of spans) {
      if (__in__("w", span["days"]) || __in__("h", span["days"])) {
        return true;
      }
    }
    return false;
  };
  var on = function(span, date, calendar) {
    var weekday = __mod__(date + 4, 7);
    return __in__(WEEK.slice(weekday, weekday + 1), span["days"]) || __in__("w", span["days"]) && is_workday(calendar, date) || __in__("h", span["days"]) && among(calendar["holidays"], date);
  };
  var hours_hold = function(spans, wall, offsets, calendar) {
    if (calendar == null && by_calendar(spans)) {
      return [ null, null ];
    }
    var inside = false;
    var wanted = false;
    var outside = false;
    var soonest = MINUTES;
    for (var span of spans) {
      var offset = entry_of(offsets, span["zone"])[1];
      if (offset == null) {
        return [ null, null ];
      }
      var local = Math.floor(wall / 6e4) + offset;
      var now = __mod__(local, MINUTES);
      var date = Math.floor(local / MINUTES);
      for (var edge of [ span["from"], span["to"] ]) {
        var soonest = min(soonest, __mod__(edge - now + MINUTES - 1, MINUTES) + 1);
      }
      if (span["from"] < span["to"]) {
        var hit = on(span, date, calendar) && span["from"] <= now && now < span["to"];
      } else {
        var hit = on(span, date, calendar) && now >= span["from"] || on(span, date - 1, calendar) && now < span["to"];
      }
      if (span["not"]) {
        var outside = outside || hit;
      } else {
        var wanted = true;
        var inside = inside || hit;
      }
    }
    return [ (inside || !wanted) && !outside, soonest * 6e4 - __mod__(wall, 6e4) ];
  };

  // ── core/rules/data ──
  var read_data = function(value) {
    var [before, sign, after] = parted(value);
    var path = trim(before);
    var words = unquote(after);
    if (path === "" || path.startsWith("!") || path.indexOf(" ") >= 0) {
      return null;
    }
    return has([ ">", "<", ">=", "<=" ], sign) && number(words) == null ? null : [ path, sign, words ];
  };
  var look_up = function(data, path) {
    var found = get(data, path);
    if (found != null) {
      return found;
    }
    var value = data;
    for (var part of path.split(".")) {
      var value = kind(value) === "record" ? get(value, part) : null;
    }
    return value;
  };
  var data_holds = function(seen, want) {
    var [path, sign, words] = want;
    var sort = kind(seen);
    if (sort === "none") {
      return false;
    }
    if (sign === "!=") {
      return sort !== "record" && !data_holds(seen, [ path, "=", words ]);
    }
    if (sort === "list") {
      return Array.from(seen).filter(item => data_holds(item, want)).length > 0;
    }
    var text = as_text(seen);
    if (sign === "") {
      return sort === "record" || !has([ "", "0", "false" ], text);
    }
    var amount = number(text);
    var wanted = number(words);
    if (amount != null && wanted != null) {
      return compares(amount, [ sign, wanted ]);
    }
    return sign === "=" && sort !== "record" && glob(words, text);
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
  var SIGNALS = [ "exit-intent", "click", "event" ];
  var moment = function(value) {
    return has([ "", "true" ], value) ? true : null;
  };
  var nonempty = function(value) {
    var found = listing(value);
    return found.length > 0 ? found : null;
  };
  var plain_names = function(value) {
    for (var name of listing(value)) {
      if (name.startsWith("!") || name.indexOf("*") >= 0) {
        return null;
      }
    }
    return nonempty(value);
  };
  var nonempty_text = function(value) {
    return unquote(value) || null;
  };
  var selector = function(value) {
    return value.startsWith('"') ? join(listing(value), ", ") || null : nonempty_text(value);
  };
  var READERS = {
    span: duration,
    percent: percentage,
    moment,
    selector,
    names: plain_names,
    globs: nonempty,
    query: nonempty,
    words: nonempty,
    tags: nonempty,
    places: nonempty,
    compare: comparison,
    data: read_data,
    hours: read_hours
  };

  // ── core/rules/matching ──
  var line = function(key, want, seen, ok, then) {
    return {
      key,
      want,
      seen,
      ok,
      next: then
    };
  };
  var any_of = function(items, matches, seen) {
    var wanted = false;
    var found = false;
    for (var item of items) {
      if (item.startsWith("!")) {
        if (matches(seen, item.slice(1))) {
          return false;
        }
      } else {
        var wanted = true;
        var found = found || matches(seen, item);
      }
    }
    return found || !wanted;
  };
  var query_has = function(pairs, item) {
    var at = item.indexOf("=");
    for (var pair of pairs) {
      if (pair[0] == (at < 0 ? item : item.slice(0, at)) && (at < 0 || glob(item.slice(at + 1), pair[1]))) {
        return true;
      }
    }
    return false;
  };
  var tag_has = function(tag, item) {
    return tag == item.toLowerCase() || tag.startsWith(item.toLowerCase() + "-");
  };
  var place_has = function(places, item) {
    for (var place of places.split("/")) {
      if (glob(item, place)) {
        return true;
      }
    }
    return false;
  };
  var ITEMS = {
    query: query_has,
    tags: tag_has,
    places: place_has,
    globs: function __lambda__(seen, item) {
      return glob(item, seen);
    },
    words: function __lambda__(seen, item) {
      return item == seen;
    }
  };
  var said_of = function(facts, key, selector) {
    return entry_of(facts[key === "visible" ? "in-view" : "present"], selector);
  };
  var happened = function(signals, key, want) {
    for (var signal of signals) {
      if (signal[0] == key && (want === true || signal[1] == want || kind(want) === "list" && has(want, signal[1]))) {
        return true;
      }
    }
    return false;
  };
  var holds = function(condition, facts, latched) {
    var key = condition["key"];
    var sort = condition["kind"];
    var want = condition["want"];
    var seen = get(facts, key);
    var ok = false;
    var then = null;
    if (__in__(key, SIGNALS)) {
      var __left0__ = latched || happened(facts["signals"], key, want);
      var ok = __left0__;
      var seen = __left0__;
    } else if (sort === "selector") {
      var seen = said_of(facts, key, want)[1];
      var ok = seen != null && seen == (key !== "absent");
    } else if (sort === "hours") {
      var found = hours_hold(want, facts["wall"], facts["offsets"], facts["calendar"]);
      var seen = found[0];
      var ok = seen === true;
      var then = found[1] == null ? null : facts["at"] + found[1];
    } else if (sort === "data") {
      var seen = look_up(facts["data"], want[0]);
      var ok = data_holds(seen, want);
    } else if (seen != null) {
      if (sort === "span") {
        var ok = seen >= want;
        var then = ok || key === "active" && !facts["lively"] ? null : facts["at"] + want - seen;
      } else if (sort === "percent") {
        var ok = seen >= want;
      } else if (sort === "compare") {
        var ok = compares(seen, want);
      } else {
        var ok = any_of(want, ITEMS[sort], seen);
      }
    }
    return line(key, condition["text"], seen, ok, then);
  };

  // ── core/rules/guards ──
  var LOUD = [ "open", "teaser", "title" ];
  var BUSY = [ "typing", "dialog", "fullscreen" ];
  var QUIET$1 = [ "card", "emit" ];
  var LEASE = 3e4;
  var guards = function(deed, facts) {
    var loud = has(LOUD, deed);
    var at = facts["at"];
    var found = [ line("on", "the plugin is on", facts["on"], facts["on"], null), line("launcher", "the chat is wanted here", facts["wanted"], facts["wanted"], null) ];
    if (!has(QUIET$1, deed)) {
      found.push(line("window", "close", facts["mini"], facts["mini"] !== "open" && facts["opening"] == null, facts["opening"]));
    }
    if (deed === "title") {
      found.push(line("tab", "left", facts["watched"] ? "watched" : "left", !facts["watched"], null));
      found.push(line("title", "not off", facts["title"], facts["title"] !== "off", null));
    } else {
      found.push(line("tab", "visible", facts["seen"], facts["seen"], null));
    }
    if (loud) {
      var lease = facts["memory"]["lease"];
      var free = lease[0] == facts["tab"] || lease[1] <= facts["wall"];
      found.push(line("other-tab", "silent", free ? "silent" : "acting", free, free ? null : at + lease[1] - facts["wall"]));
      found.push(attention(facts));
    }
    if (!has(QUIET$1, deed)) {
      found.push(line("sdk", deed === "open" ? "ready" : "settled", facts["sdk"], sdk_lets(deed, facts), facts["sdk"] === "failed" ? null : 0));
    }
    return found;
  };
  var sdk_lets = function(deed, facts) {
    var sdk = facts["sdk"];
    var unfetched = sdk === "idle" && has([ "interaction", "manual" ], facts["load"]);
    if (deed === "open") {
      return sdk === "ready" || facts["dry"] && unfetched;
    }
    return sdk === "ready" || sdk === "failed" || unfetched;
  };
  var attention = function(facts) {
    var seen = "free";
    var until = facts["at"];
    for (var item of facts["attention"]) {
      if (has(facts["busy"], item)) {
        return line("attention", "free", item, false, null);
      }
      var pause = duration(item);
      var over = item === "typing" ? facts["calm-at"] : null;
      if (pause != null && facts["attended"] != null) {
        var over = facts["attended"] + pause;
      }
      if (over != null && over > until) {
        var seen = pause != null ? "pause" : item;
        var until = over;
      }
    }
    return line("attention", "free", seen, seen === "free", seen === "free" ? null : until);
  };
  var chat_guard = function(rule, facts) {
    for (var condition of rule["when"]) {
      if (condition["key"] === "chat") {
        return [];
      }
    }
    var chat = facts["chat"];
    return has(QUIET$1, rule["do"]) ? [] : [ line("no-chat", "none, ended", chat, ![ "waiting", "chatting" ].includes(chat), null) ];
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

  // ── core/effects ──
  var emit = function(name, detail) {
    return {
      do: "emit",
      name,
      detail
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
  var way = function(state, how) {
    return [ "tab", "window" ].includes(how) && state["device"] !== "mobile" ? how : "mini";
  };

  // ── core/rules/deeds ──
  var ask = function(effects, by, rule, how) {
    effects.push({
      do: "ask",
      detail: {
        by,
        rule,
        how,
        params: {}
      },
      params: {}
    });
  };
  var perform = function(state, rule, effects) {
    var deed = rule["do"];
    if (deed === "teaser") {
      var accept = rule["accept"] || state["texts"]["accept"];
      state["teaser"] = {
        rule: rule["name"],
        text: rule["text"],
        accept,
        dismiss: state["texts"]["dismiss"],
        label: state["texts"]["name"]
      };
    } else if (deed === "badge") {
      state["mark"] = rule["text"] || "•";
    } else if (deed === "title") {
      state["call"] = rule["text"];
      fetch(state, effects, "chat");
    } else if (deed === "card") {
      effects.push({
        do: "send",
        event: {
          type: "card",
          card: rule["card"]
        }
      });
    }
    effects.push(emit("rule", {
      rule: rule["name"],
      do: deed,
      text: rule["text"]
    }));
    return deed === "open";
  };
  var answer_teaser = function(state, answer, effects) {
    var teaser = state["teaser"];
    if (teaser == null) {
      return;
    }
    state["teaser"] = null;
    if (answer === "accept") {
      ask(effects, "teaser", teaser["rule"], way(state, state["config"]["launcher-open"]));
    } else {
      state["dismissed"] = true;
    }
  };
  var clear = function(state) {
    var book = state["book"];
    var begun = state["status"] != book["status"] && has([ "waiting", "chatting" ], state["status"]);
    book["status"] = state["status"];
    if (state["mini"] === "open" || begun || !state["wanted"] || !state["on"]) {
      take_down(state);
    }
    if (state["watched"]) {
      state["call"] = "";
    }
  };
  var take_down = function(state) {
    state["teaser"] = null;
    state["mark"] = "";
    state["call"] = "";
  };

  // ── core/rules/sampling ──
  var PRIME = 2147483647;
  var digest = function(string) {
    var found = 7;
    for (var unit of units(string)) {
      var found = __mod__(found * 65599 + unit, PRIME);
    }
    for (var turn = 0; turn < 4; turn++) {
      var found = __mod__(found * (__mod__(found, 8191) + 48271) + turn, PRIME);
    }
    return found;
  };
  var share = function(visitor, rule) {
    return __mod__(digest(visitor + "/" + rule), 1e4) / 100;
  };
  var fingerprint = function(string) {
    return text(digest(string));
  };

  // ── core/rules/reading ──
  var SCOPES = [ "page", "session", "day", "visitor" ];
  var DEEDS = [ "open", "teaser", "badge", "title", "card", "emit" ];
  var SPEAKING = [ "teaser", "badge", "title", "emit" ];
  var TELLING = [ "teaser", "title" ];
  var read_limits = function(value) {
    var found = [];
    for (var item of listing(value)) {
      var at = item.indexOf("/");
      var count = at > 0 ? number(item.slice(0, at)) : null;
      var scope = item.slice(at + 1);
      var length = duration(scope);
      if (count == null || count < 1 || count > KEPT || length === 0 || length == null && !__in__(scope, SCOPES)) {
        return null;
      }
      found.push([ count, scope, length || 0, item ]);
    }
    return found.length > 0 ? found : null;
  };
  var read_dismissal = function(value) {
    return [ "session", "never" ].includes(value) || duration(value) != null ? value : null;
  };
  var OTHERS$1 = {
    sample: percentage,
    priority: number,
    limit: read_limits,
    cooldown: duration,
    "after-dismiss": read_dismissal,
    do: function __lambda__(value) {
      return has(DEEDS, value) ? value : null;
    },
    text: nonempty_text,
    accept: nonempty_text,
    card: nonempty_text,
    delay: duration
  };
  var read_rules = function(pairs, text) {
    var found = {
      rules: [],
      broken: [],
      problems: []
    };
    for (var [name, value] of pairs) {
      add_rule(found, "data-rule-" + name, name, value);
    }
    if (text != null) {
      var record = from_json(text);
      if (kind(record) !== "record") {
        found["problems"].push([ "data-rules", null, null, text ]);
        var record = {};
      }
      for (var name of keys(record)) {
        var value = get(record, name);
        add_rule(found, "data-rules " + name, name, kind(value) === "record" ? to_json(value) : as_text(value));
      }
    }
    return found;
  };
  var add_rule = function(found, where, name, value) {
    var rule = read_rule(name, value);
    for (var other of found["rules"]) {
      if (other["name"] == name) {
        rule["problems"].push([ null, null ]);
      }
    }
    found[rule["problems"].length === 0 ? "rules" : "broken"].push(rule);
    for (var [key, words] of rule["problems"]) {
      found["problems"].push([ where, rule, key, words ]);
    }
  };
  var pairs_of = function(text) {
    if (!text.startsWith("{")) {
      return declarations(text);
    }
    var record = from_json(text);
    return kind(record) !== "record" ? null : Array.from(keys(record), key => [ key, as_text(get(record, key)) ]);
  };
  var read_rule = function(name, value) {
    var rule = {
      name,
      when: [],
      limit: [],
      cooldown: 0,
      "after-dismiss": "",
      priority: 0,
      sample: null,
      do: "open",
      text: "",
      accept: "",
      card: "",
      delay: 0,
      signals: false,
      patient: false,
      stuck: null,
      judged: 0,
      problems: [],
      said: []
    };
    var pairs = pairs_of(trim(value));
    if (pairs == null || pairs.length === 0 || name === "") {
      rule["problems"].push([ null, value ]);
      return rule;
    }
    for (var [key, words] of pairs) {
      if (!read_key(rule, key, words)) {
        rule["problems"].push([ key, words ]);
      }
    }
    if (rule["problems"].length === 0) {
      complete(rule);
    }
    return rule;
  };
  var complete = function(rule) {
    var deed = rule["do"];
    if (rule["limit"].length === 0) {
      rule["limit"].push([ 1, "page", 0, "1/page" ]);
    }
    if (rule["after-dismiss"] === "" && !has(QUIET$1, deed)) {
      rule["after-dismiss"] = "session";
    }
    if (has(TELLING, deed) && rule["text"] === "") {
      rule["problems"].push([ "do", null ]);
    }
    for (var [key, deeds] of [ [ "text", SPEAKING ], [ "accept", [ "teaser" ] ], [ "card", [ "card" ] ] ]) {
      if (rule[key] !== "" && !has(deeds, deed)) {
        rule["problems"].push([ key, null ]);
      }
    }
    if (deed === "card" && rule["card"] === "") {
      rule["card"] = "auto";
    }
    rule["signals"] = Array.from(rule["when"]).filter(condition => has(SIGNALS, condition["key"])).length > 0;
    rule["patient"] = rule["delay"] > 0 || rule["signals"];
  };
  var read_key = function(rule, key, value) {
    var reader = get(OTHERS$1, key);
    if (reader == null) {
      return read_condition(rule, key, value);
    }
    var found = reader(value);
    rule[key] = key === "limit" ? chain([ rule[key], found || [] ]) : found;
    return found != null;
  };
  var read_condition = function(rule, key, value) {
    var row = get(CONDITIONS, key);
    var want = row != null ? READERS[row[0]](value) : null;
    if (want == null) {
      return false;
    }
    if (row[0] === "words") {
      for (var item of want) {
        if (!__in__(plain(item), row.slice(1))) {
          return false;
        }
      }
    }
    rule["when"].push({
      key,
      kind: row[0],
      want,
      text: value
    });
    return true;
  };
  var plain = function(item) {
    return item.startsWith("!") ? item.slice(1) : item;
  };

  // ── core/rules/since ──
  var OTHERS = {
    window: "mini",
    tab: "seen",
    launcher: "wanted",
    "no-chat": "chat",
    query: "url"
  };
  var note_changes = function(book, facts) {
    var changed = book["changed"];
    for (var name of keys(facts)) {
      var known = get(changed, name);
      if (has([ "text", "number", "bool", "none" ], kind(facts[name])) && (known == null || known[0] != facts[name])) {
        changed[name] = [ facts[name], facts["at"] ];
      }
    }
  };
  var unchanged = function(book, key, at) {
    var known = __in__(key, book["changed"]) && key !== "active" && key !== "visible" ? book["changed"][key] : null;
    return known != null && known[1] < at;
  };
  var since = function(book, rule, line, facts) {
    var key = line["key"];
    var row = get(CONDITIONS, key) || [ "" ];
    if (row[0] === "span") {
      return line["ok"] ? facts["at"] - line["seen"] + duration(line["want"]) : null;
    }
    if (row[0] === "selector" && key !== "click") {
      return said_of(facts, key, unquote(line["want"]))[2];
    }
    if (key === "limit" || key === "cooldown") {
      var times = fired(facts["memory"], history(rule["name"], facts["dry"]));
      return times.length > 0 ? facts["at"] + times[times.length - 1] - facts["wall"] : null;
    }
    if (key === "after-dismiss") {
      var at = facts["memory"]["dismissed"];
      return at > 0 ? facts["at"] + at - facts["wall"] : null;
    }
    var known = get(book["changed"], get(OTHERS, key) || key);
    return known != null ? known[1] : null;
  };

  // ── core/rules/caps ──
  var DAY = 864e5;
  var caps = function(rule, facts) {
    var lines = [];
    var wall = facts["wall"];
    var times = fired(facts["memory"], history(rule["name"], facts["dry"]));
    for (var [count, scope, length, words] of rule["limit"]) {
      var since = start_of(scope, length, facts);
      var spent = 0;
      var oldest = wall;
      for (var at of times) {
        if (at >= since) {
          spent++;
          var oldest = min(oldest, at);
        }
      }
      if (scope === "page") {
        var spent = Array.from(facts["fired_here"]).filter(name => name == rule["name"]).length;
      }
      var then = length > 0 ? facts["at"] + oldest + length - wall : null;
      if (scope === "day") {
        var then = facts["at"] + DAY - __mod__(local(facts), DAY);
      }
      lines.push(line("limit", words, spent, spent < count, then));
    }
    if (rule["cooldown"] > 0 && times.length > 0) {
      var rest = times[times.length - 1] + rule["cooldown"] - wall;
      lines.push(line("cooldown", rule["cooldown"], max(rest, 0), rest <= 0, facts["at"] + max(rest, 0)));
    }
    if (rule["do"] === "open") {
      var refused = has(facts["refused"], rule["name"]);
      lines.push(line("before-open", "allowed", refused ? "refused" : "allowed", !refused, null));
    }
    if (rule["after-dismiss"]) {
      lines.push(dismissal(rule["after-dismiss"], facts));
    }
    return lines;
  };
  var start_of = function(scope, length, facts) {
    var wall = facts["wall"];
    if (length > 0) {
      return wall - length + 1;
    }
    if (scope === "session") {
      return facts["memory"]["start"];
    }
    return scope === "day" ? wall - __mod__(local(facts), DAY) : 0;
  };
  var local = function(facts) {
    return facts["wall"] + (entry_of(facts["offsets"], "")[1] || 0) * 6e4;
  };
  var dismissal = function(wanted, facts) {
    var at = facts["memory"]["dismissed"];
    var ok = at === 0;
    var then = null;
    if (wanted === "session") {
      var ok = at < facts["memory"]["start"];
    } else if (wanted !== "never") {
      var length = duration(wanted);
      var rest = at + length - facts["wall"];
      var ok = at === 0 || length === 0 || rest <= 0;
      var then = ok ? null : facts["at"] + rest;
    }
    return line("after-dismiss", wanted, at, ok, then);
  };

  // ── core/rules/engine ──
  var by_priority = function(rules) {
    return order(rules, function __lambda__(rule) {
      return -rule["priority"];
    });
  };
  var verdict = function(rule, facts, common, latched, whole) {
    var found = {
      rule: rule["name"],
      do: rule["do"],
      checks: [],
      blocks: [],
      next: 0
    };
    if (!whole) {
      rule["stuck"] = null;
    }
    for (var check of common) {
      if (add(found, check) && !whole) {
        return found;
      }
    }
    for (var condition of rule["when"]) {
      if (add(found, holds(condition, facts, latched)) && !whole) {
        rule["stuck"] = condition;
        rule["judged"] = facts["at"];
        return found;
      }
    }
    for (var check of chat_guard(rule, facts)) {
      if (add(found, check) && !whole) {
        return found;
      }
    }
    for (var check of caps(rule, facts)) {
      add(found, check);
    }
    if (rule["delay"] > 0) {
      add(found, waiting(rule, facts, Array.from(found["blocks"]).filter(key => key !== "sdk").length === 0));
    }
    if (rule["sample"] != null) {
      var seen = share(facts["memory"]["id"], rule["name"]);
      add(found, line("sample", rule["sample"], seen, seen < rule["sample"], 0));
    }
    return found;
  };
  var add = function(found, check) {
    found["checks"].push(check);
    if (check["ok"]) {
      return false;
    }
    found["blocks"].push(check["key"]);
    var then = check["next"];
    found["next"] = found["next"] == null || then == null ? null : max(found["next"], then);
    return then == null;
  };
  var is_stuck = function(rule, facts, book) {
    var condition = rule["stuck"];
    if (condition == null) {
      return false;
    }
    if (unchanged(book, condition["key"], rule["judged"])) {
      return true;
    }
    rule["judged"] = facts["at"];
    var check = holds(condition, facts, false);
    return !check["ok"] && check["next"] == null;
  };
  var waiting = function(rule, facts, free) {
    var since = free ? get(facts["held"], "$" + rule["name"]) : null;
    var seen = since == null ? 0 : facts["at"] - since;
    return line("delay", rule["delay"], seen, free && seen >= rule["delay"], free ? facts["at"] + rule["delay"] - seen : 0);
  };
  var guards_by_deed = function(facts) {
    var known = {};
    var guards_of = function(deed) {
      if (get(known, deed) == null) {
        known[deed] = guards(deed, facts);
      }
      return known[deed];
    };
    return guards_of;
  };
  var ready = function(found, others) {
    for (var key of found["blocks"]) {
      if (!has(others, key)) {
        return false;
      }
    }
    return true;
  };

  // ── core/rules/book ──
  var LIVELY = 3e4;
  var new_book = function(state) {
    var config = state["config"];
    var found = read_rules(config["declared"], config["rules-text"]);
    var rules = found["rules"];
    var book = {
      list: by_priority(rules),
      broken: found["broken"],
      problems: found["problems"],
      fingerprint: config["declared"].length > 0 || config["rules-text"] != null ? fingerprint(to_json([ config["declared"], config["rules-text"] ])) : null,
      watch: {
        zones: zones(rules),
        present: wants(rules, [ "present", "absent" ]),
        visible: wants(rules, [ "visible" ])
      },
      "uses-active": wants(rules, [ "active" ]).length > 0,
      page: null,
      at: state["page_at"],
      wall: 0,
      offsets: [],
      calendar: NONE,
      href: "",
      query: [],
      referrer: "",
      visible: state["visible"],
      mini: null,
      status: null,
      input: state["page_at"],
      typed: 0,
      busy: [],
      present: [],
      "in-view": [],
      lively: true,
      changed: {
        data: [ null, 0 ]
      },
      asking: false,
      awaiting: false,
      tab: "",
      memory: new_memory(0),
      kept: null,
      stored: null
    };
    begin_page(book);
    return book;
  };
  var begin_page = function(book) {
    book["active"] = 0;
    book["scroll"] = 0;
    book["held"] = {};
    book["fired_here"] = [];
    book["refused"] = [];
  };
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
  var zones = function(rules) {
    var found = [ "" ];
    for (var spans of wants(rules, [ "hours" ])) {
      for (var span of spans) {
        if (!__in__(span["zone"], found)) {
          found.push(span["zone"]);
        }
      }
    }
    return found;
  };
  var rule_of = function(book, name) {
    return Array.from(book["list"]).filter(rule => rule["name"] == name)[0];
  };
  var keep = function(state, effects) {
    var book = state["book"];
    book["memory"]["last"] = book["wall"];
    if (state["config"]["storage"] === "on") {
      book["kept"] = to_json(book["memory"]);
      effects.push({
        do: "keep",
        text: book["kept"]
      });
    }
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
  var parameters = function(query) {
    var pairs = [];
    for (var piece of query.split("&")) {
      if (piece !== "") {
        var at = piece.indexOf("=");
        var name = at < 0 ? piece : piece.slice(0, at);
        var value = at < 0 ? "" : piece.slice(at + 1);
        pairs.push([ decode(name), decode(replace(value, "+", " ")) ]);
      }
    }
    return pairs;
  };

  // ── core/rules/looking ──
  var begin = function(state, effects) {
    lay(state, WORDS$1);
    var __left0__ = new_book(state);
    var book = __left0__;
    state["book"] = __left0__;
    for (var problem of book["problems"]) {
      note(state, effects, problem);
    }
    var rules = book["list"];
    var calm = Array.from(state["config"]["attention"]).filter(word => has(BUSY, word));
    for (var [what, of] of [ [ "scroll", order(wants(rules, [ "scroll" ]), function __lambda__(percent) {
      return percent;
    }) ], [ "exit", wants(rules, [ "exit-intent" ]) ], [ "input", wants(rules, [ "active", "idle" ]) ], [ "watch", book["watch"]["present"] ], [ "view", book["watch"]["visible"] ], [ "click", wants(rules, [ "click" ]) ], [ "event", wants(rules, [ "event" ]) ], [ "busy", Array.from(rules).filter(rule => has(LOUD, rule["do"])).length > 0 ? calm : [] ] ]) {
      if (of.length > 0) {
        effects.push({
          do: "listen",
          what,
          of
        });
      }
    }
    if (Array.from(rules).filter(rule => rule["do"] === "teaser").length > 0) {
      fetch(state, effects, "bubble");
    }
    if (by_calendar(chain(wants(rules, [ "hours" ])))) {
      need_calendar(state, effects);
    }
  };
  var note = function(state, effects, problem) {
    state["config"]["wrong"].push(problem);
    fetch(state, effects, "check");
  };
  var note_calendar = function(state, effects) {
    note(state, effects, [ "data-holidays", null, null, state["config"]["holidays"] ]);
  };
  var need_calendar = function(state, effects) {
    if (state["config"]["holidays"]) {
      state["book"]["calendar"] = null;
      effects.push({
        do: "read-calendar",
        source: state["config"]["holidays"]
      });
    } else {
      note_calendar(state, effects);
    }
  };
  var look = function(state, event, effects) {
    var book = state["book"];
    var senses = event["senses"];
    var first = book["page"] == null;
    be_active(book, state["at"], senses["input"]);
    book["at"] = state["at"];
    book["visible"] = state["visible"];
    for (var name of [ "wall", "offsets", "tab", "referrer", "typed", "busy" ]) {
      book[name] = senses[name];
    }
    book["awaiting"] = book["awaiting"] && has(book["busy"], "dialog");
    book["present"] = compared(book["present"], senses["present"], state["at"]);
    book["in-view"] = compared(book["in-view"], senses["visible"], state["at"]);
    book["href"] = event["href"].split("#TOECHAT")[0];
    recall(book, senses["local"]);
    set_back(book["memory"], book["wall"]);
    if (first) {
      book["memory"]["start"] = book["memory"]["start"] || book["wall"];
      book["memory"]["id"] = book["memory"]["id"] || book["tab"];
      check_what_only_a_page_knows(state, effects);
    }
    if (book["page"] != state["here"]["page"] || event["type"] === "restore") {
      arrive(state, first);
      keep(state, effects);
    }
    if (event["type"] === "set") {
      book["changed"]["data"] = [ null, state["at"] ];
    } else if (event["type"] === "scroll") {
      book["scroll"] = max(book["scroll"], event["percent"]);
    } else if (event["type"] === "no-selector") {
      for (var rule of book["list"]) {
        for (var condition of rule["when"]) {
          if (condition["key"] === "click" && condition["want"] == event["selector"]) {
            note(state, effects, [ "data-rule-" + rule["name"], rule, "click", condition["text"] ]);
          }
        }
      }
    } else if (event["type"] === "exit") {
      state["signals"].push([ "exit-intent", "" ]);
    } else if (event["type"] === "teaser") {
      answer_teaser(state, event["answer"], effects);
    } else if (event["type"] === "calendar") {
      book["calendar"] = read_calendar$1(event["text"]);
      if (book["calendar"] == null) {
        note_calendar(state, effects);
      }
    } else if (event["type"] === "leave" && book["wall"] - book["memory"]["last"] <= PAUSE) {
      keep(state, effects);
    }
    heed(state, effects);
    clear(state);
  };
  var heed = function(state, effects) {
    var book = state["book"];
    var closed = book["mini"] === "open" && state["mini"] !== "open";
    book["mini"] = state["mini"];
    if (closed) {
      book["memory"]["closed"] = book["wall"];
    }
    if (state["dismissed"]) {
      book["memory"]["dismissed"] = book["wall"];
    }
    if (closed || state["dismissed"]) {
      keep(state, effects);
    }
    state["dismissed"] = false;
  };
  var compared = function(known, entries, at) {
    var found = [];
    for (var [selector, value] of entries) {
      var before = entry_of(known, selector);
      found.push([ selector, value, before[2] == null || before[1] != value ? at : before[2] ]);
    }
    return found;
  };
  var be_active = function(book, at, input) {
    var touched = max(input, book["input"]);
    if (book["visible"]) {
      var since = book["lively"] ? book["at"] : max(book["at"], min(touched, at));
      book["active"] += max(0, min(at, touched + LIVELY) - since);
    }
    book["input"] = touched;
    book["lively"] = at - touched < LIVELY;
  };
  var recall = function(book, text) {
    if (text != null && text != book["kept"] && text != book["stored"]) {
      var memory = read_memory(text);
      if (memory != null) {
        book["memory"] = memory;
        book["kept"] = text;
      }
    }
    book["stored"] = text;
  };
  var set_back = function(memory, wall) {
    memory["start"] = min(memory["start"], wall);
    memory["lease"][1] = min(memory["lease"][1], wall + LEASE);
  };
  var arrive = function(state, first, effects) {
    var book = state["book"];
    book["page"] = state["here"]["page"];
    book["query"] = parameters(state["here"]["query"]);
    if (!first) {
      take_down(state);
      begin_page(book);
      state["attended"] = null;
    }
    var campaign = Array.from(book["query"]).filter(pair => pair[0].startsWith("utm_") && has(CAMPAIGN, pair[0].slice(4))).map(pair => [ pair[0].slice(4), pair[1] ]);
    turn_page(book["memory"], book["wall"], campaign);
  };
  var check_what_only_a_page_knows = function(state, effects) {
    var book = state["book"];
    for (var rule of book["list"]) {
      for (var condition of rule["when"]) {
        var key = condition["key"];
        var want = condition["want"];
        var known = true;
        if (key === "hours") {
          var known = hours_hold(want, book["wall"], book["offsets"], NONE)[0];
        } else if (has([ "present", "absent", "visible" ], key)) {
          var known = said_of(book, key, want)[1];
        }
        if (known == null) {
          note(state, effects, [ "data-rule-" + rule["name"], rule, key, condition["text"] ]);
        }
      }
    }
  };

  // ── core/launcher ──
  var NEVER = 1e15;
  var waits = function(state, at) {
    return state["at"] < at && at < NEVER;
  };

  // ── core/rules/facts ──
  var TYPING = 5e3;
  var facts = function(state) {
    var book = state["book"];
    var config = state["config"];
    var at = state["at"];
    var memory = book["memory"];
    var wall = book["wall"];
    var found = {};
    for (var name of CAMPAIGN) {
      found["utm-" + name] = "";
    }
    for (var [name, value] of memory["utm"]) {
      found["utm-" + name] = value;
    }
    for (var source of [ state, book, memory, {
      wanted: state["wanted"] && !waits(state, state["away"]),
      after: at - state["page_at"],
      lively: state["visible"] && book["lively"],
      idle: at - book["input"],
      "on-site": max(0, wall - memory["start"]),
      "since-closed": memory["closed"] === 0 || state["mini"] === "open" ? null : max(0, wall - memory["closed"]),
      path: state["here"]["path"],
      url: book["href"],
      hash: book["href"].slice(book["href"].split("#")[0].length + 1),
      language: state["language"].toLowerCase(),
      region: null,
      keyword: null,
      search: null,
      visitor: memory["visits"] > 1 ? "returning" : "new",
      chat: state["status"],
      unread: state["sdk"] === "ready" ? state["unread"] : null,
      queue: state["status"] === "waiting" ? state["queue"] : null,
      opening: state["opening"] != null ? state["opening_until"] : null,
      seen: state["visible"],
      dry: config["dry-run"],
      load: config["load"],
      title: config["title"],
      attention: config["attention"],
      "calm-at": book["typed"] > 0 ? book["typed"] + TYPING : 0
    } ]) {
      for (var name of keys(source)) {
        found[name] = source[name];
      }
    }
    if (state["track"] != null) {
      track(state, found);
    }
    return found;
  };
  var track = function(state, found) {
    var told = state["track"];
    found["region"] = join([ told["country"], told["province"], told["city"] ], "/");
    if (told["searcher"] === "") {
      found["search"] = "none";
      found["keyword"] = "";
    } else if (state["tracks"] > 1 || told["keyword"] !== "") {
      found["keyword"] = told["keyword"];
      found["search"] = told["keywordType"] === 1 ? "seo" : told["keywordType"] === 2 ? "paid" : null;
    }
  };

  // ── core/rules/acting ──
  var PATIENT = [ "sdk", "delay", "sample" ];
  var act = function(state, effects) {
    var book = state["book"];
    if (book["page"] == null) {
      return null;
    }
    clear(state);
    var wake = try_rules(state, effects);
    state["signals"] = [];
    for (var effect of effects) {
      if (book["fingerprint"] && has([ "emit", "ask" ], effect["do"])) {
        effect["detail"]["fingerprint"] = book["fingerprint"];
      }
    }
    return wake;
  };
  var try_rules = function(state, effects) {
    var book = state["book"];
    var wake = null;
    var now = facts(state);
    note_changes(book, now);
    var guards_of = guards_by_deed(now);
    for (var rule of book["list"]) {
      if (rule["patient"]) {
        notice_break(state, rule);
      }
      var latched = rule["patient"] && is_latched(state, rule);
      if (is_stuck(rule, now, book)) {
        continue;
      }
      var found = verdict(rule, now, guards_of(rule["do"]), latched, false);
      if (rule["patient"]) {
        be_patient(state, rule, found);
      }
      if (ready(found, [ "sample" ]) && !book["asking"]) {
        claim(state, rule, found["blocks"].length === 0, effects);
      }
      if (has(found["blocks"], "sdk") && ready(found, PATIENT) && state["sdk"] === "idle" && state["config"]["load"] === "interaction" && !now["dry"]) {
        state["interest"] = true;
      }
      if (ready(found, [ "attention" ]) && has(book["busy"], "dialog") && !book["awaiting"] && waits_for_calm(rule, now, guards_of)) {
        book["awaiting"] = true;
        effects.push({
          do: "await-calm"
        });
      }
      var then = found["next"];
      if (then != null && then > now["at"]) {
        var wake = earliest([ wake, then ]);
      }
    }
    if (book["asking"]) {
      return null;
    }
    if (book["uses-active"]) {
      if (now["lively"]) {
        var wake = earliest([ wake, book["input"] + LIVELY ]);
      }
      if (!book["lively"]) {
        effects.push({
          do: "await-input"
        });
      }
    }
    return wake;
  };
  var waits_for_calm = function(rule, now, guards_of) {
    for (var check of verdict(rule, now, guards_of(rule["do"]), false, true)["checks"]) {
      if (check["key"] !== "attention" && !check["ok"] && check["next"] == null) {
        return false;
      }
    }
    return true;
  };
  var is_latched = function(state, rule) {
    var since = get(state["book"]["held"], "$" + rule["name"]);
    return since != null && state["at"] <= since + rule["delay"] + state["config"]["timeout"];
  };
  var notice_break = function(state, rule) {
    var book = state["book"];
    var key = "$" + rule["name"];
    var over = 0;
    for (var condition of rule["when"]) {
      if (condition["key"] === "idle") {
        var over = max(over, book["input"] + condition["want"]);
      }
    }
    if (has(LOUD, rule["do"]) && book["typed"] > 0 && has(state["config"]["attention"], "typing")) {
      var over = max(over, book["typed"] + TYPING);
    }
    var since = get(book["held"], key);
    if (since != null && since < over) {
      book["held"][key] = rule["signals"] ? null : over;
    }
  };
  var be_patient = function(state, rule, found) {
    if (!ready(found, PATIENT) || has(found["blocks"], "sdk") && state["sdk"] === "failed") {
      let_go(state, rule);
      return;
    }
    var held = state["book"]["held"];
    var key = "$" + rule["name"];
    if (get(held, key) == null) {
      held[key] = state["at"];
    }
  };
  var let_go = function(state, rule) {
    state["book"]["held"]["$" + rule["name"]] = null;
  };
  var claim = function(state, rule, sampled, effects) {
    state["book"]["asking"] = true;
    var opens = rule["do"] === "open" && sampled && !state["config"]["dry-run"];
    ask(effects, "rule", rule["name"], opens ? "mini" : null);
  };
  var answered = function(state, detail, ok, effects) {
    var book = state["book"];
    book["asking"] = false;
    var rule = rule_of(book, detail["rule"]);
    if (!ok) {
      book["refused"].push(rule["name"]);
      return false;
    }
    var now = facts(state);
    var found = verdict(rule, now, guards_by_deed(now)(rule["do"]), is_latched(state, rule), true);
    if (!ready(found, [ "sample" ])) {
      return false;
    }
    spend(state, rule, effects);
    var sampled = ready(found, []);
    if (now["dry"]) {
      effects.push(emit("evaluate", {
        rule: rule["name"],
        do: rule["do"],
        acts: sampled,
        checks: found["checks"]
      }));
      return false;
    }
    if (rule["sample"] != null) {
      effects.push(emit("exposure", {
        rule: rule["name"],
        group: sampled ? "in" : "out"
      }));
    }
    return sampled && perform(state, rule, effects);
  };
  var spend = function(state, rule, effects) {
    var book = state["book"];
    book["fired_here"].push(rule["name"]);
    remember_firing(book["memory"], history(rule["name"], state["config"]["dry-run"]), book["wall"]);
    let_go(state, rule);
    if (has(LOUD, rule["do"]) && !state["config"]["dry-run"]) {
      state["attended"] = state["at"];
      book["memory"]["lease"] = [ book["tab"], book["wall"] + LEASE ];
    }
    keep(state, effects);
  };
  var explain = function(state) {
    var book = state["book"];
    var now = facts(state);
    var guards_of = guards_by_deed(now);
    var found = [];
    for (var rule of book["list"]) {
      var each = verdict(rule, now, guards_of(rule["do"]), is_latched(state, rule), true);
      for (var check of each["checks"]) {
        check["since"] = since(book, rule, check, now);
        check["next"] = check["next"] || null;
      }
      each["fires"] = each["blocks"].length === 0;
      each["next"] = each["next"] || null;
      each["problems"] = [];
      found.push(each);
    }
    for (var each of book["broken"]) {
      found.push({
        rule: each["name"],
        do: "",
        fires: false,
        checks: [],
        blocks: [ "problems" ],
        next: null,
        problems: each["said"]
      });
    }
    return found;
  };

  // ── core/rules/part ──
  var RULES = {
    begin,
    look,
    act,
    answered,
    explain
  };

  // ── browser/host ──
  var win = typeof window == "object" ? window : null;
  var node = typeof module == "object" ? module : null;
  var make = (constructor, ...args) => new constructor(...args);
  var guarded = (work, failed) => {
    try {
      return work();
    } catch (problem) {}
  };

  // ── browser/zones ──
  var PARTS = {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    hour12: false
  };
  var offset = function(zone, wall) {
    var day = make(win.Date, wall);
    return zone ? guarded(function __lambda__() {
      return shifted(zone, day);
    }) : -day.getTimezoneOffset();
  };
  var FORMATS = {};
  var shifted = function(zone, day) {
    if (!get(FORMATS, zone)) {
      FORMATS[zone] = make(win.Intl.DateTimeFormat, "en-US", win.Object.assign({
        timeZone: zone
      }, PARTS));
    }
    var found = {};
    for (var part of get(FORMATS, zone).formatToParts(day)) {
      found[part.type] = +part.value;
    }
    var local = win.Date.UTC(found["year"], found["month"] - 1, found["day"], __mod__(found["hour"], 24), found["minute"]);
    return win.Math.ceil((local - day.getTime()) / 6e4);
  };

  // ── browser/viewing ──
  var steps = function() {
    var ratios = [ .5 ];
    for (var at = 0; at < 50; at++) {
      ratios.push(ratios[at] * .9);
    }
    return ratios;
  };
  var is_seen = function(entry) {
    var whole = entry.boundingClientRect;
    var part = entry.intersectionRect;
    var needed = min(whole.width, win.innerWidth) * min(whole.height, win.innerHeight) / 2;
    return entry.isIntersecting && part.width * part.height >= needed;
  };
  var create_viewing = function(signals, tell) {
    var selectors = [];
    var seen = make(win.Map);
    var observer = null;
    var reported = function(entries) {
      for (var entry of entries) {
        seen.set(entry.target, is_seen(entry));
      }
      tell();
    };
    var indexOf = function(selector) {
      return guarded(function __lambda__() {
        return win.document.querySelectorAll(selector);
      });
    };
    var refresh = function() {
      var before = seen;
      seen = make(win.Map);
      for (var selector of selectors) {
        for (var element of indexOf(selector) || []) {
          seen.set(element, before["get"](element));
          if (!before.has(element)) {
            observer.observe(element);
          }
        }
      }
      before.forEach(function __lambda__(value, element) {
        return seen.has(element) || observer.unobserve(element);
      });
    };
    var start = function(names) {
      if (win.IntersectionObserver) {
        selectors = names;
        observer = make(win.IntersectionObserver, reported, {
          threshold: steps()
        });
        signals["undo"](function __lambda__() {
          return observer.disconnect();
        });
        refresh();
      }
    };
    var sees = function(selector) {
      var elements = indexOf(selector);
      if (!observer || !elements) {
        return null;
      }
      for (var element of elements) {
        if (seen["get"](element)) {
          return true;
        }
      }
      return false;
    };
    return {
      start,
      refresh,
      sees
    };
  };

  // ── browser/changes ──
  var PACE = 100;
  var ALL = {
    childList: true,
    attributes: true,
    subtree: true
  };
  var create_changes = function(signals, tell) {
    var timer = null;
    var styled = false;
    var told = function() {
      timer = null;
      tell();
    };
    var changed = function(records) {
      if (!timer && records.some(function __lambda__(record) {
        return styled || record.attributeName !== "style";
      })) {
        timer = win.setTimeout(told, PACE);
      }
    };
    var start = function(styles) {
      styled = styled || styles;
      observer.observe(win.document, ALL);
    };
    var stop = function() {
      observer.disconnect();
      win.clearTimeout(timer);
      timer = null;
    };
    var observer = make(win.MutationObserver, changed);
    signals["undo"](stop);
    return {
      start,
      stop
    };
  };

  // ── browser/watching ──
  var is_present = function(selector) {
    return guarded(function __lambda__() {
      return win.document.querySelector(selector) != null;
    });
  };
  var create_watching = function(signals, look) {
    var watched = null;
    var told = "";
    var seen = function() {
      return {
        present: Array.from(watched["present"], selector => [ selector, is_present(selector) ]),
        visible: Array.from(watched["visible"], selector => [ selector, viewing["sees"](selector) ])
      };
    };
    var read = function(watch) {
      watched = watch;
      var found = seen();
      told = to_json(found);
      return found;
    };
    var check = function() {
      if (to_json(seen()) != told) {
        look();
      }
    };
    var changed = function() {
      viewing["refresh"]();
      check();
    };
    var hear = function(selectors) {
      changes["start"](__in__("style", to_json(selectors)));
    };
    var view = function(selectors) {
      viewing["start"](selectors);
      hear(selectors);
    };
    var viewing = create_viewing(signals, check);
    var changes = create_changes(signals, changed);
    return {
      read,
      hear,
      view
    };
  };

  // ── browser/touches ──
  var create_touches = function(signals, send) {
    var last = 0;
    var waiting = false;
    var touched = function() {
      last = win.performance.now();
      if (waiting) {
        waiting = false;
        send({
          type: "input"
        });
      }
    };
    var hear = function(of) {
      signals["listen"](win, "mousemove mousedown keydown touchstart scroll", touched, {
        passive: true,
        capture: true
      });
    };
    var wait = function(effect) {
      waiting = true;
    };
    return {
      last: function __lambda__() {
        return last;
      },
      hear,
      wait
    };
  };

  // ── browser/storage ──
  var LOCK = ":lock";
  var key_of = function(company) {
    return "echat-plugin:" + (company || "page");
  };
  var new_name = function() {
    return win.Math.random().toString(36).slice(2);
  };
  var read = function(area, key) {
    return guarded(function __lambda__() {
      return win[area].getItem(key);
    });
  };
  var write = function(area, key, text) {
    guarded(function __lambda__() {
      return win[area].setItem(key, text);
    });
  };
  var erase = function(area, key) {
    guarded(function __lambda__() {
      return win[area].removeItem(key);
    });
  };
  var tab_name = function(key) {
    var name = read("sessionStorage", key) || new_name();
    forget_name(key);
    return name;
  };
  var forget_name = function(key) {
    erase("sessionStorage", key);
  };

  // ── browser/scrolling ──
  var hear_scrolling = function(marks, signals, send) {
    var document = win.document;
    var __left0__ = 0;
    var low = __left0__;
    var high = __left0__;
    var page = null;
    var scrolled = function() {
      var percent = win.Math.floor(100 * (win.pageYOffset + win.innerHeight) / document.documentElement.scrollHeight + .5);
      if (percent < low || percent >= high || page != win.location.href) {
        page = win.location.href;
        var passed = Array.from(marks).filter(mark => mark <= percent);
        low = passed.length > 0 ? passed[passed.length - 1] : 0;
        high = passed.length < marks.length ? marks[passed.length] : 101;
        if (passed.length > 0) {
          send({
            type: "scroll",
            percent
          });
        }
      }
    };
    signals["listen"](win, "scroll", scrolled, {
      passive: true
    });
    if (win.pageYOffset > 0) {
      scrolled();
    }
  };

  // ── browser/retreats ──
  var FLICK = 250;
  var hear_retreats = function(signals, leave) {
    var listen = signals["listen"];
    var quiet = {
      passive: true,
      capture: true
    };
    var touched = false;
    var dragging = false;
    var here = null;
    var last = win.pageYOffset;
    var down = 0;
    var top = last;
    var since = 0;
    var page = function() {
      return address(win.location.href)["page"];
    };
    var began = function(event) {
      dragging = event.type === "touchmove";
      touched = touched || event.type !== "click";
      here = page();
    };
    var scrolled = function(event) {
      var at = win.pageYOffset;
      if (dragging) {
        down += max(0, at - last);
        if (at >= last || event.timeStamp - since > FLICK) {
          top = at;
          since = event.timeStamp;
        } else if (top - at > win.innerHeight / 2 && down > win.innerHeight) {
          down = 0;
          leave();
        }
      }
      last = at;
    };
    var returned = function(before) {
      if (touched && before != page()) {
        leave();
      }
    };
    var traversed = function(event) {
      var before = event["from"];
      if (event.navigationType === "traverse" && win.navigation.currentEntry.index < before.index) {
        returned(address(before.url || "")["page"]);
      }
    };
    var popped = function(event) {
      if (event.state) {
        returned(here);
      }
    };
    listen(win, "touchstart touchmove click", began, quiet);
    listen(win, "scroll", scrolled, quiet);
    if (win.navigation) {
      listen(win.navigation, "currententrychange", traversed, false);
    } else {
      listen(win, "popstate", popped, false);
    }
  };

  // ── browser/moments ──
  var create_teller = function(key, send) {
    var waiting = [];
    var tell = function() {
      var names = waiting;
      waiting = [];
      for (var name of names) {
        send({
          type: "signal",
          key,
          name
        });
      }
    };
    var happened = function(name) {
      if (!__in__(name, waiting)) {
        waiting.push(name);
        win.setTimeout(tell, 0);
      }
    };
    return happened;
  };
  var hear_clicks = function(selectors, signals, send) {
    var happened = create_teller("click", send);
    var hits = function(event, selector) {
      return guarded(function __lambda__() {
        return event.composedPath().some(function __lambda__(node) {
          return node.matches && node.matches(selector);
        });
      });
    };
    var clicked = function(event) {
      for (var selector of selectors) {
        if (hits(event, selector)) {
          happened(selector);
        }
      }
    };
    for (var selector of selectors) {
      if (is_present(selector) == null) {
        send({
          type: "no-selector",
          selector
        });
      }
    }
    signals["listen"](win, "click", clicked, true);
  };
  var hear_events = function(names, signals, send) {
    var happened = create_teller("event", send);
    var options = {
      passive: true,
      capture: true
    };
    var heard = function(event) {
      happened(event.type);
    };
    for (var name of names) {
      win.addEventListener(name, heard, options);
    }
    var stop = function() {
      for (var name of names) {
        win.removeEventListener(name, heard, options);
      }
    };
    signals["undo"](stop);
  };

  // ── browser/locks ──
  var SETTLED = 1e3;
  var STANDS = 500;
  var create_exclusive = function(signals, company, stored) {
    var key = key_of(company) + LOCK;
    var name = new_name();
    var stopped = false;
    var timer = null;
    var release = null;
    var later = function(work, ms) {
      timer = win.setTimeout(work, ms);
    };
    var stop = function() {
      stopped = true;
      win.clearTimeout(timer);
      if (release) {
        release();
      }
    };
    var write_word = function(ms) {
      var word = name + " " + (win.Date.now() + ms);
      write("localStorage", key, word);
      return word;
    };
    var claim = function(work) {
      var pair = (read("localStorage", key) || "").split(" ");
      var rest = pair[1] - win.Date.now();
      if (pair[0] != name && rest > 0 && rest <= SETTLED + STANDS) {
        later(function __lambda__() {
          return claim(work);
        }, rest);
        return;
      }
      var word = write_word(SETTLED + STANDS);
      var go = function() {
        if (read("localStorage", key) != word) {
          claim(work);
        } else {
          write_word(SETTLED);
          work();
        }
      };
      if (read("localStorage", key) == word) {
        later(go, STANDS);
      } else {
        work();
      }
    };
    var exclusive = function(work) {
      var hold = function() {
        if (!stopped) {
          work();
        }
        var settle = function(done) {
          release = done;
          later(done, SETTLED);
        };
        return stopped ? null : make(win.Promise, settle);
      };
      var locks = win.navigator.locks;
      if (locks) {
        locks.request("echat-plugin", hold)["catch"](work);
      } else if (stored) {
        claim(work);
      } else {
        work();
      }
    };
    signals["undo"](stop);
    return exclusive;
  };

  // ── browser/exits ──
  var LISTS = "select,option,input:focus,textarea:focus";
  var hear_exits = function(signals, leave) {
    var document = win.document;
    var left = function(event) {
      var target = event.target;
      if (!event.relatedTarget && event.clientY <= 0 && event.clientX < document.documentElement.clientWidth && !event.buttons && !(target.matches && target.matches(LISTS))) {
        leave();
      }
    };
    signals["listen"](document, "mouseout", left, false);
  };

  // ── browser/calendar ──
  var read_calendar = function(source, send) {
    var tell = function(text) {
      send({
        type: "calendar",
        text
      });
    };
    var failed = function() {
      tell(null);
    };
    if (source.startsWith("#")) {
      tell(guarded(function __lambda__() {
        return win.document.querySelector(source).textContent;
      }));
    } else if (win.fetch) {
      win.fetch(source).then(function __lambda__(answer) {
        return answer.ok ? answer.text() : null;
      }).then(tell)["catch"](failed);
    } else {
      failed();
    }
  };

  // ── browser/busy ──
  var DIALOGS = "[aria-modal=true],dialog[open]";
  var QUIET = {
    passive: true,
    capture: true
  };
  var busy_with = function() {
    var document = win.document;
    var found = [];
    for (var each of document.querySelector(DIALOGS) ? document.querySelectorAll(DIALOGS) : []) {
      if (found.length === 0 && each.getClientRects().length > 0 && win.getComputedStyle(each).visibility !== "hidden") {
        found.push("dialog");
      }
    }
    if (document.fullscreenElement || document.webkitFullscreenElement) {
      found.push("fullscreen");
    }
    return found;
  };
  var create_business = function(signals, look) {
    var listen = signals["listen"];
    var typed = 0;
    var waiting = false;
    var typing = function(event) {
      if (event.isTrusted && ![ "checkbox", "radio", "range" ].includes(event.target.type)) {
        typed = win.performance.now();
      }
    };
    var check = function() {
      if (waiting && !__in__("dialog", busy_with())) {
        waiting = false;
        changes["stop"]();
        look();
      }
    };
    var hear = function(words) {
      if (__in__("typing", words)) {
        listen(win, "input", typing, QUIET);
      }
      if (__in__("fullscreen", words)) {
        listen(win.document, "fullscreenchange webkitfullscreenchange", look, false);
      }
      if (__in__("dialog", words)) {
        listen(win, "transitionend animationend", check, QUIET);
      }
    };
    var wait = function(effect) {
      waiting = true;
      changes["start"](true);
    };
    var changes = create_changes(signals, check);
    return {
      typed: function __lambda__() {
        return typed;
      },
      hear,
      wait
    };
  };

  // ── browser/senses ──
  var create_senses = function(config, signals, send) {
    var look = function() {
      send({
        type: "look"
      });
    };
    var leave = function() {
      send({
        type: "exit"
      });
    };
    var stored = config["storage"] === "on";
    var key = key_of(config["company-id"]);
    var tab = stored ? tab_name(key) : new_name();
    var touches = create_touches(signals, send);
    var business = create_business(signals, look);
    var watching = create_watching(signals, look);
    var facts = function(watch) {
      var found = watching["read"](watch);
      var __left0__ = win.Date.now();
      var wall = __left0__;
      found["wall"] = __left0__;
      found["offsets"] = Array.from(watch["zones"], zone => [ zone, offset(zone, wall) ]);
      found["local"] = stored ? read("localStorage", key) : null;
      found["tab"] = tab;
      found["input"] = touches["last"]();
      found["typed"] = business["typed"]();
      found["busy"] = busy_with();
      found["referrer"] = win.document.referrer;
      return found;
    };
    var hear_leaving = function(of) {
      hear_exits(signals, leave);
      hear_retreats(signals, leave);
    };
    var LISTEN = {
      scroll: hear_scrolling,
      exit: hear_leaving,
      input: touches["hear"],
      busy: business["hear"],
      watch: watching["hear"],
      view: watching["view"],
      click: hear_clicks,
      event: hear_events
    };
    var left = function() {
      if (stored) {
        write("sessionStorage", key, tab);
      }
      send({
        type: "leave"
      });
    };
    signals["listen"](win, "pagehide", left, false);
    signals["listen"](win, "pageshow", function __lambda__() {
      return forget_name(key);
    }, false);
    return {
      senses: facts,
      listen: function __lambda__(effect) {
        return LISTEN[effect["what"]](effect["of"], signals, send);
      },
      "await-input": touches["wait"],
      "await-calm": business["wait"],
      exclusive: create_exclusive(signals, config["company-id"], stored),
      keep: function __lambda__(effect) {
        return write("localStorage", key, effect["text"]);
      },
      "read-calendar": function __lambda__(effect) {
        return read_calendar(effect["source"], send);
      }
    };
  };

  // ── core/version ──
  var VERSION = "0.1.0";

  // ── browser/offer ──
  var offer = function(part) {
    part["version"] = VERSION;
    if (win) {
      win.document.currentScript.brought = part;
    } else if (node) {
      node.exports = part;
    }
  };

  // ── parts/rules ──
  RULES["senses"] = create_senses;
  offer(RULES);
})();

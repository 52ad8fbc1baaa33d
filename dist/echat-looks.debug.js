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
  var has = (items, item) => items.includes(item);
  var blank = "[ \n\t]*";
  var quoted = `${blank}!?${blank}(?:"[^"]*"|'[^']*')`;
  var cut = (string, separator) => string.match(RegExp(`(?:${quoted})?(?:(?!${separator})[:,]${quoted}|[^${separator}])*`, "g"));
  var divide = (string, pattern) => string.split(RegExp(pattern));
  var unquote = string => string.replace(/^(["'])([^]*)\1$/, "$2");
  var encode = string => attempt(encodeURIComponent, string, "");
  var from_json = string => attempt(JSON.parse, string, null);
  var to_json = value => JSON.stringify(value);

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
      return text$1(value);
    }
    if (sort === "bool") {
      return value ? "true" : "false";
    }
    return sort === "text" ? value : "";
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

  // ── core/effects ──
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

  // ── core/looks/opening_hours ──
  var new_hours = function(state, effects) {
    var config = state["config"];
    var spans = config["hours"] ? read_hours(config["hours"]) : null;
    var hours = {
      spans,
      calendar: NONE,
      closed: spans == null ? false : null,
      due: spans == null ? null : state["at"],
      visible: state["visible"]
    };
    if (config["hours"] && spans == null) {
      note(state, effects, [ "hours", config["hours"] ]);
    }
    if (spans != null && by_calendar(spans)) {
      if (config["holidays"]) {
        hours["calendar"] = null;
        effects.push({
          do: "read-calendar",
          source: config["holidays"]
        });
      } else {
        note_calendar(state, effects);
      }
    }
    return hours;
  };
  var note = function(state, effects, problem) {
    state["config"]["wrong"].push(problem);
    fetch(state, effects, "check");
  };
  var note_calendar = function(state, effects) {
    note(state, effects, [ "data-holidays", null, null, state["config"]["holidays"] ]);
  };
  var look_at_hours = function(state, hours, event, effects) {
    if (hours["spans"] == null) {
      return;
    }
    if (event["type"] === "calendar") {
      hours["calendar"] = read_calendar$1(event["text"]);
      if (hours["calendar"] == null) {
        hours["calendar"] = NONE;
        note_calendar(state, effects);
      }
      hours["due"] = state["at"];
    } else if (event["type"] === "clock") {
      var verdict = hours_hold(hours["spans"], event["wall"], event["offsets"], hours["calendar"]);
      hours["due"] = verdict[1] == null ? null : state["at"] + verdict[1];
      if (hours["calendar"] != null) {
        hours["closed"] = verdict[0] === false;
        if (verdict[0] == null) {
          note(state, effects, [ "hours", state["config"]["hours"] ]);
        }
      }
    }
    if (state["visible"] && !hours["visible"] && hours["due"] != null) {
      hours["due"] = state["at"];
    }
    hours["visible"] = state["visible"];
  };
  var ask_clock = function(state, hours, effects) {
    if (hours["due"] == null || state["at"] < hours["due"]) {
      return hours["due"];
    }
    hours["due"] = null;
    var zones = [];
    for (var span of hours["spans"]) {
      if (!__in__(span["zone"], zones)) {
        zones.push(span["zone"]);
      }
    }
    effects.push({
      do: "clock",
      zones
    });
    return null;
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

  // ── core/kinds ──
  var text = function(value, limits) {
    return value !== "" ? value : null;
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

  // ── core/looks/offline ──
  var KEYS = [ "label", "icon", "link" ];
  var LINKS = [ "mailto", "tel", "sms" ];
  var read_offline = function(value) {
    var found = {
      hide: value === "hide",
      label: "",
      icon: "",
      link: ""
    };
    if ([ "show", "hide" ].includes(value)) {
      return found;
    }
    var given = record(value) || {};
    var names = keys(given);
    for (var name of names) {
      found[name] = as_text(given[name]);
      if (!has(KEYS, name) || found[name] === "" || name === "link" && !leads(found[name])) {
        return null;
      }
    }
    return names.length > 0 ? found : null;
  };
  var leads = function(link) {
    return has(LINKS, link.split(":")[0].toLowerCase()) || url(link) != null;
  };
  var is_away = function(state, closed) {
    return (closed || state["staff"] === "offline") && state["mini"] !== "open" && state["unread"] === 0 && ![ 1, 2 ].includes(state["chat"]);
  };
  var face = function(state, offline, away) {
    var config = state["config"];
    var own = config["launcher-label"] || (has([ "pill", "tab" ], config["launcher-shape"]) ? state["texts"]["name"] : "");
    var found = {
      label: own,
      icon: config["launcher-icon"],
      link: ""
    };
    for (var name of KEYS) {
      found[name] = (away ? get(offline, name) : "") || found[name];
    }
    return found;
  };

  // ── core/looks/drawings ──
  var DRAWINGS = {
    headset: "M21 12h-4v6h4v-6a9 9 0 0 0-18 0v6h4v-6H3m18 6q0 4-8 4",
    question: "M7 8a5 5 0 1 1 5 5v3m0 5v0",
    phone: "M3 3h5l2 6-3 2q2 4 6 6l2-3 6 2v5Q3 21 3 3z",
    message: "M5 4h14a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3h-7l-5 4v-4H5a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3zM7 9h10M7 13h6",
    bubbles: "M18 11V6a3 3 0 0 0-3-3H5a3 3 0 0 0-3 3v11l4-4h2m2 1a3 3 0 0 1 3-3h6a3 3 0 0 1 3 3v8l-3-3h-6a3 3 0 0 1-3-3z",
    smile: "M8 20a9 9 0 1 0-4-4l-2 6zM8 13q4 4 8 0M9 9v0m6 0v0",
    heart: "M12 20S3 14.5 3 9a4.5 4.5 0 0 1 9-1a4.5 4.5 0 0 1 9 1c0 5.5-9 11-9 11z",
    mail: "M4 5h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM3 8l9 6 9-6",
    pen: "M4 20l1-5L16 4l4 4L9 19zM13 7l4 4",
    send: "M3 11l18-8-7 18-3-7zM11 14l4-4",
    person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21a8 8 0 0 1 16 0",
    robot: "M7 8h10a3 3 0 0 1 3 3v6a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3v-6a3 3 0 0 1 3-3zM12 8V3M9 13v1m6-1v1M1 13v2m22-2v2",
    spark: "M10 4q1 8 8 9q-7 1-8 8q-1-7-8-8q7-1 8-9zM19 2v6m3-3h-6",
    help: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 5a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM6 6l3 3m6 6l3 3M6 18l3-3m6-6l3-3",
    bell: "M6 10a6 6 0 0 1 12 0c0 5 2 7 2 7H4s2-2 2-7zM10 21h4",
    bag: "M5 8h14l1 13H4zM8 11V7a4 4 0 0 1 8 0v4",
    calendar: "M5 5h14a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM3 10h18M8 3v4m8-4v4",
    clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 3",
    moon: "M20 14A8.5 8.5 0 0 1 10 4a8.5 8.5 0 1 0 10 10z"
  };
  var is_doubtful = function(icon) {
    var others = Array.from(icon).filter(sign => sign < "a" || sign > "z");
    return others.length === 0 && icon.length > 3 && icon !== "chat" && get(DRAWINGS, icon) == null;
  };

  // ── core/looks/beckoning ──
  var CALLS$1 = [ "pulse", "hop", "wave" ];
  var new_beckoning = function(state) {
    var words = state["config"]["launcher-motion"] || [];
    var how = Array.from(words).filter(word => has(CALLS$1, word));
    var times = Array.from(words).filter(word => duration(word) != null).map(word => duration(word));
    return {
      how: how.length > 0 ? how[0] : null,
      after: times.length > 0 ? times[0] : null,
      unread: state["unread"],
      done: null
    };
  };
  var beckon = function(state, calling, effects) {
    if (calling["how"] == null) {
      return null;
    }
    var news = state["unread"] > calling["unread"];
    calling["unread"] = state["unread"];
    if (state["mini"] === "open") {
      calling["done"] = state["page_at"];
      return null;
    }
    var waiting = calling["after"] != null && calling["done"] != state["page_at"];
    var due = waiting ? state["page_at"] + calling["after"] : null;
    var seen = state["visible"] && state["wanted"] && state["config"]["launcher"] === "on" && state["at"] >= max(state["hidden"], state["away"]);
    var late = waiting && state["at"] >= due;
    if (seen && (news || late)) {
      calling["done"] = state["page_at"];
      effects.push({
        do: "beckon",
        how: calling["how"]
      });
      return null;
    }
    return late ? null : due;
  };

  // ── core/launcher ──
  var NEVER = 1e15;
  var is_word = function(icon) {
    return encode(icon) == icon;
  };

  // ── core/looks/part ──
  var begin = function(state, effects) {
    var config = state["config"];
    var offline = read_offline(config["offline"]);
    if (offline == null) {
      note(state, effects, [ "offline", config["offline"] ]);
      var offline = read_offline("show");
    }
    if (is_doubtful(config["launcher-icon"])) {
      note(state, effects, [ "launcher-icon", config["launcher-icon"] ]);
    }
    state["looks"] = {
      offline,
      hours: new_hours(state, effects),
      calling: new_beckoning(state),
      worn: ""
    };
  };
  var look = function(state, event, effects) {
    look_at_hours(state, state["looks"]["hours"], event, effects);
  };
  var act = function(state, effects) {
    var looks = state["looks"];
    var due = ask_clock(state, looks["hours"], effects);
    var away = is_away(state, looks["hours"]["closed"]);
    wear(state, face(state, looks["offline"], away), effects);
    state["hidden"] = looks["hours"]["closed"] == null ? state["fetched"]["looks"] : looks["offline"]["hide"] && away ? NEVER : 0;
    return earliest([ due, beckon(state, looks["calling"], effects) ]);
  };
  var wear = function(state, worn, effects) {
    state["label"] = worn["label"];
    state["elsewhere"] = worn["link"];
    var text = to_json(worn);
    if (text != state["looks"]["worn"] && state["config"]["launcher"] === "on") {
      state["looks"]["worn"] = text;
      effects.push({
        do: "wear",
        icon: worn["icon"],
        label: worn["label"],
        link: worn["link"]
      });
    }
  };
  var LOOKS = {
    begin,
    look,
    act
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

  // ── browser/shapes ──
  var PLAIN = {
    rounded: "[part=button]{border-radius:.28em}",
    square: "[part=button]{border-radius:4px}"
  };
  var TAB = "div{padding:0}[part=button]{flex-direction:column;gap:8px;min-width:44px;height:auto;padding:.25em .1em}[part=icon]{font-size:.38em}[part=label]{margin:0;max-width:none;max-height:60vh;overflow:clip;overflow-clip-margin:14px;writing-mode:vertical-rl;letter-spacing:1px;line-height:1.3}[part=button]:hover{transform:none;filter:brightness(1.1)}";
  var ENTRIES = {
    fade: "opacity:0",
    slide: "transform:translateY(150%)"
  };
  var shapes_css = function(config) {
    var shape = config["launcher-shape"];
    var side = config["launcher-position"].split("-")[1];
    var css = get(PLAIN, shape) || "";
    if (shape === "bubble") {
      var css = by_side(side, bubble);
    } else if (shape === "tab") {
      var css = TAB + by_side(side, tab);
    }
    return css + motion_css(config["launcher-motion"] || []);
  };
  var by_side = function(side, rules) {
    var here = [ "left", "start" ].includes(side) ? "left" : "right";
    var css = rules("", "", here);
    if ([ "start", "end" ].includes(side)) {
      css += rules("", ":dir(rtl)", here === "right" ? "left" : "right");
    }
    return css + rules("[side=left] ", "", "left") + rules("[side=right] ", "", "right");
  };
  var bubble = function(before, after, side) {
    return before + "[part=button]" + after + "{border-radius:" + (side === "left" ? ".5em .5em .5em .08em" : ".5em .5em .08em .5em") + "}";
  };
  var tab = function(before, after, side) {
    var left = side === "left";
    return before + "[part=button]" + after + "{border-radius:" + (left ? "0 .2em .2em 0" : ".2em 0 0 .2em") + "}" + before + "sup[part=badge]" + after + "{top:-12px;" + (left ? "left:auto;right" : "right:auto;left") + ":-9px}";
  };
  var motion_css = function(words) {
    if (has(words, "off")) {
      return "[part=button],sup,[aria-busy=true] [part=icon]{animation:none!important;transition:none!important}[part=button]:hover{transform:none}";
    }
    for (var word of words) {
      var start = get(ENTRIES, word);
      if (start != null) {
        return "@keyframes come{from{" + start + "}}@media not all and (prefers-reduced-motion){[part=button]{animation-name:come}}";
      }
    }
    return "";
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

  // ── browser/drawings ──
  var change_icon = function(button, name) {
    var old = button.querySelector("[part=icon]");
    var path = get(DRAWINGS, name);
    if (path != null) {
      draw_icon(button, path);
    } else if (name !== "chat" && name.indexOf("/") < 0) {
      add(button, "span", {
        part: "icon"
      }).textContent = name;
    } else {
      add_icon(button, name);
    }
    old.replaceWith(button.lastChild);
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

  // ── browser/wearing ──
  var CALLS = {
    pulse: [ [ {
      outline: "0 solid currentColor"
    } ], 1200, 3 ],
    hop: [ Array.from([ "none", "translateY(-14px)", "none", "translateY(-6px)", "none", "none" ], y => ({
      transform: y
    })), 1e3, 3 ],
    wave: [ Array.from([ "0deg", "-14deg", "12deg", "-8deg", "6deg", "0deg", "0deg", "0deg" ], angle => ({
      rotate: angle
    })), 1200, 3 ]
  };
  var create_wearing = function(config, signals, send, stage) {
    var dressed = false;
    var wear = function(effect) {
      var launcher = stage();
      var button = launcher["button"];
      if (!dressed) {
        dressed = true;
        launcher["dress"](shapes_css(config));
      }
      change_icon(button, effect["icon"]);
      button.querySelector("[part=label]").textContent = effect["label"];
      if (effect["link"]) {
        button.setAttribute("role", "link");
      } else {
        button.removeAttribute("role");
      }
    };
    var beckon = function(effect) {
      if (win.matchMedia("(prefers-reduced-motion:reduce)").matches) {
        return;
      }
      var button = stage()["button"];
      var [frames, duration, times] = CALLS[effect["how"]];
      if (effect["how"] === "pulse") {
        var style = win.getComputedStyle(button);
        var frames = [ {
          boxShadow: style.boxShadow + ",0 0 0 0 " + style.backgroundColor
        }, {
          boxShadow: style.boxShadow + ",0 0 0 16px #0000"
        } ];
      }
      button.animate(frames, {
        duration,
        iterations: times,
        easing: "ease-out"
      });
    };
    var clock = function(effect) {
      var wall = win.Date.now();
      send({
        type: "clock",
        wall,
        offsets: Array.from(effect["zones"], zone => [ zone, offset(zone, wall) ])
      });
    };
    var go = function(effect) {
      win.location.href = effect["url"];
    };
    return {
      wear,
      beckon,
      clock,
      go,
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

  // ── parts/looks ──
  LOOKS["senses"] = create_wearing;
  offer(LOOKS);
})();

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
  var text = String;
  var number = string => /^-?[0-9]+(\.[0-9]+)?$/.test(string) ? +string : null;
  var trim = string => string.replace(/^[ \t\n\r\f]+|[ \t\n\r\f]+$/g, "");
  var join = (parts, separator) => parts.join(separator);
  var replace = (string, old, fresh) => string.split(old).join(fresh);
  var glob = (pattern, string) => RegExp("^" + pattern.replace(/\W/g, sign => sign == "*" ? "[^]*" : "\\" + sign) + "$").test(string);
  var blank = "[ \n\t]*";
  var quoted = `${blank}!?${blank}(?:"[^"]*"|'[^']*')`;
  var cut = (string, separator) => string.match(RegExp(`(?:${quoted})?(?:(?!${separator})[:,]${quoted}|[^${separator}])*`, "g"));
  var unquote = string => string.replace(/^(["'])([^]*)\1$/, "$2");
  var decode = string => attempt(decodeURIComponent, string, string);
  var from_json = string => attempt(JSON.parse, string, null);
  var to_json = value => JSON.stringify(value);
  var chain = lists => [].concat(...lists);
  var order = (items, rank) => items.map((item, at) => [ rank(item), at, item ]).sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(entry => entry[2]);

  // ── core/rules/memory ──
  var PAUSE = 30 * 6e4;
  var KEPT = 50;
  var NUMBERS = [ "visits", "pages", "start", "last", "dismissed" ];
  var read_memory = function(string) {
    var memory = string != null ? from_json(string) : null;
    if (kind(memory) !== "record" || get(memory, "v") !== 1) {
      return null;
    }
    for (var key of NUMBERS) {
      if (kind(get(memory, key)) !== "number") {
        return null;
      }
    }
    var lease = get(memory, "lease");
    var history = get(memory, "fired");
    if (kind(lease) !== "list" || lease.length !== 2 || kind(lease[1]) !== "number" || kind(history) !== "list") {
      return null;
    }
    for (var entry of history) {
      if (kind(entry) !== "list" || entry.length !== 2 || kind(entry[1]) !== "list") {
        return null;
      }
      for (var at of entry[1]) {
        if (kind(at) !== "number") {
          return null;
        }
      }
    }
    return memory;
  };
  var new_memory = function(wall) {
    return {
      v: 1,
      visits: 0,
      pages: 0,
      start: wall,
      last: 0,
      dismissed: 0,
      lease: [ "", 0 ],
      fired: []
    };
  };
  var turn_page = function(memory, wall) {
    var gap = wall - memory["last"];
    if (gap > PAUSE || gap < -PAUSE) {
      memory["visits"]++;
      memory["pages"] = 0;
      memory["start"] = wall;
    }
    memory["pages"]++;
    memory["last"] = wall;
  };
  var fired = function(memory, name) {
    for (var entry of memory["fired"]) {
      if (entry[0] == name) {
        return entry[1];
      }
    }
    return [];
  };
  var remember_firing = function(memory, name, wall) {
    for (var entry of memory["fired"]) {
      if (entry[0] == name) {
        entry[1] = entry[1].slice(max(0, entry[1].length + 1 - KEPT));
        entry[1].push(wall);
        return;
      }
    }
    memory["fired"].push([ name, [ wall ] ]);
  };

  // ── core/values ──
  var UNITS = [ [ "ms", 1 ], [ "s", 1e3 ], [ "m", 6e4 ], [ "h", 36e5 ], [ "d", 864e5 ] ];
  var SIGNS = [ ">=", "<=", ">", "<", "=" ];
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
  var comparison = function(string) {
    for (var sign of SIGNS) {
      if (string.startsWith(sign)) {
        var amount = number(trim(string.slice(sign.length)));
        return amount == null ? null : [ sign, amount ];
      }
    }
    var amount = number(string);
    return amount == null ? null : [ "=", amount ];
  };
  var compares = function(value, wanted) {
    var sign = wanted[0];
    var amount = wanted[1];
    if (sign === ">=") {
      return value >= amount;
    }
    if (sign === "<=") {
      return value <= amount;
    }
    if (sign === ">") {
      return value > amount;
    }
    return sign === "<" ? value < amount : value == amount;
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

  // ── core/rules/hours ──
  var DAYS = [ "sun", "mon", "tue", "wed", "thu", "fri", "sat" ];
  var MINUTES = 1440;
  var read_hours = function(value) {
    var spans = [];
    var common = "";
    for (var item of listing(value)) {
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
        } else if (part !== "") {
          var found = days(part.toLowerCase());
          if (found === "") {
            return null;
          }
          span["days"] += found;
        }
      }
      if (span["from"] < 0 || span["to"] < 0 || span["from"] == span["to"]) {
        return null;
      }
      spans.push(span);
    }
    for (var span of spans) {
      span["zone"] = span["zone"] || common;
      span["days"] = span["days"] || "0123456";
    }
    return spans.length > 0 ? spans : null;
  };
  var minute = function(clock) {
    var at = clock.indexOf(":");
    var hour = number(clock.slice(0, at));
    var past = number(clock.slice(at + 1));
    if (hour == null || past == null || hour < 0 || past < 0 || past > 59 || clock.length != at + 3) {
      return -1;
    }
    var total = hour * 60 + past;
    return total <= MINUTES ? total : -1;
  };
  var days = function(part) {
    var ends = part.split("-");
    var first = day(ends[0]);
    var last = day(ends[ends.length - 1]);
    if (first < 0 || last < 0 || ends.length > 2) {
      return "";
    }
    var found = "0123456".slice(first, first + 1);
    while (first != last) {
      var first = __mod__(first + 1, 7);
      found += "0123456".slice(first, first + 1);
    }
    return found;
  };
  var day = function(name) {
    for (var at = 0; at < 7; at++) {
      if (DAYS[at] == name) {
        return at;
      }
    }
    return -1;
  };
  var on = function(span, weekday) {
    return __in__("0123456".slice(weekday, weekday + 1), span["days"]);
  };
  var hours_hold = function(spans, wall, offsets) {
    var inside = false;
    var wanted = false;
    var outside = false;
    var soonest = MINUTES;
    for (var span of spans) {
      var offset = offset_of(offsets, span["zone"]);
      if (offset == null) {
        return [ null, null ];
      }
      var local = Math.floor(wall / 6e4) + offset;
      var now = __mod__(local, MINUTES);
      var weekday = __mod__(Math.floor(local / MINUTES) + 4, 7);
      for (var edge of [ span["from"], span["to"] ]) {
        var soonest = min(soonest, __mod__(edge - now + MINUTES - 1, MINUTES) + 1);
      }
      if (span["from"] < span["to"]) {
        var hit = on(span, weekday) && span["from"] <= now && now < span["to"];
      } else {
        var hit = on(span, weekday) && now >= span["from"] || on(span, __mod__(weekday + 6, 7)) && now < span["to"];
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
  var offset_of = function(offsets, zone) {
    for (var pair of offsets) {
      if (pair[0] == zone) {
        return pair[1];
      }
    }
    return null;
  };

  // ── core/location ──
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

  // ── core/rules/conditions ──
  var CONDITIONS = {
    after: [ "span" ],
    active: [ "span" ],
    idle: [ "span" ],
    scroll: [ "percent" ],
    "exit-intent": [ "flag" ],
    path: [ "globs" ],
    query: [ "query" ],
    referrer: [ "globs" ],
    device: [ "words", "pc", "mobile" ],
    visits: [ "compare" ],
    pages: [ "compare" ],
    visitor: [ "words", "new", "returning" ],
    staff: [ "words", "online", "offline" ],
    chat: [ "words", "none", "waiting", "chatting", "full", "ended" ],
    unread: [ "compare" ],
    hours: [ "hours" ]
  };
  var flag = function(value) {
    return value === "" ? true : null;
  };
  var nonempty = function(value) {
    var found = listing(value);
    return found.length > 0 ? found : null;
  };
  var READERS = {
    span: [ duration, "a time such as 30s" ],
    percent: [ percentage, "a percentage such as 60%" ],
    flag: [ flag, "no value" ],
    globs: [ nonempty, "patterns such as /product/*" ],
    query: [ nonempty, "name or name=value" ],
    words: [ nonempty, "one of" ],
    compare: [ comparison, "a comparison such as >= 3" ],
    hours: [ read_hours, "hours such as mon-fri 09:00-18:00 Asia/Shanghai" ]
  };
  var plain = function(item) {
    return item.startsWith("!") ? item.slice(1) : item;
  };
  var any_of = function(items, matches) {
    var wanted = false;
    var found = false;
    for (var item of items) {
      if (item.startsWith("!")) {
        if (matches(item.slice(1))) {
          return false;
        }
      } else {
        var wanted = true;
        var found = found || matches(item);
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
  var holds = function(condition, facts) {
    var key = condition["key"];
    var sort = condition["kind"];
    var want = condition["want"];
    var seen = facts[key];
    var ok = false;
    var then = null;
    if (sort === "hours") {
      var found = hours_hold(want, facts["wall"], facts["offsets"]);
      var seen = found[0];
      var ok = seen === true;
      var then = found[1] == null ? null : facts["at"] + found[1];
    } else if (seen != null) {
      if (sort === "span") {
        var ok = seen >= want;
        var then = ok || !facts["runs-" + key] ? null : facts["at"] + want - seen;
      } else if (sort === "percent") {
        var ok = seen >= want;
      } else if (sort === "flag") {
        var ok = seen;
      } else if (sort === "compare") {
        var ok = compares(seen, want);
      } else if (sort === "query") {
        var ok = any_of(want, function __lambda__(item) {
          return query_has(seen, item);
        });
      } else {
        var ok = any_of(want, function __lambda__(item) {
          return glob(item, seen);
        });
      }
    }
    return {
      key,
      want: condition["text"],
      seen,
      ok,
      next: then
    };
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
  var SCOPES = [ "page", "session", "day", "visitor" ];
  var read_rules = function(pairs, text) {
    var found = {
      rules: [],
      problems: []
    };
    for (var [name, value] of pairs) {
      add_rule(found, "data-rule-" + name, name, value);
    }
    if (text != null) {
      var record = from_json(text);
      if (kind(record) !== "record") {
        found["problems"].push('data-rules="' + short(text) + '": expected the selector of a script with a JSON object of rules by name');
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
        rule["problems"].push("has a name that is taken");
      }
    }
    if (rule["problems"].length === 0) {
      found["rules"].push(rule);
    }
    for (var words of rule["problems"]) {
      found["problems"].push(where + " " + words + "; the rule is off");
    }
  };
  var pairs_of = function(text) {
    if (!text.startsWith("{")) {
      return declarations(text);
    }
    var record = from_json(text);
    return kind(record) !== "record" ? null : function() {
      var __accu0__ = [];
      for (var key of keys(record)) {
        __accu0__.push([ key, as_text(get(record, key)) ]);
      }
      return __accu0__;
    }();
  };
  var read_rule = function(name, value) {
    var rule = {
      name,
      when: [],
      limits: [],
      cooldown: 0,
      dismiss: "session",
      priority: 0,
      problems: []
    };
    var pairs = pairs_of(trim(value));
    if (pairs == null || pairs.length === 0 || name === "") {
      rule["problems"].push('is "' + short(value) + '": expected a name and key: value; key: value');
      return rule;
    }
    for (var [key, words] of pairs) {
      var wanted = read_key(rule, key, words);
      if (wanted) {
        rule["problems"].push('has "' + short(key + (words ? ": " + words : "")) + '": expected ' + wanted);
      }
    }
    if (rule["limits"].length === 0) {
      rule["limits"].push([ 1, "page", 0, "1/page" ]);
    }
    return rule;
  };
  var read_key = function(rule, key, value) {
    if (key === "limit") {
      return read_limits(rule, value);
    }
    if (key === "cooldown") {
      rule["cooldown"] = duration(value);
      return rule["cooldown"] == null ? "a time such as 1d" : "";
    }
    if (key === "after-dismiss") {
      rule["dismiss"] = value;
      return [ "session", "never" ].includes(value) || duration(value) != null ? "" : "session, never or a time such as 1d";
    }
    if (key === "priority") {
      rule["priority"] = number(value);
      return rule["priority"] == null ? "a number" : "";
    }
    if (key === "do") {
      return value === "open" ? "" : "open";
    }
    var row = get(CONDITIONS, key);
    if (row == null) {
      var names = chain([ keys(CONDITIONS), [ "limit", "cooldown", "after-dismiss", "priority", "do" ] ]);
      var near = nearest(key, names);
      return near ? near + " (did you mean that?)" : "one of " + join(names, ", ");
    }
    return read_condition(rule, key, value, row);
  };
  var read_condition = function(rule, key, value, row) {
    var reader = READERS[row[0]];
    var want = reader[0](row[0] === "hours" ? unquote(value) : value);
    if (want == null) {
      return reader[1] + (row[0] === "words" ? " " + join(row.slice(1), ", ") : "");
    }
    if (row[0] === "words") {
      for (var item of want) {
        if (!__in__(plain(item), row.slice(1))) {
          return reader[1] + " " + join(row.slice(1), ", ");
        }
      }
    }
    rule["when"].push({
      key,
      kind: row[0],
      want,
      text: value
    });
    return "";
  };
  var read_limits = function(rule, value) {
    for (var item of listing(value)) {
      var at = item.indexOf("/");
      var count = at > 0 ? number(item.slice(0, at)) : null;
      var scope = item.slice(at + 1);
      var length = duration(scope);
      if (count == null || count < 1 || length == null && !__in__(scope, SCOPES)) {
        return "counts such as 1/page, 1/session, 2/day, 1/visitor or 1/7d";
      }
      rule["limits"].push([ count, scope, length || 0, item ]);
    }
    return rule["limits"].length > 0 ? "" : "a count such as 1/session";
  };

  // ── core/rules/caps ──
  var DAY = 864e5;
  var line = function(key, want, seen, ok, then) {
    return {
      key,
      want,
      seen,
      ok,
      next: then
    };
  };
  var caps = function(rule, facts) {
    var lines = [];
    var wall = facts["wall"];
    var times = fired(facts["memory"], rule["name"]);
    for (var [count, scope, length, words] of rule["limits"]) {
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
        var spent = 0;
        for (var name of facts["fired_here"]) {
          spent += name == rule["name"] ? 1 : 0;
        }
      }
      var then = length > 0 ? facts["at"] + oldest + length - wall : null;
      lines.push(line("limit", words, spent, spent < count, then));
    }
    if (rule["cooldown"] > 0 && times.length > 0) {
      var rest = times[times.length - 1] + rule["cooldown"] - wall;
      lines.push(line("cooldown", rule["cooldown"], max(rest, 0), rest <= 0, facts["at"] + max(rest, 0)));
    }
    lines.push(line("before-open", "allowed", "asked", !__in__(rule["name"], facts["refused"]), null));
    lines.push(dismissal(rule["dismiss"], facts));
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
    if (scope === "day") {
      var local = wall + (offset_of(facts["offsets"], "") || 0) * 6e4;
      return wall - __mod__(local, DAY);
    }
    return 0;
  };
  var dismissal = function(wanted, facts) {
    var at = facts["memory"]["dismissed"];
    var ok = at === 0;
    var then = null;
    if (wanted === "session") {
      var ok = at < facts["memory"]["start"];
    } else if (wanted !== "never") {
      var rest = at + duration(wanted) - facts["wall"];
      var ok = at === 0 || rest <= 0;
      var then = ok ? null : facts["at"] + rest;
    }
    return line("after-dismiss", wanted, at, ok, then);
  };

  // ── core/rules/guards ──
  var guards = function(facts) {
    var lease = facts["memory"]["lease"];
    var free = lease[0] == facts["tab"] || lease[1] <= facts["wall"];
    return [ line("on", "the plugin is on", facts["on"], facts["on"], null), line("launcher", "the chat is wanted here", facts["wanted"], facts["wanted"], null), line("window", "close", facts["mini"], facts["mini"] !== "open" && !facts["opening"], null), line("tab", "visible", facts["visible"], facts["visible"], null), line("other-tab", "silent", free ? "silent" : "acting", free, free ? null : facts["at"] + lease[1] - facts["wall"]), line("sdk", "ready", facts["sdk"], facts["sdk"] === "ready", facts["sdk"] === "idle" ? 0 : null) ];
  };
  var chat_guard = function(rule, facts) {
    for (var condition of rule["when"]) {
      if (condition["key"] === "chat") {
        return [];
      }
    }
    var chat = facts["chat"];
    return [ line("no-chat", "none, ended", chat, ![ "waiting", "chatting" ].includes(chat), null) ];
  };

  // ── core/rules/engine ──
  var verdict = function(rule, facts, common) {
    var lines = chain([ function() {
      var __accu0__ = [];
      for (var condition of rule["when"]) {
        __accu0__.push(holds(condition, facts));
      }
      return __accu0__;
    }(), chat_guard(rule, facts), caps(rule, facts), common ]);
    var fires = true;
    var then = 0;
    for (var line of lines) {
      if (!line["ok"]) {
        var fires = false;
        var then = then == null || line["next"] == null ? null : max(then, line["next"]);
      }
    }
    return {
      rule: rule["name"],
      fires,
      checks: lines,
      next: fires ? null : then
    };
  };
  var by_priority = function(rules) {
    return order(rules, function __lambda__(rule) {
      return -rule["priority"];
    });
  };
  var judge = function(rules, facts) {
    var common = guards(facts);
    return function() {
      var __accu0__ = [];
      for (var rule of rules) {
        __accu0__.push(verdict(rule, facts, common));
      }
      return __accu0__;
    }();
  };
  var waits_for_sdk = function(found) {
    for (var line of found["checks"]) {
      if (!line["ok"] && line["key"] !== "sdk") {
        return false;
      }
    }
    return !found["fires"];
  };

  // ── core/rules/book ──
  var LIVELY = 3e4;
  var new_book = function(state) {
    var found = read_rules(state["config"]["declared"], state["config"]["rules-text"]);
    return {
      list: by_priority(found["rules"]),
      problems: found["problems"],
      zones: zones(found["rules"]),
      page: null,
      at: state["page_at"],
      wall: 0,
      offsets: [],
      referrer: "",
      visible: state["visible"],
      input: state["page_at"],
      lively: true,
      active: 0,
      scroll: 0,
      exit: false,
      fired_here: [],
      refused: [],
      asking: false,
      tab: "",
      memory: new_memory(0),
      kept: null,
      stored: null
    };
  };
  var uses = function(book, keys) {
    for (var rule of book["list"]) {
      for (var condition of rule["when"]) {
        if (__in__(condition["key"], keys)) {
          return true;
        }
      }
    }
    return false;
  };
  var zones = function(rules) {
    var found = [ "" ];
    for (var rule of rules) {
      for (var condition of rule["when"]) {
        if (condition["kind"] === "hours") {
          for (var span of condition["want"]) {
            if (!__in__(span["zone"], found)) {
              found.push(span["zone"]);
            }
          }
        }
      }
    }
    return found;
  };
  var facts = function(state) {
    var book = state["book"];
    var at = state["at"];
    var memory = book["memory"];
    var visits = memory["visits"];
    return {
      at,
      wall: book["wall"],
      offsets: book["offsets"],
      after: at - state["page_at"],
      "runs-after": true,
      active: book["active"],
      "runs-active": state["visible"] && book["lively"],
      idle: at - book["input"],
      "runs-idle": true,
      scroll: book["scroll"],
      "exit-intent": book["exit"],
      path: state["here"]["path"],
      query: parameters(state["here"]["query"]),
      referrer: book["referrer"],
      device: state["device"],
      visits,
      pages: memory["pages"],
      visitor: visits > 1 ? "returning" : "new",
      staff: state["staff"],
      chat: state["status"],
      unread: state["sdk"] === "ready" ? state["unread"] : null,
      hours: null,
      memory,
      tab: book["tab"],
      fired_here: book["fired_here"],
      refused: book["refused"],
      opening: state["opening"] != null,
      on: state["on"],
      wanted: state["wanted"],
      mini: state["mini"],
      visible: state["visible"],
      sdk: state["sdk"]
    };
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
  var fetch = function(state, effects, part) {
    if (get(state["fetched"], part) == null) {
      state["fetched"][part] = state["at"] + state["config"]["timeout"];
      effects.push({
        do: "fetch",
        name: part
      });
    }
  };

  // ── core/rules/looking ──
  var LISTENERS = [ [ "scroll", [ "scroll" ] ], [ "exit", [ "exit-intent" ] ], [ "input", [ "active", "idle" ] ] ];
  var begin = function(state, effects) {
    state["book"] = new_book(state);
    for (var words of state["book"]["problems"]) {
      effects.push(warn(words));
    }
    for (var [what, conditions] of LISTENERS) {
      if (uses(state["book"], conditions)) {
        effects.push({
          do: "listen",
          what
        });
      }
    }
  };
  var look = function(state, event, effects) {
    var book = state["book"];
    var senses = event["senses"];
    if (senses == null) {
      return;
    }
    var first = book["page"] == null;
    be_active(book, state["at"], senses["input"]);
    book["at"] = state["at"];
    book["visible"] = state["visible"];
    book["wall"] = senses["wall"];
    book["offsets"] = senses["offsets"];
    book["tab"] = senses["tab"];
    book["referrer"] = senses["referrer"];
    recall(book, senses["local"]);
    if (first) {
      book["memory"]["start"] = book["memory"]["start"] || book["wall"];
      check_zones(book, effects);
    }
    if (book["page"] != state["here"]["page"]) {
      arrive(book, state["here"]["page"], first);
      keep(state, effects);
    }
    if (event["type"] === "scroll") {
      book["scroll"] = max(book["scroll"], event["percent"]);
    } else if (event["type"] === "exit") {
      book["exit"] = true;
    } else if (event["type"] === "leave" && book["wall"] - book["memory"]["last"] <= PAUSE) {
      keep(state, effects);
    }
    heed(state, effects);
  };
  var heed = function(state, effects) {
    if (state["dismissed"]) {
      state["dismissed"] = false;
      state["book"]["memory"]["dismissed"] = state["book"]["wall"];
      keep(state, effects);
    }
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
  var arrive = function(book, page, first) {
    book["page"] = page;
    if (!first) {
      book["active"] = 0;
      book["scroll"] = 0;
      book["fired_here"] = [];
      book["refused"] = [];
    }
    turn_page(book["memory"], book["wall"]);
  };
  var check_zones = function(book, effects) {
    for (var rule of book["list"]) {
      for (var condition of rule["when"]) {
        if (condition["kind"] === "hours" && hours_hold(condition["want"], book["wall"], book["offsets"])[0] == null) {
          effects.push(warn("data-rule-" + rule["name"] + ' has "hours: ' + condition["text"] + '": expected a known time zone'));
        }
      }
    }
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

  // ── core/params ──
  var PRIVATE = [ "metaData", "myData" ];

  // ── core/opening ──
  var ask = function(state, effects, by, rule, how, params) {
    if (![ "tab", "window" ].includes(how) || state["device"] === "mobile") {
      var how = "mini";
    }
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
        rule,
        how,
        params: told
      },
      params
    });
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
    state["held"] = false;
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

  // ── core/rules/acting ──
  var LEASE = 3e4;
  var act = function(state, effects) {
    var book = state["book"];
    if (book["page"] == null) {
      return null;
    }
    heed(state, effects);
    var wake = book["asking"] || !state["on"] ? null : try_rules(state, effects);
    book["exit"] = book["exit"] && book["asking"];
    return wake;
  };
  var try_rules = function(state, effects) {
    var book = state["book"];
    var wake = null;
    var now = facts(state);
    for (var found of judge(book["list"], now)) {
      if (found["fires"]) {
        book["asking"] = true;
        ask(state, effects, "rule", found["rule"], "mini", {});
        return null;
      }
      if (state["sdk"] === "idle" && state["config"]["load"] === "interaction" && waits_for_sdk(found)) {
        boot(state, effects);
      }
      var then = found["next"];
      if (then != null && then > now["at"]) {
        var wake = wake == null ? then : min(wake, then);
      }
    }
    if (uses(book, [ "active" ])) {
      if (wake != null && now["runs-active"]) {
        var wake = min(wake, book["input"] + LIVELY);
      }
      if (!book["lively"]) {
        effects.push({
          do: "await-input"
        });
      }
    }
    return wake;
  };
  var answered = function(state, detail, ok, effects) {
    var book = state["book"];
    var name = detail["rule"];
    book["asking"] = false;
    if (!ok) {
      book["refused"].push(name);
      return false;
    }
    if (!still_fires(state, name)) {
      return false;
    }
    book["fired_here"].push(name);
    remember_firing(book["memory"], name, book["wall"]);
    book["memory"]["lease"] = [ book["tab"], book["wall"] + LEASE ];
    keep(state, effects);
    effects.push(emit("rule", {
      rule: name
    }));
    return true;
  };
  var still_fires = function(state, name) {
    for (var found of explain(state)) {
      if (found["rule"] == name) {
        return found["fires"];
      }
    }
    return false;
  };
  var explain = function(state) {
    return judge(state["book"]["list"], facts(state));
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
    } catch (problem) {
      if (failed) failed(problem);
    }
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
    }, function __lambda__(problem) {
      return null;
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

  // ── browser/storage ──
  var key_of = function(company) {
    return "echat-plugin:" + (company || "page");
  };
  var create_storage = function(company) {
    var key = key_of(company);
    var load = function() {
      return guarded(function __lambda__() {
        return win.localStorage.getItem(key);
      });
    };
    var keep = function(text) {
      guarded(function __lambda__() {
        return win.localStorage.setItem(key, text);
      });
    };
    var tab = function() {
      var name = guarded(function __lambda__() {
        return win.sessionStorage.getItem(key);
      });
      if (!name) {
        var name = win.Math.random().toString(36).slice(2);
        guarded(function __lambda__() {
          return win.sessionStorage.setItem(key, name);
        });
      }
      return name;
    };
    return {
      load,
      keep,
      tab
    };
  };

  // ── browser/senses ──
  var SETTLED = 150;
  var QUIET = {
    passive: true,
    capture: true
  };
  var create_senses = function(config, signals, send) {
    var listen = signals["listen"];
    var document = win.document;
    var storage = config["storage"] === "on" ? create_storage(config["company-id"]) : null;
    var tab = storage ? storage["tab"]() : "";
    var last = 0;
    var waiting = false;
    var facts = function(zones) {
      var wall = win.Date.now();
      return {
        wall,
        offsets: function() {
          var __accu0__ = [];
          for (var zone of zones) {
            __accu0__.push([ zone, offset(zone, wall) ]);
          }
          return __accu0__;
        }(),
        local: storage ? storage["load"]() : null,
        tab,
        input: last,
        referrer: document.referrer
      };
    };
    var on_scroll = function() {
      var most = 0;
      var asked = false;
      var measure = function() {
        asked = false;
        var percent = win.Math.floor(100 * (win.pageYOffset + win.innerHeight) / document.documentElement.scrollHeight + .5);
        if (percent != most) {
          most = percent;
          send({
            type: "scroll",
            percent
          });
        }
      };
      var scrolled = function() {
        if (!asked) {
          asked = true;
          win.requestAnimationFrame(measure);
        }
      };
      listen(win, "scroll", scrolled, QUIET);
      if (win.pageYOffset > 0) {
        scrolled();
      }
    };
    var on_exit = function() {
      var left = function(event) {
        if (!event.relatedTarget && event.clientY <= 0) {
          send({
            type: "exit"
          });
        }
      };
      listen(document, "mouseout", left, false);
    };
    var on_input = function() {
      var touched = function() {
        last = win.performance.now();
        if (waiting) {
          waiting = false;
          send({
            type: "input"
          });
        }
      };
      listen(win, "mousemove mousedown keydown touchstart scroll", touched, QUIET);
    };
    var LISTEN = {
      scroll: on_scroll,
      exit: on_exit,
      input: on_input
    };
    var await_input = function(effect) {
      waiting = true;
    };
    var exclusive = function(work) {
      var hold = function() {
        work();
        return make(win.Promise, function __lambda__(done) {
          return win.setTimeout(done, SETTLED);
        });
      };
      var locks = win.navigator.locks;
      if (locks) {
        locks.request("echat-plugin", hold)["catch"](work);
      } else {
        work();
      }
    };
    listen(win, "pagehide", function __lambda__() {
      return send({
        type: "leave"
      });
    }, false);
    return {
      senses: facts,
      listen: function __lambda__(effect) {
        return LISTEN[effect["what"]]();
      },
      "await-input": await_input,
      exclusive,
      keep: function __lambda__(effect) {
        return storage["keep"](effect["text"]);
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

/*! echat-plugin 0.1.0 | MIT licence */
(function() {
  "use strict";

  // ── runtime ──
  var {max} = Math;

  // ── core/lang ──
  var own = Object.prototype.hasOwnProperty;
  var get = (record, key) => own.call(record, key) ? record[key] : null;
  var keys = Object.keys;
  var kind = value => value == null ? "none" : Array.isArray(value) ? "list" : {
    boolean: "bool",
    number: "number",
    string: "text",
    function: "function"
  }[typeof value] || "record";
  var text = String;
  var join = (parts, separator) => parts.join(separator);
  var has = (items, item) => items.includes(item);
  var to_json = value => JSON.stringify(value);

  // ── core/inspector/log ──
  var KEPT = 50;
  var EVENTS = {
    part: [ "name" ],
    missing: [ "name" ],
    boot: [],
    exit: [],
    signal: [ "key", "name" ],
    track: [ "name" ],
    set: [],
    login: [],
    teaser: [ "answer" ],
    preview: [ "answer" ],
    mute: [ "muted" ],
    restore: []
  };
  var EMITTED = [ "by", "rule", "do", "acts", "how", "group", "reason", "count", "status", "online" ];
  var note = function(state, name, told) {
    var log = state["inspector"]["log"];
    log.push([ state["at"], name, told ]);
    if (log.length > KEPT) {
      state["inspector"]["log"] = log.slice(1);
    }
  };
  var note_event = function(state, event) {
    var page = state["here"]["page"];
    if (page != state["inspector"]["page"]) {
      state["inspector"]["page"] = page;
      note(state, "page", state["here"]["path"]);
    }
    var name = event["type"];
    var wanted = get(EVENTS, name);
    if (wanted != null) {
      note(state, name, details(event, wanted));
    } else if (name === "answer" && !event["ok"]) {
      note(state, "refused", details(event["detail"], EMITTED));
    }
  };
  var note_effects = function(state, effects) {
    for (var effect of effects) {
      if (effect["do"] === "warn") {
        note(state, "warning", effect["text"]);
      } else if (effect["do"] === "ask" && effect["detail"]["how"] != null) {
        note(state, "before-open", details(effect["detail"], EMITTED));
      } else if (effect["do"] === "emit") {
        note(state, effect["name"], details(effect["detail"], EMITTED));
      }
    }
  };
  var details = function(record, names) {
    var found = [];
    for (var name of names) {
      var value = get(record, name);
      if (value != null) {
        found.push(name + " " + (kind(value) === "text" ? value : to_json(value)));
      }
    }
    return join(found, ", ");
  };

  // ── core/inspector/part ──
  var begin = function(state, effects) {
    state["inspector"] = {
      log: [],
      page: state["here"]["page"],
      shown: ""
    };
  };
  var look = function(state, event, effects) {
    note_event(state, event);
  };
  var act = function(state, effects) {
    note_effects(state, effects);
    var seen = state["on"] ? view(state) : null;
    var text = to_json(seen);
    if (text != state["inspector"]["shown"]) {
      state["inspector"]["shown"] = text;
      effects.push({
        do: "inspect",
        view: seen,
        at: state["at"]
      });
    }
    return null;
  };
  var view = function(state) {
    var rules = get(state["parts"], "rules");
    return {
      language: state["lan"].startsWith("zh") ? "zh" : "en",
      state: [ [ "sdk", state["sdk"] ], [ "window", state["mini"] ], [ "chat", state["status"] ], [ "unread", state["sdk"] === "ready" ? state["unread"] : null ], [ "staff", state["staff"] ], [ "dry-run", state["config"]["dry-run"] ], [ "page", state["here"]["path"] ] ],
      rules: rules ? rules["explain"](state) : [],
      log: state["inspector"]["log"]
    };
  };
  var INSPECTOR = {
    begin,
    look,
    act
  };

  // ── core/version ──
  var VERSION = "0.1.0";

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

  // ── browser/offer ──
  var offer = function(part) {
    part["version"] = VERSION;
    if (win) {
      win.document.currentScript.brought = part;
    } else if (node) {
      node.exports = part;
    }
  };

  // ── core/inspector/words ──
  var WORDS = {
    en: {
      title: "Echat inspector",
      all: "Rules",
      fires: "Fires",
      waits: "Waits",
      blocked: "Blocked",
      done: "Done",
      off: "Off",
      of: " of ",
      fired: "fired ",
      is: " is ",
      wanted: ", wanted ",
      in: "in ",
      more: " more",
      now: "every condition holds",
      unknown: "not known",
      yes: "yes",
      no: "no",
      columns: [ "Condition", "Wanted", "Seen", "For", "Could change", "OK" ],
      event: "by an event",
      log: "Log ",
      copy: "Copy as JSON",
      copied: "Copied"
    },
    zh: {
      title: "一洽检查器",
      all: "规则",
      fires: "触发",
      waits: "等待",
      blocked: "受阻",
      done: "已触发",
      off: "停用",
      of: " / ",
      fired: "已触发 ",
      is: " 为 ",
      wanted: "，需为 ",
      in: "再过 ",
      more: " 项",
      now: "条件全部满足",
      unknown: "未知",
      yes: "是",
      no: "否",
      columns: [ "条件", "要求", "当前", "已持续", "可能变化", "满足" ],
      event: "有事件时",
      log: "日志 ",
      copy: "复制 JSON",
      copied: "已复制"
    }
  };

  // ── core/inspector/verdicts ──
  var STATES = [ "fires", "waits", "blocked", "done", "off" ];
  var SPANS = [ "after", "active", "idle", "on-site", "since-closed", "delay", "cooldown" ];
  var SHARES = [ "scroll", "sample" ];
  var UNITS = [ [ "d", 864e5, "h", 36e5 ], [ "h", 36e5, "m", 6e4 ], [ "m", 6e4, "s", 1e3 ] ];
  var state_of = function(verdict) {
    if (has(verdict["blocks"], "problems")) {
      return "off";
    }
    if (verdict["fires"]) {
      return "fires";
    }
    if (has(verdict["blocks"], "limit")) {
      return "done";
    }
    return verdict["next"] ? "waits" : "blocked";
  };
  var sentence = function(words, verdict, at, late) {
    var state = state_of(verdict);
    if (state === "off") {
      return join(verdict["problems"], "; ");
    }
    if (state === "fires") {
      return words["now"];
    }
    var first = null;
    for (var line of verdict["checks"]) {
      if (!line["ok"] && (first == null || weight(state, line) > weight(state, first))) {
        var first = line;
      }
    }
    var then = coming(words, first, at);
    var others = verdict["blocks"].length - 1;
    return phrase(words, first, late) + (then ? " · " + then : "") + (others > 0 ? " · +" + text(others) + words["more"] : "");
  };
  var weight = function(state, line) {
    if (state === "waits") {
      return line["next"] || 0;
    }
    return (state === "done" ? line["key"] === "limit" : !line["next"]) ? 1 : 0;
  };
  var phrase = function(words, line, late) {
    var key = line["key"];
    var want = wanted(words, line);
    var now = seen(words, line, late);
    var sort = kind(line["seen"]);
    if (key === "limit") {
      return words["fired"] + now + words["of"] + want;
    }
    if (want === "" || sort === "bool" || key === "after-dismiss" || key === "cooldown") {
      return key + (want ? " " + want : "") + ": " + now;
    }
    if (sort === "number" && (key === "scroll" || has(SPANS, key))) {
      return key + " " + now + words["of"] + want;
    }
    return key + words["is"] + now + words["wanted"] + want;
  };
  var wanted = function(words, line) {
    var want = line["want"];
    if (kind(want) === "number") {
      return line["key"] === "sample" ? "< " + text(want) + "%" : rest(want);
    }
    return plain(words, want);
  };
  var seen = function(words, line, late) {
    var key = line["key"];
    var value = line["seen"];
    if (kind(value) === "number") {
      if (key === "after-dismiss") {
        return value > 0 ? "dismissed" : words["no"];
      }
      if (key === "cooldown") {
        return rest(max(0, value - late));
      }
      if (has(SPANS, key)) {
        return span(value + (line["next"] ? late : 0));
      }
      if (has(SHARES, key)) {
        return text(value) + "%";
      }
    }
    return plain(words, value);
  };
  var plain = function(words, value) {
    var sort = kind(value);
    if (sort === "none") {
      return words["unknown"];
    }
    if (sort === "bool") {
      return words[value ? "yes" : "no"];
    }
    return sort === "text" ? value : to_json(value);
  };
  var span = function(ms) {
    for (var [unit, size, smaller, part] of UNITS) {
      var count = Math.floor(ms / size);
      if (count > 0) {
        var less = Math.floor((ms - count * size) / part);
        return text(count) + unit + (less > 0 ? " " + text(less) + smaller : "");
      }
    }
    return text(Math.floor(ms / 1e3)) + "s";
  };
  var rest = function(ms) {
    return span(ms + 999);
  };
  var coming = function(words, line, at) {
    var then = line["next"];
    return then && then > at ? words["in"] + rest(then - at) : "";
  };
  var cells = function(words, line, at, late) {
    var since = line["since"];
    return [ line["key"], wanted(words, line), seen(words, line, late), since == null ? "" : span(max(0, at - since)), coming(words, line, at) || (line["ok"] ? "" : words["event"]), words[line["ok"] ? "yes" : "no"] ];
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

  // ── browser/inspector/rows ──
  var put = function(element, words) {
    if (element.textContent != words) {
      element.textContent = words;
    }
  };
  var put_all = function(elements, texts) {
    for (var at = 0; at < elements.length; at++) {
      put(elements[at], texts[at]);
    }
  };
  var cells_in = function(parent, shape) {
    return Array.from(shape.split(" "), tag => add(parent, tag, tag === "th" ? {
      scope: "row"
    } : {}));
  };
  var fit = function(rows, count, make) {
    while (rows.length < count) {
      rows.push(make());
    }
    while (rows.length > count) {
      rows.pop()["element"].remove();
    }
  };
  var create_list = function(parent, tag, shape) {
    var rows = [];
    var make = function() {
      var element = add(parent, tag, {});
      return {
        element,
        cells: cells_in(element, shape)
      };
    };
    var draw = function(texts) {
      fit(rows, texts.length, make);
      for (var at = 0; at < texts.length; at++) {
        put_all(rows[at]["cells"], texts[at]);
      }
      return rows;
    };
    return draw;
  };
  var create_facts = function(parent, words) {
    var draw = create_list(add(parent, "dl", {}), "div", "dt dd");
    return function __lambda__(facts) {
      return draw(Array.from(facts, ([name, value]) => [ name, plain(words, value) ]));
    };
  };
  var create_log = function(parent, words, changed) {
    var details = add(parent, "details", {});
    var summary = add(details, "summary", {});
    var draw_log = create_list(add(details, "ol", {}), "li", "time code span");
    details.ontoggle = changed;
    var draw = function(log) {
      put(summary, words["log"] + text(log.length));
      if (details.open) {
        draw_log(Array.from(log, ([at, name, told]) => [ text(Math.floor(at / 100) / 10) + "s", name, told ]).reverse());
      }
    };
    return draw;
  };
  var how_many = function(states, wanted) {
    var count = 0;
    for (var state of states) {
      count += state == wanted || wanted === "all" ? 1 : 0;
    }
    return count;
  };
  var create_rules = function(parent, words, changed) {
    var picks = add(parent, "p", {});
    var frame = add(parent, "ul", {});
    var rows = [];
    var picked = "all";
    var create_pick = function(state) {
      var button = add(picks, "button", {});
      add(button, "span", {}).textContent = words[state];
      var count = add(button, "b", {
        class: state
      });
      var chosen = function() {
        picked = state;
        changed();
      };
      var draw = function(states) {
        var number = how_many(states, state);
        put(count, text(number));
        button.hidden = number === 0 && state !== "all";
        button.setAttribute("aria-pressed", state == picked);
      };
      button.onclick = chosen;
      return draw;
    };
    var draws = [ create_pick("all") ];
    for (var state of STATES) {
      draws.push(create_pick(state));
    }
    var draw = function(verdicts, now, late) {
      var states = Array.from(verdicts, verdict => state_of(verdict));
      if (!has(states, picked)) {
        picked = "all";
      }
      for (var draw_pick of draws) {
        draw_pick(states);
      }
      fit(rows, verdicts.length, function __lambda__() {
        return create_row(frame, words, changed);
      });
      var counting = false;
      for (var at = 0; at < verdicts.length; at++) {
        var shown = picked === "all" || states[at] == picked;
        rows[at]["element"].hidden = !shown;
        if (shown && rows[at]["draw"](verdicts[at], states[at], now, late)) {
          var counting = true;
        }
      }
      return counting;
    };
    return draw;
  };
  var create_row = function(parent, words, changed) {
    var item = add(parent, "li", {});
    var details = add(item, "details", {});
    var shown = cells_in(add(details, "summary", {}), "code i b span");
    var draw_checks = null;
    details.ontoggle = changed;
    var draw = function(verdict, state, now, late) {
      put_all(shown, [ verdict["rule"], verdict["do"], words[state], sentence(words, verdict, now, late) ]);
      shown[2].className = state;
      if (details.open) {
        draw_checks = draw_checks || create_checks(details, words);
        draw_checks(verdict["checks"], now, late);
      }
      return details.open || verdict["next"] > now;
    };
    return {
      element: item,
      draw
    };
  };
  var create_checks = function(parent, words) {
    var table = add(parent, "table", {});
    var head = add(add(table, "thead", {}), "tr", {});
    for (var name of words["columns"]) {
      add(head, "th", {
        scope: "col"
      }).textContent = name;
    }
    var draw_lines = create_list(add(table, "tbody", {}), "tr", "th td td td td td");
    var draw = function(lines, now, late) {
      var rows = draw_lines(Array.from(lines, line => cells(words, line, now, late)));
      for (var at = 0; at < lines.length; at++) {
        rows[at]["element"].className = lines[at]["ok"] ? "" : "blocked";
      }
    };
    return draw;
  };

  // ── browser/inspector/looks ──
  var OPPOSITE = {
    end: "inset-inline-start",
    start: "inset-inline-end",
    right: "left",
    left: "right"
  };
  var LOOKS = ":host{display:contents!important}[hidden]{display:none!important}*{box-sizing:border-box;margin:0;padding:0;font:inherit}aside{all:initial;position:fixed;z-index:2147482999;top:8px;color-scheme:light dark}aside>div{display:flex;flex-direction:column;max-height:calc(100vh - 104px);background:Canvas;color:CanvasText;border-radius:8px;box-shadow:0 0 0 1px #8884,0 4px 16px #0004;font:12px/1.5 system-ui,sans-serif;overflow:hidden}header,dl,p,summary,ol li{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 8px;padding:3px 8px}button{display:flex;gap:6px;border:0;border-radius:6px;background:none;color:inherit;padding:2px 8px}button,summary{cursor:pointer}button:hover,summary:hover,table,header,[aria-pressed=true],[role]+button{background:#8882}:focus-visible{outline:2px solid;outline-offset:-2px}b,th,ul code,[aria-expanded]{font-weight:600}code,dd,td,th,time{font-family:ui-monospace,monospace;font-size:11px}code,dd,span{unicode-bidi:plaintext;overflow-wrap:anywhere}dt,i,time,[role],tr:not(.blocked){opacity:.7}[aria-expanded]{flex:1;padding:2px 0}[aria-expanded]::before,summary::before{content:'\\25b8';width:8px}[aria-expanded=true]::before,[open]>summary::before{content:'\\25be'}summary{list-style:none}summary::-webkit-details-marker,[aria-expanded=true] sup,[aria-expanded=false]~*{display:none}sup b{margin-right:6px}sup b:before{content:attr(data-n)}section{width:min(640px,100vw - 16px);overflow:auto}dl div{display:flex;align-items:baseline;gap:4px}ul>li{list-style:none;content-visibility:auto;contain-intrinsic-size:auto 25px}ul code{flex:0 1 128px}i{width:48px}ul b{width:60px}ul span{flex:1 0 50%}table{width:100%;border-collapse:collapse}th,td{padding:2px 8px;text-align:left;vertical-align:top}ol li{padding:0 8px}ul>li,ul+details{border-top:1px solid #8884}time{width:48px;text-align:right}.blocked td:not(:last-child){color:CanvasText}.fires{color:#18794e}.waits{color:#8a5a00}.blocked{color:#c1272d}.done{color:#0b62c4}@media(prefers-color-scheme:dark){.fires{color:#4cd38f}.waits{color:#f5c451}.blocked{color:#ff8f8b}.done{color:#7ab8ff}}";
  var inspector_css = function(config) {
    return LOOKS + "aside{" + OPPOSITE[config["launcher-position"].split("-")[1]] + ":8px}";
  };

  // ── browser/inspector/panel ──
  var inspecting = function() {
    var nonce = win ? win.document.currentScript.nonce : "";
    return function __lambda__(config, signals, send) {
      return create_inspector(config, nonce);
    };
  };
  var create_inspector = function(config, nonce) {
    var document = win.document;
    var host = document.createElement("echat-inspector");
    var panel = null;
    var inspect = function(effect) {
      var view = effect["view"];
      if (!panel) {
        var root = host.attachShadow({
          mode: "open"
        });
        dress(root, inspector_css(config), nonce);
        panel = create_panel(root, view["language"]);
      }
      if (view && !host.isConnected) {
        document.body.appendChild(host);
      }
      panel["take"](view, effect["at"]);
      if (!view) {
        host.remove();
      }
    };
    return {
      inspect
    };
  };
  var create_panel = function(root, language) {
    var words = WORDS[language];
    var view = null;
    var at = 0;
    var summary = "";
    var opened = false;
    var asked = false;
    var timer = null;
    var card = add(add(root, "aside", {
      "aria-label": words["title"]
    }), "div", {
      lang: language,
      dir: "ltr"
    });
    var head = add(card, "header", {});
    var tab = add(head, "button", {});
    add(tab, "span", {}).textContent = words["title"];
    var numbers = add(tab, "sup", {});
    var counts = Array.from(STATES, state => add(numbers, "b", {
      class: state
    }));
    var status = add(head, "span", {
      role: "status"
    });
    var copy = add(head, "button", {});
    copy.textContent = words["copy"];
    var panel = add(card, "section", {});
    var ask = function() {
      if (opened && !asked) {
        asked = true;
        win.requestAnimationFrame(draw);
      }
    };
    var draw_facts = create_facts(panel, words);
    var draw_rules = create_rules(panel, words, ask);
    var draw_log = create_log(panel, words, ask);
    var take = function(seen, then) {
      view = seen;
      at = then;
      if (view) {
        summarise();
        ask();
      } else {
        show(false);
      }
    };
    var summarise = function() {
      var states = Array.from(view["rules"], verdict => state_of(verdict));
      var said = words["title"];
      for (var at = 0; at < STATES.length; at++) {
        var count = how_many(states, STATES[at]);
        assign(counts[at], {
          "data-n": count || ""
        });
        said += count > 0 ? ", " + words[STATES[at]] + " " + text(count) : "";
      }
      if (said != summary) {
        summary = said;
        assign(tab, {
          "aria-label": said,
          title: said
        });
      }
    };
    var draw = function() {
      asked = false;
      if (opened) {
        var now = win.performance.now();
        draw_facts(view["state"]);
        draw_log(view["log"]);
        if (draw_rules(view["rules"], now, now - at) && timer == null) {
          timer = win.setTimeout(tick, 1e3);
        }
      }
    };
    var tick = function() {
      timer = null;
      ask();
    };
    var show = function(wanted) {
      opened = wanted;
      tab.setAttribute("aria-expanded", opened);
      panel.hidden = !opened;
      status.textContent = "";
      win.clearTimeout(timer);
      timer = null;
      ask();
    };
    var pressed = function(event) {
      if (opened && event.key === "Escape") {
        show(false);
        tab.focus();
      }
    };
    var copied = function() {
      var json = win.JSON.stringify(view, null, 2);
      var failed = function() {
        win.console.log(json);
        status.textContent = "console.log";
      };
      var done = function() {
        status.textContent = words["copied"];
      };
      guarded(function __lambda__() {
        return win.navigator.clipboard.writeText(json).then(done, failed);
      }, failed);
    };
    tab.onclick = function __lambda__() {
      return show(!opened);
    };
    copy.onclick = copied;
    card.onkeydown = pressed;
    show(false);
    return {
      take
    };
  };

  // ── parts/inspector ──
  INSPECTOR["senses"] = inspecting();
  offer(INSPECTOR);
})();

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
  var replace = (string, old, fresh) => string.split(old).join(fresh);
  var has = (items, item) => items.includes(item);
  var divide = (string, pattern) => string.split(RegExp(pattern));
  var from_json = string => attempt(JSON.parse, string, null);
  var to_json = value => JSON.stringify(value);
  var chain = lists => [].concat(...lists);

  // ── core/texts ──
  var lay = function(state, words) {
    state["texts"] = fill({}, [ get(words, state["lan"].slice(0, 2)) || words["en"], state["texts"] ]);
  };
  var counted = function(words, count) {
    return replace(words, "{n}", text(count));
  };

  // ── core/effects ──
  var call = function(name, args) {
    return {
      do: "call",
      name,
      args
    };
  };
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

  // ── core/chat/words ──
  var WORDS$1 = {
    en: {
      flash: "New messages ({n})",
      "new-tab": "opens in a new tab"
    },
    zh: {
      flash: "您有 {n} 条新消息",
      "new-tab": "在新标签页打开"
    }
  };

  // ── core/params ──
  var PRIVATE = [ "metaData", "myData" ];

  // ── core/chat/fields ──
  var BASE = "https://es.echatsoft.com";
  var record_of = function(label) {
    var found = kind(label) === "text" ? from_json(label) : label;
    return kind(found) === "record" ? found : null;
  };
  var words = function(value) {
    if (kind(value) === "number") {
      return text(value);
    }
    return kind(value) === "text" ? value : "";
  };
  var amount = function(value) {
    return number(words(value));
  };
  var personal = function(text) {
    return Array.from(PRIVATE).filter(name => text.indexOf(name) >= 0).length > 0;
  };
  var address = function(value) {
    var found = trim(words(value));
    if (found.startsWith("/")) {
      var found = (found.startsWith("//") ? "https:" : BASE) + found;
    }
    var scheme = found.split("//")[0].toLowerCase();
    return [ "http:", "https:" ].includes(scheme) && !personal(found) ? found : "";
  };
  var reader = function(fields) {
    var read = function(label) {
      var found = record_of(label);
      if (found == null) {
        return null;
      }
      var detail = {};
      for (var [take, names] of fields) {
        for (var name of names.split(" ")) {
          detail[name] = take(get(found, name));
        }
      }
      return detail;
    };
    return read;
  };

  // ── core/chat/states ──
  var company = reader([ [ amount, "companyId" ], [ words, "companyName" ] ]);
  var status = function(label) {
    if (kind(label) !== "text") {
      return null;
    }
    return {
      status: label.split("-")[0],
      reason: number(label.slice(4, 5)),
      evaluate: label.slice(5) === "-1"
    };
  };
  var staff = function(label) {
    var found = amount(label);
    return found == null ? null : {
      online: found === 1
    };
  };
  var queue = function(label) {
    var found = amount(label);
    return found == null ? null : {
      position: found
    };
  };
  var evaluated = function(label) {
    if (![ "1-1", "1-2", "0-1", "0-2" ].includes(label)) {
      return null;
    }
    return {
      submitted: label.slice(0, 1) === "1",
      during: label.slice(2) === "2" ? "ended" : "chatting"
    };
  };
  var page = function(label) {
    var found = record_of(label) || {};
    var event = words(get(found, "event"));
    if (![ "7", "8" ].includes(event)) {
      return null;
    }
    var detail = company(get(found, "eventValue")) || company({});
    detail["open"] = event === "7";
    return detail;
  };

  // ── core/chat/markup ──
  var TAG = "<(/?)([a-zA-Z][a-zA-Z0-9]{0,15})(?:[^<>]*?[ \\n](?:src|href)=[\"']([^\"'<>]*)[\"'])?[^<>]*>";
  var INLINE = [ "b", "strong", "i", "em" ];
  var BLOCKS = [ "p", "div", "ul", "ol", "li", "br" ];
  var HIDDEN = [ "script", "style" ];
  var SIGNS = [ [ "&lt;", "<" ], [ "&gt;", ">" ], [ "&quot;", '"' ], [ "&#39;", "'" ] ];
  var safe = function(source) {
    var text = "";
    var html = "";
    var opened = [];
    var hidden = false;
    var pieces = divide("<x>" + source, TAG);
    var at = 1;
    while (at < pieces.length) {
      var closing = pieces[at] === "/";
      var name = pieces[at + 1].toLowerCase();
      var link = address(pieces[at + 2]);
      if (has(HIDDEN, name)) {
        var hidden = !closing;
      }
      if (!hidden) {
        if (has(BLOCKS, name)) {
          text += "\n";
        }
        if (name === "br") {
          html += "<br>";
        } else if (name === "img") {
          if (link) {
            var words = "[" + link.split("/").pop().split(".")[0] + "]";
            text += words;
            html += '<img src="' + link + '" alt="' + words + '">';
          }
        } else if (closing) {
          while (has(opened, name)) {
            var last = opened.pop();
            html += "</" + last + ">";
            if (last == name) {
              break;
            }
          }
        } else if (name === "a" ? link : has(INLINE, name) || has(BLOCKS, name)) {
          html += "<" + name + (name === "a" ? ' href="' + link + '"' : "") + ">";
          opened.push(name);
        }
        text += plain(pieces[at + 3]);
        html += escaped(pieces[at + 3]);
      }
      at += 4;
    }
    while (opened.length > 0) {
      html += "</" + opened.pop() + ">";
    }
    return {
      text: trim(text),
      html
    };
  };
  var escaped = function(words) {
    for (var [entity, sign] of SIGNS) {
      var words = replace(words, sign, entity);
    }
    return words;
  };
  var plain = function(words) {
    for (var [entity, sign] of SIGNS) {
      var words = replace(words, entity, sign);
    }
    return replace(replace(words, "&nbsp;", " "), "&amp;", "&");
  };

  // ── core/chat/messages ──
  var SENT = {
    text: [],
    file: [ [ words, "fileName" ], [ address, "fileUrl" ], [ amount, "fileType fileSize" ] ],
    image: [ [ address, "smallImg bigImg sourceImg" ] ],
    formData: [ [ words, "formName" ], [ amount, "formId" ] ]
  };
  var received = function(label) {
    if (kind(label) !== "text") {
      return null;
    }
    var detail = safe(label);
    detail["msgType"] = [ "[file]", "[image]" ].includes(label) ? label.slice(1, label.length - 1) : "text";
    return detail;
  };
  var sent = function(label) {
    var found = record_of(label) || {};
    var shape = words(get(found, "msgType"));
    var fields = get(SENT, shape);
    if (fields == null) {
      return null;
    }
    var detail = shape === "text" ? safe(words(get(found, "textContent"))) : reader(fields)(found);
    detail["msgType"] = shape;
    return detail;
  };

  // ── core/chat/vendor_events ──
  var RATED = "Chat_Evaluate_";
  var CLICKED = "Button Clicked";
  var COUNTED = [ "analytics", function __lambda__(label) {
    return {
      label: words(label)
    };
  } ];
  var STAFF = [ [ words, "staffId staffNickName staffPhone staffInfo recordId" ], [ address, "staffHead" ] ];
  var PLATFORM = [ [ words, "companyId companyName msgId msgContent" ], [ address, "companyLogo chatUrl" ], [ amount, "unreadMsgCount" ] ];
  var TRACK = [ [ words, "country province city searcher keyword" ], [ address, "firstUrl referrer" ], [ amount, "keywordType" ] ];
  var ACTIONS = {
    chatStatus: [ "status", status ],
    staffStatus: [ "staff", staff ],
    newMsg: [ "message", received ],
    chatStaffInfo: [ "staff-info", reader(STAFF) ],
    queuePostion: [ "queue", queue ],
    queuePosition: [ "queue", queue ],
    visitorEvaluate: [ "evaluate", evaluated ],
    visitorHide: [ "hide", function __lambda__(label) {
      return {};
    } ],
    platformNewMsg: [ "platform", reader(PLATFORM) ],
    echatPageStatus: [ "page", page ],
    visitorTrackInfo: [ "track", reader(TRACK) ],
    visitorSendMsg: [ "send", sent ],
    [CLICKED]: COUNTED,
    "Served by Agent": COUNTED,
    [RATED]: COUNTED,
    Chat_Comment_submit: COUNTED
  };
  var decode = function(category, action, label) {
    var name = words(action);
    var row = get(ACTIONS, name.startsWith(RATED) ? RATED : name);
    var detail = row != null && category == (row[0] === "analytics" ? row[0] : "echat") ? row[1](label) : null;
    if (detail == null) {
      return [ "other", {
        category,
        action,
        label: personal(to_json([ label ])) ? null : label
      } ];
    }
    if (row[0] === "analytics") {
      detail["action"] = name;
      detail["value"] = number(name.slice(RATED.length));
    }
    return [ row[0], detail ];
  };

  // ── core/chat/title ──
  var VENDOR = [ "您有新消息" ];
  var TOGETHER = 20;
  var PHASE = 1e3;
  var QUARREL = 20;
  var new_title = function(shown) {
    return {
      base: shown,
      told: has(VENDOR, shown) ? shown : null,
      shown,
      ours: null,
      vendor: VENDOR,
      since: null,
      news: null,
      call: "",
      writes: 0,
      second: 0
    };
  };
  var notice = function(title, shown, at) {
    if (shown == title["shown"]) {
      return;
    }
    title["shown"] = shown;
    if (shown == title["ours"] || shown == title["told"]) {
      return;
    }
    var flash = has(title["vendor"], shown);
    if (!flash && title["news"] != null && at - title["news"] <= TOGETHER) {
      title["vendor"] = chain([ title["vendor"], [ shown ] ]);
      var flash = true;
    }
    if (flash) {
      title["news"] = null;
      return;
    }
    title["base"] = shown;
  };
  var composed = function(title, mode, unread, watched, words, at) {
    if (unread > 0 && mode === "count") {
      return counted("({n}) ", unread) + title["base"];
    }
    var flash = unread > 0 && mode === "flash";
    var call = title["call"];
    if ((flash || call) && !watched) {
      if (title["since"] == null) {
        title["since"] = at;
      }
      var pair = Math.floor((at - title["since"]) / PHASE) / 2;
      var first = pair == Math.floor(pair / 1);
      if (flash) {
        return (first ? counted(words, unread) + " · " : counted("({n}) ", unread)) + title["base"];
      }
      return first ? call + " · " + title["base"] : title["base"];
    }
    title["since"] = null;
    return title["shown"] == title["ours"] ? title["base"] : null;
  };
  var write$1 = function(title, wanted, at) {
    if (wanted == null || wanted == title["shown"]) {
      return null;
    }
    if (at - title["second"] >= 1e3) {
      title["second"] = at;
      title["writes"] = 0;
    }
    title["writes"]++;
    if (title["writes"] > QUARREL) {
      return null;
    }
    title["ours"] = wanted;
    title["shown"] = wanted;
    return wanted;
  };
  var next_phase = function(title, at) {
    var since = title["since"];
    return since == null ? null : since + Math.floor((at - since) / PHASE) * PHASE + PHASE;
  };

  // ── core/chat/counting ──
  var SETTLED = 1e3;
  var count = function(state, own, effects) {
    state["read"] = min(state["read"], own);
    var unread = own - state["read"];
    var before = state["unread"];
    if (unread == before) {
      return;
    }
    state["unread"] = unread;
    effects.push(emit("unread", {
      count: unread
    }));
    if (unread > before && state["ready_at"] != null && state["at"] > state["ready_at"] + SETTLED) {
      state["came"] = state["at"];
    }
    if (unread === 0 && state["mini"] === "open") {
      effects.push({
        do: "tell",
        what: "read"
      });
    }
    if (unread > 0) {
      want(state, effects, [ "favicon", "preview" ]);
    }
  };
  var want = function(state, effects, names) {
    for (var name of names) {
      if (state["config"][name] !== "off") {
        fetch(state, effects, "attention");
      }
    }
  };

  // ── core/chat/clicks ──
  var SOON = 1500;
  var note_click = function(state, by) {
    state["own_click"] = state["at"] + ([ "launcher", "opener", "preview" ].includes(by) ? 0 : SOON);
  };
  var own_click = function(state) {
    return state["at"] < state["own_click"];
  };

  // ── core/opening ──
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
  var overdue = function(state) {
    return state["at"] >= state["sdk_at"] + state["config"]["timeout"];
  };

  // ── core/chat/acting ──
  var CALLS = {
    mini: "customMiniChat",
    tab: "customOpenChat",
    window: "customNewWinChat"
  };
  var act = function(state, effects) {
    var until = null;
    if (state["sdk"] === "ready" || state["sdk"] === "callable" && overdue(state)) {
      var before = effects.length;
      while (state["intents"].length > 0 && effects.length == before && !waits(state, state["intents"][0])) {
        var intent = state["intents"][0];
        state["intents"] = state["intents"].slice(1);
        perform(state, intent, effects);
      }
      if (state["intents"].length > 0 && waits(state, state["intents"][0])) {
        var until = state["fetched"]["card"];
      }
    }
    if (state["config"]["title"] === "off") {
      return until;
    }
    if (!state["on"]) {
      give_back(state["title"], effects);
      return null;
    }
    return earliest([ until, keep_title(state, effects) ]);
  };
  var waits = function(state, intent) {
    if (intent["name"] !== "open") {
      return false;
    }
    var card = get(intent["params"], "visEvt");
    if (card == null) {
      var card = get(state["params"], "visEvt");
    }
    return card != null && (kind(card) === "text" || get(state, "cards") == null) && state["at"] < state["fetched"]["card"];
  };
  var perform = function(state, intent, effects) {
    var name = intent["name"];
    if (name === "open") {
      var detail = intent["detail"];
      var how = detail["how"];
      note_click(state, detail["by"]);
      if (how === "mini") {
        state["opening"] = state["mini"] === "open" ? null : detail;
        state["opening_until"] = state["at"] + state["config"]["timeout"];
        state["ended"] = false;
        leave_top_free(state, effects);
      } else {
        effects.push(emit("open", {
          by: detail["by"],
          rule: detail["rule"],
          how
        }));
      }
      var params = all_params(state, intent["params"]);
      state["renamed"] = false;
      state["passed"] = params;
      var size = get(params, "chatWindowParam");
      effects.push(call(CALLS[how], how === "window" && size != null ? [ params, size ] : [ params ]));
    } else if (name === "end") {
      state["closing"] = state["mini"] === "open";
      effects.push(call("closeMiniChat", []));
    } else if (state["mini"] === "open" && (name !== "maximize" || state["device"] === "pc")) {
      state["closing"] = name !== "hide";
      if (name === "maximize") {
        note_click(state, "api");
      }
      effects.push(call(name === "maximize" ? "maxMiniChat" : "hideMiniChat", []));
    }
  };
  var leave_top_free = function(state, effects) {
    var top = state["config"]["mobile-page-top"];
    if (top > 0 && state["device"] === "mobile") {
      effects.push(call("setMobilePageTop", [ top ]));
    }
  };
  var keep_title = function(state, effects) {
    var title = state["title"];
    if ([ "ready", "callable" ].includes(state["sdk"]) && title["told"] != title["base"]) {
      title["told"] = title["base"];
      effects.push(call("setPageTitle", [ title["base"] ]));
    }
    title["call"] = state["call"];
    var words = state["config"]["title-text"] || state["texts"]["flash"];
    var wanted = composed(title, state["config"]["title"], state["unread"], state["watched"], words, state["at"]);
    var text = write$1(title, wanted, state["at"]);
    if (text != null) {
      effects.push({
        do: "title",
        text
      });
    }
    return next_phase(title, state["at"]);
  };
  var give_back = function(title, effects) {
    if (title["shown"] == title["ours"]) {
      effects.push({
        do: "title",
        text: title["base"]
      });
    }
  };

  // ── core/chat/looking ──
  var WORDS = [ "none", "waiting", "chatting", "full", "ended" ];
  var begin = function(state, effects) {
    lay(state, WORDS$1);
    state["title"] = new_title(state["shown_title"]);
    state["own_click"] = 0;
    state["ready_at"] = null;
    state["read"] = 0;
    state["came"] = null;
    state["message"] = null;
    want(state, effects, [ "sound", "app-badge" ]);
    if (state["device"] === "mobile") {
      fetch(state, effects, "place");
    }
  };
  var look = function(state, event, effects) {
    var title = state["title"];
    if (event["type"] === "news") {
      title["news"] = event["at"];
    }
    notice(title, event["title"], event["at"]);
    if (event["type"] === "told" && event["what"] === "read") {
      state["read"] = event["sdk"]["unread"];
    }
    if (event["sdk"]["callable"]) {
      look_at_sdk(state, event["sdk"], effects);
    }
    var heard = state["heard"];
    state["heard"] = [];
    for (var told of heard) {
      hear(state, told, effects);
    }
    if (state["renamed"] && state["sdk"] === "ready" && [ 1, 2 ].includes(state["chat"])) {
      state["renamed"] = false;
      refresh(state, effects);
    }
    if (state["ended"] && state["chat"] === 0) {
      state["chat"] = 4;
    }
    state["status"] = [ 0, 1, 2, 3, 4 ].includes(state["chat"]) ? WORDS[state["chat"]] : null;
  };
  var look_at_sdk = function(state, sdk, effects) {
    if (sdk["ready"]) {
      if (state["sdk"] !== "ready") {
        state["sdk"] = "ready";
        state["ready_at"] = state["at"];
        effects.push(emit("ready", {}));
      }
    } else {
      state["sdk"] = "callable";
    }
    var before = state["mini"];
    state["mini"] = sdk["mini"];
    state["staff_info"] = sdk["staff"];
    if (sdk["chat"] === 1 || sdk["chat"] === 2) {
      state["ended"] = false;
    }
    state["chat"] = sdk["chat"];
    count(state, sdk["unread"], effects);
    if (sdk["mini"] === "open" && before !== "open") {
      opened(state, effects);
    }
    if (sdk["mini"] !== "open" && before === "open") {
      closed(state, effects);
    }
    if (state["opening"] != null && state["at"] >= state["opening_until"]) {
      state["opening"] = null;
    }
  };
  var opened = function(state, effects) {
    var by = state["opening"];
    if (!by) {
      var by = {
        by: "vendor",
        rule: null
      };
      leave_top_free(state, effects);
    }
    state["opening"] = null;
    state["ended"] = false;
    state["closing"] = false;
    effects.push(emit("open", {
      by: by["by"],
      rule: by["rule"],
      how: "mini"
    }));
    want_rules(state, effects);
  };
  var closed = function(state, effects) {
    effects.push(emit("close", {
      by: state["closing"] ? "api" : "visitor"
    }));
    dismiss(state, effects);
  };
  var dismiss = function(state, effects) {
    if (!state["closing"]) {
      state["dismissed"] = true;
      want_rules(state, effects);
    }
  };
  var want_rules = function(state, effects) {
    if (state["config"]["storage"] === "on") {
      fetch(state, effects, "rules");
    }
  };
  var refresh = function(state, effects) {
    var meta = get(state["params"], "metaData");
    var own = get(state["params"], "myData");
    if (meta) {
      effects.push(call("refreshVisitorMetaData", own ? [ meta, own, own ] : [ meta ]));
    }
  };
  var hear = function(state, event, effects) {
    var [name, detail] = decode(event["category"], event["action"], event["label"]);
    if (name === "status") {
      state["ended"] = detail["status"] === "end";
      if (detail["status"].startsWith("leave")) {
        state["staff"] = "offline";
      }
    } else if (name === "staff") {
      state["staff"] = detail["online"] ? "online" : "offline";
    } else if (name === "message") {
      state["message"] = {
        at: state["at"],
        kind: detail["msgType"],
        text: detail["text"]
      };
    } else if (name === "track") {
      state["track"] = detail;
      state["tracks"]++;
    } else if (name === "queue") {
      state["queue"] = detail["position"];
    } else if (name === "hide" || name === "page" && !detail["open"]) {
      dismiss(state, effects);
    } else if (name === "analytics") {
      if (detail["action"] == CLICKED && own_click(state)) {
        return;
      }
      if (state["config"]["analytics"] !== "off") {
        effects.push({
          do: "analytics",
          to: state["config"]["analytics"],
          detail
        });
      }
    }
    effects.push(emit(name, detail));
  };

  // ── core/chat/part ──
  var CHAT = {
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
    } catch (problem) {}
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

  // ── browser/titles ──
  var watch_title = function(signals, send) {
    var document = win.document;
    var title = document.title;
    var retitled = function() {
      if (document.title != title) {
        title = document.title;
        send({
          type: "look"
        });
      }
    };
    var observer = make(win.MutationObserver, retitled);
    observer.observe(document.head, {
      childList: true,
      subtree: true,
      characterData: true
    });
    signals["undo"](function __lambda__() {
      return observer.disconnect();
    });
  };

  // ── browser/storage ──
  var key_of = function(company) {
    return "echat-plugin:" + (company || "page");
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

  // ── browser/telling ──
  var told_key = function(config) {
    return key_of(config["company-id"]) + ":told";
  };
  var create_telling = function(config) {
    var key = told_key(config);
    var tell = function(effect) {
      if (config["storage"] === "on") {
        write("localStorage", key, effect["what"]);
        erase("localStorage", key);
      }
    };
    return tell;
  };

  // ── browser/analytics ──
  var CATEGORY = "Echat LiveChat";
  var forward = function(effect) {
    var detail = effect["detail"];
    if (effect["to"] === "datalayer") {
      push("dataLayer", {
        event: "echat",
        eventCategory: CATEGORY,
        eventAction: detail["action"],
        eventLabel: detail["label"],
        eventValue: detail["value"]
      });
    } else if (effect["to"] === "hmt") {
      push("_hmt", [ "_trackEvent", CATEGORY, detail["action"], detail["label"], detail["value"] ]);
    } else if (win.gtag) {
      win.gtag("event", detail["action"], {
        event_category: CATEGORY,
        event_label: detail["label"],
        value: detail["value"]
      });
    }
  };
  var push = function(name, entry) {
    win[name] = win[name] || [];
    win[name].push(entry);
  };

  // ── browser/chat_senses ──
  var create_chat_senses = function(config, signals, send) {
    var key = told_key(config);
    var heard = function(event) {
      if (event.key == key && event.newValue) {
        send({
          type: "told",
          what: event.newValue
        });
      }
    };
    watch_title(signals, send);
    signals["listen"](win, "storage", heard, false);
    return {
      analytics: forward,
      tell: create_telling(config)
    };
  };

  // ── parts/chat ──
  CHAT["senses"] = create_chat_senses;
  offer(CHAT);
})();

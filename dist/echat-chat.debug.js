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
  var keys = Object.keys;
  var kind = value => value == null ? "none" : Array.isArray(value) ? "list" : {
    boolean: "bool",
    number: "number",
    string: "text",
    function: "function"
  }[typeof value] || "record";
  var text = String;
  var replace = (string, old, fresh) => string.split(old).join(fresh);
  var has = (items, item) => items.includes(item);
  var from_json = string => attempt(JSON.parse, string, null);
  var chain = lists => [].concat(...lists);

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
  var fetch = function(state, effects, part) {
    if (!__in__(part, state["fetched"])) {
      state["fetched"][part] = true;
      effects.push({
        do: "fetch",
        name: part
      });
    }
  };

  // ── core/chat/vendor_events ──
  var ACTIONS = {
    chatStatus: [ "status", "status" ],
    staffStatus: [ "staff", "online" ],
    newMsg: [ "message", "text" ],
    queuePostion: [ "queue", "position" ],
    queuePosition: [ "queue", "position" ],
    visitorHide: [ "hide", "" ],
    echatPageStatus: [ "page", "" ],
    visitorSendMsg: [ "send", "" ],
    visitorTrackInfo: [ "track", "" ],
    chatStaffInfo: [ "staff-info", "" ]
  };
  var decode = function(category, action, label) {
    var row = category === "echat" && kind(action) === "text" ? get(ACTIONS, action) : null;
    if (row == null) {
      return [ "other", {
        category,
        action,
        label
      } ];
    }
    var name = row[0];
    var key = row[1];
    var detail = key ? {} : record_of(label);
    if (key) {
      detail[key] = label;
    }
    if (name === "staff") {
      detail["online"] = label === 1 || label === "1";
    }
    if (name === "status" && kind(label) === "text") {
      var parts = label.split("-");
      if (parts.length === 3 && parts[0] === "end") {
        var detail = {
          status: "end",
          reason: parts[1],
          evaluate: parts[2] === "1"
        };
      }
    }
    return [ name, detail ];
  };
  var record_of = function(label) {
    var found = kind(label) === "text" ? from_json(label) : label;
    return kind(found) === "record" ? found : {};
  };

  // ── core/texts ──
  var counted = function(words, count) {
    return replace(words, "{n}", text(count));
  };

  // ── core/chat/title ──
  var VENDOR = [ "您有新消息" ];
  var TOGETHER = 20;
  var PHASE = 1e3;
  var QUARREL = 20;
  var new_title = function(shown) {
    return {
      base: shown,
      told: null,
      shown,
      ours: null,
      vendor: VENDOR,
      since: null,
      news: null,
      writes: 0,
      second: 0
    };
  };
  var notice = function(title, shown, at) {
    if (shown == title["shown"]) {
      return;
    }
    title["shown"] = shown;
    if (shown == title["ours"] || shown == title["told"] || has(title["vendor"], shown)) {
      return;
    }
    if (title["news"] != null && at - title["news"] <= TOGETHER) {
      title["vendor"] = chain([ title["vendor"], [ shown ] ]);
      return;
    }
    title["base"] = shown;
  };
  var composed = function(title, mode, unread, watched, words, at) {
    if (unread > 0 && mode === "count") {
      return counted("({n}) ", unread) + title["base"];
    }
    if (unread > 0 && mode === "flash" && !watched) {
      if (title["since"] == null) {
        title["since"] = at;
      }
      var pair = Math.floor((at - title["since"]) / PHASE) / 2;
      var front = pair == Math.floor(pair / 1) ? counted(words, unread) + " · " : counted("({n}) ", unread);
      return front + title["base"];
    }
    title["since"] = null;
    return title["ours"] != null && title["shown"] == title["ours"] ? title["base"] : null;
  };
  var write = function(title, wanted, at) {
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

  // ── core/chat/looking ──
  var WORDS = [ "none", "waiting", "chatting", "full", "ended" ];
  var begin = function(state, effects) {
    state["title"] = new_title(state["shown_title"]);
  };
  var look = function(state, event, effects) {
    var title = state["title"];
    if (event["type"] === "news") {
      title["news"] = event["at"];
    }
    notice(title, event["title"], event["at"]);
    if (event["sdk"]["callable"]) {
      look_at_sdk(state, event["sdk"], effects);
    }
    if (event["type"] === "vendor") {
      hear(state, event, effects);
    }
    if (event["type"] === "login") {
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
        effects.push(emit("ready", {}));
        if (state["config"]["mobile-page-top"] > 0) {
          effects.push(call("setMobilePageTop", [ state["config"]["mobile-page-top"] ]));
        }
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
    if (sdk["unread"] != state["unread"]) {
      state["unread"] = sdk["unread"];
      effects.push(emit("unread", {
        count: sdk["unread"]
      }));
    }
    if (sdk["mini"] === "open" && before !== "open") {
      opened(state, effects);
    }
    if (sdk["mini"] !== "open" && before === "open") {
      closed(state, effects);
    }
  };
  var opened = function(state, effects) {
    var by = state["opening"] || {
      by: "vendor",
      rule: null
    };
    state["opening"] = null;
    state["opened_by"] = by;
    state["closing"] = false;
    effects.push(emit("open", {
      by: by["by"],
      rule: by["rule"],
      how: "mini"
    }));
  };
  var closed = function(state, effects) {
    effects.push(emit("close", {
      by: state["closing"] ? "api" : "visitor"
    }));
    state["opened_by"] = null;
    dismiss(state, effects);
  };
  var dismiss = function(state, effects) {
    if (!state["closing"]) {
      state["dismissed"] = true;
      if (state["config"]["storage"] === "on") {
        fetch(state, effects, "rules");
      }
    }
  };
  var refresh = function(state, effects) {
    var meta = get(state["params"], "metaData");
    var own = get(state["params"], "myData");
    if (meta && (state["chat"] === 1 || state["chat"] === 2)) {
      effects.push(call("refreshVisitorMetaData", own ? [ meta, own, own ] : [ meta ]));
    }
  };
  var hear = function(state, event, effects) {
    var found = decode(event["category"], event["action"], event["label"]);
    var name = found[0];
    var detail = found[1];
    if (name === "status") {
      var status = detail["status"];
      state["ended"] = status === "end";
      if ([ "leaveToService", "leaveDisabled", "leaveToUrl" ].includes(status)) {
        state["staff"] = "offline";
      }
    } else if (name === "staff") {
      state["staff"] = detail["online"] ? "online" : "offline";
    } else if (name === "hide" || name === "page" && get(detail, "event") === 8) {
      dismiss(state, effects);
    }
    effects.push(emit(name, detail));
  };

  // ── core/opening ──
  var all_params = function(state, params) {
    var result = {};
    for (var source of [ state["params"], params ]) {
      for (var key of keys(source)) {
        if (key !== "companyId" && source[key] !== "") {
          result[key] = source[key];
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
    if (state["sdk"] === "ready" || state["sdk"] === "callable" && overdue(state)) {
      var intents = state["intents"];
      state["intents"] = [];
      for (var intent of intents) {
        perform(state, intent, effects);
      }
    }
    if (state["config"]["title"] === "off") {
      return null;
    }
    if (!state["on"]) {
      give_back(state["title"], effects);
      return null;
    }
    return keep_title(state, effects);
  };
  var perform = function(state, intent, effects) {
    var name = intent["name"];
    if (name === "open") {
      var detail = intent["detail"];
      var how = detail["how"];
      if (how === "mini") {
        state["opening"] = state["mini"] === "open" ? null : detail;
      } else {
        effects.push(emit("open", {
          by: detail["by"],
          rule: detail["rule"],
          how
        }));
      }
      var params = all_params(state, intent["params"]);
      var size = get(params, "chatWindowParam");
      effects.push(call(CALLS[how], how === "window" && size ? [ params, size ] : [ params ]));
    } else if (name === "end") {
      state["closing"] = state["mini"] === "open";
      effects.push(call("closeMiniChat", []));
    } else if (state["mini"] === "open") {
      state["closing"] = name !== "hide";
      effects.push(call(name === "maximize" ? "maxMiniChat" : "hideMiniChat", []));
    }
  };
  var keep_title = function(state, effects) {
    var title = state["title"];
    if ([ "ready", "callable" ].includes(state["sdk"]) && title["told"] != title["base"]) {
      title["told"] = title["base"];
      effects.push(call("setPageTitle", [ title["base"] ]));
    }
    var words = state["config"]["title-text"] || state["texts"]["flash"];
    var wanted = composed(title, state["config"]["title"], state["unread"], state["watched"], words, state["at"]);
    var text = write(title, wanted, state["at"]);
    if (text != null) {
      effects.push({
        do: "title",
        text
      });
    }
    return next_phase(title, state["at"]);
  };
  var give_back = function(title, effects) {
    if (title["ours"] != null && title["shown"] == title["ours"]) {
      effects.push({
        do: "title",
        text: title["base"]
      });
    }
  };

  // ── core/chat/part ──
  var CHAT = {
    begin,
    look,
    act
  };

  // ── browser/host ──
  var win = typeof window == "object" ? window : null;
  var node = typeof module == "object" ? module : null;
  var make = (constructor, ...args) => new constructor(...args);

  // ── browser/titles ──
  var watch_title = function(config, signals, send) {
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
    return {};
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

  // ── parts/chat ──
  CHAT["senses"] = watch_title;
  offer(CHAT);
})();

/* The demo's stand-in for the vendor's SDK. Built from demo/sdk and echat_plugin.sandbox. */
(function() {
  "use strict";

  // ── runtime ──
  var own$1 = Object.prototype.hasOwnProperty;
  var {min, max} = Math;
  var __in__ = (item, holder) => typeof holder == "string" || Array.isArray(holder) ? holder.includes(item) : own$1.call(holder, item);

  // ── sandbox/title_flash ──
  var BEAT = 800;
  var create_title = function(first) {
    return {
      first,
      stored: first,
      flashing: false,
      timer: null,
      outside: false
    };
  };
  var flash = function(sdk) {
    var title = sdk["title"];
    var env = sdk["env"];
    var write = function(news) {
      env["set_title"](news ? sdk["flash_text"] : title["stored"]);
      title["timer"] = env["later"](BEAT, function __lambda__() {
        return write(!news);
      });
    };
    if (!title["flashing"]) {
      title["flashing"] = true;
      write(true);
    }
  };
  var unattended = function(sdk) {
    return !sdk["env"]["watching"]() || sdk["manner"]["flash_outside"] && sdk["title"]["outside"];
  };
  var title_on_message = function(sdk) {
    if (sdk["mobile"]) {
      return;
    }
    if (unattended(sdk)) {
      flash(sdk);
    } else if (sdk["manner"]["stale_title"]) {
      sdk["env"]["set_title"](sdk["title"]["stored"]);
    }
  };
  var title_on_stir = function(sdk) {
    var title = sdk["title"];
    title["outside"] = false;
    if (title["flashing"] || sdk["manner"]["stale_title"]) {
      sdk["env"]["cancel"](title["timer"]);
      title["flashing"] = false;
      sdk["env"]["set_title"](title["stored"]);
    }
  };
  var set_page_title = function(sdk, given) {
    if (given == null || given === "") {
      return given;
    }
    sdk["title"]["stored"] = given;
    return true;
  };

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
  var copy = record => Object.assign({}, record);
  var kind = value => value == null ? "none" : Array.isArray(value) ? "list" : {
    boolean: "bool",
    number: "number",
    string: "text",
    function: "function"
  }[typeof value] || "record";
  var text = String;
  var number$1 = string => /^-?[0-9]+(\.[0-9]+)?$/.test(string) ? +string : null;
  var join = (parts, separator) => parts.join(separator);
  var encode = string => attempt(encodeURIComponent, string, "");
  var from_json = string => attempt(JSON.parse, string, null);
  var to_json = value => JSON.stringify(value);

  // ── sandbox/listeners ──
  var NAMES$1 = [ "init", "ready", "newMsg", "newEvent" ];
  var create_listeners = function() {
    return {
      init: [],
      ready: [],
      newMsg: [],
      newEvent: []
    };
  };
  var listen$1 = function(sdk, given) {
    if (kind(given) !== "record") {
      return;
    }
    for (var name of NAMES$1) {
      var fn = get(given, name);
      if (kind(fn) === "function") {
        if (name === "ready" && sdk["ready"] || name === "init" && sdk["attached"]) {
          fn();
        } else {
          sdk["listeners"][name].push(fn);
        }
      }
    }
  };
  var forget = function(sdk, name) {
    for (var known of NAMES$1) {
      if (name == (sdk["manner"]["off_is_inner"] ? "__" + known : known)) {
        sdk["listeners"][known] = [];
      }
    }
  };
  var tell$1 = function(sdk, name) {
    for (var fn of sdk["listeners"][name]) {
      try {
        fn();
      } catch (__except0__) {
        sdk["env"]["log"]("a listener of " + name + " threw");
      }
    }
  };
  var tell_count = function(sdk, count) {
    for (var fn of sdk["listeners"]["newMsg"]) {
      try {
        fn(count);
      } catch (__except0__) {
        sdk["env"]["log"]("a listener of newMsg threw");
      }
    }
  };
  var tell_event = function(sdk, act, action, label) {
    var event = {
      act,
      eventAction: action,
      eventLabel: label
    };
    var deliver = function() {
      event["eventCategory"] = act === 100 ? "echat" : "analytics";
      for (var fn of sdk["listeners"]["newEvent"]) {
        fn(event);
      }
    };
    sdk["env"]["later"](1, deliver);
  };

  // ── sandbox/unread ──
  var POLL = 1e3;
  var show_part = function(sdk, name, shown) {
    var count = sdk["unread"];
    sdk["parts"][name] = shown;
    sdk["env"]["part"](name, shown, count === 0 ? "" : count > 9 ? "9+" : text(count));
  };
  var set_unread = function(sdk, count) {
    sdk["unread"] = count;
    for (var name of [ "icon", "mini-icon" ]) {
      if (sdk["parts"][name]) {
        show_part(sdk, name, true);
      }
    }
    tell_count(sdk, count);
  };
  var read_all = function(sdk) {
    if (sdk["unread"] > 0) {
      poll(sdk);
    }
    set_unread(sdk, 0);
  };
  var poll = function(sdk) {
    var again = function() {
      tell_count(sdk, 0);
      sdk["env"]["later"](POLL, again);
    };
    if (get(sdk["options"], "bridge_poll") && !sdk["polling"]) {
      sdk["polling"] = true;
      sdk["env"]["later"](POLL, again);
    }
  };
  var add_server_unread = function(sdk) {
    if (sdk["waiting_unread"] > 0) {
      set_unread(sdk, sdk["unread"] + sdk["waiting_unread"]);
      if (unattended(sdk)) {
        flash(sdk);
      }
    }
  };
  var is_news = function(sdk, message) {
    var mid = get(message, "mid");
    if (mid != null) {
      if (__in__(mid, sdk["mids"])) {
        return false;
      }
      sdk["mids"].push(mid);
    }
    return !(get(message, "type") === 647 && [ 6, 8, 9 ].includes(get(message, "kind")));
  };
  var receive = function(sdk, message) {
    if (!is_news(sdk, message)) {
      return;
    }
    if (sdk["window"]["url"] !== "") {
      var content = get(message, "text");
      tell_event(sdk, 100, "newMsg", content == null ? "" : content);
    }
    title_on_message(sdk);
    if (sdk["window"]["open"]) {
      poll(sdk);
    } else {
      set_unread(sdk, sdk["unread"] + 1);
    }
  };

  // ── sandbox/samples ──
  var TRACK = {
    city: "成都市",
    country: "中国",
    firstUrl: "https://shop.test/",
    keyword: "",
    province: "四川省",
    referrer: "https://www.baidu.com/link?url=OJ",
    keywordType: 2,
    searcher: "baidu"
  };
  var PLATFORM = {
    chatUrl: "https://ps.cs.test/visitor/mobile/chat.html?companyId=500029&platformSign=3rfef",
    companyId: "500029",
    companyLogo: "http://pf.cs.test/logo.png",
    companyName: "Nike旗舰店",
    msgContent: "[图片]",
    msgId: "123321",
    unreadMsgCount: 5
  };
  var track = function(sdk, keyword) {
    var info = copy(TRACK);
    if (keyword === "") {
      delete info["keyword"];
    } else {
      info["keyword"] = keyword;
    }
    tell_event(sdk, 100, "visitorTrackInfo", to_json(info));
  };
  var platform = function(sdk) {
    tell_event(sdk, 100, "platformNewMsg", to_json(PLATFORM));
  };

  // ── sandbox/parameters ──
  var INIT = [ "mini", "domain", "companyId", "echatTag", "myData", "metaData", "info", "routeEntranceId", "lan", "visEvt", "pcMiniWinParam", "partScreen", "loaderHost", "echatIframeDisable", "echatInnerFrame", "chatWindowParam" ];
  var OPEN = [ "visEvt", "lan", "echatTag", "info", "myData", "metaData", "fastQuestion", "routeEntranceId", "chatWindowParam" ];
  var known = function(sdk, names) {
    return Array.from(names).filter(name => name !== "chatWindowParam" || sdk["manner"]["window_param"]);
  };
  var as_text = function(sdk, value) {
    var found = kind(value);
    if (found === "text") {
      return value;
    }
    if (found === "number") {
      return text(value);
    }
    if (found === "function" || found === "none" && !sdk["manner"]["null_is_text"]) {
      return "";
    }
    var written = to_json(value);
    return written == null ? "" : written;
  };
  var take = function(sdk, given, names) {
    var taken = {};
    if (kind(given) === "record") {
      for (var name of known(sdk, names)) {
        if (__in__(name, given)) {
          var value = as_text(sdk, given[name]);
          if (value !== "") {
            taken[name] = value;
          }
        }
      }
    }
    return taken;
  };
  var take_init = function(sdk, given) {
    var taken = take(sdk, given, INIT);
    for (var name of keys(taken)) {
      sdk["params"][name] = taken[name];
    }
  };
  var take_open = function(sdk, given) {
    if (kind(given) === "text" && given !== "" && sdk["manner"]["text_is_tag"]) {
      return {
        echatTag: given
      };
    }
    return take(sdk, given, OPEN);
  };
  var pick = function(sdk, own, name) {
    if (get(own, name) != null) {
      return own[name];
    }
    if (name === "visEvt" && sdk["card"] != null) {
      return to_json(sdk["card"]);
    }
    return get(sdk["params"], name);
  };
  var record_of = function(value) {
    var found = kind(value) === "text" ? from_json(value) : value;
    return kind(found) === "record" ? found : {};
  };

  // ── sandbox/links ──
  var CALL = [ "metaData", "myData", "info", "echatTag", "fastQuestion", "lan", "visEvt", "chatWindowParam" ];
  var origin = function(url) {
    var start = url.indexOf("//");
    var end = url.indexOf("/", start + 2);
    return end < 0 ? url : url.slice(0, end);
  };
  var data_host = function(loader) {
    var dot = loader.indexOf(".");
    return dot > 0 && loader.slice(0, dot).endsWith("s") ? loader.slice(0, dot - 1) + loader.slice(dot, loader.length) : loader;
  };
  var pair = function(name, value) {
    return name + "=" + encode(value);
  };
  var call_part = function(sdk, own) {
    var parts = [];
    for (var name of CALL) {
      var value = pick(sdk, own, name);
      if (value != null) {
        parts.push(pair(name, value));
      }
    }
    return join(parts, "&");
  };
  var chat_link = function(sdk, own, extra) {
    var first = sdk["page"];
    var here = sdk["manner"]["frozen_enter"] ? first : sdk["env"]["page"]();
    var route = pick(sdk, own, "routeEntranceId");
    var frames = get(sdk["params"], "echatIframeDisable");
    var parts = [ pair("companyId", sdk["params"]["companyId"]), extra.startsWith("autoPop") ? extra : "", pair("encryptVID", sdk["encrypted"]), pair("chatVisitorId", sdk["visitor"]), route == null ? "" : pair("routeEntranceId", route), extra.startsWith("acceptInvite") ? extra : "", pair("enterUrl", here["url"]), pair("enterTitle", sdk["manner"]["frozen_enter"] ? sdk["title"]["first"] : here["title"]), pair("firstUrl", first["url"]), pair("firstTitle", sdk["title"]["first"]), first["referrer"] === "" ? "" : pair("referrer", first["referrer"]), frames == null ? "" : pair("echatIframeDisable", frames), "fromHost=" + origin(first["url"]), pair("dataHost", data_host(sdk["host"])), call_part(sdk, own) ];
    var kind = sdk["mobile"] ? "mobile" : "pc";
    return sdk["host"] + "/visitor/" + kind + "/chat.html?" + join(Array.from(parts).filter(part => part !== ""), "&");
  };
  var renew_link = function(sdk) {
    sdk["link"] = chat_link(sdk, {}, "");
  };

  // ── sandbox/popup ──
  var NAME = "echatChatWindow";
  var between = function(low, value, high) {
    return max(low, min(value, high));
  };
  var default_size = function(sdk) {
    var screen = get(sdk["env"], "screen");
    var size = screen == null ? {
      width: 1440,
      height: 900
    } : screen();
    return {
      width: between(600, Math.floor(size["width"] / 2), 900),
      height: between(500, size["height"] - 100, 600)
    };
  };
  var wish = function(sdk, own, given, second) {
    if (sdk["manner"]["window_param"]) {
      return [ record_of(pick(sdk, own, "chatWindowParam")) ];
    }
    return [ record_of(given), record_of(second) ];
  };
  var wished = function(wishes, name, otherwise) {
    for (var one of wishes) {
      var value = get(one, name);
      if (value != null && value !== "" && value !== 0) {
        return value;
      }
    }
    return otherwise;
  };
  var features = function(sdk, wishes) {
    var given = wished(wishes, "features", "");
    if (given !== "") {
      return given;
    }
    var size = default_size(sdk);
    var wide = wished(wishes, "width", size["width"]);
    return "width=" + text(wide) + ",height=" + text(wished(wishes, "height", size["height"]));
  };
  var open_popup = function(sdk, given, second, tab) {
    var last = sdk["popup"];
    if (last != null && sdk["manner"]["one_popup"] && !last["closed"]()) {
      last["focus"]();
      return null;
    }
    var own = take_open(sdk, given);
    var wishes = wish(sdk, own, given, second);
    var name = tab ? "_blank" : wished(wishes, "name", NAME);
    sdk["popup"] = sdk["env"]["popup"](chat_link(sdk, own, ""), name, tab ? "" : features(sdk, wishes));
    return sdk["popup"];
  };

  // ── sandbox/identity ──
  var FRESH = "70010001";
  var ANSWER = 50;
  var place = function(sdk, name) {
    var host = sdk["host"].slice(sdk["host"].indexOf("//") + 2, sdk["host"].length);
    return host + "_" + sdk["params"]["companyId"] + "_" + name;
  };
  var remember = function(sdk, encrypted, visitor) {
    sdk["encrypted"] = encrypted;
    sdk["visitor"] = visitor;
    sdk["env"]["save"](place(sdk, "encryptVID"), encrypted);
    sdk["env"]["save"](place(sdk, "chatVisitorId"), visitor);
  };
  var recall = function(sdk) {
    var encrypted = sdk["env"]["saved"](place(sdk, "encryptVID"));
    var visitor = sdk["env"]["saved"](place(sdk, "chatVisitorId"));
    if (encrypted == null || visitor == null) {
      return false;
    }
    remember(sdk, encrypted, visitor);
    return true;
  };
  var rename = function(sdk, visitor) {
    remember(sdk, "vid+" + visitor + "==", visitor);
    renew_link(sdk);
  };
  var first_identity = function(sdk, failed) {
    if (failed) {
      remember(sdk, "null", "null");
    } else {
      remember(sdk, "vid+" + FRESH + "==", FRESH);
    }
  };
  var refresh = function(sdk, meta, second, third) {
    if (meta == null || meta === "" || sdk["manner"]["refresh_needs_third"] && (third == null || third === "")) {
      return;
    }
    var answered = function() {
      sdk["params"]["metaData"] = as_text(sdk, meta);
      if (second != null && second !== "") {
        sdk["params"]["myData"] = as_text(sdk, second);
      }
      var known = number$1(sdk["visitor"]);
      rename(sdk, known == null ? FRESH : text(known + 1));
    };
    sdk["sent"].push([ "identity", [ meta, second, third ] ]);
    sdk["env"]["later"](ANSWER, answered);
  };

  // ── sandbox/chat_window ──
  var FRAME_LOAD = 20;
  var create_window = function() {
    return {
      url: "",
      asked: "",
      open: false,
      heard: false,
      hidden: false,
      reduced: false,
      place: {},
      top: 0,
      pushed: false,
      closing: false,
      staff: 0
    };
  };
  var in_chat = function(sdk) {
    return sdk["chat"] === "waiting" || sdk["chat"] === "chatting";
  };
  var load$1 = function(sdk, own, extra) {
    var window = sdk["window"];
    var mini_ready = function() {
      window["heard"] = true;
    };
    window["url"] = chat_link(sdk, own, extra);
    window["asked"] = sdk["visitor"] + call_part(sdk, own);
    window["heard"] = false;
    window["staff"] = sdk["staff"];
    if (sdk["chat"].startsWith("end-")) {
      sdk["chat"] = "";
    }
    sdk["env"]["frame"]("load", window["url"]);
    sdk["env"]["later"](FRAME_LOAD, mini_ready);
  };
  var first_look = function(sdk, given) {
    var window = sdk["window"];
    window["reduced"] = sdk["manner"]["reduced_early"] && !sdk["ready"];
    if (!sdk["mobile"]) {
      var asked = get(record_of(given), "pcMiniWinParam");
      window["place"] = record_of(asked == null ? get(sdk["params"], "pcMiniWinParam") : asked);
    }
  };
  var fill = function(sdk, given, extra) {
    var window = sdk["window"];
    var own = take_open(sdk, given);
    if (window["url"] === "") {
      first_look(sdk, given);
      load$1(sdk, own, extra);
    } else if (!in_chat(sdk)) {
      if (sdk["chat"].startsWith("end-") || window["staff"] === 2 && sdk["staff"] === 1) {
        load$1(sdk, sdk["manner"]["restart_forgets"] ? {} : own, "");
      } else if (window["asked"] != sdk["visitor"] + call_part(sdk, own)) {
        load$1(sdk, own, "");
      }
    }
  };
  var page_status = function(sdk, event, value) {
    if (sdk["manner"]["page_status"]) {
      tell_event(sdk, 100, "echatPageStatus", {
        event,
        eventValue: value
      });
    }
  };
  var open_mini = function(sdk, given, extra) {
    var window = sdk["window"];
    if (sdk["inner"]) {
      return null;
    }
    fill(sdk, given, extra);
    if (window["open"]) {
      return false;
    }
    window["open"] = true;
    sdk["env"]["frame"]("show", window["url"]);
    scroll_up(sdk);
    if (sdk["parts"]["mini-icon"]) {
      show_part(sdk, "mini-icon", false);
    }
    if (sdk["mobile"] && sdk["manner"]["phone_history"] && !window["pushed"]) {
      window["pushed"] = true;
      sdk["env"]["history"]("push");
    }
    var company = number$1(sdk["params"]["companyId"]);
    page_status(sdk, 7, {
      companyId: company,
      companyName: "Echat"
    });
    read_all(sdk);
    return false;
  };
  var scroll_up = function(sdk) {
    var scroll = get(sdk["env"], "scroll");
    if (sdk["mobile"] && sdk["manner"]["phone_scroll"] && scroll != null) {
      scroll(0);
    }
  };
  var hide = function(sdk, back) {
    var window = sdk["window"];
    window["open"] = false;
    window["hidden"] = true;
    window["closing"] = false;
    if (window["url"] !== "") {
      sdk["env"]["frame"]("hide", window["url"]);
    }
    scroll_up(sdk);
    if (!sdk["mobile"]) {
      show_part(sdk, "mini-icon", true);
    }
    if (window["pushed"]) {
      window["pushed"] = false;
      if (back && !get(sdk["options"], "wechat")) {
        sdk["env"]["history"]("back");
      }
    }
    if (sdk["manner"]["phone_hide_event"] || !sdk["mobile"]) {
      tell_event(sdk, 100, "visitorHide", "");
    }
    page_status(sdk, 8, "");
    read_all(sdk);
    pop_later(sdk, get(sdk["options"], "pop_after_hide"), false);
  };
  var pop$1 = function(sdk) {
    var chat = get(sdk["options"], "auto_chat");
    open_mini(sdk, null, "autoPop=1&autoChat=" + text(chat == null ? 0 : chat));
  };
  var pop_later = function(sdk, ms, fresh) {
    var due = function() {
      if (!sdk["window"]["open"] && (fresh ? sdk["window"]["url"] === "" : !sdk["chat"].startsWith("end-"))) {
        pop$1(sdk);
      }
    };
    if (ms != null) {
      sdk["env"]["later"](ms, due);
    }
  };
  var hide_mini = function(sdk) {
    var window = sdk["window"];
    if (window["open"]) {
      hide(sdk, true);
      return true;
    }
    if (!sdk["manner"]["hides_unopened"] || window["hidden"]) {
      return null;
    }
    if (!sdk["ready"]) {
      sdk["env"]["throw"]("TypeError: Cannot read properties of undefined (reading 'icon')");
    }
    hide(sdk, true);
    return true;
  };
  var set_top = function(sdk, top) {
    if (!sdk["mobile"] || top == null) {
      return;
    }
    sdk["window"]["top"] = top;
    if (top > 0 && sdk["manner"]["top_throws"]) {
      sdk["env"]["throw"]("ReferenceError: that is not defined");
    }
  };

  // ── sandbox/conversation ──
  var FRAME_ANSWER = 20;
  var STAFF = {
    staffId: 7,
    staffNickName: "Lin",
    staffPhone: "",
    staffHead: "https://es.cs.test/head/7.png",
    staffInfo: ""
  };
  var set_chat = function(sdk, label) {
    sdk["chat"] = label;
    if (in_chat(sdk)) {
      sdk["card"] = null;
      if (sdk["attached"]) {
        renew_link(sdk);
      }
    }
    if (label === "chatting") {
      var agent = get(sdk["options"], "agent");
      sdk["agent"] = agent == null ? STAFF : agent;
    } else if (label.startsWith("end-") || label.startsWith("leave")) {
      sdk["agent"] = "";
    }
    if (!sdk["ready"] || label === "" || label === "too-many") {
      return;
    }
    tell_event(sdk, 100, "chatStatus", label);
    if (label === "chatting") {
      var told = copy(sdk["agent"]);
      if (get(told, "recordId") == null) {
        told["recordId"] = "1_12312";
      }
      tell_event(sdk, 100, "chatStaffInfo", to_json(told));
      tell_event(sdk, 200, "Served by Agent", sdk["agent"]["staffNickName"]);
    }
    if (label.startsWith("end-") && label.endsWith("-0") && sdk["window"]["closing"]) {
      hide(sdk, true);
    }
  };
  var chat_status = function(sdk) {
    var chat = sdk["chat"];
    if (!sdk["ready"] && sdk["window"]["url"] === "") {
      return sdk["manner"]["idle_status"];
    }
    if (chat === "") {
      return sdk["window"]["url"] === "" ? sdk["manner"]["idle_status"] : 0;
    }
    if (chat === "waiting") {
      return 1;
    }
    if (chat === "chatting") {
      return 2;
    }
    if (chat === "too-many") {
      return 3;
    }
    return chat.startsWith("end-") ? sdk["manner"]["ended_status"] : 0;
  };
  var staff_info = function(sdk) {
    return sdk["agent"] == null ? sdk["manner"]["no_staff"] : sdk["agent"];
  };
  var close_mini = function(sdk) {
    var window = sdk["window"];
    var answer = function() {
      if (window["open"] && !sdk["chat"].startsWith("end-")) {
        set_chat(sdk, get(sdk["options"], "evaluate") ? "end-1-1" : "end-1-0");
      }
    };
    if (window["open"]) {
      if (sdk["chat"].startsWith("end-") || sdk["chat"] === "leaveToUrl") {
        hide(sdk, true);
      } else if (window["heard"]) {
        window["closing"] = true;
        sdk["env"]["later"](FRAME_ANSWER, answer);
      }
    }
    return true;
  };
  var evaluate$1 = function(sdk, rating) {
    var label = rating.slice(0, 3);
    var when = label.endsWith("-2") ? "end" : "chating";
    tell_event(sdk, 100, "visitorEvaluate", label);
    if (rating.length > 4) {
      tell_event(sdk, 200, "Chat_Evaluate_" + rating.slice(4), when);
    }
    tell_event(sdk, 200, label.startsWith("1") ? "Chat_Comment_submit" : "Chat_Evaluate_Cancel", when);
    if (sdk["window"]["closing"] && sdk["chat"].startsWith("end-")) {
      hide(sdk, true);
    }
  };
  var set_staff = function(sdk, status) {
    if (sdk["staff"] != status) {
      sdk["staff"] = status;
      if (sdk["ready"]) {
        tell_event(sdk, 100, "staffStatus", status);
      }
    }
  };

  // ── sandbox/cards ──
  var plain = function(markup) {
    var out = "";
    var inside = false;
    for (var at = 0; at < markup.length; at++) {
      var letter = markup.slice(at, at + 1);
      if (letter === "<") {
        var inside = true;
      }
      if (!inside) {
        out += letter;
      }
      if (letter === ">") {
        var inside = false;
      }
    }
    return out;
  };
  var sent_form = function(sdk, card) {
    var form = copy(card);
    for (var name of [ "title", "memo" ]) {
      if (kind(get(card, name)) === "text") {
        form[name] = plain(card[name]);
      }
    }
    if (get(card, "customizeMsgType") == null) {
      form["customizeMsgType"] = 1;
    }
    if (!sdk["manner"]["card_live_links"]) {
      for (var name of [ "urlForVisitor", "urlForStaff" ]) {
        if (__in__(name, form)) {
          delete form[name];
        }
      }
    }
    return form;
  };
  var given = function(record, name) {
    var value = get(record, name);
    return value != null && value !== "";
  };
  var push_card = function(sdk, event) {
    var card = kind(event) === "text" ? from_json(event) : event;
    if (kind(card) !== "record") {
      return;
    }
    if (sdk["manner"]["card_needs_link"] && !given(card, "url") && !given(card, "imageUrl")) {
      return;
    }
    if (sdk["manner"]["card_for_link"] && !in_chat(sdk)) {
      sdk["card"] = card;
      renew_link(sdk);
    }
    if (sdk["ready"]) {
      sdk["sent"].push([ "card", sent_form(sdk, card) ]);
    } else {
      sdk["early_card"] = card;
    }
  };
  var flush_card = function(sdk) {
    if (sdk["early_card"] != null && in_chat(sdk)) {
      sdk["sent"].push([ "card", sent_form(sdk, sdk["early_card"]) ]);
    }
    sdk["early_card"] = null;
  };

  // ── sandbox/members ──
  var clicked = function(sdk) {
    tell_event(sdk, 200, "Button Clicked", "");
  };
  var click_open = function(sdk, given, extra) {
    if (sdk["inner"]) {
      return null;
    }
    clicked(sdk);
    return open_mini(sdk, given, extra);
  };
  var new_window = function(sdk, given, second) {
    clicked(sdk);
    return open_popup(sdk, given, second, false);
  };
  var new_tab = function(sdk, given, second) {
    clicked(sdk);
    if (sdk["mobile"] && sdk["manner"]["phone_tab_is_mini"]) {
      return open_mini(sdk, given, "");
    }
    return open_popup(sdk, given, second, true);
  };
  var maximise = function(sdk) {
    if (sdk["mobile"]) {
      return null;
    }
    hide_mini(sdk);
    return new_window(sdk, null, null);
  };
  var page_url = function(sdk, given) {
    if (given == null && sdk["manner"]["cached_link"]) {
      return sdk["link"];
    }
    return chat_link(sdk, take_open(sdk, given), "");
  };
  var answer_invite = function(sdk, accepted) {
    show_part(sdk, "invite", false);
    return accepted ? click_open(sdk, null, "acceptInvite=1") : null;
  };
  var keep$1 = function(sdk, name, value) {
    sdk["params"][name] = value;
  };
  var documented = function(sdk) {
    return [ [ "customMiniChat", 1, function __lambda__(a, b, c) {
      return click_open(sdk, a, "");
    } ], [ "customNewWinChat", 2, function __lambda__(a, b, c) {
      return new_window(sdk, a, b);
    } ], [ "customOpenChat", 2, function __lambda__(a, b, c) {
      return new_tab(sdk, a, b);
    } ], [ "hideMiniChat", 0, function __lambda__(a, b, c) {
      return hide_mini(sdk);
    } ], [ "maxMiniChat", 0, function __lambda__(a, b, c) {
      return maximise(sdk);
    } ], [ "closeMiniChat", 0, function __lambda__(a, b, c) {
      return close_mini(sdk);
    } ], [ "refreshVisitorMetaData", 3, function __lambda__(a, b, c) {
      return refresh(sdk, a, b, c);
    } ], [ "pushVisitorEvent", 1, function __lambda__(a, b, c) {
      return push_card(sdk, a);
    } ], [ "setPageTitle", 1, function __lambda__(a, b, c) {
      return set_page_title(sdk, a);
    } ], [ "setMobilePageTop", 1, function __lambda__(a, b, c) {
      return set_top(sdk, a);
    } ], [ "getChatPageUrl", 1, function __lambda__(a, b, c) {
      return page_url(sdk, a);
    } ], [ "getEchatVisitorId", 0, function __lambda__(a, b, c) {
      return sdk["ready"] ? sdk["visitor"] : null;
    } ], [ "getMiniStatus", 0, function __lambda__(a, b, c) {
      return sdk["window"]["open"] ? "open" : "close";
    } ], [ "getChatStatus", 0, function __lambda__(a, b, c) {
      return chat_status(sdk);
    } ], [ "getChatStaffInfo", 0, function __lambda__(a, b, c) {
      return staff_info(sdk);
    } ], [ "getUnReadMsgCount", 0, function __lambda__(a, b, c) {
      return sdk["unread"];
    } ] ];
  };
  var inner = function(sdk) {
    return [ [ "setMobilePageHeight", 1, function __lambda__(a, b, c) {
      return set_top(sdk, a);
    } ], [ "setFastQuestion", 1, function __lambda__(a, b, c) {
      return keep$1(sdk, "fastQuestion", a);
    } ], [ "setChatLanRes", 1, function __lambda__(a, b, c) {
      return null;
    } ], [ "iconChat", 0, function __lambda__(a, b, c) {
      return click_open(sdk, null, "");
    } ], [ "miniChat", 0, function __lambda__(a, b, c) {
      return click_open(sdk, null, "");
    } ], [ "inviteChat", 0, function __lambda__(a, b, c) {
      return answer_invite(sdk, true);
    } ], [ "rejectInvite", 0, function __lambda__(a, b, c) {
      return answer_invite(sdk, false);
    } ] ];
  };
  var upload_info = function(sdk) {
    return sdk["ready"] ? {
      url: sdk["host"] + "/upload",
      token: "sandbox"
    } : null;
  };
  var ready_member = function(sdk) {
    return [ [ "isReady", 0, function __lambda__(a, b, c) {
      return sdk["ready"] ? true : null;
    } ] ];
  };
  var upload_member = function(sdk) {
    return [ [ "getFileUploadInfo", 0, function __lambda__(a, b, c) {
      return upload_info(sdk);
    } ] ];
  };
  var noted = function(sdk, name, work) {
    var call = function(a, b, c) {
      var count = c != null ? 3 : b != null ? 2 : a != null ? 1 : 0;
      sdk["calls"].push([ name, [ a, b, c ].slice(0, count) ]);
      return work(a, b, c);
    };
    return call;
  };
  var with_arity = function(call, arity) {
    if (arity === 0) {
      return function __lambda__() {
        return call(null, null, null);
      };
    }
    if (arity === 1) {
      return function __lambda__(a) {
        return call(a, null, null);
      };
    }
    if (arity === 2) {
      return function __lambda__(a, b) {
        return call(a, b, null);
      };
    }
    return call;
  };
  var add_members = function(sdk) {
    var manner = sdk["manner"];
    for (var [wanted, rows] of [ [ true, documented(sdk) ], [ manner["inner_members"], inner(sdk) ], [ manner["init_members"], ready_member(sdk) ], [ manner["upload_info"], upload_member(sdk) ] ]) {
      if (wanted) {
        for (var [name, arity, work] of rows) {
          var call = noted(sdk, name, work);
          sdk["reach"][name] = call;
          sdk["ECHAT"][name] = with_arity(call, arity);
        }
      }
    }
    if (manner["init_members"]) {
      sdk["ECHAT"]["isInit"] = true;
    }
  };

  // ── sandbox/dispatcher ──
  var dispatch = function(sdk, name, a, b, c) {
    if (name === "on") {
      return listen$1(sdk, a);
    }
    if (name === "off") {
      return forget(sdk, a);
    }
    if (name === "initParam") {
      if (sdk["attached"] && sdk["manner"]["late_init_throws"]) {
        sdk["env"]["throw"]("TypeError: Cannot read properties of null (reading 'param')");
      }
      return take_init(sdk, a);
    }
    if (name === "refreshVisitorMetaData" && !sdk["manner"]["routes_refresh"]) {
      return null;
    }
    var member = get(sdk["reach"], name);
    return member == null ? null : member(a, b, c);
  };
  var part_of = function(entry, at) {
    return at < entry.length ? entry[at] : null;
  };
  var send_entry = function(sdk, entry) {
    return dispatch(sdk, part_of(entry, 0), part_of(entry, 1), part_of(entry, 2), part_of(entry, 3));
  };
  var take_queue = function(sdk, queue) {
    for (var entry of queue) {
      if ([ "initParam", "on" ].includes(part_of(entry, 0))) {
        send_entry(sdk, entry);
      } else {
        sdk["entries"].push(entry);
      }
    }
  };
  var run_queue = function(sdk) {
    var entries = sdk["entries"];
    sdk["entries"] = [];
    for (var entry of entries) {
      try {
        send_entry(sdk, entry);
      } catch (__except0__) {
        sdk["env"]["log"]("a queued call threw");
        if (sdk["manner"]["throw_drops_queue"]) {
          return;
        }
      }
    }
  };

  // ── sandbox/lifecycle ──
  var evaluate = function(sdk) {
    var options = sdk["options"];
    take_queue(sdk, options["queue"]);
    if (options["attach_after"] == null) {
      return;
    }
    if (get(sdk["params"], "companyId") != null && recall(sdk)) {
      attach(sdk);
    } else {
      sdk["env"]["later"](options["attach_after"], function __lambda__() {
        return attach(sdk);
      });
    }
  };
  var attach = function(sdk) {
    var options = sdk["options"];
    if (get(sdk["params"], "companyId") == null) {
      sdk["env"]["log"]("echat: no companyId");
      return;
    }
    if (sdk["visitor"] == null && !recall(sdk)) {
      first_identity(sdk, get(options, "ysc_fails"));
    }
    sdk["attached"] = true;
    sdk["attached_at"] = sdk["env"]["now"]();
    renew_link(sdk);
    add_members(sdk);
    sdk["inner"] = [ "true", "1" ].includes(get(sdk["params"], "echatInnerFrame"));
    var top = get(sdk["params"], "partScreen");
    if (sdk["mobile"] && top != null && number$1(top) != null) {
      sdk["window"]["top"] = number$1(top);
    }
    tell$1(sdk, "init");
    if (options["ready_after"] != null) {
      sdk["env"]["later"](options["ready_after"], function __lambda__() {
        return become_ready(sdk);
      });
    }
  };
  var become_ready = function(sdk) {
    var options = sdk["options"];
    sdk["ready"] = true;
    show_part(sdk, "icon", true);
    tell$1(sdk, "ready");
    run_queue(sdk);
    flush_card(sdk);
    pop_later(sdk, get(options, "auto_pop"), true);
    handshake(sdk);
  };
  var handshake = function(sdk) {
    if (sdk["window"]["open"] && sdk["manner"]["early_swallows"]) {
      return;
    }
    if (!sdk["shaken"] || sdk["manner"]["unread_adds_again"]) {
      add_server_unread(sdk);
    }
    if (!sdk["shaken"]) {
      tell_event(sdk, 100, "staffStatus", sdk["staff"]);
    }
    sdk["shaken"] = true;
  };

  // ── sandbox/frame_messages ──
  var posted = function(sdk, data, origin) {
    if (kind(data) !== "record" || !sdk["attached"]) {
      return;
    }
    var trusted = origin == sdk["host"];
    if (trusted || sdk["manner"]["foreign_frames"]) {
      if (get(data, "type") === "echatInnerFrameCallback") {
        sdk["inner"] = true;
      } else if (get(data, "evt") === "echatjs" && get(data, "type") === "openChat") {
        open_mini(sdk, null, "");
      }
    }
    if (trusted && [ 100, 200 ].includes(get(data, "act"))) {
      tell_event(sdk, data["act"], get(data, "eventAction"), get(data, "eventLabel"));
    }
  };

  // ── sandbox/server ──
  var POP_HEARD = 2e3;
  var message = function(sdk, record) {
    var options = sdk["options"];
    if (sdk["inner"]) {
      return;
    }
    if (!sdk["ready"]) {
      if (is_news(sdk, record)) {
        sdk["waiting_unread"]++;
      }
    } else if (get(options, "online_zero") && !sdk["window"]["open"]) {
      open_mini(sdk, null, "");
      receive(sdk, record);
      tell_count(sdk, 1);
    } else {
      receive(sdk, record);
      if (get(options, "pop_on_message") && !sdk["window"]["open"]) {
        pop$1(sdk);
      }
    }
  };
  var if_ready = function(sdk, work) {
    if (sdk["ready"]) {
      work();
    }
  };
  var server_side = function(sdk) {
    return {
      message: function __lambda__(record) {
        return message(sdk, record);
      },
      staff: function __lambda__(status) {
        return set_staff(sdk, status);
      },
      chat: function __lambda__(label) {
        return set_chat(sdk, label);
      },
      pop: function __lambda__() {
        return if_ready(sdk, function __lambda__() {
          return pop$1(sdk);
        });
      },
      rename: function __lambda__(visitor) {
        return if_ready(sdk, function __lambda__() {
          return rename(sdk, visitor);
        });
      },
      read_elsewhere: function __lambda__() {
        return if_ready(sdk, function __lambda__() {
          return read_all(sdk);
        });
      },
      invite: function __lambda__() {
        return if_ready(sdk, function __lambda__() {
          return show_part(sdk, "invite", true);
        });
      },
      queue: function __lambda__(place) {
        return if_ready(sdk, function __lambda__() {
          return tell_event(sdk, 100, "queuePostion", place);
        });
      },
      track: function __lambda__(keyword) {
        return if_ready(sdk, function __lambda__() {
          return track(sdk, keyword);
        });
      },
      platform: function __lambda__() {
        return if_ready(sdk, function __lambda__() {
          return platform(sdk);
        });
      },
      event: function __lambda__(action, label) {
        return if_ready(sdk, function __lambda__() {
          return tell_event(sdk, 100, action, label);
        });
      },
      handshake: function __lambda__() {
        return if_ready(sdk, function __lambda__() {
          return handshake(sdk);
        });
      }
    };
  };
  var window_side = function(sdk) {
    var window = sdk["window"];
    var hides = function() {
      if (window["open"]) {
        hide(sdk, true);
      }
    };
    return {
      visitor_hides: hides,
      visitor_sends: function __lambda__(record) {
        return if_ready(sdk, function __lambda__() {
          return tell_event(sdk, 100, "visitorSendMsg", to_json(record));
        });
      },
      visitor_evaluates: function __lambda__(label) {
        return if_ready(sdk, function __lambda__() {
          return evaluate$1(sdk, label);
        });
      },
      visitor_opens: function __lambda__() {
        return if_ready(sdk, function __lambda__() {
          return click_open(sdk, null, "");
        });
      }
    };
  };
  var page_side = function(sdk) {
    var stir = function() {
      if (sdk["attached"]) {
        title_on_stir(sdk);
      }
    };
    var out = function() {
      sdk["title"]["outside"] = true;
    };
    var popped = function() {
      var heard = sdk["attached"] && sdk["env"]["now"]() >= sdk["attached_at"] + POP_HEARD;
      if (heard && sdk["mobile"] && sdk["manner"]["phone_history"] && sdk["window"]["open"]) {
        hide(sdk, false);
      }
    };
    return {
      stir,
      seen: stir,
      left: function __lambda__() {
        return null;
      },
      out,
      popped,
      posted: function __lambda__(data, origin) {
        return posted(sdk, data, origin);
      }
    };
  };

  // ── sandbox/manners ──
  var SWITCHES = [ [ "init_members", false, true, "§1 Members: isInit, isReady" ], [ "inner_members", false, true, "§1 Members: setFastQuestion, iconChat, miniChat and others no chapter mentions" ], [ "upload_info", true, false, "api 20; not among the members of §1" ], [ "late_init_throws", false, true, "§1: initParam after attach reads a holder that is null by then" ], [ "throw_drops_queue", false, true, "§1: one try around the whole queue" ], [ "routes_refresh", true, false, "§1: the dispatcher does not know refreshVisitorMetaData" ], [ "off_is_inner", false, true, "§4: off() wants '__newMsg'; 'newMsg' does nothing" ], [ "foreign_frames", false, true, "§5: messages of any origin are obeyed" ], [ "null_is_text", false, true, "§2: null becomes the text null" ], [ "text_is_tag", false, true, "§2: a text argument of an open call is the echatTag" ], [ "window_param", true, false, "api 2 chatWindowParam; §2: no such parameter, the size stands on argument 1 or 2" ], [ "frozen_enter", false, true, "§3: enterUrl and enterTitle stay those of the SDK's start" ], [ "cached_link", false, true, "§3: getChatPageUrl() without argument gives the link built last" ], [ "reduced_early", false, true, "§3: opened before ready: a reduced window in the wrong corner, for good" ], [ "early_swallows", false, true, "§3: open at ready: the server's unread and the first staffStatus are lost" ], [ "hides_unopened", false, true, "§3: hideMiniChat runs without a window; before ready it throws" ], [ "restart_forgets", false, true, "§3: a restart after the end, or after offline, drops the call's parameters" ], [ "one_popup", false, true, "§3: the last popup still open is focused, nothing else" ], [ "phone_tab_is_mini", false, true, "§3: customOpenChat on a phone is the mini chat; api 3: a new page" ], [ "page_status", true, false, "api 13.2 echatPageStatus 7 and 8" ], [ "phone_hide_event", true, false, "§10: no visitorHide on phones; api 13.2 knows no exception" ], [ "phone_history", false, true, "§10: opening pushes #TOECHAT, hiding goes back" ], [ "phone_scroll", false, true, "§10: opening scrolls the page to its top, and hiding leaves it there" ], [ "top_throws", false, true, "§10: setMobilePageTop(n>0) throws once its work is done" ], [ "ended_status", 4, 0, "api 16: 4 = ended; §6: mapped to 0" ], [ "idle_status", 0, null, "api 16: 0 = nothing; §6: undefined until a window opened" ], [ "no_staff", "", null, "api 17: empty; §6: undefined before the first chat" ], [ "unread_adds_again", false, true, "§4: a second handshake adds the server's unread once more" ], [ "stale_title", false, true, "§7: any mouse move or key writes the stored title, flashing or not" ], [ "flash_outside", false, true, "§7: flashes in a focused tab when the pointer has left the page" ], [ "card_needs_link", false, true, "§8: a card without url or imageUrl is ignored" ], [ "card_live_links", true, false, "api 6 urlForVisitor, urlForStaff; §8: not sent live" ], [ "card_for_link", false, true, "§8: outside a chat the card is also kept for the next link" ], [ "refresh_needs_third", false, true, "§8: sends only with arguments 1 and 3; api 5 has two" ] ];
  var create_manner = function(name) {
    var manner = {};
    for (var row of SWITCHES) {
      manner[row[0]] = name === "documented" ? row[1] : row[2];
    }
    return manner;
  };

  // ── sandbox/echat ──
  var create_sdk = function(env, options) {
    var flash_text = get(options, "flash_text");
    var company = get(options, "company");
    return {
      env,
      options,
      manner: create_manner(options["manner"]),
      mobile: options["mobile"],
      host: options["host"],
      page: env["page"](),
      flash_text: flash_text == null ? "您有新消息" : flash_text,
      ECHAT: {},
      reach: {},
      listeners: create_listeners(),
      entries: [],
      params: company == null || company === "" ? {} : {
        companyId: company
      },
      attached: false,
      attached_at: 0,
      ready: false,
      shaken: false,
      inner: false,
      encrypted: null,
      visitor: null,
      link: "",
      card: null,
      early_card: null,
      window: create_window(),
      popup: null,
      title: create_title(env["title"]()),
      parts: {
        icon: false,
        "mini-icon": false,
        invite: false
      },
      unread: 0,
      waiting_unread: options["unread"],
      mids: [],
      polling: false,
      chat: "",
      agent: null,
      staff: options["staff"],
      calls: [],
      sent: []
    };
  };
  var look = function(sdk) {
    var window = sdk["window"];
    var left = get(window["place"], "left");
    return {
      open: window["open"],
      url: window["url"],
      reduced: window["reduced"],
      place: window["place"],
      side: window["reduced"] || left != null && left !== 0 ? "left" : "right",
      top: window["top"]
    };
  };
  var create_echat$1 = function(env, options) {
    var sdk = create_sdk(env, options);
    sdk["ECHAT"]["on"] = function __lambda__(given) {
      return listen$1(sdk, given);
    };
    sdk["ECHAT"]["off"] = function __lambda__(name) {
      return forget(sdk, name);
    };
    var call = function(name, args) {
      var member = get(sdk["reach"], name);
      if (member == null) {
        env["throw"]("TypeError: ECHAT." + name + " is not a function");
      }
      return member(part_of(args, 0), part_of(args, 1), part_of(args, 2));
    };
    var dispatcher = function(name, a, b, c) {
      return dispatch(sdk, name, a, b, c);
    };
    var install = get(env, "install");
    if (install != null) {
      install(sdk["ECHAT"], dispatcher);
    }
    evaluate(sdk);
    return {
      ECHAT: sdk["ECHAT"],
      _echat: dispatcher,
      server: server_side(sdk),
      window: window_side(sdk),
      page: page_side(sdk),
      calls: sdk["calls"],
      sent: sdk["sent"],
      call,
      look: function __lambda__() {
        return look(sdk);
      }
    };
  };

  // ── sandbox/main ──
  var create_echat = create_echat$1;

  // ── parts ──
  const make = (tag, props, ...children) => {
    const element = Object.assign(document.createElement(tag), props);
    element.append(...children);
    return element;
  };
  const WORDS = {
    en: {
      chat: "Chat",
      open: "Open the chat",
      hide: "Minimise",
      max: "Open in a window",
      end: "End the chat",
      frame: "Chat",
      invite: "May we help you choose?",
      accept: "Yes, chat",
      reject: "Not now"
    },
    zh: {
      chat: "在线咨询",
      open: "打开对话",
      hide: "最小化",
      max: "在新窗口打开",
      end: "结束对话",
      frame: "在线客服",
      invite: "需要帮您挑选吗?",
      accept: "开始咨询",
      reject: "暂时不用"
    }
  };
  const words = () => WORDS[/^zh/i.test(document.documentElement.lang || navigator.language) ? "zh" : "en"];
  const css = host => document.head.append(make("link", {
    rel: "stylesheet",
    href: `${host}/visitor/echat.css`
  }));
  function badge(text) {
    return make("span", {
      className: "echat-mini-num",
      textContent: text,
      hidden: text === ""
    });
  }
  function defaultParts(acts) {
    const made = {};
    const builders = {
      icon() {
        const link = make("a", {
          id: "ECHAT_icon_link",
          href: "#",
          role: "button"
        }, make("span", {
          id: "ECHAT_icon_img"
        }), words().chat);
        return make("div", {
          id: "ECHAT_icon",
          className: "echat-icon echat-right-center",
          onclick: opener(acts.open)
        }, link);
      },
      "mini-icon": () => make("a", {
        id: "ECHAT_mini_icon",
        className: "echat-mini-icon",
        href: "#",
        role: "button",
        onclick: opener(acts.open)
      }, make("span", {
        className: "echat-mini-text",
        textContent: words().chat
      })),
      invite: () => make("div", {
        id: "ECHAT_invite",
        className: "echat-invite"
      }, make("p", {
        textContent: words().invite
      }), make("button", {
        type: "button",
        className: "echat-invite-yes",
        textContent: words().accept,
        onclick: acts.accept
      }), make("button", {
        type: "button",
        className: "echat-invite-no",
        textContent: words().reject,
        onclick: acts.reject
      }))
    };
    const opener = act => event => {
      event.preventDefault();
      act();
    };
    return function show(name, shown, text) {
      const part = made[name] || (shown ? made[name] = builders[name]() : null);
      if (!part) return;
      if (!part.isConnected) document.body.append(part);
      part.style.display = shown ? "block" : "none";
      const old = part.querySelector(".echat-mini-num");
      if (old) old.remove();
      if (name !== "invite") part.append(badge(text));
    };
  }
  const px = number => `${number}px`;
  function chatWindow(phone, acts) {
    let holder, frame;
    function build() {
      frame = make("iframe", {
        id: "ECHAT_mini_chat",
        title: words().frame
      });
      frame.setAttribute("allow", "clipboard-write");
      holder = phone ? make("div", {
        id: "ehcat_mini_holder"
      }, frame) : pcWindow();
      document.body.append(holder);
    }
    function pcWindow() {
      const item = (name, label, act) => {
        const button = make("button", {
          type: "button",
          className: `echat-menu-item echat-menu-item-${name}`,
          title: label,
          onclick: act
        });
        button.setAttribute("aria-label", label);
        return button;
      };
      const menu = make("div", {
        id: "ECHAT_menu"
      }, item("min", words().hide, acts.hide), item("max", words().max, acts.max), item("close", words().end, acts.end));
      return make("div", {
        id: "ECHAT_mini",
        className: "echat-mini echat-mini-pc"
      }, make("div", {
        id: "ECHAT_mini_win"
      }, menu, frame));
    }
    function place({place: wish, side, reduced, top}) {
      const style = holder.style;
      if (phone) {
        style.top = top ? px(top) : "";
        return;
      }
      holder.classList.toggle("echat-left-bottom", reduced || side === "left");
      holder.classList.toggle("echat-mini-pc", !reduced);
      style.left = wish.left ? px(wish.left) : "";
      style.right = wish.left ? "auto" : wish.right ? px(wish.right) : "";
      for (const name of [ "bottom", "width", "height" ]) style[name] = wish[name] ? px(wish[name]) : "";
      for (const name of [ "min", "max", "close" ]) {
        holder.querySelector(`.echat-menu-item-${name}`).hidden = wish[name] === false;
      }
    }
    return {
      onMove() {},
      top(pixels) {
        if (holder) holder.style.top = pixels ? px(pixels) : "";
      },
      load(url) {
        if (!holder) build();
        frame.src = url;
      },
      show(look) {
        place(look);
        holder.classList.add("echat-open");
        document.body.classList.add("echat-win-show");
        if (phone) {
          document.documentElement.classList.add("echat-html");
          document.body.classList.add(look.top ? "echat-body-fix" : "echat-body-hide");
        }
      },
      hide() {
        if (!holder) return;
        holder.classList.remove("echat-open");
        document.body.classList.remove("echat-win-show", "echat-body-hide", "echat-body-fix");
        document.documentElement.classList.remove("echat-html");
      },
      say: word => frame && frame.contentWindow && frame.contentWindow.postMessage(word, new URL(frame.src).origin),
      holds: source => !!frame && source === frame.contentWindow
    };
  }

  // ── page ──
  const ERRORS = {
    TypeError,
    ReferenceError
  };
  const PLACE = "echat-demo:";
  function withBody(fn) {
    if (document.body) fn(); else document.addEventListener("DOMContentLoaded", fn, {
      once: true
    });
  }
  function createPage({chat, show, saved, look}) {
    return {
      now: () => Date.now(),
      later: (ms, fn) => setTimeout(() => withBody(fn), ms),
      cancel: handle => clearTimeout(handle),
      title: () => document.title,
      set_title: text => {
        document.title = text;
      },
      watching: () => document.hasFocus() && !document.hidden,
      frame(act, url) {
        if (act === "load") chat.load(url);
        if (act === "show") chat.show(look());
        if (act === "hide") chat.hide();
        if (act !== "load") chat.onMove(act === "show");
      },
      popup(url, name, features) {
        const opened = window.open(url, name, features);
        return opened && {
          closed: () => opened.closed,
          focus: () => opened.focus(),
          close: () => opened.close()
        };
      },
      history(act) {
        if (act === "push") history.pushState(null, "", `${location.href}#TOECHAT${Date.now()}`); else if (location.hash.includes("TOECHAT")) history.back();
      },
      scroll: top => window.scrollTo(0, top),
      saved(key) {
        try {
          return localStorage.getItem(PLACE + key);
        } catch (problem) {
          return null;
        }
      },
      save(key, text) {
        try {
          localStorage.setItem(PLACE + key, text);
        } catch (problem) {}
        saved(key, text);
      },
      page: () => ({
        url: location.href,
        title: document.title,
        referrer: document.referrer
      }),
      screen: () => ({
        width: screen.width,
        height: screen.height
      }),
      part: show,
      log: text => console.log(`[echat sandbox] ${text}`),
      throw(text) {
        const [, name, message] = /^(?:(\w+Error): )?([^]*)$/.exec(text);
        throw new (ERRORS[name] || Error)(message);
      },
      install(record, dispatcher) {
        window.ECHAT = record;
        window._echat = dispatcher;
        dispatcher.isInit = true;
      }
    };
  }
  function listenToPage(fake, host) {
    const page = fake.page;
    for (const name of [ "mouseover", "keydown", "touchstart" ]) document.addEventListener(name, page.stir, {
      passive: true
    });
    document.addEventListener("mouseout", event => {
      if (!event.relatedTarget) page.out();
    });
    document.addEventListener("visibilitychange", () => document.hidden ? page.left() : page.seen());
    window.addEventListener("focus", page.seen);
    window.addEventListener("blur", page.left);
    window.addEventListener("popstate", page.popped);
    window.addEventListener("message", ({data, origin}) => page.posted(data, origin === new URL(host).origin ? host : origin));
  }

  // ── script ──
  const NAMES = [ "companyId", "metaData", "info", "routeEntranceId", "myData", "lan", "visEvt", "mini", "echatInnerFrame", "echatIframeDisable", "pcMiniWinParam", "partScreen" ];
  const MANNERS = [ "documented", "observed" ];
  const MANNER_KEY = "echat-demo:manner";
  function ownScript() {
    const scripts = document.getElementsByTagName("script");
    return document.getElementById("echatmodulejs") || scripts[scripts.length - 1];
  }
  function remembered(key) {
    try {
      return localStorage.getItem(key);
    } catch (problem) {
      return null;
    }
  }
  function number(text, otherwise) {
    return text !== null && text !== "" && Number.isFinite(+text) ? +text : otherwise;
  }
  function readAddress(address) {
    const url = new URL(address, document.baseURI);
    const params = {};
    for (const [name, value] of url.searchParams) {
      if (NAMES.includes(name)) params[name] = value;
      if (name.toLowerCase() === "echattag") params.echatTag = value;
    }
    const manner = [ url.searchParams.get("manner"), remembered(MANNER_KEY) ].find(each => MANNERS.includes(each));
    return {
      host: url.href.replace(/\/visitor\/.*$/, ""),
      manner: manner || "documented",
      latency: number(url.searchParams.get("latency"), 150),
      pop: number(url.searchParams.get("pop"), null),
      company: params.companyId || "",
      params
    };
  }
  const isPhone = () => /iPhone|iPad|iPod|Android|wp7/i.test(navigator.userAgent);

  // ── conversation ──
  const VERSION = 3;
  const AGENT = {
    staffId: 7,
    staffNickName: "Lin",
    staffPhone: "",
    staffHead: "",
    staffInfo: "Product adviser"
  };
  const first = () => ({
    version: VERSION,
    turn: 0,
    ops: [],
    staff: 1,
    agent: AGENT,
    chat: "",
    queue: 0,
    visitor: null,
    messages: [],
    readAt: 0,
    rating: null,
    pops: 0,
    invites: 0
  });
  const going = chat => chat === "waiting" || chat === "chatting";
  const ended = chat => chat.startsWith("end-");
  function add(state, op, message) {
    const one = Object.assign({
      type: "text"
    }, message, {
      id: op.id + (message.type === "note" ? message.note : ""),
      at: op.at
    });
    const messages = state.messages.concat([ one ]);
    messages.sort((a, b) => a.at - b.at);
    state.messages = messages.slice(-300);
  }
  const note = (state, op, name) => add(state, op, {
    from: "system",
    type: "note",
    note: name,
    name: state.agent.staffNickName
  });
  function moveTo(state, op, label) {
    const before = state.chat;
    if (before === label) return;
    state.chat = label;
    state.queue = label === "waiting" ? 1 : 0;
    if (label === "waiting") note(state, op, "waiting");
    if (label === "chatting") note(state, op, "joined");
    if (label === "waiting" || label === "chatting" && !going(before)) state.rating = null;
    if (ended(label) && going(before)) note(state, op, "ended");
    if (label === "leaveToService") note(state, op, "left");
  }
  const acts = {
    say(state, op, message) {
      if (message.from === "staff" && state.chat === "waiting") moveTo(state, op, "chatting");
      add(state, op, message);
      if (message.from === "visitor") state.readAt = Math.max(state.readAt, op.at);
      if (message.from === "visitor" && message.type !== "card" && !going(state.chat)) moveTo(state, op, state.staff === 1 ? "waiting" : "leaveToService");
    },
    staff(state, op, status) {
      state.staff = status;
      if (status === 1 && state.chat === "leaveToService") state.chat = "";
    },
    agent(state, op, agent) {
      state.agent = Object.assign({}, state.agent, agent);
    },
    chat: moveTo,
    queue(state, op, place) {
      state.queue = place;
    },
    hello(state, op, info) {
      state.visitor = Object.assign({}, state.visitor, info, {
        at: op.at
      });
    },
    read(state, op) {
      state.readAt = Math.max(state.readAt, op.at);
    },
    rate(state, op, rating) {
      state.rating = Object.assign({}, rating, {
        at: op.at
      });
      note(state, op, "rated");
    },
    pop(state) {
      state.pops++;
    },
    invite(state) {
      state.invites++;
    },
    reset(state) {
      const turn = state.turn;
      Object.assign(state, first(), {
        turn,
        ops: state.ops,
        staff: state.staff,
        agent: state.agent,
        pops: state.pops,
        invites: state.invites
      });
    }
  };
  function reduce(before, op) {
    const work = acts[op.name];
    if (!work || before.ops.includes(op.id)) return before;
    if (op.name === "chat" && before.chat === op.value || op.name === "staff" && before.staff === op.value) return before;
    const state = Object.assign({}, before, {
      turn: before.turn + 1,
      ops: before.ops.concat([ op.id ]).slice(-50)
    });
    work(state, op, op.value);
    return state;
  }

  // ── server ──
  const KEY = "echat-demo:server";
  const home = isPlayed(window.parent) ? window.parent : window;
  const channel = typeof home.BroadcastChannel === "function" ? new home.BroadcastChannel("echat-demo") : null;
  const listeners = new Set;
  const passing = {
    typing: new Set,
    event: new Set,
    sample: new Set
  };
  let state = load() || first();
  function isPlayed(page) {
    try {
      return page.isPlayed === true;
    } catch (_) {
      return false;
    }
  }
  function parse(text) {
    try {
      const found = JSON.parse(text);
      return found && found.version === first().version ? found : null;
    } catch (_) {
      return null;
    }
  }
  function load() {
    try {
      return parse(home.localStorage.getItem(KEY));
    } catch (_) {
      return null;
    }
  }
  function keep() {
    try {
      home.localStorage.setItem(KEY, JSON.stringify(state));
    } catch (_) {}
  }
  const news = [];
  let telling = false;
  function tell() {
    if (telling) return;
    telling = true;
    while (news.length) {
      const [now, before] = news.shift();
      for (const fn of Array.from(listeners)) {
        try {
          fn(now, before);
        } catch (problem) {
          console.error(problem);
        }
      }
    }
    telling = false;
  }
  function become(next) {
    if (next === state) return false;
    news.push([ next, state ]);
    state = next;
    return true;
  }
  function act(name, value) {
    const at = home.Date.now();
    const op = {
      name,
      value,
      at,
      id: at.toString(36) + Math.random().toString(36).slice(2, 7)
    };
    if (!become(reduce(state, op))) return;
    keep();
    if (channel) channel.postMessage(op);
    tell();
  }
  if (channel) {
    channel.addEventListener("message", event => {
      const op = event.data;
      if (!op || typeof op.name !== "string") return;
      if (Object.prototype.hasOwnProperty.call(passing, op.name)) {
        for (const fn of Array.from(passing[op.name])) fn(op.value);
        return;
      }
      if (!become(reduce(state, op))) return;
      keep();
      tell();
    });
  }
  function catchUp(found) {
    if (found && found.turn > state.turn && become(found)) tell();
  }
  addEventListener("storage", event => {
    if (event.key === KEY && event.newValue) catchUp(parse(event.newValue));
  });
  addEventListener("pageshow", event => {
    if (event.persisted) catchUp(load());
  });
  const listen = (set, fn) => {
    set.add(fn);
    return () => set.delete(fn);
  };
  const snapshot = () => state;
  const unread = () => state.messages.filter(one => one.from === "staff" && one.at > state.readAt).length;
  const subscribe = fn => listen(listeners, fn);
  const typing = fn => listen(passing.typing, fn);
  const told = fn => listen(passing.event, fn);
  const sample = fn => listen(passing.sample, fn);
  const say = message => act("say", message);
  const setStaff = status => act("staff", status === 2 ? 2 : 1);
  const setAgent = agent => act("agent", agent);
  const setChat = label => act("chat", label);
  const setQueue = place => act("queue", place);
  const hello = info => act("hello", info);
  const read = () => unread() > 0 && act("read", null);
  const rate = rating => act("rate", rating);
  const pop = () => act("pop", null);
  const invite = () => act("invite", null);
  const reset = () => act("reset", null);
  const pass = (name, value) => channel && channel.postMessage({
    name,
    value
  });
  const types = from => pass("typing", from);
  const tells = event => pass("event", event);
  const samples = name => pass("sample", name);
  const server = Object.freeze(Object.defineProperty({
    __proto__: null,
    hello,
    invite,
    pop,
    rate,
    read,
    reset,
    sample,
    samples,
    say,
    setAgent,
    setChat,
    setQueue,
    setStaff,
    snapshot,
    subscribe,
    tells,
    told,
    types,
    typing,
    unread
  }, Symbol.toStringTag, {
    value: "Module"
  }));

  // ── ../members ──
  const MEMBERS = [ {
    id: "mei",
    number: "QM-1024",
    name: {
      en: "Mei Lin",
      zh: "林 梅"
    },
    metaData: "kV3+9sQ/7dYbT0mXw1Zr+Jc8uHf5PaN/eG2oLiR6yUqSxD4vBtMhKjW0CzEgA9n1==",
    myData: '{"level":"celadon","since":2019}'
  }, {
    id: "tom",
    number: "QM-2048",
    name: {
      en: "Tom Berger",
      zh: "汤 柏格"
    },
    metaData: "Q8wLr/2NnYe+X5vZ0hTbKd7MsUf1cGpJ4iOaR9yEqSxDgV6B+tHjW3CzPkA/mLo0==",
    myData: '{"level":"guest","since":2026}'
  } ];
  const opened = metaData => {
    const found = MEMBERS.find(each => each.metaData === metaData);
    return found ? found.id : "";
  };

  // ── wire ──
  const staffOf = state => Object.assign({}, state.agent);
  const LABEL = 120;
  const isGoing = label => label === "waiting" || label === "chatting";
  const SAMPLES = {
    queue: server => server.queue(2),
    track: server => server.track("celadon gaiwan"),
    platform: server => server.platform(),
    other: server => server.event("somethingNew", '{"since":"a later build"}')
  };
  function onAppend(list, tell) {
    list.push = (...items) => {
      const size = Array.prototype.push.apply(list, items);
      items.forEach(tell);
      return size;
    };
  }
  function onNavigation(tell) {
    window.addEventListener("popstate", tell);
    if (window.navigation) window.navigation.addEventListener("currententrychange", tell);
    const title = document.querySelector("title");
    if (title) new MutationObserver(tell).observe(title, {
      childList: true,
      characterData: true,
      subtree: true
    });
  }
  function connect({fake, server, chat, options, phone, end}) {
    const {ECHAT} = fake;
    const given = [];
    let stored = document.title;
    let connected = false;
    let own = null;
    function hello() {
      const visitor = ECHAT.getEchatVisitorId && ECHAT.getEchatVisitorId();
      if (!visitor) return;
      server.hello({
        id: visitor,
        url: location.href,
        title: stored,
        device: phone ? "mobile" : "pc",
        referrer: document.referrer,
        lan: document.documentElement.lang || navigator.language,
        manner: options.manner,
        open: fake.look().open
      });
    }
    function setChat(label) {
      if (label && label !== "too-many" && connected) given.push(label);
      fake.server.chat(label);
    }
    function news(state, before) {
      options.agent = staffOf(state);
      options.evaluate = state.chat === "chatting";
      if (state.staff !== before.staff) fake.server.staff(state.staff);
      if (state.chat !== before.chat && state.chat !== own) setChat(state.chat);
      if (state.queue !== before.queue && state.queue > 0) fake.server.queue(state.queue);
      const old = new Set(before.messages.map(one => one.id));
      for (const one of state.messages) {
        if (one.from === "staff" && !old.has(one.id)) fake.server.message({
          mid: one.id,
          type: 640,
          text: one.text || "[image]"
        });
      }
      if (state.readAt !== before.readAt && ECHAT.getUnReadMsgCount && ECHAT.getUnReadMsgCount() > 0 && server.unread() === 0) {
        fake.server.read_elsewhere();
      }
      if (state.pops > before.pops && !document.hidden) fake.server.pop();
      if (state.invites > before.invites && !document.hidden) fake.server.invite();
    }
    function ready() {
      connected = true;
      hello();
      onNavigation(() => {
        if (document.title !== "您有新消息" && document.title !== stored) stored = document.title;
        hello();
      });
    }
    function vendorEvent(event) {
      const label = String(event.eventLabel);
      server.tells({
        action: event.eventAction,
        label: label.includes("metaData") ? "" : label.slice(0, LABEL)
      });
      if (event.eventAction !== "chatStatus") return;
      if (given[0] === label) given.shift(); else if (label.startsWith("end-1-") && isGoing(server.snapshot().chat)) {
        own = label;
        server.setChat(label);
        own = null;
      }
    }
    if (isGoing(server.snapshot().chat)) setChat(server.snapshot().chat);
    server.subscribe(news);
    server.sample(name => Object.prototype.hasOwnProperty.call(SAMPLES, name) && SAMPLES[name](fake.server));
    ECHAT.on({
      ready,
      newEvent: vendorEvent
    });
    onAppend(fake.sent, ([kind, what]) => {
      if (kind === "card") server.say({
        from: "visitor",
        type: "card",
        card: what
      });
      if (kind === "identity") server.hello({
        member: opened(what[0])
      });
    });
    chat.onMove = open => {
      chat.say({
        echat: "shown",
        open
      });
      hello();
    };
    if (ECHAT.on && options.mobile) withTop(ECHAT, chat, fake, options.manner);
    const words = {
      ready: () => chat.say({
        echat: "shown",
        open: fake.look().open
      }),
      hide: () => fake.window.visitor_hides(),
      end,
      sent: data => fake.window.visitor_sends(data.record),
      evaluated: data => fake.window.visitor_evaluates(data.label)
    };
    window.addEventListener("message", ({data, origin, source}) => {
      if (origin !== location.origin || !data || !chat.holds(source)) return;
      if (typeof data.echat === "string" && Object.prototype.hasOwnProperty.call(words, data.echat)) words[data.echat](data);
    });
    return hello;
  }
  function withTop(ECHAT, chat, fake, manner) {
    ECHAT.on({
      init() {
        const set = ECHAT.setMobilePageTop;
        ECHAT.setMobilePageTop = top => {
          try {
            return set(top);
          } finally {
            chat.top(fake.look().top);
            if (manner === "observed") document.body.classList.toggle("echat-body-fix", top > 0);
          }
        };
      }
    });
  }

  // ── main ──
  const queued = () => Array.from(window._echat && window._echat.q || []).map(entry => Array.from(entry));
  function start() {
    if (window._echat && window._echat.isInit) return console.log("[echat sandbox] loaded twice: ignored");
    const address = readAddress(ownScript().src);
    const phone = isPhone();
    const state = snapshot();
    let fake;
    let renamed = () => {};
    const chat = chatWindow(phone, {
      hide: () => fake.window.visitor_hides(),
      max: () => fake.ECHAT.maxMiniChat(),
      end: () => endOrHide()
    });
    const show = defaultParts({
      open: () => fake.window.visitor_opens(),
      accept: () => {
        show("invite", false, "");
        fake.window.visitor_opens();
      },
      reject: () => show("invite", false, "")
    });
    const page = createPage({
      chat,
      show,
      look: () => fake.look(),
      saved: key => /_chatVisitorId$/.test(key) && renamed()
    });
    const options = {
      manner: address.manner,
      mobile: phone,
      host: address.host,
      company: address.company,
      queue: [ [ "initParam", address.params ] ].concat(queued()),
      attach_after: address.latency,
      ready_after: address.latency,
      auto_pop: address.pop,
      unread: unread(),
      staff: state.staff,
      agent: staffOf(state),
      evaluate: state.chat === "chatting"
    };
    function endOrHide() {
      const {chat: label} = snapshot();
      if (label === "chatting" || label === "waiting") fake.ECHAT.closeMiniChat(); else fake.window.visitor_hides();
    }
    fake = create_echat(page, options);
    css(address.host);
    listenToPage(fake, address.host);
    renamed = connect({
      fake,
      server,
      chat,
      options,
      phone,
      end: endOrHide
    });
  }
  start();
})();

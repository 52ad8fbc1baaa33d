/*! echat-plugin 0.1.0 | MIT licence */
(function() {
  "use strict";

  // ── runtime ──
  var own$1 = Object.prototype.hasOwnProperty;
  var {min, max, abs} = Math;
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
  var fill = (record, others) => Object.assign(record, ...others);
  var kind = value => value == null ? "none" : Array.isArray(value) ? "list" : {
    boolean: "bool",
    number: "number",
    string: "text",
    function: "function"
  }[typeof value] || "record";
  var text = String;
  var trim = string => string.replace(/^[ \t\n\r\f]+|[ \t\n\r\f]+$/g, "");
  var join = (parts, separator) => parts.join(separator);
  var replace = (string, old, fresh) => string.split(old).join(fresh);
  var has = (items, item) => items.includes(item);
  var globs = {};
  var glob = (pattern, string) => (globs["$" + pattern] = globs["$" + pattern] || RegExp("^" + pattern.replace(/\W/g, sign => sign == "*" ? "[^]*" : "\\" + sign) + "$")).test(string);
  var divide = (string, pattern) => string.split(RegExp(pattern));
  var encode = string => attempt(encodeURIComponent, string, "");
  var decode = string => attempt(decodeURIComponent, string, string);
  var from_json = string => attempt(JSON.parse, string, null);
  var to_json = value => JSON.stringify(value);

  // ── core/texts ──
  var lay = function(state, words) {
    state["texts"] = fill({}, [ get(words, state["lan"].slice(0, 2)) || words["en"], state["texts"] ]);
  };
  var counted = function(words, count) {
    return replace(words, "{n}", text(count));
  };
  var unread_words = function(texts, count) {
    return counted(get(texts, texts["plural"](count)) || texts["other"], count);
  };

  // ── core/place/words ──
  var WORDS = {
    en: {
      move: "Left and right arrow keys move it to that side",
      left: "Moved to the left",
      right: "Moved to the right"
    },
    zh: {
      move: "按左右方向键可移到该侧",
      left: "已移到左侧",
      right: "已移到右侧"
    }
  };

  // ── core/rules/memory ──
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

  // ── core/place/memory ──
  var record_of = function(text) {
    var memory = text != null ? from_json(text) : null;
    return kind(memory) === "record" && get(memory, "v") === 1 ? memory : null;
  };
  var side_of = function(text) {
    var memory = record_of(text);
    var side = memory != null ? get(memory, "side") : null;
    return [ "left", "right" ].includes(side) ? side : null;
  };
  var with_side = function(text, side) {
    var memory = record_of(text) || new_memory(0);
    memory["side"] = side;
    return to_json(memory);
  };

  // ── core/place/dragging ──
  var hear_dragging = function(state, event, effects) {
    var place = state["place"];
    if (event["type"] === "recalled" && side_of(event["stored"]) != null) {
      effects.push({
        do: "side",
        side: side_of(event["stored"])
      });
    } else if (event["type"] === "moved") {
      place["side"] = event["side"];
      effects.push({
        do: "side",
        side: event["side"]
      });
      if (place["recalled"]) {
        effects.push({
          do: "keep-side",
          side: event["side"]
        });
      }
    }
  };
  var recall = function(state, effects) {
    var place = state["place"];
    if (place["drag"] && !place["recalled"] && state["sdk"] !== "held") {
      place["recalled"] = true;
      effects.push(place["side"] ? {
        do: "keep-side",
        side: place["side"]
      } : {
        do: "recall-side"
      });
    }
  };
  var keep_dragging = function(state, effects) {
    var place = state["place"];
    if (!place["drag"]) {
      return;
    }
    recall(state, effects);
    var words = Array.from([ "move", "left", "right" ], key => state["texts"][key]);
    if (to_json(words) != place["said"]) {
      place["said"] = to_json(words);
      effects.push({
        do: "drag-words",
        words
      });
    }
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
    return count > most ? text(most) + "+" : text(count);
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

  // ── core/effects ──
  var fetch = function(state, effects, part) {
    if (get(state["fetched"], part) == null && !([ "card", "attention" ].includes(part) && state["sdk"] === "held")) {
      state["fetched"][part] = state["at"] + state["config"]["timeout"];
      effects.push({
        do: "fetch",
        name: part
      });
    }
  };

  // ── core/place/looking ──
  var MARK = "#TOECHAT";
  var begin = function(state, effects) {
    var config = state["config"];
    lay(state, WORDS);
    state["place"] = {
      present: [],
      down: false,
      open: false,
      marked: false,
      mirror: "",
      drag: config["launcher-drag"] && config["launcher"] === "on",
      side: null,
      recalled: false,
      said: ""
    };
    recall(state, effects);
    effects.push({
      do: "place",
      own: is_own(config) ? config["launcher"].slice(1) : "",
      avoid: config["launcher-avoid"],
      hide: selectors(config["launcher-hide"]),
      scroll: has(config["launcher-hide"], "scroll"),
      drag: state["place"]["drag"],
      phone: state["device"] === "mobile"
    });
  };
  var is_own = function(config) {
    return config["launcher"].startsWith(",");
  };
  var selectors = function(hide) {
    return Array.from(hide).filter(item => "#.[:".includes(item.slice(0, 1)));
  };
  var look = function(state, event, effects) {
    var place = state["place"];
    var sort = event["type"];
    if (sort === "placed") {
      for (var [name, value] of event["wrong"]) {
        state["config"]["wrong"].push([ name, value ]);
        fetch(state, effects, "check");
      }
    }
    if (sort === "placed" || sort === "present") {
      place["present"] = event["present"];
    }
    if (sort === "turned") {
      place["down"] = event["down"];
    }
    hear_dragging(state, event, effects);
    hide(state);
    if (state["device"] === "mobile") {
      watch_window(state, event, effects);
    }
  };
  var hide = function(state) {
    var place = state["place"];
    state["wanted"] = wanted_here(state["config"]["launcher-hide"], state["here"]["path"], state["device"]) && place["present"].length === 0;
    state["away"] = place["down"] && state["unread"] === 0 && state["mini"] !== "open" ? NEVER : 0;
  };
  var watch_window = function(state, event, effects) {
    var place = state["place"];
    var opened = state["mini"] === "open";
    var marked = event["href"].indexOf(MARK) >= 0;
    if (event["type"] === "returned" && opened) {
      if (place["marked"] && !marked) {
        effects.push({
          do: "mark-again"
        });
      }
      state["intents"].push({
        name: "hide"
      });
    }
    if (opened && !place["open"]) {
      place["marked"] = marked;
      effects.push({
        do: "hold-back",
        marked
      });
    }
    if (!opened && place["open"]) {
      effects.push({
        do: "let-back"
      });
    }
    place["open"] = opened;
  };

  // ── core/place/mirror ──
  var mirror = function(state, effects) {
    var place = state["place"];
    if (!is_own(state["config"]) || !state["on"]) {
      return;
    }
    var shown = view(state);
    var name = state["label"] || state["texts"]["name"];
    var looks = get(state, "looks");
    var seen = {
      unread: shown["badge"],
      staff: looks && looks["hours"]["closed"] ? "offline" : state["staff"] || "",
      window: shown["expanded"] ? "open" : "closed",
      expanded: state["elsewhere"] ? null : shown["expanded"] ? "true" : "false",
      busy: shown["busy"],
      name,
      more: shown["name"].slice(name.length)
    };
    var text = to_json(seen);
    if (text != place["mirror"]) {
      place["mirror"] = text;
      effects.push({
        do: "mirror",
        view: seen
      });
    }
  };

  // ── core/place/part ──
  var act = function(state, effects) {
    mirror(state, effects);
    keep_dragging(state, effects);
  };
  var PLACE = {
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

  // ── browser/storage ──
  var key_of = function(company) {
    return "echat-plugin:" + (company || "page");
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

  // ── browser/place/tops ──
  var SETTLES = 700;
  var create_tops = function(signals, send) {
    var document = win.document;
    var top = [ win.pageXOffset, win.pageYOffset ];
    var page = null;
    var settling = null;
    var up = false;
    var window_up = function() {
      return document.body && document.body.classList.contains("echat-win-show");
    };
    var scrolled = function() {
      if (settling) {
        go_back();
      } else if (!window_up() && page == null) {
        top = [ win.pageXOffset, win.pageYOffset ];
      }
    };
    var here = function() {
      return address(win.location.href)["page"];
    };
    var hold = function() {
      settled();
      page = here();
    };
    var release = function() {
      if (page == here()) {
        go_back();
        settling = win.setTimeout(settled, SETTLES);
      } else {
        settled();
      }
    };
    var go_back = function() {
      if (page == here() && (win.pageYOffset != top[1] || win.pageXOffset != top[0])) {
        if (__in__("scrollBehavior", document.documentElement.style)) {
          win.scrollTo({
            left: top[0],
            top: top[1],
            behavior: "instant"
          });
        } else {
          win.scrollTo(top[0], top[1]);
        }
      }
    };
    var settled = function() {
      win.clearTimeout(settling);
      settling = null;
      page = null;
    };
    var moved = function() {
      if (settling) {
        settled();
      }
    };
    var changed = function() {
      if (window_up() != up) {
        up = window_up();
        send({
          type: "look"
        });
      }
    };
    var observer = make(win.MutationObserver, changed);
    observer.observe(document.body, {
      attributes: true,
      attributeFilter: [ "class" ]
    });
    signals["undo"](function __lambda__() {
      return observer.disconnect();
    });
    signals["undo"](settled);
    signals["listen"](win, "scroll", scrolled, {
      passive: true
    });
    signals["listen"](win, "touchmove wheel", moved, {
      passive: true
    });
    return {
      hold,
      let: release
    };
  };

  // ── core/place/lifting ──
  var GAP = 8;
  var lift = function(box, obstacles) {
    var [left, top, right, bottom] = box;
    var rise = 0;
    for (var _ of obstacles) {
      for (var each of obstacles) {
        if (each[0] < right && each[2] > left && each[1] - GAP < bottom - rise && each[3] > top - rise) {
          var rise = bottom - each[1] + GAP;
        }
      }
    }
    return rise <= top ? rise : 0;
  };

  // ── browser/place/rising ──
  var KEYBOARD = 100;
  var FAR = 1e6;
  var create_rising = function(avoid, phone, signals, stage) {
    var document = win.document;
    var place = stage()["place"];
    var watched = [];
    var obstacles = function() {
      var found = [];
      for (var element of elements()) {
        var box = element.getBoundingClientRect();
        if (box.width * box.height > 0 && win.getComputedStyle(element).visibility !== "hidden") {
          found.push([ box.left, box.top, box.right, box.bottom ]);
        }
      }
      var view = win.visualViewport;
      if (phone && view && view.scale < 1.1 && speaks()) {
        var low = view.offsetTop + view.height;
        if (document.documentElement.clientHeight - low > KEYBOARD) {
          found.push([ 0, low, FAR, FAR ]);
        }
      }
      return found;
    };
    var elements = function() {
      return avoid ? Array.from(document.querySelectorAll(avoid)) : [];
    };
    var speaks = function() {
      var badge = place.querySelector("[part=badge]");
      return place.querySelector("aside") || badge && badge.textContent;
    };
    var look = function() {
      if (!place.isConnected) {
        return;
      }
      watch_sizes();
      var box = place.parentNode.getBoundingClientRect();
      var rise = lift([ place.offsetLeft, box.top, place.offsetLeft + place.offsetWidth, box.bottom ], obstacles());
      place.style.position = "relative";
      place.style.transition = win.matchMedia("(prefers-reduced-motion)").matches ? "" : "bottom .2s";
      place.style.bottom = str_px(rise);
    };
    var watch_sizes = function() {
      var found = elements();
      if (sizes && (found.length != watched.length || found.some(function __lambda__(each) {
        return !has(watched, each);
      }))) {
        sizes.disconnect();
        for (var element of found) {
          sizes.observe(element);
        }
      }
      watched = found;
    };
    var stop = function() {
      if (sizes) {
        sizes.disconnect();
      }
    };
    var sizes = avoid && win.ResizeObserver ? make(win.ResizeObserver, look) : null;
    var listen = signals["listen"];
    if (avoid) {
      listen(document, "transitionend animationend", look, true);
      listen(win, "resize scroll", look, {
        passive: true
      });
    }
    if (phone && win.visualViewport) {
      listen(win.visualViewport, "resize scroll", look, false);
    }
    signals["undo"](stop);
    return look;
  };
  var str_px = function(amount) {
    return amount ? amount + "px" : "";
  };

  // ── browser/openers ──
  var NATIVE = "a[href],button,input,select,textarea";

  // ── browser/place/owns ──
  var create_owns = function(selector, config, signals, send) {
    var document = win.document;
    var view = null;
    var bound = [];
    var hovered = function(event) {
      var target = event.target;
      if (target.closest && target.closest(selector)) {
        send({
          type: "hover"
        });
      }
    };
    var refresh = function() {
      var found = Array.from(document.querySelectorAll(selector));
      for (var entry of bound) {
        if (!has(found, entry[0])) {
          release(entry);
        }
      }
      bound = Array.from(bound).filter(entry => has(found, entry[0]));
      var known = Array.from(bound, entry => entry[0]);
      for (var element of found) {
        if (!has(known, element)) {
          bound.push([ element, {} ]);
        }
      }
      show();
    };
    var draw = function(seen) {
      view = seen;
      refresh();
    };
    var show = function() {
      for (var entry of view ? bound : []) {
        var element = entry[0];
        put(entry, "data-echat-unread", view["unread"] || null);
        put(entry, "data-echat-staff", view["staff"] || null);
        put(entry, "data-echat-window", view["window"]);
        put(entry, "aria-expanded", view["expanded"]);
        put(entry, "aria-busy", view["busy"] ? "true" : null);
        if (!element.matches(NATIVE)) {
          put(entry, "role", theirs(entry, "role") || "button");
          put(entry, "tabindex", theirs(entry, "tabindex") || "0");
        }
        var name = name_of(entry);
        var more = view["more"];
        put(entry, "aria-label", more || !name ? (name || view["name"]) + more : null);
        put(entry, "aria-labelledby", more && theirs(entry, "aria-labelledby") ? "" : null);
      }
    };
    var theirs = function(entry, name) {
      var now = entry[0].getAttribute(name);
      var pair = get(entry[1], name);
      return pair && pair[1] == now ? pair[0] : now;
    };
    var put = function(entry, name, value) {
      var old = theirs(entry, name);
      var wanted = value == null ? old : value;
      if (entry[0].getAttribute(name) != wanted) {
        if (wanted == null) {
          entry[0].removeAttribute(name);
        } else {
          entry[0].setAttribute(name, wanted);
        }
      }
      entry[1][name] = [ old, wanted ];
    };
    var name_of = function(entry) {
      var element = entry[0];
      var label = theirs(entry, "aria-label") || "";
      for (var id of divide(theirs(entry, "aria-labelledby") || "", " +")) {
        var other = document.getElementById(id);
        if (other) {
          var label = other.textContent;
        }
      }
      var picture = element.querySelector("img[alt],[aria-label]");
      var drawn = picture ? picture.alt || picture.getAttribute("aria-label") : "";
      var words = label || trim(element.textContent) || drawn || element.localName === "input" && element.value || element.title || "";
      return trim(join(divide(words, "[ \n\t]+"), " "));
    };
    var release = function(entry) {
      for (var name of keys(entry[1])) {
        put(entry, name, null);
      }
    };
    var stop = function() {
      for (var entry of bound) {
        release(entry);
      }
    };
    signals["undo"](stop);
    if (config["load"] === "interaction") {
      signals["listen"](document, "mouseover focusin", hovered, {
        passive: true
      });
    }
    return {
      draw,
      refresh
    };
  };

  // ── browser/place/hiding ──
  var TURN = 12;
  var present = function(selectors) {
    return Array.from(selectors).filter(selector => win.document.querySelector(selector));
  };
  var hear_scrolling = function(signals, send) {
    var document = win.document;
    var __left0__ = win.pageYOffset;
    var last = __left0__;
    var turn = __left0__;
    var down = false;
    var scrolled = function() {
      var at = max(0, min(win.pageYOffset, document.documentElement.scrollHeight - win.innerHeight));
      if ((at - last) * (last - turn) < 0) {
        turn = last;
      }
      last = at;
      var goes = at > turn;
      if ((abs(at - turn) >= TURN || at === 0) && goes != down && !(goes && has_focus())) {
        down = goes;
        send({
          type: "turned",
          down
        });
      }
    };
    var has_focus = function() {
      return document.activeElement && document.activeElement.localName === "echat-launcher";
    };
    signals["listen"](win, "scroll", scrolled, {
      passive: true
    });
  };

  // ── browser/place/sides ──
  var sides_css = function(config) {
    var middle = config["launcher-position"].startsWith("middle");
    var sheet = "";
    for (var [side, other] of [ [ "left", "right" ], [ "right", "left" ] ]) {
      var here = "[side=" + side + "] aside";
      sheet += here + "{" + side + ":0;" + other + ":auto}" + here + "::after{" + side + ":calc(var(--echat-size," + config["launcher-size"] + "px)/2 - 8px);" + other + ":auto}" + (middle ? "@media(min-width:720px){" + here + ":not(:only-child){" + side + ":calc(100% + 14px)}" + here + "::after{" + side + ":-6px}}" : "");
    }
    return sheet;
  };

  // ── browser/place/dragging ──
  var TREMBLE = 8;
  var LONG = 1e3;
  var create_dragging = function(config, signals, send, stage) {
    var launcher = stage();
    var add = launcher["add"];
    var place = launcher["place"];
    var frame = place.parentNode;
    var hint = add(frame, "p", {
      id: "move",
      hidden: ""
    });
    var status = add(frame, "p", {
      role: "status"
    });
    var start = null;
    var __left0__ = 0;
    var level = __left0__;
    var began = __left0__;
    var dragging = false;
    var swallow = false;
    var moved = {};
    var speak = function(words) {
      hint.textContent = words[0];
      moved = {
        left: words[1],
        right: words[2]
      };
    };
    var button = function() {
      var last = place.lastChild;
      return last && last.localName === "button" ? last : null;
    };
    var describe = function() {
      if (button()) {
        button().setAttribute("aria-describedby", "move");
      }
    };
    var side_of = function(x) {
      return x < win.innerWidth / 2 ? "left" : "right";
    };
    var middle = function() {
      var box = place.getBoundingClientRect();
      return box.left + box.width / 2;
    };
    var move = function(side) {
      if (side != side_of(rest())) {
        send({
          type: "moved",
          side
        });
        status.textContent = moved[side];
      }
    };
    var rest = function() {
      var pulled = place.style.left;
      place.style.left = "";
      var at = middle();
      place.style.left = pulled;
      return at;
    };
    var pressed = function(event) {
      if (event.button === 0 && event.isPrimary && !event.ctrlKey && button() && button().contains(event.target)) {
        start = event.clientX;
        level = event.clientY;
        began = event.timeStamp;
      }
    };
    var is_long = function(event) {
      var still = abs(event.clientX - start) <= TREMBLE && abs(event.clientY - level) <= TREMBLE;
      return still && event.timeStamp - began >= LONG && button() && button().contains(event.composedPath()[0]);
    };
    var pulled = function(event) {
      if (start == null) {
        return;
      }
      var by = event.clientX - start;
      if (!dragging && abs(by) > TREMBLE) {
        dragging = true;
        guarded(function __lambda__() {
          return place.setPointerCapture(event.pointerId);
        });
      }
      if (dragging) {
        place.style.position = "relative";
        place.style.left = by + "px";
      }
    };
    var dropped = function(event) {
      var lifted = event.type === "pointerup";
      if (dragging || start != null && lifted && is_long(event)) {
        swallow = true;
        win.setTimeout(calm, 0);
        if (lifted) {
          move(dragging ? side_of(middle()) : side_of(rest()) === "right" ? "left" : "right");
        }
        place.style.left = "";
      }
      start = null;
      dragging = false;
    };
    var calm = function() {
      swallow = false;
    };
    var clicked = function(event) {
      if (swallow) {
        event.stopPropagation();
        event.preventDefault();
      }
    };
    var menued = function(event) {
      if (start != null) {
        event.preventDefault();
      }
    };
    var touched = function(event) {
      if (swallow) {
        event.preventDefault();
      }
    };
    var keyed = function(event) {
      var side = {
        ArrowLeft: "left",
        ArrowRight: "right"
      }[event.key];
      if (side && event.target == button() && !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)) {
        event.preventDefault();
        move(side);
      }
    };
    var turn = function(side) {
      var before = place.getBoundingClientRect().left;
      place.style.left = "";
      frame.style.textAlign = side;
      frame.setAttribute("side", side);
      var by = before - place.getBoundingClientRect().left;
      if (place.isConnected && !win.matchMedia("(prefers-reduced-motion)").matches) {
        place.style.position = "relative";
        guarded(function __lambda__() {
          return place.animate([ {
            left: by + "px"
          }, {
            left: "0px"
          } ], {
            duration: 200,
            easing: "ease-out"
          });
        });
      }
    };
    launcher["dress"](sides_css(config));
    frame.style.touchAction = "pan-y";
    var listen = signals["listen"];
    listen(frame, "pointerdown", pressed, false);
    listen(frame, "dragstart", function __lambda__(event) {
      return event.preventDefault();
    }, false);
    listen(frame, "click", clicked, true);
    listen(frame, "contextmenu", menued, false);
    listen(frame, "touchend", touched, false);
    listen(frame, "keydown", keyed, false);
    listen(win, "pointermove", pulled, {
      passive: true
    });
    listen(win, "pointerup pointercancel", dropped, false);
    describe();
    return {
      turn,
      describe,
      speak
    };
  };

  // ── browser/place/backs ──
  var OURS = "echatPlugin";
  var LEAVES = 500;
  var create_backs = function(signals, send) {
    var document = win.document;
    var history = win.history;
    var mode = "";
    var began = "";
    var watcher = null;
    var leaving = false;
    var wish = null;
    var timer = null;
    var ours = function() {
      return history.state && history.state[OURS];
    };
    var marked = function() {
      return win.location.href.indexOf(MARK) >= 0;
    };
    var hold = function(by_vendor) {
      if (leaving) {
        wish = [ by_vendor ];
        return;
      }
      win.clearTimeout(timer);
      var touch = win.navigator.userActivation;
      if (win.CloseWatcher && touch && !touch.hasBeenActive) {
        watcher = make(win.CloseWatcher);
        watcher.onclose = returned;
      }
      if (by_vendor) {
        mode = "mark";
      } else if (!watcher) {
        mode = "own";
        var state = win.Object.assign({}, history.state);
        state[OURS] = true;
        history.pushState(state, "");
      }
      began = win.location.href;
    };
    var returned = function() {
      send({
        type: "returned"
      });
    };
    var release = function() {
      wish = null;
      if (watcher) {
        watcher.destroy();
        watcher = null;
      }
      if (mode === "own" && ours()) {
        leaving = true;
        history.back();
      }
      if (mode === "mark") {
        timer = win.setTimeout(unmark, LEAVES);
      }
      mode = "";
    };
    var unmark = function() {
      if (marked() && mode === "") {
        history.replaceState(history.state, "", win.location.href.split(MARK)[0]);
      }
    };
    var popped = function() {
      win.setTimeout(arrived, 0);
    };
    var arrived = function() {
      if (leaving) {
        leaving = false;
        var waits = wish;
        wish = null;
        if (waits) {
          hold(waits[0]);
        }
      } else if (mode === "own" && !ours() && win.location.href == began) {
        mode = "";
        returned();
      } else if (mode === "mark" && !marked()) {
        returned();
      }
    };
    var mark = function() {
      history.pushState(history.state, "", win.location.href + MARK + win.Date.now());
    };
    var stop = function() {
      win.clearTimeout(timer);
      if (watcher) {
        watcher.destroy();
      }
      if (mode === "own" && ours()) {
        history.back();
      }
    };
    signals["listen"](win, "popstate", popped, false);
    signals["undo"](stop);
    if (ours()) {
      var leaving = true;
      history.back();
    } else if (!document.body.classList.contains("echat-win-show")) {
      unmark();
    }
    return {
      hold,
      let: release,
      mark
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

  // ── browser/place/page ──
  var create_place = function(config, signals, send, stage) {
    var document = win.document;
    var key = key_of(config["company-id"]);
    var stored = config["storage"] === "on";
    var owns = null;
    var dragging = null;
    var backs = null;
    var tops = null;
    var said = "";
    var start = function(effect) {
      var wrong = [];
      var usable = function(name, selector) {
        if (selector && !guarded(function __lambda__() {
          return [ document.querySelector(selector) ];
        })) {
          wrong.push([ name, selector ]);
          return "";
        }
        return selector;
      };
      var own = usable("launcher", effect["own"]);
      var avoid = usable("launcher-avoid", effect["avoid"]);
      var hide = Array.from(effect["hide"]).filter(selector => usable("launcher-hide", selector));
      var document_changed = [];
      var launcher_changed = [];
      if (own) {
        owns = create_owns(own, config, signals, send);
        document_changed.push(owns["refresh"]);
      }
      if (hide.length > 0) {
        document_changed.push(function __lambda__() {
          return tell_present(hide);
        });
      }
      if (effect["scroll"]) {
        hear_scrolling(signals, send);
      }
      if (effect["phone"]) {
        tops = create_tops(signals, send);
        backs = create_backs(signals, send);
      }
      if (avoid || effect["phone"]) {
        var rising = create_rising(avoid, effect["phone"], signals, stage);
        launcher_changed.push(rising);
        if (avoid) {
          document_changed.push(rising);
        }
      }
      if (effect["drag"]) {
        dragging = create_dragging(config, signals, send, stage);
        launcher_changed.push(dragging["describe"]);
      }
      if (document_changed.length > 0) {
        var changes = create_changes(signals, function __lambda__() {
          return Array.from(document_changed, work => work());
        });
        changes["start"](avoid || __in__("style", to_json(hide)));
      }
      if (launcher_changed.length > 0) {
        var observer = make(win.MutationObserver, function __lambda__() {
          return Array.from(launcher_changed, work => work());
        });
        observer.observe(stage()["place"], {
          childList: true,
          characterData: true,
          subtree: true
        });
        signals["undo"](function __lambda__() {
          return observer.disconnect();
        });
      }
      var seen = present(hide);
      said = to_json(seen);
      send({
        type: "placed",
        present: seen,
        wrong
      });
    };
    var tell_present = function(hide) {
      var seen = present(hide);
      if (to_json(seen) != said) {
        said = to_json(seen);
        send({
          type: "present",
          present: seen
        });
      }
    };
    var keep_side = function(effect) {
      if (stored) {
        write("localStorage", key, with_side(read("localStorage", key), effect["side"]));
      }
    };
    return {
      place: start,
      mirror: function __lambda__(effect) {
        return owns && owns["draw"](effect["view"]);
      },
      side: function __lambda__(effect) {
        return dragging && dragging["turn"](effect["side"]);
      },
      "recall-side": function __lambda__(effect) {
        return stored && send({
          type: "recalled",
          stored: read("localStorage", key)
        });
      },
      "keep-side": keep_side,
      "drag-words": function __lambda__(effect) {
        return dragging["speak"](effect["words"]);
      },
      "hold-back": function __lambda__(effect) {
        return [ tops["hold"](), backs["hold"](effect["marked"]) ];
      },
      "let-back": function __lambda__(effect) {
        return [ backs["let"](), tops["let"]() ];
      },
      "mark-again": function __lambda__(effect) {
        return backs["mark"]();
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

  // ── parts/place ──
  PLACE["senses"] = create_place;
  offer(PLACE);
})();

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
  var number$1 = string => /^-?[0-9]+(\.[0-9]+)?$/.test(string) ? +string : null;
  var trim = string => string.replace(/^[ \t\n\r\f]+|[ \t\n\r\f]+$/g, "");
  var replace = (string, old, fresh) => string.split(old).join(fresh);
  var from_json = string => attempt(JSON.parse, string, null);

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

  // ── core/attention/words ──
  var WORDS = {
    en: {
      new: "New message",
      open: "Open the chat",
      dismiss: "Dismiss",
      mute: "Mute",
      image: "[Image]",
      file: "[File]"
    },
    zh: {
      new: "新消息",
      open: "打开对话",
      dismiss: "关闭",
      mute: "静音",
      image: "[图片]",
      file: "[文件]"
    }
  };

  // ── core/values ──
  var UNITS = [ [ "ms", 1 ], [ "s", 1e3 ], [ "m", 6e4 ], [ "h", 36e5 ], [ "d", 864e5 ] ];
  var duration = function(string) {
    for (var [unit, size] of UNITS) {
      if (string.endsWith(unit)) {
        var amount = number$1(trim(string.slice(0, string.length - unit.length)));
        if (amount != null && amount >= 0) {
          return amount * size;
        }
      }
    }
    return string === "0" ? 0 : null;
  };

  // ── core/attention/modes ──
  var allowed = function(state, name) {
    var mode = state["config"][name];
    return state["on"] && (mode === "on" || mode === "hidden" && !state["watched"]);
  };

  // ── core/attention/sound ──
  var PAUSE = 1e3;
  var WORD = 500;
  var want_sound = function(state, effects) {
    var book = state["attention"];
    var hidden = state["config"]["sound"] === "hidden";
    if (hidden && state["watched"]) {
      effects.push({
        do: "tell",
        what: "seen"
      });
    }
    if (allowed(state, "sound") && !state["muted"] && book["asked"] == null && is_calm(state)) {
      book["asked"] = state["at"];
      book["due"] = state["at"] + (hidden ? WORD : 0);
    }
  };
  var is_calm = function(state) {
    var pause = PAUSE;
    for (var item of state["config"]["attention"]) {
      var pause = max(pause, duration(item) || 0);
    }
    return state["attended"] == null || state["at"] >= state["attended"] + pause;
  };
  var keep_asking = function(state, effects) {
    var book = state["attention"];
    if (book["due"] != null && state["at"] >= book["due"]) {
      book["due"] = null;
      effects.push({
        do: "ask-turn"
      });
    }
    return book["due"];
  };
  var hear_others = function(state, what) {
    if ([ "rang", "seen" ].includes(what)) {
      state["attention"]["told"] = state["at"];
    }
    if (what === "rang") {
      state["attended"] = state["at"];
    }
  };
  var hear_turn = function(state, able, effects) {
    var book = state["attention"];
    var asked = book["asked"];
    book["asked"] = null;
    if (able && asked != null && (book["told"] == null || book["told"] < asked - WORD) && state["unread"] > 0 && !state["muted"]) {
      state["attended"] = state["at"];
      effects.push({
        do: "sound"
      });
      effects.push({
        do: "tell",
        what: "rang"
      });
    }
  };

  // ── core/params ──
  var PRIVATE = [ "metaData", "myData" ];

  // ── core/opening ──
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

  // ── core/attention/preview ──
  var STAYS = 12e3;
  var TOGETHER = 2e3;
  var show_preview = function(state) {
    var book = state["attention"];
    if (allowed(state, "preview") && !book["hushed"]) {
      book["held"] = book["held"] && book["up"];
      book["up"] = true;
      book["until"] = null;
    }
  };
  var answer = function(state, said, effects) {
    var book = state["attention"];
    if (said === "open") {
      ask(state, effects, "preview", state["config"]["launcher-open"], {});
    }
    book["up"] = book["up"] && [ "hold", "free" ].includes(said);
    book["hushed"] = book["hushed"] || said === "dismiss";
    book["held"] = said === "hold";
  };
  var keep_preview = function(state, effects) {
    var book = state["attention"];
    if (state["mini"] === "open") {
      book["hushed"] = false;
    }
    if (state["mini"] === "open" || state["unread"] === 0 || !state["wanted"] || !state["on"]) {
      book["up"] = false;
    }
    if (!state["visible"] || book["held"]) {
      book["until"] = null;
    } else if (book["up"] && book["until"] == null) {
      book["until"] = state["at"] + STAYS;
    }
    if (book["until"] != null && state["at"] >= book["until"]) {
      book["up"] = false;
    }
    state["preview"] = book["up"] ? view(state) : null;
    if (book["up"]) {
      fetch(state, effects, "bubble");
    }
    return book["up"] ? book["until"] : null;
  };
  var view = function(state) {
    var said = state["texts"];
    var staff = record_of(state["staff_info"]) || {};
    return {
      sender: words(get(staff, "staffNickName")) || said["new"],
      avatar: address(get(staff, "staffHead")),
      text: message(state, said),
      label: said["new"],
      open: said["open"],
      dismiss: said["dismiss"],
      mute: state["config"]["sound"] !== "off" ? said["mute"] : "",
      muted: state["muted"] === true
    };
  };
  var message = function(state, said) {
    var told = state["message"];
    if (told == null || told["at"] < state["came"] - TOGETHER) {
      return unread_words(state["texts"], state["unread"]);
    }
    return [ "image", "file" ].includes(told["kind"]) ? said[told["kind"]] : told["text"] || said["new"];
  };

  // ── core/attention/muting ──
  var hear_muting = function(state, event) {
    var book = state["attention"];
    if (event["type"] === "muting") {
      book["kept"] = event["muted"];
      if (state["muted"] == null) {
        state["muted"] = event["muted"];
      }
    } else if (event["type"] === "told" && [ "muted", "unmuted" ].includes(event["what"])) {
      var __left0__ = event["what"] === "muted";
      state["muted"] = __left0__;
      book["kept"] = __left0__;
    }
  };
  var keep_muting = function(state, effects) {
    var book = state["attention"];
    if (book["kept"] != null && state["muted"] != book["kept"]) {
      book["kept"] = state["muted"];
      effects.push({
        do: "keep-muting",
        muted: state["muted"]
      });
      effects.push({
        do: "tell",
        what: state["muted"] ? "muted" : "unmuted"
      });
    }
  };

  // ── core/attention/badges ──
  var MOST = 99;
  var keep_badges = function(state, effects) {
    var book = state["attention"];
    var words = state["unread"] > 0 && allowed(state, "favicon") ? text(min(state["unread"], MOST)) : "";
    if (words != book["favicon"]) {
      book["favicon"] = words;
      effects.push({
        do: "favicon",
        text: words
      });
    }
    var known = state["sdk"] === "ready" && state["config"]["app-badge"] !== "off";
    var count = allowed(state, "app-badge") ? state["unread"] : 0;
    if (known && count != book["app"]) {
      book["app"] = count;
      effects.push({
        do: "app-badge",
        count
      });
    }
  };

  // ── core/attention/part ──
  var begin = function(state, effects) {
    lay(state, WORDS);
    state["attention"] = {
      came: null,
      favicon: "",
      app: null,
      asked: null,
      due: null,
      told: null,
      kept: null,
      up: false,
      until: null,
      held: false,
      hushed: false
    };
    effects.push({
      do: "recall-muting"
    });
  };
  var look = function(state, event, effects) {
    var what = event["type"];
    hear_muting(state, event);
    if (what === "turn") {
      hear_turn(state, event["able"], effects);
    } else if (what === "told") {
      hear_others(state, event["what"]);
    } else if (what === "preview") {
      answer(state, event["answer"], effects);
    }
  };
  var act = function(state, effects) {
    var book = state["attention"];
    var came = get(state, "came");
    if (came != null && came != book["came"] && state["on"]) {
      book["came"] = came;
      want_sound(state, effects);
      show_preview(state);
    }
    keep_badges(state, effects);
    keep_muting(state, effects);
    return earliest([ keep_asking(state, effects), keep_preview(state, effects) ]);
  };
  var ATTENTION = {
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

  // ── browser/storage ──
  var MUTED = ":muted";
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

  // ── browser/attention/sound ──
  var NOTES = [ [ 659.25, 0 ], [ 880, .12 ] ];
  var LENGTH = .5;
  var LOUDNESS = .09;
  var LATE = 2e3;
  var create_sound = function(config, signals) {
    var Audio = win.AudioContext || win.webkitAudioContext;
    var audio = null;
    var timer = null;
    var unlisten = null;
    var awake = false;
    var woken = function() {
      awake = true;
      unlisten();
      if (!timer) {
        rest();
      }
    };
    var rest = function() {
      timer = null;
      audio.suspend()["catch"](nothing);
    };
    var nothing = function(problem) {};
    var wake = function() {
      audio = audio || make(Audio);
      audio.resume().then(woken)["catch"](nothing);
    };
    var able = function() {
      return awake;
    };
    var play = function(effect) {
      var asked = win.performance.now();
      var sound = function() {
        if (win.performance.now() - asked < LATE) {
          for (var [pitch, begin] of NOTES) {
            note(pitch, audio.currentTime + begin);
          }
          win.clearTimeout(timer);
          timer = win.setTimeout(rest, 1500 * LENGTH);
        }
      };
      audio.resume().then(sound)["catch"](nothing);
    };
    var note = function(pitch, begin) {
      var tone = audio.createOscillator();
      var volume = audio.createGain();
      tone.frequency.value = pitch;
      volume.gain.setValueAtTime(1e-4, begin);
      volume.gain.exponentialRampToValueAtTime(LOUDNESS, begin + .02);
      volume.gain.exponentialRampToValueAtTime(1e-4, begin + LENGTH);
      tone.connect(volume).connect(audio.destination);
      tone.start(begin);
      tone.stop(begin + LENGTH);
    };
    var stop = function() {
      win.clearTimeout(timer);
      if (audio) {
        audio.close()["catch"](nothing);
      }
    };
    if (Audio && config["sound"] !== "off") {
      var unlisten = signals["listen"](win, "pointerup touchend keydown", function __lambda__(event) {
        return guarded(wake);
      }, {
        passive: true,
        capture: true
      });
      var touch = win.navigator.userActivation;
      if (touch && touch.hasBeenActive) {
        guarded(wake);
      }
    }
    signals["undo"](stop);
    return {
      able,
      play
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

  // ── browser/attention/icon_drawing ──
  var SIDE = 64;
  var RED = "#d6001c";
  var BUBBLE = "M32 4C15 4 2 15 2 30c0 9 5 17 12 21l-3 11 14-7c2 1 5 1 7 1 17 0 30-11 30-26S49 4 32 4z";
  var create_drawing = function(color) {
    var known = "";
    var icon = null;
    var draw = function(source, text, done) {
      var came = function(image) {
        known = source;
        icon = image;
        var address = guarded(function __lambda__() {
          return paint(image, text);
        }) || guarded(function __lambda__() {
          return paint(null, text);
        });
        if (address) {
          load(address, function __lambda__() {
            return done(address);
          }, function __lambda__() {
            return done("");
          });
        }
      };
      if (source == known) {
        came(icon);
      } else {
        var image = load(source, function __lambda__() {
          return came(image);
        }, function __lambda__() {
          return came(null);
        });
      }
    };
    var paint = function(image, text) {
      var canvas = win.document.createElement("canvas");
      var __left0__ = SIDE;
      canvas.width = __left0__;
      canvas.height = __left0__;
      var pen = canvas.getContext("2d");
      if (image) {
        pen.drawImage(image, 0, 0, SIDE, SIDE);
      } else {
        pen.fillStyle = "#0b5cff";
        pen.fillStyle = color;
        pen.fill(make(win.Path2D, BUBBLE));
      }
      number(pen, text);
      return canvas.toDataURL();
    };
    return draw;
  };
  var load = function(address, loaded, failed) {
    var image = make(win.Image);
    image.crossOrigin = "anonymous";
    image.onload = loaded;
    image.onerror = failed;
    image.src = address;
    return image;
  };
  var number = function(pen, text) {
    var high = 42;
    var wide = text.length === 1 ? high : 58;
    var left = SIDE - wide;
    var top = SIDE - high;
    pen.globalCompositeOperation = "destination-out";
    pill(pen, left - 4, top - 4, wide + 8, high + 8);
    pen.globalCompositeOperation = "source-over";
    pen.fillStyle = RED;
    pill(pen, left, top, wide, high);
    pen.fillStyle = "#fff";
    pen.font = "bold " + (text.length === 1 ? "38" : "36") + "px Arial,sans-serif";
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    pen.fillText(text, left + wide / 2, top + high / 2 + 3);
  };
  var pill = function(pen, left, top, wide, high) {
    var half = high / 2;
    pen.beginPath();
    pen.arc(left + half, top + half, half, 1.571, 4.713);
    pen.arc(left + wide - half, top + half, half, 4.712, 7.855);
    pen.fill();
  };

  // ── browser/attention/favicon ──
  var ICONS = "link[rel~=icon i][href]";
  var DRAWN = "image/png";
  var QUARREL = 20;
  var create_favicon = function(config) {
    var head = win.document.head;
    var picture = create_drawing(config["launcher-color"]);
    var taken = [];
    var own = null;
    var text = "";
    var drawing = "";
    var writes = 0;
    var refused = false;
    var show = function(effect) {
      text = effect["text"];
      writes = 0;
      if (text && !refused) {
        observer.observe(head, {
          childList: true,
          subtree: true,
          attributes: true,
          attributeFilter: [ "href", "rel" ]
        });
        draw();
      } else {
        give_back();
      }
    };
    var entry_of = function(link) {
      for (var entry of taken) {
        if (entry[0] == link) {
          return entry;
        }
      }
      return null;
    };
    var take = function() {
      var found = false;
      for (var link of head.querySelectorAll(ICONS)) {
        var address = link.getAttribute("href");
        if (link != own && address != drawing) {
          var found = true;
          var entry = entry_of(link);
          if (!entry) {
            var entry = [ link, "", "" ];
            taken.push(entry);
          }
          entry[1] = address;
          entry[2] = link.getAttribute("type");
        }
      }
      return found;
    };
    var draw = function() {
      take();
      var wanted = text;
      picture(source(), wanted, function __lambda__(address) {
        return put(address, wanted);
      });
    };
    var source = function() {
      var best = "/favicon.ico";
      var least = null;
      for (var [link, address, kind] of taken) {
        var side = link.sizes.value.split("x")[0];
        var far = side > 0 ? abs(side - 32) : 0;
        if (link.isConnected && (!link.media || win.matchMedia(link.media).matches) && (least == null || far < least)) {
          var least = far;
          var best = address;
        }
      }
      return best;
    };
    var put = function(address, wanted) {
      if (wanted != text) {
        return;
      }
      if (!address) {
        refused = true;
        win.console.warn("echat-plugin: data-favicon needs img-src data: in this page's policy");
        give_back();
        return;
      }
      take();
      drawing = address;
      for (var [link, before, kind] of taken) {
        link.setAttribute("href", address);
        if (kind) {
          link.setAttribute("type", DRAWN);
        }
      }
      if (taken.length === 0) {
        own = own || add(head, "link", {
          rel: "icon"
        });
        own.setAttribute("href", address);
      }
      observer.takeRecords();
    };
    var changed = function(records) {
      if (writes < QUARREL && take()) {
        writes++;
        if (own) {
          own.remove();
          own = null;
        }
        draw();
      }
    };
    var give_back = function() {
      observer.disconnect();
      for (var [link, before, kind] of taken) {
        if (link.getAttribute("href") == drawing) {
          link.setAttribute("href", before);
          if (kind) {
            link.setAttribute("type", kind);
          }
        }
      }
      if (own) {
        own.href = "/favicon.ico";
        own.remove();
      }
      taken = [];
      own = null;
      drawing = "";
    };
    var observer = make(win.MutationObserver, changed);
    return show;
  };

  // ── browser/attention/app_badge ──
  var set_app_badge = function(effect) {
    var navigator = win.navigator;
    if (navigator.setAppBadge) {
      var done = effect["count"] > 0 ? navigator.setAppBadge(effect["count"]) : navigator.clearAppBadge();
      done["catch"](function __lambda__(problem) {
        return null;
      });
    }
  };

  // ── browser/attention/senses ──
  var create_attention = function(config, signals, send) {
    var stored = config["storage"] === "on";
    var key = key_of(config["company-id"]) + MUTED;
    var sound = create_sound(config, signals);
    var exclusive = create_exclusive(signals, config["company-id"], stored);
    var keep = function(effect) {
      if (stored && effect["muted"]) {
        write("localStorage", key, "1");
      } else if (stored) {
        erase("localStorage", key);
      }
    };
    return {
      favicon: create_favicon(config),
      "app-badge": set_app_badge,
      "ask-turn": function __lambda__(effect) {
        return exclusive(function __lambda__() {
          return send({
            type: "turn",
            able: sound["able"]()
          });
        });
      },
      sound: sound["play"],
      "recall-muting": function __lambda__(effect) {
        return send({
          type: "muting",
          muted: stored && read("localStorage", key) === "1"
        });
      },
      "keep-muting": keep,
      tell: create_telling(config)
    };
  };

  // ── parts/attention ──
  ATTENTION["senses"] = create_attention;
  offer(ATTENTION);
})();

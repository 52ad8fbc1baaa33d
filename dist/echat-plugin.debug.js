/*! echat-plugin 0.1.0 | MIT licence */
(function() {
  "use strict";

  // ── runtime ──
  var own$1 = Object.prototype.hasOwnProperty;
  var {min, max} = Math;
  var __in__ = (item, holder) => typeof holder == "string" || Array.isArray(holder) ? holder.includes(item) : own$1.call(holder, item);
  var __mod__ = (a, b, rest = a % b) => rest + (rest && rest < 0 != b < 0 ? b : 0);

  // ── browser/host ──
  var win = typeof window == "object" ? window : null;
  var node = typeof module == "object" ? module : null;
  var make = (constructor, ...args) => new constructor(...args);
  var guarded = (work, failed) => {
    try {
      return work();
    } catch (problem) {
      failed(problem);
      return null;
    }
  };
  var stub = () => {
    var queue = function() {
      queue.q = queue.q || [];
      queue.q.push(arguments);
    };
    queue.l = +new Date;
    return queue;
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
  var text$1 = String;
  var number = string => /^-?[0-9]+(\.[0-9]+)?$/.test(string) ? +string : null;
  var trim = string => string.replace(/^[ \t\n\r\f]+|[ \t\n\r\f]+$/g, "");
  var join = (parts, separator) => parts.join(separator);
  var replace = (string, old, fresh) => string.split(old).join(fresh);
  var encode = string => attempt(encodeURIComponent, string, "");
  var decode$1 = string => attempt(decodeURIComponent, string, string);
  var from_json = string => attempt(JSON.parse, string, null);
  var to_json = value => JSON.stringify(value);
  var chain = lists => [].concat(...lists);
  var order = (items, rank) => items.map((item, at) => [ rank(item), at, item ]).sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(entry => entry[2]);
  var note = help => "";

  // ── browser/tag ──
  var OWN = "script[data-company-id],script[data-launcher],script[data-launcher-icon],script[data-servers],script[data-badge],script[data-title],script[src*='echat-plugin']";
  var own_tag = function() {
    var document = win.document;
    var current = document.currentScript;
    if (current && has_attributes(current)) {
      return current;
    }
    var found = document.querySelectorAll(OWN);
    return found.length > 0 ? found[found.length - 1] : current;
  };
  var has_attributes = function(tag) {
    return attributes(tag).length > 0;
  };
  var attributes = function(tag) {
    var pairs = [];
    if (tag) {
      for (var attribute of tag.attributes) {
        if (attribute.name.startsWith("data-")) {
          pairs.push([ attribute.name.slice(5), attribute.value ]);
        }
      }
    }
    return pairs;
  };
  var rules_text = function(tag) {
    var selector = tag ? tag.getAttribute("data-rules") : null;
    if (!selector) {
      return null;
    }
    var found = guarded(function __lambda__() {
      return win.document.querySelector(selector);
    }, function __lambda__(problem) {
      return null;
    });
    return found ? found.textContent : "";
  };

  // ── browser/sdk ──
  var ID = "echatmodulejs";
  var name_snippet = function() {
    var document = win.document;
    if (!document.getElementById(ID)) {
      var found = document.querySelector('script[src*="/visitor/echat.js"]');
      if (found && !found.id) {
        found.id = ID;
      }
    }
  };
  var create_sdk = function(tag, soon) {
    var document = win.document;
    var own_stub = null;
    var known = null;
    var company = "";
    var heard = false;
    var latest = null;
    var live = true;
    var listen = function(send) {
      if (!win._echat) {
        own_stub = stub();
        win._echat = own_stub;
      }
      known = win._echat;
      var look = function() {
        if (live) {
          send({
            type: "look"
          });
        }
      };
      var ready = function() {
        heard = true;
        look();
      };
      var news = function() {
        if (live) {
          send({
            type: "news"
          });
          soon(look);
        }
      };
      var vendor = function(event) {
        if (live && event && event != latest) {
          latest = event;
          send({
            type: "vendor",
            category: event.eventCategory,
            action: event.eventAction,
            label: event.eventLabel
          });
        }
      };
      guarded(function __lambda__() {
        return known("on", {
          init: look,
          ready,
          newMsg: news,
          newEvent: vendor
        });
      }, quiet);
    };
    var embedded = function() {
      return bool_of(win.ECHAT || document.getElementById(ID) || win._echat != own_stub);
    };
    var look_up_company = function() {
      if (!company && win._echat && win._echat.q) {
        for (var entry of win._echat.q) {
          if (entry[0] === "initParam" && entry[1] && entry[1].companyId) {
            company = "" + entry[1].companyId;
          }
        }
      }
    };
    var ask = function(name) {
      return call(name, []);
    };
    var read = function(send) {
      var sdk = win.ECHAT;
      name_snippet();
      if (!sdk && win._echat != known) {
        listen(send);
      }
      look_up_company();
      var found = {
        embedded: embedded(),
        company,
        callable: false
      };
      if (sdk && sdk.customMiniChat) {
        var staff = ask("getChatStaffInfo");
        found["callable"] = true;
        found["ready"] = heard || bool_of(sdk.isReady && guarded(function __lambda__() {
          return sdk.isReady();
        }, quiet));
        found["mini"] = ask("getMiniStatus") || null;
        found["chat"] = number_of(ask("getChatStatus"));
        found["unread"] = number_of(ask("getUnReadMsgCount")) || 0;
        found["staff"] = staff || null;
      }
      return found;
    };
    var call = function(name, args) {
      var sdk = win.ECHAT;
      if (!sdk || !sdk[name]) {
        return null;
      }
      return guarded(function __lambda__() {
        return sdk[name].apply(sdk, args);
      }, quiet);
    };
    var boot = function(config, params, send) {
      if (embedded()) {
        return;
      }
      if (config["servers"].length > 0 && !win._echatServer) {
        win._echatServer = config["servers"];
      }
      guarded(function __lambda__() {
        return win._echat("initParam", params);
      }, quiet);
      var script = document.createElement("script");
      script.id = ID;
      script.charset = "UTF-8";
      script.nonce = tag ? tag.nonce : "";
      script.onerror = function __lambda__() {
        return send({
          type: "error"
        });
      };
      script.onload = function __lambda__() {
        return send({
          type: "look"
        });
      };
      script.src = config["sdk"];
      document.head.appendChild(script);
    };
    var stop = function() {
      live = false;
      if (!embedded()) {
        delete win["_echat"];
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
  var quiet = function(problem) {
    return null;
  };
  var bool_of = function(value) {
    return value ? true : false;
  };
  var number_of = function(value) {
    return value == null || value === "" ? null : +value;
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
  var shifted = function(zone, day) {
    var options = win.Object.assign({
      timeZone: zone
    }, PARTS);
    var found = {};
    for (var part of make(win.Intl.DateTimeFormat, "en-US", options).formatToParts(day)) {
      found[part.type] = +part.value;
    }
    var local = win.Date.UTC(found["year"], found["month"] - 1, found["day"], __mod__(found["hour"], 24), found["minute"]);
    return win.Math.ceil((local - day.getTime()) / 6e4);
  };

  // ── browser/storage ──
  var nothing$1 = function(problem) {
    return null;
  };
  var create_storage = function(company) {
    var key = "echat-plugin:" + (company || "page");
    var load = function() {
      return guarded(function __lambda__() {
        return win.localStorage.getItem(key);
      }, nothing$1);
    };
    var keep = function(text) {
      guarded(function __lambda__() {
        return win.localStorage.setItem(key, text);
      }, nothing$1);
    };
    var tab = function() {
      var name = guarded(function __lambda__() {
        return win.sessionStorage.getItem(key);
      }, nothing$1);
      if (!name) {
        var name = win.Math.random().toString(36).slice(2);
        guarded(function __lambda__() {
          return win.sessionStorage.setItem(key, name);
        }, nothing$1);
      }
      return name;
    };
    var forget = function() {
      guarded(function __lambda__() {
        return win.localStorage.removeItem(key);
      }, nothing$1);
      guarded(function __lambda__() {
        return win.sessionStorage.removeItem(key);
      }, nothing$1);
    };
    return {
      load,
      keep,
      tab,
      forget
    };
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
  var glob = function(pattern, string) {
    var pieces = pattern.split("*");
    if (pieces.length === 1) {
      return pattern == string;
    }
    var last = pieces[pieces.length - 1];
    if (!string.startsWith(pieces[0]) || !string.endsWith(last)) {
      return false;
    }
    var at = pieces[0].length;
    for (var piece of pieces.slice(1, pieces.length - 1)) {
      var found = string.indexOf(piece, at);
      if (found < 0) {
        return false;
      }
      var at = found + piece.length;
    }
    return at <= string.length - last.length;
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
  var cut = function(string, separator) {
    var pieces = [];
    var piece = "";
    var quote = "";
    var fresh = true;
    for (var sign of string) {
      if (quote === "" && sign == separator) {
        pieces.push(piece);
        var piece = "";
        var fresh = true;
        continue;
      }
      if (sign == quote) {
        var quote = "";
      } else if (quote === "" && fresh && (sign === '"' || sign === "'")) {
        var quote = sign;
      }
      if (sign !== " " && sign !== "\n" && sign !== "\t") {
        var fresh = sign === ":" || sign === "," || fresh && sign === "!";
      }
      piece += sign;
    }
    pieces.push(piece);
    return pieces;
  };
  var unquote = function(string) {
    var first = string.slice(0, 1);
    if (string.length > 1 && (first === '"' || first === "'") && string.endsWith(first)) {
      return string.slice(1, string.length - 1);
    }
    return string;
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
      return text$1(value);
    }
    if (sort === "bool") {
      return value ? "true" : "false";
    }
    return sort === "text" ? value : "";
  };

  // ── core/declarations ──
  var declarations = function(string) {
    var string = trim(string);
    if (string.startsWith("{")) {
      var record = from_json(string);
      return kind(record) !== "record" ? null : function() {
        var __accu0__ = [];
        for (var key of keys(record)) {
          __accu0__.push([ key, as_text(get(record, key)) ]);
        }
        return __accu0__;
      }();
    }
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

  // ── core/params ──
  var NAMES = [ [ "company-id", "companyId" ], [ "echat-tag", "echatTag" ], [ "lan", "lan" ], [ "meta-data", "metaData" ], [ "my-data", "myData" ], [ "route-entrance-id", "routeEntranceId" ], [ "vis-evt", "visEvt" ], [ "chat-window-param", "chatWindowParam" ], [ "pc-mini-win-param", "pcMiniWinParam" ] ];
  var RECORDS = [ "vis-evt", "chat-window-param", "pc-mini-win-param" ];
  var vendor_params = function(values) {
    var params = {};
    for (var [name, key] of NAMES) {
      var value = get(values, name);
      if (value != null && value !== "") {
        params[key] = kind(value) === "list" ? record_of(value) : value;
      }
    }
    return params;
  };
  var record_of = function(pairs) {
    var record = {};
    for (var [key, value] of pairs) {
      var amount = number(value);
      if (amount != null && text$1(amount) == value) {
        record[key] = amount;
      } else {
        record[key] = [ "true", "false" ].includes(value) ? value === "true" : unquote(value);
      }
    }
    return record;
  };
  var cleaned = function(params) {
    if (kind(params) === "text") {
      return params ? {
        echatTag: params
      } : {};
    }
    var result = {};
    if (kind(params) === "record") {
      for (var pair of NAMES) {
        var value = get(params, pair[1]);
        if (value != null && value !== "") {
          result[pair[1]] = value;
        }
      }
    }
    return result;
  };
  var opener_params = function(values) {
    var found = copy(values);
    for (var key of keys(values)) {
      if (__in__(key, RECORDS)) {
        found[key] = declarations(values[key]);
      }
    }
    return vendor_params(found);
  };

  // ── browser/signals ──
  var QUIET = {
    passive: true,
    capture: true
  };
  var create_signals = function(soon) {
    var document = win.document;
    var undo = [];
    var last = 0;
    var waiting = null;
    var listen = function(target, names, handler, options) {
      for (var name of names.split(" ")) {
        bind(target, name, handler, options);
      }
    };
    var bind = function(target, name, handler, options) {
      target.addEventListener(name, handler, options);
      undo.push(function __lambda__() {
        return target.removeEventListener(name, handler, options);
      });
    };
    var start = function(send) {
      var look = function() {
        send({
          type: "look"
        });
      };
      var clicked = function(event) {
        win.setTimeout(look, 0);
        opener(event, send);
      };
      var retitled = function() {
        if (document.title != title) {
          title = document.title;
          look();
        }
      };
      var title = document.title;
      last = win.performance.now();
      listen(document, "visibilitychange", look, false);
      listen(win, "focus blur popstate hashchange pageshow", look, false);
      listen(win, "pagehide", function __lambda__() {
        return send({
          type: "leave"
        });
      }, false);
      listen(document, "click", clicked, false);
      if (win.navigation) {
        listen(win.navigation, "currententrychange", function __lambda__() {
          return soon(look);
        }, false);
      }
      var observer = make(win.MutationObserver, retitled);
      observer.observe(document.head, {
        childList: true,
        subtree: true,
        characterData: true
      });
      undo.push(function __lambda__() {
        return observer.disconnect();
      });
    };
    var on_scroll = function(send) {
      var most = 0;
      var asked = false;
      var measure = function() {
        asked = false;
        var root = document.documentElement;
        var percent = win.Math.floor(100 * (win.pageYOffset + win.innerHeight) / root.scrollHeight + .5);
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
    };
    var on_exit = function(send) {
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
          var send = waiting;
          waiting = null;
          send({
            type: "input"
          });
        }
      };
      listen(win, "mousemove mousedown keydown touchstart scroll", touched, QUIET);
    };
    var on = function(what, send) {
      if (what === "scroll") {
        on_scroll(send);
      } else if (what === "exit") {
        on_exit(send);
      } else {
        on_input();
      }
    };
    var wait_for_input = function(send) {
      waiting = send;
    };
    var schedule = function(load, send) {
      var boot = function() {
        send({
          type: "boot"
        });
      };
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
        boot();
      } else if (load === "idle") {
        if (document.readyState === "complete") {
          when_idle();
        } else {
          listen(win, "load", when_idle, {
            once: true
          });
        }
      } else if (load === "interaction") {
        listen(win, "mousedown keydown touchstart scroll", boot, {
          once: true,
          passive: true,
          capture: true
        });
      }
    };
    var stop = function() {
      for (var work of undo) {
        work();
      }
      undo = [];
    };
    return {
      start,
      on,
      bind,
      wait: wait_for_input,
      schedule,
      input: function __lambda__() {
        return last;
      },
      stop
    };
  };
  var opener = function(event, send) {
    var target = event.target;
    var element = target && target.closest ? target.closest("[data-echat-open]") : null;
    if (!element || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    var values = {};
    for (var pair of NAMES) {
      var name = pair[0];
      var value = element.getAttribute("data-" + (name === "echat-tag" ? name : "echat-" + name));
      if (value != null) {
        values[name] = value;
      }
    }
    send({
      type: "opener",
      how: element.getAttribute("data-echat-open"),
      values
    });
  };

  // ── browser/looks ──
  var LAUNCHER = ":host{all:initial!important;position:fixed!important;display:block!important;z-index:var(--echat-z,2147483000)!important;bottom:calc(var(--echat-offset-y,20px) + env(safe-area-inset-bottom,0px))!important;--c:var(--echat-color,#0b5cff);--s:var(--echat-size,56px);--e:#fff;--r:#0b1220}:host([open]){z-index:1!important}:host([place^=middle]){bottom:50%!important;transform:translateY(50%)!important}:host([side=left]){left:calc(var(--echat-offset-x,20px) + env(safe-area-inset-left,0px))!important}:host([side=right]){right:calc(var(--echat-offset-x,20px) + env(safe-area-inset-right,0px))!important}:host([hidden]){display:none!important}button{all:unset;box-sizing:border-box;position:relative;display:flex;align-items:center;justify-content:center;min-width:var(--s);height:var(--s);padding:0 calc(var(--s)*.22);border-radius:999px;background:var(--c);color:#fff;cursor:pointer;font:600 15px/1.2 system-ui,-apple-system,'PingFang SC','Microsoft YaHei',sans-serif;box-shadow:0 1px 2px rgba(9,20,45,.18),0 8px 24px rgba(9,20,45,.22);transition:transform .18s,box-shadow .18s;-webkit-tap-highlight-color:transparent;animation:in .32s cubic-bezier(.2,.9,.3,1.2)}button:hover{transform:translateY(-2px);box-shadow:0 2px 4px rgba(9,20,45,.2),0 12px 30px rgba(9,20,45,.28)}button:active{transform:scale(.96)}button:focus{box-shadow:0 0 0 3px var(--e),0 0 0 6px var(--r)}button:focus:not(:focus-visible){box-shadow:0 1px 2px rgba(9,20,45,.18),0 8px 24px rgba(9,20,45,.22)}svg,img{flex:none;width:calc(var(--s)*.56);height:calc(var(--s)*.56);fill:currentColor;object-fit:contain}span[part=icon]{font-size:calc(var(--s)*.42);line-height:1}[part=label]{margin:0 6px 0 10px;max-width:40vw;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}[dir=rtl] [part=label]{margin:0 10px 0 6px}[part=badge]{position:absolute;top:-5px;right:-5px;min-width:22px;height:22px;box-sizing:border-box;padding:0 6px;border-radius:11px;background:#c8102e;color:#fff;direction:ltr;font-size:12px;line-height:22px;text-align:center;font-variant-numeric:tabular-nums;box-shadow:0 0 0 2px var(--e);animation:in .24s cubic-bezier(.2,.9,.3,1.4)}[dir=rtl] [part=badge]{right:auto;left:-5px}[part=badge]:empty,[part=label]:empty{display:none}[aria-busy=true] [part=icon]{animation:busy 1s ease-in-out infinite alternate}[role=status]{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap}@keyframes in{from{transform:scale(.4);opacity:0}}@keyframes busy{to{opacity:.35}}@media(prefers-reduced-motion:reduce){*{animation:none!important;transition:none!important}button:hover{transform:none}}@media(forced-colors:active){button,[part=badge]{border:1px solid}}";
  var DARK = "--e:#0b1220;--r:#fff";
  var VENDOR$1 = "#ECHAT_icon,#ECHAT_icon_wrap,#ECHAT_mini_icon,#ECHAT_invite{display:none!important}";
  var theme = function(name) {
    if (name === "dark") {
      return ":host{" + DARK + "}";
    }
    return name === "auto" ? "@media(prefers-color-scheme:dark){:host{" + DARK + "}}" : "";
  };
  var dress = function(root, css, nonce) {
    var adopt = function() {
      var sheet = make(win.CSSStyleSheet);
      sheet.replaceSync(css);
      root.adoptedStyleSheets = win.Array["from"](root.adoptedStyleSheets).concat([ sheet ]);
      var undo = function() {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter(function __lambda__(other) {
          return other != sheet;
        });
      };
      return undo;
    };
    var insert = function(problem) {
      var element = win.document.createElement("style");
      element.nonce = nonce;
      element.textContent = css;
      (root.head || root).appendChild(element);
      return function __lambda__() {
        return element.remove();
      };
    };
    var undo = guarded(adopt, function __lambda__(problem) {
      return null;
    });
    return undo || insert();
  };

  // ── browser/icons ──
  var SVG = "http://www.w3.org/2000/svg";
  var ICONS = {
    chat: "M12 3c5 0 9 3.4 9 7.7s-4 7.7-9 7.7c-.8 0-1.6-.1-2.4-.3L5.2 20.5c-.4.2-.9-.2-.7-.7l1-3.4C3.9 15 3 12.9 3 10.7 3 6.4 7 3 12 3z",
    headset: "M12 3a8 8 0 0 0-8 8v6a2 2 0 0 0 2 2h2v-7H6v-1a6 6 0 0 1 12 0v1h-2v7h2v1h-5v2h5a2 2 0 0 0 2-2v-9a8 8 0 0 0-8-8z",
    question: "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm1 16h-2v-2h2zm2-7.7-.9.9c-.7.8-1.1 1.4-1.1 2.8h-2v-.5c0-1.1.4-2.1 1.1-2.8l1.3-1.3a2 2 0 1 0-3.4-1.4H8a4 4 0 1 1 7 2.3z",
    phone: "M6.6 10.8a15 15 0 0 0 6.6 6.6l2.2-2.2a1 1 0 0 1 1-.2c1.1.4 2.3.6 3.6.6a1 1 0 0 1 1 1V20a1 1 0 0 1-1 1A17 17 0 0 1 3 4a1 1 0 0 1 1-1h3.5a1 1 0 0 1 1 1c0 1.3.2 2.5.6 3.6a1 1 0 0 1-.3 1z"
  };
  var icon = function(name) {
    var document = win.document;
    var path = get(ICONS, name);
    if (path != null) {
      var element = document.createElementNS(SVG, "svg");
      element.setAttribute("viewBox", "0 0 24 24");
      var drawing = document.createElementNS(SVG, "path");
      drawing.setAttribute("d", path);
      element.appendChild(drawing);
    } else if (__in__("/", name) || name.startsWith("data:")) {
      var element = document.createElement("img");
      element.alt = "";
      element.src = name;
    } else {
      var element = document.createElement("span");
      element.textContent = name;
    }
    element.setAttribute("part", "icon");
    element.setAttribute("aria-hidden", "true");
    return element;
  };

  // ── browser/launcher ──
  var SIZE = 56;
  var OFFSET = 20;
  var create_launcher = function(config, nonce, send) {
    var document = win.document;
    var host = document.createElement("echat-launcher");
    var root = host.attachShadow({
      mode: "open"
    });
    var frame = document.createElement("div");
    var button = part("button", "button");
    var label = part("span", "label");
    var badge = part("span", "badge");
    var status = document.createElement("span");
    var undress = null;
    var style = function(name, value) {
      host.style.setProperty("--echat-" + name, value);
    };
    var side = function() {
      var place = config["launcher-position"].split("-");
      var to_left = win.getComputedStyle(document.documentElement).direction === "rtl";
      frame.dir = to_left ? "rtl" : "ltr";
      host.setAttribute("place", place[0]);
      if ([ "left", "right" ].includes(place[1])) {
        return place[1];
      }
      return place[1] === "end" == to_left ? "left" : "right";
    };
    var build = function() {
      dress(root, LAUNCHER + theme(config["launcher-theme"]), nonce);
      if (config["launcher-color"]) {
        style("color", config["launcher-color"]);
      }
      if (config["launcher-size"] != SIZE) {
        style("size", "" + config["launcher-size"] + "px");
      }
      var offset = config["launcher-offset"];
      if (offset[0] != OFFSET || offset[1] != OFFSET) {
        style("offset-x", "" + offset[0] + "px");
        style("offset-y", "" + offset[1] + "px");
      }
      button.type = "button";
      button.setAttribute("aria-haspopup", "dialog");
      status.setAttribute("role", "status");
      label.textContent = config["launcher-label"];
      badge.setAttribute("aria-hidden", "true");
      button.appendChild(icon(config["launcher-icon"]));
      button.appendChild(label);
      button.appendChild(badge);
      frame.appendChild(button);
      frame.appendChild(status);
      root.appendChild(frame);
      button.addEventListener("click", function __lambda__() {
        return send({
          type: "launcher"
        });
      });
      button.addEventListener("mouseenter", function __lambda__() {
        return send({
          type: "hover"
        });
      });
    };
    var draw = function(view) {
      if (view["own"] && !undress) {
        undress = dress(document, VENDOR$1, nonce);
      }
      host.hidden = !view["shown"];
      mark(view["expanded"]);
      host.setAttribute("side", side());
      button.setAttribute("aria-label", view["name"]);
      button.setAttribute("aria-expanded", view["expanded"] ? "true" : "false");
      button.setAttribute("aria-busy", view["busy"] ? "true" : "false");
      if (badge.textContent != view["badge"]) {
        badge.textContent = view["badge"];
      }
      if (status.textContent != view["news"]) {
        status.textContent = view["news"];
      }
      if (!host.isConnected && view["shown"]) {
        document.body.appendChild(host);
      }
    };
    var mark = function(expanded) {
      if (expanded) {
        host.setAttribute("open", "");
      } else {
        host.removeAttribute("open");
      }
    };
    var stop = function() {
      host.remove();
      if (undress) {
        undress();
      }
    };
    build();
    return {
      draw,
      stop
    };
  };
  var part = function(tag, name) {
    var element = win.document.createElement(tag);
    element.setAttribute("part", name);
    return element;
  };

  // ── browser/page ──
  var MOBILE = "iPhone,iPad,iPod,Android,wp7";
  var soon = function(work) {
    win.Promise.resolve().then(work);
  };
  var create_page = function(tag) {
    var document = win.document;
    var signals = create_signals(soon);
    var listeners = [];
    var storage = null;
    var launcher = null;
    var start = function(config, send) {
      storage = config["storage"] === "on" ? create_storage(config["company-id"]) : null;
      signals["start"](send);
    };
    var facts = function(zones) {
      var wall = win.Date.now();
      return {
        at: win.performance.now(),
        wall,
        href: win.location.href,
        title: document.title,
        visible: document.visibilityState !== "hidden",
        focused: document.hasFocus(),
        input: signals["input"](),
        offsets: function() {
          var __accu0__ = [];
          for (var zone of zones) {
            __accu0__.push([ zone, offset(zone, wall) ]);
          }
          return __accu0__;
        }(),
        local: storage ? storage["load"]() : null
      };
    };
    var still = function() {
      var root = document.documentElement;
      return {
        device: is_mobile() ? "mobile" : "pc",
        referrer: document.referrer,
        languages: [ root.lang ].concat(win.navigator.languages || [ win.navigator.language ]),
        tab: storage ? storage["tab"]() : ""
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
    var emit = function(name, detail, cancelable) {
      return document.dispatchEvent(make(win.CustomEvent, "echat:" + name, {
        detail,
        cancelable
      }));
    };
    var on = function(name, work) {
      var handler = function(event) {
        work(event.detail, event);
      };
      var entry = [ name, work, handler ];
      listeners.push(entry);
      document.addEventListener("echat:" + name, handler);
      return function __lambda__() {
        return document.removeEventListener("echat:" + name, handler);
      };
    };
    var off = function(name, work) {
      for (var entry of listeners) {
        if ((name == null || entry[0] == name) && (work == null || entry[1] == work)) {
          document.removeEventListener("echat:" + entry[0], entry[2]);
        }
      }
    };
    var exclusive = function(work) {
      var locks = win.navigator.locks;
      if (locks) {
        locks.request("echat-plugin", work)["catch"](work);
      } else {
        work();
      }
    };
    var draw = function(config, view, send) {
      if (!launcher && (view["shown"] || view["own"])) {
        launcher = create_launcher(config, tag ? tag.nonce : "", send);
      }
      if (launcher) {
        launcher["draw"](view);
      }
    };
    var popup = function(url) {
      var touch = win.navigator.userActivation;
      if (!win.open(url, "_blank") && (!touch || touch.isActive)) {
        win.location.href = url;
      }
    };
    var set_title = function(text) {
      document.title = text;
    };
    var warn = function(text) {
      win.console.warn("echat-plugin: " + text);
    };
    var stop = function(forget) {
      signals["stop"]();
      off(null, null);
      if (launcher) {
        launcher["stop"]();
      }
      if (forget && storage) {
        storage["forget"]();
      }
      if (win.EchatPlugin && win.EchatPlugin.version) {
        delete win["EchatPlugin"];
      }
    };
    return {
      attributes: attributes(tag),
      rules: rules_text(tag),
      start,
      facts,
      still,
      now: function __lambda__() {
        return win.performance.now();
      },
      later: function __lambda__(ms, work) {
        return win.setTimeout(work, min(ms, 2147483647));
      },
      cancel: function __lambda__(timer) {
        return win.clearTimeout(timer);
      },
      listen: signals["on"],
      "await-input": signals["wait"],
      schedule: signals["schedule"],
      emit,
      on,
      off,
      exclusive,
      draw,
      popup,
      title: set_title,
      keep: function __lambda__(text) {
        return storage["keep"](text);
      },
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
  };

  // ── core/texts ──
  var TEXTS = {
    en: {
      name: "Chat with us",
      one: "{n} unread message",
      many: "{n} unread messages",
      flash: "New messages ({n})",
      "new-tab": "opens in a new tab"
    },
    zh: {
      name: "在线客服",
      one: "{n} 条未读消息",
      many: "{n} 条未读消息",
      flash: "您有 {n} 条新消息",
      "new-tab": "在新标签页打开"
    }
  };
  var language = function(wishes) {
    for (var wish of wishes) {
      var code = wish.toLowerCase().split("-")[0].split("_")[0];
      if (get(TEXTS, code) != null) {
        return code;
      }
    }
    return "en";
  };
  var counted = function(words, count) {
    return replace(words, "{n}", text$1(count));
  };
  var unread_words = function(texts, count) {
    return counted(count === 1 ? texts["one"] : texts["many"], count);
  };

  // ── core/title ──
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
    if (shown == title["ours"] || shown == title["told"] || __in__(shown, title["vendor"])) {
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
      var front = __mod__(Math.floor((at - title["since"]) / PHASE), 2) === 0 ? counted(words, unread) + " · " : counted("({n}) ", unread);
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
    return title["since"] == null ? null : at + PHASE - __mod__(at - title["since"], PHASE);
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

  // ── core/memory ──
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
  var flag$1 = function(value) {
    return value === "" ? true : null;
  };
  var nonempty = function(value) {
    var found = listing(value);
    return found.length > 0 ? found : null;
  };
  var READERS = {
    span: [ duration, "a time such as 30s" ],
    percent: [ percentage, "a percentage such as 60%" ],
    flag: [ flag$1, "no value" ],
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

  // ── core/location ──
  var address = function(href) {
    var href = without_mark(href);
    var hash_at = href.indexOf("#");
    var anchor = hash_at < 0 ? "" : href.slice(hash_at);
    var rest = hash_at < 0 ? href : href.slice(0, hash_at);
    var query_at = rest.indexOf("?");
    var query = query_at < 0 ? "" : rest.slice(query_at + 1);
    var rest = query_at < 0 ? rest : rest.slice(0, query_at);
    var start = rest.indexOf("//") + 2;
    var slash = rest.indexOf("/", start);
    var route = anchor.startsWith("#/") || anchor.startsWith("#!") ? anchor : "";
    return {
      host: rest.slice(start, slash < 0 ? rest.length : slash),
      path: slash < 0 ? "/" : decode$1(rest.slice(slash)),
      query: parameters(query),
      page: rest + "?" + query + route
    };
  };
  var without_mark = function(href) {
    var at = href.indexOf("#TOECHAT");
    return at < 0 ? href : href.slice(0, at);
  };
  var parameters = function(query) {
    var pairs = [];
    for (var piece of query.split("&")) {
      if (piece !== "") {
        var at = piece.indexOf("=");
        var name = at < 0 ? piece : piece.slice(0, at);
        var value = at < 0 ? "" : piece.slice(at + 1);
        pairs.push([ decode$1(name), decode$1(replace(value, "+", " ")) ]);
      }
    }
    return pairs;
  };

  // ── core/launcher ──
  var wanted_here = function(hide, path, device) {
    for (var item of hide) {
      if (item == device || glob(item, path)) {
        return false;
      }
    }
    return true;
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
    var name = config["launcher-label"] || texts["name"];
    var words = count > 0 ? unread_words(texts, count) : "";
    var link = state["sdk"] === "failed";
    return {
      shown: config["launcher"] === "on" && state["on"] && state["wanted"],
      own: config["launcher"] !== "vendor" && state["on"],
      badge: badge(count, config["badge"]),
      expanded: state["mini"] === "open",
      busy: state["intents"].length > 0 && [ "loading", "callable" ].includes(state["sdk"]),
      name: name + (words ? ", " + words : "") + (link ? ", " + texts["new-tab"] : ""),
      news: words
    };
  };

  // ── core/state ──
  var LIVELY = 3e4;
  var CHAT_WORDS = [ "none", "waiting", "chatting", "full", "ended" ];
  var new_state = function(config, event, still) {
    var here = address(event["href"]);
    var state = {
      config,
      rules: by_priority(config["rules"]),
      texts: TEXTS[language(chain([ [ config["lan"] ], still["languages"] ]))],
      device: still["device"],
      referrer: still["referrer"],
      tab: still["tab"],
      company: "",
      on: true,
      at: event["at"],
      wall: event["wall"],
      offsets: event["offsets"],
      here,
      page_at: event["at"],
      wanted: wanted_here(config["launcher-hide"], here["path"], still["device"]),
      visible: event["visible"],
      watched: false,
      input: event["at"],
      lively: true,
      active: 0,
      scroll: 0,
      exit: false,
      fired_here: [],
      refused: [],
      memory: new_memory(event["wall"]),
      kept: null,
      stored: null,
      sdk: "idle",
      sdk_at: 0,
      mini: null,
      chat: null,
      ended: false,
      unread: 0,
      staff: null,
      staff_info: null,
      intents: [],
      asking: false,
      opening: null,
      opened_by: null,
      closing: false,
      title: new_title(event["title"]),
      view: "",
      wake: null
    };
    return state;
  };
  var uses = function(config, keys) {
    for (var rule of config["rules"]) {
      for (var condition of rule["when"]) {
        if (__in__(condition["key"], keys)) {
          return true;
        }
      }
    }
    return false;
  };
  var zones = function(config) {
    var found = [ "" ];
    for (var rule of config["rules"]) {
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
  var chat_word = function(state) {
    if (state["chat"] == null) {
      return null;
    }
    return state["chat"] === 0 && state["ended"] ? "ended" : CHAT_WORDS[state["chat"]];
  };
  var facts = function(state) {
    var at = state["at"];
    var memory = state["memory"];
    var visits = memory["visits"];
    return {
      at,
      wall: state["wall"],
      offsets: state["offsets"],
      after: at - state["page_at"],
      "runs-after": true,
      active: state["active"],
      "runs-active": state["visible"] && state["lively"],
      idle: at - state["input"],
      "runs-idle": true,
      scroll: state["scroll"],
      "exit-intent": state["exit"],
      path: state["here"]["path"],
      query: state["here"]["query"],
      referrer: state["referrer"],
      device: state["device"],
      visits,
      pages: memory["pages"],
      visitor: visits > 1 ? "returning" : "new",
      staff: state["staff"],
      chat: chat_word(state),
      unread: state["sdk"] === "ready" ? state["unread"] : null,
      hours: null,
      memory,
      tab: state["tab"],
      fired_here: state["fired_here"],
      refused: state["refused"],
      opening: state["opening"] != null,
      on: state["on"],
      wanted: state["wanted"],
      mini: state["mini"],
      visible: state["visible"],
      sdk: state["sdk"]
    };
  };

  // ── core/vendor_events ──
  var fields = function(label) {
    return kind(label) === "text" ? from_json(label) : label;
  };
  var status = function(label) {
    var parts = kind(label) === "text" ? label.split("-") : [ "" ];
    if (parts[0] === "end" && parts.length === 3) {
      return {
        status: "end",
        reason: parts[1],
        evaluate: parts[2] === "1"
      };
    }
    return {
      status: label
    };
  };
  var staff = function(label) {
    return {
      online: label === 1 || label === "1"
    };
  };
  var page_status = function(label) {
    var record = fields(label);
    return {
      event: kind(record) === "record" ? get(record, "event") : null
    };
  };
  var message = function(label) {
    return {
      text: label
    };
  };
  var queue = function(label) {
    return {
      position: label
    };
  };
  var nothing = function(label) {
    return {};
  };
  var ACTIONS = {
    chatStatus: [ "status", status ],
    staffStatus: [ "staff", staff ],
    newMsg: [ "message", message ],
    queuePostion: [ "queue", queue ],
    queuePosition: [ "queue", queue ],
    visitorHide: [ "hide", nothing ],
    echatPageStatus: [ "page", page_status ],
    visitorSendMsg: [ "send", fields ],
    visitorTrackInfo: [ "track", fields ],
    chatStaffInfo: [ "staff-info", fields ]
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
    return [ row[0], row[1](label) ];
  };

  // ── core/links ──
  var KEYS = [ "echatTag", "lan", "metaData", "myData", "routeEntranceId", "visEvt", "chatWindowParam" ];
  var chat_link = function(sdk_url, mobile, params) {
    var company = get(params, "companyId");
    if (!company) {
      return "";
    }
    var link = sdk_url.slice(0, sdk_url.lastIndexOf("/")) + (mobile ? "/mobile" : "/pc") + "/chat.html?companyId=" + encode(as_parameter(company));
    for (var key of KEYS) {
      var value = get(params, key);
      if (value != null && value !== "") {
        link += "&" + key + "=" + encode(as_parameter(value));
      }
    }
    return link;
  };
  var as_parameter = function(value) {
    return kind(value) === "text" ? value : to_json(value);
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
  var warn = function(text) {
    return {
      do: "warn",
      text
    };
  };
  var keep = function(state, effects) {
    state["memory"]["last"] = state["wall"];
    if (state["config"]["storage"] === "on") {
      state["kept"] = to_json(state["memory"]);
      effects.push({
        do: "keep",
        text: state["kept"]
      });
    }
  };

  // ── core/opening ──
  var CALLS = {
    mini: "customMiniChat",
    tab: "customOpenChat",
    window: "customNewWinChat"
  };
  var LEASE = 3e4;
  var ask = function(state, effects, by, rule, how, params) {
    if (how === "auto" || state["device"] === "mobile") {
      var how = "mini";
    }
    effects.push({
      do: "ask",
      detail: {
        by,
        rule,
        how,
        params
      }
    });
  };
  var answered = function(state, event, effects) {
    var detail = event["detail"];
    if (detail["rule"] != null) {
      state["asking"] = false;
      if (!event["ok"]) {
        state["refused"].push(detail["rule"]);
        return;
      }
      if (!still_free(state, detail["rule"])) {
        return;
      }
      state["fired_here"].push(detail["rule"]);
      remember_firing(state["memory"], detail["rule"], state["wall"]);
      state["memory"]["lease"] = [ state["tab"], state["wall"] + LEASE ];
      keep(state, effects);
      effects.push(emit("rule", {
        rule: detail["rule"]
      }));
    }
    if (event["ok"]) {
      open_chat(state, detail, effects);
    }
  };
  var still_free = function(state, name) {
    var now = facts(state);
    for (var rule of state["rules"]) {
      if (rule["name"] == name) {
        for (var line of chain([ guards(now), chat_guard(rule, now), caps(rule, now) ])) {
          if (!line["ok"]) {
            return false;
          }
        }
      }
    }
    return true;
  };
  var open_chat = function(state, detail, effects) {
    if (detail["how"] !== "mini" && state["sdk"] !== "ready" || state["sdk"] === "failed") {
      var link = fallback_link(state, detail["params"]);
      if (link) {
        effects.push({
          do: "popup",
          url: link
        });
      }
      if (link || state["sdk"] === "failed") {
        return;
      }
    }
    state["intents"] = function() {
      var __accu0__ = [];
      for (var intent of state["intents"]) {
        if (intent["name"] !== "open") {
          __accu0__.push(intent);
        }
      }
      return __accu0__;
    }();
    state["intents"].push({
      name: "open",
      detail
    });
    boot(state, effects);
  };
  var all_params = function(state, params) {
    var result = vendor_params(state["config"]);
    for (var key of keys(params)) {
      result[key] = params[key];
    }
    return result;
  };
  var fallback_link = function(state, params) {
    var params = all_params(state, params);
    if (get(params, "companyId") == null) {
      params["companyId"] = state["company"];
    }
    return chat_link(state["config"]["sdk"], state["device"] === "mobile", params);
  };
  var boot = function(state, effects) {
    if (state["sdk"] === "idle" && state["on"]) {
      state["sdk"] = "loading";
      state["sdk_at"] = state["at"];
      effects.push({
        do: "boot",
        params: vendor_params(state["config"])
      });
    }
  };
  var overdue = function(state) {
    return state["at"] >= state["sdk_at"] + state["config"]["timeout"];
  };
  var fail = function(state, effects, reason) {
    state["sdk"] = "failed";
    state["intents"] = [];
    effects.push(warn("the chat could not be loaded (" + reason + "); the launcher opens the direct chat link"));
    effects.push(emit("error", {
      reason
    }));
  };
  var flush = function(state, effects) {
    if (state["sdk"] === "loading" && overdue(state)) {
      fail(state, effects, "timeout");
    }
    if (state["sdk"] === "ready" || state["sdk"] === "callable" && overdue(state)) {
      var intents = state["intents"];
      state["intents"] = [];
      for (var intent of intents) {
        perform(state, intent, effects);
      }
    }
  };
  var perform = function(state, intent, effects) {
    if (intent["name"] === "open") {
      var detail = intent["detail"];
      var params = all_params(state, detail["params"]);
      if (get(params, "companyId") != null) {
        delete params["companyId"];
      }
      if (detail["how"] === "mini") {
        state["opening"] = state["mini"] === "open" ? null : detail;
      } else {
        effects.push(emit("open", {
          by: detail["by"],
          rule: detail["rule"],
          how: detail["how"]
        }));
      }
      effects.push(call(CALLS[detail["how"]], [ params ]));
    } else if (intent["name"] === "end") {
      state["closing"] = true;
      effects.push(call("closeMiniChat", []));
    } else if (state["mini"] === "open") {
      state["closing"] = intent["name"] !== "hide";
      effects.push(call(intent["name"] === "maximize" ? "maxMiniChat" : "hideMiniChat", []));
    }
  };

  // ── core/looking ──
  var look = function(state, event, effects) {
    be_active(state, event);
    state["at"] = event["at"];
    state["wall"] = event["wall"];
    state["offsets"] = event["offsets"];
    state["visible"] = event["visible"];
    state["watched"] = event["visible"] && event["focused"];
    recall(state, event["local"]);
    var here = address(event["href"]);
    if (here["page"] != state["here"]["page"]) {
      arrive(state, here, effects);
    }
    if (event["type"] === "news") {
      state["title"]["news"] = event["at"];
    }
    notice(state["title"], event["title"], event["at"]);
    look_at_sdk(state, event["sdk"], effects);
  };
  var be_active = function(state, event) {
    var at = event["at"];
    var touched = max(event["input"], state["input"]);
    if (state["visible"]) {
      var since = state["lively"] ? state["at"] : max(state["at"], min(touched, at));
      state["active"] += max(0, min(at, touched + LIVELY) - since);
    }
    state["input"] = touched;
    state["lively"] = at - touched < LIVELY;
  };
  var recall = function(state, text) {
    if (text != null && text != state["kept"] && text != state["stored"]) {
      var memory = read_memory(text);
      if (memory != null) {
        state["memory"] = memory;
        state["kept"] = text;
      }
    }
    state["stored"] = text;
  };
  var arrive = function(state, here, effects) {
    state["here"] = here;
    state["page_at"] = state["at"];
    state["active"] = 0;
    state["scroll"] = 0;
    state["fired_here"] = [];
    state["refused"] = [];
    state["opening"] = null;
    state["wanted"] = wanted_here(state["config"]["launcher-hide"], here["path"], state["device"]);
    turn_page(state["memory"], state["wall"]);
    keep(state, effects);
  };
  var look_at_sdk = function(state, sdk, effects) {
    if (sdk == null || !sdk["callable"]) {
      return;
    }
    if (sdk["ready"]) {
      if (state["sdk"] !== "ready") {
        state["sdk"] = "ready";
        effects.push(emit("ready", {}));
        if (state["config"]["mobile-page-top"] > 0) {
          effects.push(call("setMobilePageTop", [ state["config"]["mobile-page-top"] ]));
        }
      }
    } else if (state["sdk"] !== "callable") {
      if (state["sdk"] !== "loading") {
        state["sdk_at"] = state["at"];
      }
      state["sdk"] = "callable";
    }
    var before = state["mini"];
    state["mini"] = sdk["mini"];
    state["chat"] = sdk["chat"];
    state["staff_info"] = sdk["staff"];
    if (sdk["chat"] === 1 || sdk["chat"] === 2) {
      state["ended"] = false;
    }
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
      rule: null,
      how: "mini"
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
    if (!state["closing"]) {
      dismiss(state, effects);
    }
  };
  var dismiss = function(state, effects) {
    if (state["memory"]["dismissed"] != state["wall"]) {
      state["memory"]["dismissed"] = state["wall"];
      keep(state, effects);
    }
  };

  // ── core/machine ──
  var start = function(state, event, effects) {
    for (var words of state["config"]["problems"]) {
      effects.push(warn(words));
    }
    for (var rule of state["rules"]) {
      for (var condition of rule["when"]) {
        if (condition["kind"] === "hours" && hours_hold(condition["want"], state["wall"], state["offsets"])[0] == null) {
          effects.push(warn("data-rule-" + rule["name"] + ' has "hours: ' + condition["text"] + '": expected a known time zone'));
        }
      }
    }
    turn_page(state["memory"], state["wall"]);
    keep(state, effects);
    for (var [what, conditions] of [ [ "scroll", [ "scroll" ] ], [ "exit", [ "exit-intent" ] ], [ "input", [ "active", "idle" ] ] ]) {
      if (uses(state["config"], conditions)) {
        effects.push({
          do: "listen",
          what
        });
      }
    }
    var embedded = event["sdk"] != null && event["sdk"]["embedded"];
    effects.push({
      do: "schedule",
      load: embedded ? "idle" : state["config"]["load"]
    });
  };
  var on_boot = function(state, event, effects) {
    var sdk = event["sdk"];
    state["company"] = sdk != null ? sdk["company"] : "";
    if (state["config"]["company-id"] || sdk != null && sdk["embedded"]) {
      boot(state, effects);
    } else if (state["sdk"] === "idle") {
      effects.push(warn("no chat to load: data-company-id is missing and the page has no snippet of the vendor's"));
    }
  };
  var on_error = function(state, event, effects) {
    if (state["sdk"] === "loading") {
      fail(state, effects, "blocked");
    }
  };
  var on_scroll = function(state, event, effects) {
    state["scroll"] = max(state["scroll"], event["percent"]);
  };
  var on_exit = function(state, event, effects) {
    state["exit"] = true;
  };
  var on_open = function(state, event, effects) {
    ask(state, effects, event["by"], null, event["how"], cleaned(event["params"]));
  };
  var on_opener = function(state, event, effects) {
    var how = [ "mini", "tab", "window" ].includes(event["how"]) ? event["how"] : "auto";
    ask(state, effects, "opener", null, how, opener_params(event["values"]));
  };
  var on_hover = function(state, event, effects) {
    if (state["config"]["load"] === "interaction") {
      boot(state, effects);
    }
  };
  var on_launcher = function(state, event, effects) {
    if (state["mini"] === "open") {
      state["intents"].push({
        name: "hide"
      });
    } else {
      ask(state, effects, "launcher", null, state["config"]["launcher-open"], {});
    }
  };
  var on_api = function(state, event, effects) {
    state["intents"].push({
      name: event["name"]
    });
  };
  var on_vendor = function(state, event, effects) {
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
    } else if ((name === "hide" || name === "page" && detail["event"] === 8) && !state["closing"]) {
      dismiss(state, effects);
    }
    effects.push(emit(name, detail));
  };
  var on_leave = function(state, event, effects) {
    if (state["wall"] - state["memory"]["last"] <= PAUSE) {
      keep(state, effects);
    }
  };
  var on_destroy = function(state, event, effects) {
    state["on"] = false;
    var title = state["title"];
    if (title["ours"] != null && title["shown"] == title["ours"]) {
      effects.push({
        do: "title",
        text: title["base"]
      });
    }
  };
  var HANDLERS = {
    start,
    boot: on_boot,
    error: on_error,
    scroll: on_scroll,
    exit: on_exit,
    open: on_open,
    launcher: on_launcher,
    opener: on_opener,
    hover: on_hover,
    api: on_api,
    answer: answered,
    vendor: on_vendor,
    leave: on_leave,
    destroy: on_destroy
  };
  var step = function(state, event) {
    var effects = [];
    if (!state["on"]) {
      return effects;
    }
    look(state, event, effects);
    var handler = get(HANDLERS, event["type"]);
    if (handler != null) {
      handler(state, event, effects);
    }
    flush(state, effects);
    var wakes = [ try_rules(state, effects), keep_title(state, effects) ];
    state["exit"] = false;
    if (state["sdk"] === "loading" || state["sdk"] === "callable" && state["intents"].length > 0) {
      wakes.push(state["sdk_at"] + state["config"]["timeout"]);
    }
    show(state, effects);
    plan(state, wakes, effects);
    return effects;
  };
  var try_rules = function(state, effects) {
    if (!state["on"] || state["asking"] || state["rules"].length === 0) {
      return null;
    }
    var wake = null;
    var now = facts(state);
    for (var found of judge(state["rules"], now)) {
      if (found["fires"]) {
        state["asking"] = true;
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
    if (wake != null && uses(state["config"], [ "active" ])) {
      if (now["runs-active"]) {
        var wake = min(wake, state["input"] + LIVELY);
      }
    }
    if (!state["lively"] && uses(state["config"], [ "active" ])) {
      effects.push({
        do: "await-input"
      });
    }
    return wake;
  };
  var keep_title = function(state, effects) {
    var title = state["title"];
    var mode = state["config"]["title"];
    if (mode === "off" || !state["on"]) {
      return null;
    }
    if ([ "ready", "callable" ].includes(state["sdk"]) && title["told"] != title["base"]) {
      title["told"] = title["base"];
      effects.push(call("setPageTitle", [ title["base"] ]));
    }
    var words = state["config"]["title-text"] || state["texts"]["flash"];
    var wanted = composed(title, mode, state["unread"], state["watched"], words, state["at"]);
    var text = write(title, wanted, state["at"]);
    if (text != null) {
      effects.push({
        do: "title",
        text
      });
    }
    return next_phase(title, state["at"]);
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
    var wake = null;
    for (var at of wakes) {
      if (at != null && state["on"]) {
        var wake = wake == null ? at : min(wake, at);
      }
    }
    if (wake != state["wake"]) {
      state["wake"] = wake;
      effects.push({
        do: "wake",
        at: wake
      });
    }
  };
  var explain = function(state) {
    return judge(state["rules"], facts(state));
  };

  // ── core/nearest ──
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

  // ── core/rules/reading ──
  var SCOPES = [ "page", "session", "day", "visitor" ];
  var read_rule = function(name, value) {
    var rule = {
      name,
      when: [],
      limits: [],
      cooldown: 0,
      dismiss: "session",
      priority: 0,
      place: 0,
      problems: []
    };
    var pairs = declarations(value);
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
      var amount = whole(part.endsWith("px") ? part.slice(0, part.length - 2) : part, limits);
      if (part !== "" && amount == null) {
        return null;
      }
      if (part !== "") {
        pair.push(amount);
      }
    }
    return pair.length === 0 || pair.length > 2 ? null : [ pair[0], pair[pair.length - 1] ];
  };
  var word = function(value, limits) {
    return __in__(value, limits) ? value : null;
  };
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
    var colon = value.indexOf(":");
    var scheme = value.slice(0, colon + 1).toLowerCase();
    if (colon >= 0 && value.slice(0, colon).indexOf("/") < 0 && ![ "http:", "https:" ].includes(scheme)) {
      return null;
    }
    return safe(value, [ " ", "<", ">", '"' ]);
  };
  var color = function(value, limits) {
    return safe(value, [ ";", "{", "}", ":", "\\", '"' ]);
  };
  var items = function(value, limits) {
    var found = listing(value);
    return found.length === 0 ? null : found;
  };
  var record = function(value, limits) {
    var pairs = declarations(value);
    if (pairs == null || pairs.length === 0) {
      return null;
    }
    for (var pair of pairs) {
      if (pair[1] === "") {
        return null;
      }
    }
    return pairs;
  };
  var flag = function(value, limits) {
    if ([ "", "on", "true" ].includes(value)) {
      return true;
    }
    return [ "off", "false" ].includes(value) ? false : null;
  };
  var KINDS = {
    digits: [ digits, "digits" ],
    whole: [ whole, "a whole number" ],
    "whole-or-off": [ whole_or_off, "off or a whole number" ],
    span: [ span, "a time such as 30s or 2m, in ms" ],
    pixels: [ pixels, "one or two lengths in px" ],
    word: [ word, "one of" ],
    text: [ text, "a text" ],
    url: [ url, "an http(s) address" ],
    color: [ color, "a CSS colour" ],
    list: [ items, "a comma list" ],
    record: [ record, "key: value; key: value, or JSON" ],
    selector: [ text, "a CSS selector" ],
    flag: [ flag, "on or off" ]
  };
  var read = function(kind, limits, value) {
    return KINDS[kind][0](trim(value), limits);
  };
  var expected = function(kind, limits) {
    var words = KINDS[kind][1];
    if (kind === "word") {
      return words + " " + join(limits, ", ");
    }
    return limits.length === 0 ? words : words + " from " + text$1(limits[0]) + " to " + text$1(limits[1]);
  };

  // ── core/attributes ──
  var ATTRIBUTES = [ [ "company-id", "digits", "", [], note() ], [ "servers", "list", [], [], note() ], [ "sdk", "url", "https://www.echatsoft.com/visitor/echat.js", [], note() ], [ "load", "word", "idle", [ "idle", "eager", "interaction", "manual" ], note() ], [ "timeout", "span", 1e4, [ 1e3, 12e4 ], note() ], [ "echat-tag", "text", "", [], note() ], [ "lan", "text", "", [], note() ], [ "meta-data", "text", "", [], note() ], [ "my-data", "text", "", [], note() ], [ "route-entrance-id", "digits", "", [], note() ], [ "vis-evt", "record", null, [], note() ], [ "chat-window-param", "record", null, [], note() ], [ "pc-mini-win-param", "record", null, [], note() ], [ "mobile-page-top", "whole", 0, [ 0, 2e3 ], note() ], [ "launcher", "word", "on", [ "on", "off", "vendor" ], note() ], [ "launcher-position", "word", "bottom-end", [ "bottom-end", "bottom-start", "bottom-right", "bottom-left", "middle-end", "middle-start", "middle-right", "middle-left" ], note() ], [ "launcher-offset", "pixels", [ 20, 20 ], [ 0, 1e3 ], note() ], [ "launcher-size", "whole", 56, [ 44, 128 ], note() ], [ "launcher-color", "color", "", [], note() ], [ "launcher-icon", "text", "chat", [], note() ], [ "launcher-label", "text", "", [], note() ], [ "launcher-open", "word", "auto", [ "auto", "mini", "tab", "window" ], note() ], [ "launcher-hide", "list", [], [], note() ], [ "launcher-theme", "word", "auto", [ "auto", "light", "dark" ], note() ], [ "badge", "whole-or-off", 99, [ 1, 9999 ], note() ], [ "title", "word", "flash", [ "flash", "count", "sync", "off" ], note() ], [ "title-text", "text", "", [], note() ], [ "rules", "selector", "", [], note() ], [ "storage", "word", "on", [ "on", "off" ], note() ], [ "debug", "flag", false, [], note() ] ];
  var FOREIGN = [ "cfasync", "nonce", "turbo-*", "turbolinks-*", "rocket-*", "no-*", "pagespeed-*", "cookieconsent", "cookiecategory", "usercentrics", "gtm-*", "domain", "astro-*", "n-head", "react-helmet", "next-*", "nscript", "vue-*", "hid", "v-*", "optimized-*", "minify", "wp-*", "src", "type", "category", "categories", "consent-*", "cookieblock*" ];

  // ── core/config ──
  var configure = function(pairs, rules_text) {
    var config = {};
    for (var row of ATTRIBUTES) {
      config[row[0]] = row[2];
    }
    config["rules"] = [];
    config["problems"] = [];
    for (var [name, value] of pairs) {
      if (name.startsWith("rule-")) {
        add_rule(config, "data-" + name, name.slice(5), value);
      } else {
        set_attribute(config, name, value);
      }
    }
    if (rules_text != null) {
      add_rules(config, rules_text);
    }
    return config;
  };
  var set_attribute = function(config, name, value) {
    for (var row of ATTRIBUTES) {
      if (row[0] == name) {
        var found = read(row[1], row[3], value);
        if (found != null) {
          if (name !== "rules") {
            config[name] = found;
          }
        } else if (row[1] !== "text" || value !== "") {
          problem(config, "data-" + name, value, expected(row[1], row[3]));
        }
        return;
      }
    }
    for (var pattern of FOREIGN) {
      if (glob(pattern, name)) {
        return;
      }
    }
    var names = function() {
      var __accu0__ = [];
      for (var row of ATTRIBUTES) {
        __accu0__.push(row[0]);
      }
      return __accu0__;
    }();
    var near = nearest(name, names);
    config["problems"].push("data-" + name + " is not known" + (near ? ". Did you mean data-" + near + "?" : " (see the README)"));
  };
  var problem = function(config, where, found, wanted) {
    config["problems"].push(where + '="' + short(found) + '": expected ' + wanted);
  };
  var add_rules = function(config, rules_text) {
    var rules = from_json(rules_text);
    if (kind(rules) !== "record") {
      problem(config, "data-rules", rules_text, "the selector of a script with a JSON object of rules by name");
      return;
    }
    for (var name of keys(rules)) {
      var value = get(rules, name);
      add_rule(config, "data-rules " + name, name, kind(value) === "record" ? to_json(value) : as_text(value));
    }
  };
  var add_rule = function(config, where, name, value) {
    var rule = read_rule(name, value);
    for (var other of config["rules"]) {
      if (other["name"] == name) {
        rule["problems"].push("has a name that is taken");
      }
    }
    if (rule["problems"].length === 0) {
      rule["place"] = config["rules"].length;
      config["rules"].push(rule);
    } else {
      for (var words of rule["problems"]) {
        config["problems"].push(where + " " + words + "; the rule is off");
      }
    }
  };

  // ── api ──
  var VERSION = "0.1.0";
  var create_api = function(page, sdk, send, get_state, explain, stop) {
    var open_chat = function(params) {
      var mode = kind(params) === "record" ? get(params, "mode") : null;
      var how = [ "mini", "tab", "window" ].includes(mode) ? mode : "auto";
      send({
        type: "open",
        by: "api",
        how,
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
    var state = function() {
      var now = get_state();
      send({
        type: "look"
      });
      return {
        ready: now["sdk"] === "ready",
        sdk: now["sdk"],
        window: now["mini"],
        chat: now["chat"],
        status: chat_word(now),
        unread: now["sdk"] === "ready" ? now["unread"] : null,
        staff: now["staff_info"],
        visitorId: now["sdk"] === "ready" ? sdk["call"]("getEchatVisitorId", []) : null
      };
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
      page["title"](text);
      send({
        type: "look"
      });
    };
    var destroy = function(options) {
      stop(kind(options) === "record" && get(options, "forget") === true);
    };
    var push = function(entry) {
      var call = kind(entry) === "list" && kind(entry[0]) === "text" ? get(api, entry[0]) : null;
      if (kind(call) !== "function") {
        page["warn"]("push: expected ['open', …] or another call by name");
        return null;
      }
      return call(entry.length > 1 ? entry[1] : null, entry.length > 2 ? entry[2] : null);
    };
    var api = {
      open: open_chat,
      close: act("close"),
      maximize: act("maximize"),
      end: act("end"),
      load: function __lambda__() {
        return send({
          type: "boot"
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
    var asked_zones = zones(config);
    var state = null;
    var queue = [ {
      type: "start"
    } ];
    var busy = true;
    var over = false;
    var timer = null;
    var gather = function(event) {
      var found = page["facts"](asked_zones);
      found["sdk"] = sdk["read"](send);
      for (var key of keys(event)) {
        found[key] = event[key];
      }
      return found;
    };
    var send = function(event) {
      queue.push(event);
      if (!busy) {
        drain();
      }
    };
    var drain = function() {
      busy = true;
      while (queue.length > 0) {
        var event = queue[0];
        page["guard"](take);
        if (event["type"] === "destroy") {
          end(event["forget"]);
        }
      }
      busy = false;
    };
    var take = function() {
      var event = queue[0];
      queue = queue.slice(1);
      if (over) {
        return;
      }
      var event = gather(event);
      var effects = step(state, event);
      if (config["debug"]) {
        page["log"](event["type"], effects);
      }
      var called = false;
      for (var effect of effects) {
        DO[effect["do"]](effect);
        var called = called || effect["do"] === "call";
      }
      if (called) {
        send({
          type: "look"
        });
      }
    };
    var tick = function() {
      timer = null;
      state["wake"] = null;
      send({
        type: "wake"
      });
    };
    var wake = function(effect) {
      if (timer != null) {
        page["cancel"](timer);
        timer = null;
      }
      if (effect["at"] != null) {
        timer = page["later"](max(0, effect["at"] - page["now"]()), tick);
      }
    };
    var ask = function(effect) {
      var detail = effect["detail"];
      var decide = function() {
        send({
          type: "answer",
          detail,
          ok: page["emit"]("before-open", detail, true)
        });
      };
      if (detail["rule"] == null) {
        decide();
      } else {
        page["exclusive"](decide);
      }
    };
    var stop = function(forget) {
      send({
        type: "destroy",
        forget
      });
    };
    var end = function(forget) {
      if (!over) {
        over = true;
        wake({
          at: null
        });
        sdk["stop"]();
        page["stop"](forget);
      }
    };
    var DO = {
      call: function __lambda__(effect) {
        return sdk["call"](effect["name"], effect["args"]);
      },
      boot: function __lambda__(effect) {
        return sdk["boot"](config, effect["params"], send);
      },
      emit: function __lambda__(effect) {
        return page["emit"](effect["name"], effect["detail"], false);
      },
      ask,
      wake,
      title: function __lambda__(effect) {
        return page["title"](effect["text"]);
      },
      keep: function __lambda__(effect) {
        return page["keep"](effect["text"]);
      },
      launcher: function __lambda__(effect) {
        return page["draw"](config, effect["view"], send);
      },
      popup: function __lambda__(effect) {
        return page["popup"](effect["url"]);
      },
      listen: function __lambda__(effect) {
        return page["listen"](effect["what"], send);
      },
      "await-input": function __lambda__(effect) {
        return page["await-input"](send);
      },
      schedule: function __lambda__(effect) {
        return page["schedule"](effect["load"], send);
      },
      warn: function __lambda__(effect) {
        return page["warn"](effect["text"]);
      }
    };
    page["start"](config, send);
    sdk["listen"](send);
    var first = page["facts"](asked_zones);
    var state = new_state(config, first, page["still"]());
    drain();
    return create_api(page, sdk, send, function __lambda__() {
      return state;
    }, function __lambda__() {
      return explain(state);
    }, stop);
  };

  // ── bootstrap ──
  var start_in_browser = function() {
    var tag = own_tag();
    name_snippet();
    var start = function() {
      var before = win.EchatPlugin;
      if (before && before.version) {
        win.console.warn("echat-plugin: included twice; the first one works");
        return;
      }
      var api = create_app(create_page(tag), create_sdk(tag, soon));
      win.EchatPlugin = api;
      for (var entry of kind(before) === "list" ? before : []) {
        api["push"](entry);
      }
    };
    if (win.document.body && win.document.readyState !== "loading") {
      start();
    } else {
      win.document.addEventListener("DOMContentLoaded", start, {
        once: true
      });
    }
  };

  // ── entry ──
  if (win) {
    start_in_browser();
  } else if (node) {
    node.exports = {
      create_app
    };
  }
})();

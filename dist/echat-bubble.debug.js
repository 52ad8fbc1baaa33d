/*! echat-plugin 0.1.0 | MIT licence */
(function() {
  "use strict";

  // ── core/lang ──
  var keys = Object.keys;
  var to_json = value => JSON.stringify(value);

  // ── core/bubble/part ──
  var begin = function(state, effects) {
    state["bubble"] = {
      teaser: null,
      preview: null
    };
  };
  var look = function(state, event, effects) {};
  var act = function(state, effects) {
    var preview = state["preview"];
    var teaser = preview == null ? state["teaser"] : null;
    for (var [name, view] of teaser == null ? [ [ "teaser", teaser ], [ "preview", preview ] ] : [ [ "preview", preview ], [ "teaser", teaser ] ]) {
      if (to_json(view) != to_json(state["bubble"][name])) {
        state["bubble"][name] = view;
        effects.push({
          do: name,
          view
        });
      }
    }
    return null;
  };
  var BUBBLE = {
    begin,
    look,
    act
  };

  // ── core/version ──
  var VERSION = "0.1.0";

  // ── browser/host ──
  var win = typeof window == "object" ? window : null;
  var node = typeof module == "object" ? module : null;

  // ── browser/offer ──
  var offer = function(part) {
    part["version"] = VERSION;
    if (win) {
      win.document.currentScript.brought = part;
    } else if (node) {
      node.exports = part;
    }
  };

  // ── browser/teaser ──
  var CLOSE = "M5 5l14 14m0-14L5 19";
  var put_teaser = function(view, add, bubble, text, button, send) {
    button("accept", view["accept"], "", {
      type: "teaser",
      answer: "accept"
    }).textContent = view["accept"];
    button("dismiss", view["dismiss"], CLOSE, {
      type: "teaser",
      answer: "dismiss"
    });
    var speak = function() {
      text.textContent = view["text"];
    };
    return [ speak, null ];
  };

  // ── browser/elements ──
  var assign = function(element, attributes) {
    for (var name of keys(attributes)) {
      element.setAttribute(name, attributes[name]);
    }
  };

  // ── browser/preview ──
  var LOUD = "M4 9h3l5-4v14l-5-4H4zM16 9q2 3 0 6m3-9q4 6 0 12";
  var SILENT = "M4 9h3l5-4v14l-5-4H4zM16 9l6 6m0-6l-6 6";
  var put_preview = function(view, add, bubble, text, button, send) {
    var face = null;
    var mute = null;
    var spoken = false;
    var sender = add(text, "b", {
      part: "preview-sender"
    });
    var words = add(text, "q", {
      part: "preview-words",
      dir: "auto"
    });
    button("open", view["open"], "", {
      type: "preview",
      answer: "open"
    });
    if (view["mute"]) {
      var mute = button("mute", view["mute"], LOUD, {});
      sender.style.marginInlineEnd = "88px";
      mute.onclick = function __lambda__() {
        return send({
          type: "mute",
          muted: !view["muted"]
        });
      };
    }
    button("dismiss", view["dismiss"], CLOSE, {
      type: "preview",
      answer: "dismiss"
    });
    var faced = function(address) {
      if (face) {
        face.remove();
        face = null;
      }
      if (address) {
        face = add(bubble, "img", {
          part: "preview-avatar",
          alt: "",
          src: address
        });
        bubble.prepend(face);
        face.onerror = face.remove;
      }
    };
    var speak = function() {
      spoken = true;
      if (sender.textContent != view["sender"]) {
        sender.textContent = view["sender"];
      }
      if (words.textContent != view["text"]) {
        words.textContent = view["text"];
      }
    };
    var silence = function() {
      if (mute) {
        assign(mute, {
          "aria-pressed": view["muted"]
        });
        mute.firstChild.firstChild.setAttribute("d", view["muted"] ? SILENT : LOUD);
      }
    };
    var fill = function(fresh) {
      if (fresh["avatar"] != view["avatar"]) {
        faced(fresh["avatar"]);
      }
      view = fresh;
      silence();
      if (spoken) {
        speak();
      }
    };
    var weigh = function() {
      send({
        type: "preview",
        answer: bubble.matches(":hover,:focus-within") ? "hold" : "free"
      });
    };
    for (var name of [ "mouseenter", "mouseleave", "focusin", "focusout" ]) {
      bubble.addEventListener(name, function __lambda__() {
        return win.setTimeout(weigh, 0);
      });
    }
    faced(view["avatar"]);
    silence();
    return [ speak, fill ];
  };

  // ── browser/bubble_looks ──
  var bubble_css = function(config) {
    var place = config["launcher-position"].split("-");
    var middle = place[0] === "middle";
    var side = ([ "start", "end" ].includes(place[1]) ? "inset-inline-" : "") + place[1];
    return "div>span{position:relative;display:inline-flex;align-items:center;vertical-align:bottom}aside{position:absolute;bottom:calc(100% + 14px);" + side + ":0;box-sizing:border-box;width:max-content;max-width:min(320px,calc(100vw - 12px - var(--echat-offset-x," + config["launcher-offset"][0] + "px)));padding:14px 16px;padding-inline-end:52px;border:1px solid transparent;border-radius:16px;background:Canvas;color:CanvasText;font:15px/1.5 system-ui,sans-serif;white-space:normal;text-align:start;overflow-wrap:anywhere;pointer-events:auto;filter:drop-shadow(0 0 1px #888c) drop-shadow(0 6px 16px #0003);animation:tease 1ms .1s backwards}@keyframes tease{from{opacity:0;transform:translateY(8px)}}@media not all and (prefers-reduced-motion){aside{animation-duration:.3s}}section{overflow:auto;max-height:" + (middle ? "22" : "30") + "vh}aside::after{content:'';position:absolute;z-index:-1;bottom:-6px;" + side + ":calc(var(--echat-size," + config["launcher-size"] + "px)/2 - 8px);width:14px;height:14px;border-radius:3px;background:inherit;transform:rotate(45deg)}" + (middle ? "@media(min-width:720px){aside{bottom:auto;" + side + ":calc(100% + 14px)}aside::after{bottom:calc(50% - 7px);" + side + ":-6px}}" : "") + "aside:only-child{bottom:" + (middle ? "auto" : "0") + ";" + side + ":0}aside:only-child::after{display:none}@media(forced-colors:active){aside::after{display:none}}aside button{min-width:44px;min-height:44px;height:auto;font-size:15px;box-shadow:none;animation:none}[part=teaser-accept]{margin-top:12px;padding:4px 20px;border-radius:22px;white-space:normal}[part=teaser-dismiss]{position:absolute;top:2px;inset-inline-end:2px;background:none;color:inherit}[part=preview]{display:flex;gap:12px;min-height:72px;padding-inline-end:16px}[part=preview-avatar]{flex:none;width:40px;height:40px;border-radius:50%;object-fit:cover}[part=preview-text]{min-width:150px;max-height:none;overflow:hidden}[part=preview-sender]{display:block;margin-inline-end:44px;font-weight:600;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}[part=preview-words]{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden;white-space:pre-line;quotes:none}[part=preview-open]{position:absolute;inset:0;width:100%;height:100%;border-radius:16px;background:none}[part=preview-open]:hover,[part=preview-dismiss]:hover,[part=preview-mute]:hover{transform:none}[part=preview-dismiss],[part=preview-mute]{position:absolute;top:2px;inset-inline-end:2px;background:none;color:inherit}[part=preview-mute]{inset-inline-end:46px}aside svg{height:18px;opacity:.7}";
  };

  // ── browser/bubble ──
  var HEARD = 100;
  var create_bubble = function(config, signals, send, stage) {
    var launcher = null;
    var bubble = null;
    var shown = "";
    var refill = null;
    var draws = function(name, put) {
      var draw = function(effect) {
        var view = effect["view"];
        if (!launcher) {
          launcher = stage();
          launcher["dress"](bubble_css(config));
        }
        if (view && refill && shown == name) {
          refill(view);
        } else {
          if (bubble) {
            take_away();
          }
          if (view) {
            put_up(name, put, view);
          }
        }
        launcher["stand"]();
      };
      return draw;
    };
    var put_up = function(name, put, view) {
      var add = launcher["add"];
      bubble = add(launcher["place"], "aside", {
        part: name,
        role: "region",
        "aria-label": view["label"]
      });
      launcher["place"].prepend(bubble);
      var text = add(bubble, "section", {
        part: name + "-text",
        role: "status",
        dir: "auto"
      });
      var button = function(part, label, path, answer) {
        var made = add(bubble, "button", {
          part: name + "-" + part,
          "aria-label": label
        });
        if (path) {
          add(add(made, "svg", {
            viewBox: "0 0 24 24"
          }), "path", {
            d: path
          });
        }
        made.onclick = function __lambda__() {
          return send(answer);
        };
        return made;
      };
      var pressed = function(event) {
        if (event.key === "Escape") {
          event.stopPropagation();
          send({
            type: name,
            answer: "dismiss"
          });
        }
      };
      bubble.onkeydown = pressed;
      shown = name;
      var speak;
      [speak, refill] = put(view, add, bubble, text, button, send);
      win.setTimeout(speak, HEARD);
    };
    var take_away = function() {
      var inside = bubble.matches(":focus-within");
      bubble.remove();
      var __left0__ = null;
      bubble = __left0__;
      refill = __left0__;
      var button = launcher["place"].firstChild;
      if (inside && button) {
        button.focus();
      }
    };
    return {
      teaser: draws("teaser", put_teaser),
      preview: draws("preview", put_preview)
    };
  };

  // ── parts/bubble ──
  BUBBLE["senses"] = create_bubble;
  offer(BUBBLE);
})();

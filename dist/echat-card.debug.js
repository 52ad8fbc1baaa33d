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
  var copy = record => Object.assign({}, record);
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
  var has = (items, item) => items.includes(item);
  var blank = "[ \n\t]*";
  var quoted$1 = `${blank}!?${blank}(?:"[^"]*"|'[^']*')`;
  var cut = (string, separator) => string.match(RegExp(`(?:${quoted$1})?(?:(?!${separator})[:,]${quoted$1}|[^${separator}])*`, "g"));
  var unquote = string => string.replace(/^(["'])([^]*)\1$/, "$2");
  var encode = string => attempt(encodeURIComponent, string, "");
  var decode = string => attempt(decodeURIComponent, string, string);
  var from_json = string => attempt(JSON.parse, string, null);
  var to_json = value => JSON.stringify(value);
  var chain = lists => [].concat(...lists);

  // ── core/effects ──
  var call = function(name, args) {
    return {
      do: "call",
      name,
      args
    };
  };
  var warn = function(text) {
    return {
      do: "warn",
      text
    };
  };

  // ── core/values ──
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

  // ── core/card/content ──
  var SILENT = [ "script", "style", "title", "template", "noscript", "iframe", "textarea", "xmp" ];
  var FORBIDDEN = [ "url", "expression", "script", "import", "\\", "/*", "&", "<", ">", '"', "'", "@", "{", "}", "=" ];
  var OUTSIDE = [ "position", "behavior", "z-index", "content" ];
  var LETTERS = "abcdefghijklmnopqrstuvwxyz";
  var safe_content = function(markup) {
    return rewritten(markup, [ "div", "span" ]);
  };
  var plain_text = function(markup) {
    return rewritten(markup, []);
  };
  var shortened = function(text, most) {
    if (text.length <= most) {
      return text;
    }
    return (encode(text.slice(0, most)) ? text.slice(0, most) : text.slice(0, most - 1)) + "…";
  };
  var escaped = function(text) {
    return replace(replace(replace(text, "&", "&amp;"), "<", "&lt;"), ">", "&gt;");
  };
  var rewritten = function(markup, allowed) {
    var brackets = function(text) {
      return allowed.length === 0 ? text : replace(replace(text, "<", "&lt;"), ">", "&gt;");
    };
    var pieces = markup.split("<");
    var out = brackets(pieces[0]);
    var opened = [];
    var silent = "";
    for (var piece of pieces.slice(1)) {
      var closing = piece.startsWith("/");
      var name = name_of(closing ? piece.slice(1) : piece);
      var end = piece.indexOf(">");
      var rest = end >= 0 ? piece.slice(end + 1) : "";
      if (silent !== "") {
        if (closing && name == silent) {
          var silent = "";
          out += brackets(rest);
        }
        continue;
      }
      if (name === "" && !piece.startsWith("!") && !piece.startsWith("?")) {
        out += piece !== "" ? brackets("<" + piece) : "";
        continue;
      }
      if (has(SILENT, name) && !closing) {
        var silent = name;
        continue;
      }
      if (has(allowed, name)) {
        if (!closing) {
          opened.push(name);
          out += "<" + name + styled(piece.slice(name.length, end >= 0 ? end : piece.length)) + ">";
        } else if (opened.length > 0 && opened[opened.length - 1] == name) {
          opened.pop();
          out += "</" + name + ">";
        }
      } else if ([ "br", "p", "li", "tr" ].includes(name)) {
        out += " ";
      }
      out += brackets(rest);
    }
    for (var at = 0; at < opened.length; at++) {
      out += "</" + opened[opened.length - 1 - at] + ">";
    }
    return trim(out);
  };
  var name_of = function(piece) {
    var small = piece.toLowerCase();
    var at = 0;
    while (at < small.length && LETTERS.indexOf(small.slice(at, at + 1)) >= 0) {
      at++;
    }
    return small.slice(0, at);
  };
  var styled = function(attributes) {
    var small = attributes.toLowerCase();
    var at = small.indexOf("style", 1);
    while (at > 0) {
      var value = trim(attributes.slice(at + 5));
      if (has([ " ", "\n", "\t", '"', "'", "/" ], attributes.slice(at - 1, at)) && value.startsWith("=")) {
        var kept = harmless(quoted(trim(value.slice(1))));
        return kept ? ' style="' + kept + '"' : "";
      }
      var at = small.indexOf("style", at + 1);
    }
    return "";
  };
  var quoted = function(text) {
    var sign = text.slice(0, 1);
    return [ '"', "'" ].includes(sign) ? text.slice(1).split(sign)[0] : text.split(" ")[0];
  };
  var harmless = function(style) {
    var found = [];
    for (var [name, value] of declarations(style)) {
      var small = name.toLowerCase();
      if (name_of(replace(small, "-", "")) == replace(small, "-", "") && !small.startsWith("-") && !has(OUTSIDE, small)) {
        var low = value.toLowerCase();
        if (low !== "" && Array.from(FORBIDDEN).filter(sign => low.indexOf(sign) >= 0).length === 0) {
          found.push(small + ":" + value);
        }
      }
    }
    return join(found, ";");
  };

  // ── core/card/addresses ──
  var absolute = function(written, page) {
    var address = trim(written);
    for (var sign of [ "\n", "\t", "\r", "\\", "<", ">" ]) {
      if (address.indexOf(sign) >= 0) {
        return "";
      }
    }
    for (var [sign, code] of [ [ " ", "%20" ], [ "'", "%27" ], [ '"', "%22" ], [ "(", "%28" ], [ ")", "%29" ] ]) {
      var address = replace(address, sign, code);
    }
    var scheme = address.split("/")[0].split("?")[0].split("#")[0];
    if (address === "" || scheme.indexOf(":") >= 0) {
      var parts = address.split("://");
      return [ "http", "https" ].includes(parts[0].toLowerCase()) && parts[1] !== "" ? address : "";
    }
    var place = page.split("#")[0].split("?")[0];
    var origin = join(place.split("/").slice(0, 3), "/");
    if (address.startsWith("//")) {
      return page.split("/")[0] + address;
    }
    if (address.startsWith("/")) {
      return origin + address;
    }
    if (address.startsWith("#")) {
      return page.split("#")[0] + address;
    }
    if (address.startsWith("?")) {
      return place + address;
    }
    return (place.length == origin.length ? origin : place.slice(0, place.lastIndexOf("/"))) + "/" + address;
  };
  var within_site = function(address) {
    return "/" + join(address.split("/").slice(3), "/");
  };

  // ── core/card/structured ──
  var SIGNS = {
    CNY: "¥",
    RMB: "¥",
    USD: "$",
    EUR: "€",
    GBP: "£"
  };
  var DEEPEST = 6;
  var own_card = function(scripts, metas, page) {
    var products = [];
    for (var script of scripts) {
      collect(from_json(script), products, 0);
    }
    var chosen = null;
    for (var product of products) {
      if (chosen == null || !is_here(chosen, page) && is_here(product, page)) {
        var chosen = product;
      }
    }
    return chosen == null ? from_open_graph(metas, page) : from_product(chosen, page);
  };
  var collect = function(node, products, depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (kind(node) === "list") {
      for (var each of node) {
        collect(each, products, depth + 1);
      }
    }
    if (kind(node) !== "record") {
      return;
    }
    if (is_a(node, "Product") && words(node, "name") !== "") {
      products.push(node);
    } else if (is_a(node, "Offer") && kind(get(node, "itemOffered")) === "record") {
      var offered = node["itemOffered"];
      if (words(offered, "name") !== "") {
        var whole = {
          offers: node,
          url: get(node, "url")
        };
        for (var name of [ "name", "description", "image", "sku", "productID", "mpn", "url", "@id" ]) {
          if (get(offered, name) != null) {
            whole[name] = offered[name];
          }
        }
        products.push(whole);
      }
    } else {
      for (var name of [ "@graph", "mainEntity", "mainEntityOfPage" ]) {
        collect(get(node, name), products, depth + 1);
      }
    }
  };
  var is_a = function(node, wanted) {
    var types = get(node, "@type");
    for (var each of kind(types) === "list" ? types : [ types ]) {
      if (kind(each) === "text" && (each.endsWith(wanted) || each.endsWith("ProductGroup") && wanted === "Product")) {
        return true;
      }
    }
    return false;
  };
  var words = function(node, name) {
    var value = get(node, name);
    if (kind(value) === "list" && value.length > 0) {
      var value = value[0];
    }
    if (kind(value) === "record") {
      var value = get(value, "@value");
    }
    return [ "text", "number" ].includes(kind(value)) ? plain_text(as_text(value)) : "";
  };
  var is_here = function(product, page) {
    for (var name of [ "url", "@id" ]) {
      if (words(product, name) !== "" && address(absolute(words(product, name), page))["path"] == address(page)["path"]) {
        return true;
      }
    }
    return false;
  };
  var image_of = function(node) {
    var value = get(node, "image");
    if (kind(value) === "list") {
      var value = value.length > 0 ? value[0] : null;
    }
    if (kind(value) === "record") {
      return words(value, "url") || words(value, "contentUrl") || words(value, "@id");
    }
    return kind(value) === "text" ? value : "";
  };
  var from_product = function(product, page) {
    var offer = get(product, "offers");
    if (kind(offer) === "list") {
      var offer = offer.length > 0 ? offer[0] : null;
    }
    if (kind(offer) !== "record") {
      var offer = {};
    }
    var url = absolute(words(product, "url") || words(offer, "url"), page) || page;
    var number = words(product, "sku") || words(product, "productID") || words(product, "mpn") || words(offer, "sku");
    return card_of(number, words(product, "name"), price_of(offer), words(product, "description"), image_of(product), url, page);
  };
  var price_of = function(offer) {
    var currency = words(offer, "priceCurrency");
    if (words(offer, "price") !== "") {
      return money(words(offer, "price"), currency);
    }
    var detail = get(offer, "priceSpecification");
    if (kind(detail) === "list") {
      var detail = detail.length > 0 ? detail[0] : null;
    }
    if (kind(detail) === "record") {
      return money(words(detail, "price"), words(detail, "priceCurrency") || currency);
    }
    var low = money(words(offer, "lowPrice"), currency);
    var high = money(words(offer, "highPrice"), currency);
    return low != high ? low + (low && high ? " – " : "") + high : low;
  };
  var money = function(amount, currency) {
    if (amount === "") {
      return "";
    }
    var sign = get(SIGNS, currency.toUpperCase());
    return sign ? sign + amount : (currency ? currency + " " : "") + amount;
  };
  var from_open_graph = function(metas, page) {
    var tags = {};
    for (var [name, value] of metas) {
      if (get(tags, "$" + name) == null) {
        tags["$" + name] = value;
      }
    }
    var tag = function(name) {
      return get(tags, "$" + name) || "";
    };
    var amount = tag("product:price:amount") || tag("og:price:amount");
    if (tag("og:title") === "" || amount === "" && tag("og:type") === "website") {
      return null;
    }
    var price = money(amount, tag("product:price:currency") || tag("og:price:currency"));
    var url = absolute(tag("og:url"), page) || page;
    return card_of(tag("product:retailer_item_id"), tag("og:title"), price, tag("og:description"), tag("og:image:secure_url") || tag("og:image"), url, page);
  };
  var card_of = function(number, title, price, description, image, url, page) {
    var card = {
      eventId: "prod-" + (number || within_site(url)),
      title,
      urlForVisitor: "http('" + absolute(url, page) + "','blank')"
    };
    if (price) {
      card["content"] = escaped(price);
    }
    if (description) {
      card["memo"] = shortened(description, 100);
    }
    if (absolute(image, page)) {
      card["imageUrl"] = image;
    }
    return card;
  };

  // ── core/card/protocols ──
  var OPENS = {
    http: [ "blank", "inner" ],
    xcx: [ "navigateTo", "redirectTo", "switchTab" ],
    apiUrl: [ "reload", "hash" ]
  };
  var ALLOWED = {
    urlForVisitor: [ "http", "xcx" ],
    urlForStaff: [ "http", "apiUrl" ]
  };
  var protocol = function(field, value, page) {
    var name = "http";
    if (kind(value) === "record") {
      for (var each of ALLOWED[field]) {
        if (get(value, each) != null) {
          var name = each;
        }
      }
      var how = get(value, "open");
      var value = as_text(get(value, name));
    } else {
      var value = trim(as_text(value));
      var inner = value.indexOf("(");
      if (inner > 0 && value.endsWith(")") && get(OPENS, value.slice(0, inner)) != null) {
        var name = value.slice(0, inner);
        var pair = halves(value.slice(inner + 1, value.length - 1), ",", OPENS[name]);
      } else {
        var pair = halves(value, " ", OPENS[name]);
      }
      var value = pair[0];
      var how = pair[1];
    }
    if (how == null) {
      var how = OPENS[name][0];
    }
    if (!has(ALLOWED[field], name) || !has(OPENS[name], how)) {
      return "";
    }
    return written$1(name, value, how, page);
  };
  var halves = function(text, separator, opens) {
    var at = text.lastIndexOf(separator);
    var last = unquote(trim(text.slice(at + 1)));
    if (at < 0 || !(has(opens, last) || separator === "," && last.indexOf("/") < 0)) {
      return [ unquote(trim(text)), null ];
    }
    return [ unquote(trim(text.slice(0, at))), last ];
  };
  var written$1 = function(name, value, how, page) {
    var end = ",'" + how + "')";
    if (name === "http") {
      var address = absolute(value, page);
      return address ? "http('" + address + "'" + end : "";
    }
    if (!plain(value)) {
      return "";
    }
    return name + "(" + (name === "apiUrl" && number(value) != null ? value : "'" + value + "'") + end;
  };
  var plain = function(value) {
    for (var sign of [ "'", '"', "\\", "(", ")", "<", ">", ":", " ", ",", "\n", "\t" ]) {
      if (value.indexOf(sign) >= 0) {
        return false;
      }
    }
    return value !== "";
  };
  var target = function(link) {
    return link.startsWith("http('") ? link.slice(6, link.lastIndexOf("','")) : "";
  };

  // ── core/card/fields ──
  var TEXTS = [ "eventId", "title", "content", "memo" ];
  var ADDRESSES = [ "imageUrl", "url" ];
  var LINKS = [ "urlForVisitor", "urlForStaff" ];
  var CHOICES = {
    urlEnableForVisitor: [ "0", "1" ],
    visibility: [ "1", "2" ],
    customizeMsgType: [ "1", "2" ]
  };
  var EXPECTED = {
    imageUrl: "an http(s) address",
    url: "an http(s) address",
    urlForVisitor: "an http(s) address, http(address, blank|inner) or xcx(path, navigateTo|redirectTo|switchTab)",
    urlForStaff: "an http(s) address, http(address, blank|inner) or apiUrl(page, reload|hash)",
    urlEnableForVisitor: "0 or 1",
    visibility: "1 or 2",
    customizeMsgType: "1 or 2"
  };
  var FIELDS = [ TEXTS, ADDRESSES, LINKS, keys(CHOICES) ];
  var make_card = function(given, page) {
    var card = {};
    var problems = [];
    for (var names of FIELDS) {
      for (var name of names) {
        var value = get(given, name);
        if (value == null || value === "") {
          continue;
        }
        var found = field(name, value, page);
        if (found !== "") {
          card[name] = found;
        } else if (has(TEXTS, name)) {
          problems.push(name + ": expected a text");
        } else {
          problems.push(name + ' "' + short(as_text(value)) + '": expected ' + EXPECTED[name]);
        }
      }
    }
    for (var name of keys(given)) {
      if (!has(TEXTS, name) && get(EXPECTED, name) == null) {
        problems.push('"' + short(name) + '" is no field of a card: expected ' + join(TEXTS, ", ") + ", " + join(keys(EXPECTED), ", "));
      }
    }
    var shown = Array.from([ "title", "content", "imageUrl", "memo" ]).filter(name => __in__(name, card));
    if (shown.length === 0) {
      problems.push("nothing to show: expected a title, content, imageUrl or memo");
      return [ null, problems ];
    }
    understand_old(card);
    if (!__in__("eventId", card)) {
      card["eventId"] = stable_id(card);
    }
    return [ card, problems ];
  };
  var field = function(name, value, page) {
    if (has(LINKS, name)) {
      return protocol(name, value, page);
    }
    var text = [ "text", "number", "bool" ].includes(kind(value)) ? trim(as_text(value)) : "";
    if (has(ADDRESSES, name)) {
      return absolute(text, page);
    }
    if (has(TEXTS, name)) {
      return name === "content" ? safe_content(text) : plain_text(text);
    }
    return has(CHOICES[name], text) ? text === "1" ? 1 : text === "2" ? 2 : 0 : "";
  };
  var understand_old = function(card) {
    var url = get(card, "url");
    if (url) {
      var link = "http('" + url + "','blank')";
      if (!__in__("urlForStaff", card)) {
        card["urlForStaff"] = link;
      }
      if (!__in__("urlForVisitor", card)) {
        card["urlForVisitor"] = link;
      }
    }
    if (get(card, "urlEnableForVisitor") === 0 && __in__("urlForVisitor", card)) {
      delete card["urlForVisitor"];
    }
  };
  var stable_id = function(card) {
    var address = get(card, "url") || target(get(card, "urlForVisitor") || "") || target(get(card, "urlForStaff") || "");
    return "card-" + (address ? within_site(address) : get(card, "title") || get(card, "imageUrl") || get(card, "content") || card["memo"]);
  };
  var for_pushing = function(card, page) {
    var pushed = {};
    for (var name of keys(card)) {
      pushed[name] = card[name];
    }
    var url = target(get(card, "urlForVisitor") || "");
    if (!__in__("url", card) && (url || !__in__("imageUrl", card))) {
      pushed["url"] = url || page;
    }
    return pushed;
  };

  // ── core/card/reading ──
  var source = function(wish) {
    var text = kind(wish) === "text" ? trim(wish) : "";
    return text === "auto" || [ "#", ".", "[" ].includes(text.slice(0, 1)) || text.startsWith("script") ? text : "";
  };
  var resolved = function(wish, found, page) {
    var sort = kind(wish);
    if (sort === "none" || wish === "") {
      return [ null, [] ];
    }
    if (sort === "record") {
      return make_card(wish, page);
    }
    var name = source(wish);
    if (name === "auto") {
      var own = own_card(found["scripts"], found["metas"], page);
      return own == null ? [ null, [] ] : make_card(own, page);
    }
    var given = null;
    if (name) {
      var given = kind(found["text"]) === "text" ? from_json(found["text"]) : null;
    } else if (sort === "text") {
      var given = written(trim(wish));
    }
    if (kind(given) !== "record") {
      return [ null, [ '"' + short(sort === "text" ? wish : sort) + '": expected title: …; imageUrl: …, or JSON, auto, or the selector of a JSON script' ] ];
    }
    return make_card(given, page);
  };
  var written = function(text) {
    if (text.startsWith("{")) {
      return from_json(text);
    }
    var card = {};
    for (var [name, value] of declarations(text)) {
      if (value === "" || name === "__proto__") {
        return null;
      }
      card[name] = unquote(value);
    }
    return card;
  };

  // ── core/card/delivery ──
  var SETTLE = 1e3;
  var new_book = function(state, remembered) {
    return {
      wish: get(state["params"], "visEvt"),
      found: {},
      asked: {},
      page: state["here"]["page"],
      again: null,
      stale: true,
      card: null,
      sent: [],
      passed: "",
      remembered,
      quiet: "",
      told: []
    };
  };
  var in_chat = function(state) {
    return state["sdk"] === "ready" && (state["chat"] === 1 || state["chat"] === 2);
  };
  var ask_page = function(book, wish, effects) {
    var name = source(wish);
    if (name) {
      book["asked"]["$" + name] = true;
      effects.push({
        do: "read-card",
        source: name
      });
    }
  };
  var read = function(state, wish, effects) {
    var book = state["cards"];
    var name = source(wish);
    if (name && get(book["found"], "$" + name) == null) {
      if (!get(book["asked"], "$" + name)) {
        ask_page(book, wish, effects);
      }
      return wish;
    }
    var found = resolved(wish, get(book["found"], "$" + name), book["page"]);
    for (var words of found[1]) {
      if (!has(book["told"], words)) {
        book["told"].push(words);
        effects.push(warn("card: " + words));
      }
    }
    return found[0];
  };
  var settle = function(state, params, effects) {
    var book = state["cards"];
    var card = read(state, get(params, "visEvt"), effects);
    if (kind(card) === "text" || !__in__("visEvt", params)) {
      return;
    }
    if (card != null) {
      params["visEvt"] = card;
      if (book["card"] != null) {
        book["quiet"] = book["card"]["eventId"];
      }
      if (in_chat(state)) {
        push(state, card, effects);
      }
    }
    if (card == null || has(book["sent"], card["eventId"])) {
      delete params["visEvt"];
    }
  };
  var push = function(state, card, effects) {
    if (mark(state, card["eventId"], effects)) {
      effects.push(call("pushVisitorEvent", [ for_pushing(card, state["here"]["page"]) ]));
    }
  };
  var keep = function(state, effects) {
    var book = state["cards"];
    var params = state["params"];
    if (book["stale"]) {
      var card = read(state, book["wish"], effects);
      if (kind(card) === "text") {
        return;
      }
      book["card"] = card;
      book["stale"] = false;
    }
    var card = book["card"];
    if (card != null && in_chat(state) && card["eventId"] != book["quiet"]) {
      push(state, card, effects);
    }
    if (card != null && !in_chat(state) && !has(book["sent"], card["eventId"])) {
      params["visEvt"] = card;
    } else if (__in__("visEvt", params)) {
      delete params["visEvt"];
    }
  };
  var note_passed = function(state, effects) {
    var book = state["cards"];
    var passed = get(state, "passed");
    if (passed != null) {
      var card = resolved(get(passed, "visEvt"), null, book["page"])[0];
      book["passed"] = card != null ? card["eventId"] : "";
      state["passed"] = null;
    }
    if (in_chat(state) && book["passed"] !== "") {
      mark(state, book["passed"], effects);
    }
  };
  var mark = function(state, name, effects) {
    var book = state["cards"];
    if (has(book["sent"], name)) {
      return false;
    }
    book["sent"].push(name);
    effects.push({
      do: "keep-cards",
      ids: book["sent"]
    });
    return true;
  };
  var remember = function(state) {
    var book = state["cards"];
    if (state["sdk"] === "ready") {
      if (in_chat(state)) {
        book["sent"] = chain([ book["remembered"], book["sent"] ]);
      }
      book["remembered"] = [];
    }
  };

  // ── core/card/part ──
  var ASKING = [ "open", "opener", "launcher" ];
  var begin = function(state, effects) {
    effects.push({
      do: "recall-cards"
    });
  };
  var look = function(state, event, effects) {
    if (event["type"] === "remembered") {
      state["cards"] = new_book(state, event["ids"]);
    }
    var book = get(state, "cards");
    if (book == null) {
      return;
    }
    take(state, event, effects);
    remember(state);
    note_passed(state, effects);
    for (var intent of state["intents"]) {
      if (intent["name"] === "open") {
        settle(state, intent["params"], effects);
      }
    }
    keep(state, effects);
    if (event["type"] === "answer" && event["ok"]) {
      settle(state, event["params"], effects);
    }
    if (event["type"] === "card") {
      event["card"] = get(state["params"], "visEvt");
    }
  };
  var take = function(state, event, effects) {
    var book = state["cards"];
    var sort = event["type"];
    if (sort === "read") {
      book["found"]["$" + event["source"]] = event;
    } else if (sort === "card") {
      book["wish"] = event["card"];
      book["quiet"] = "";
      ask_page(book, book["wish"], effects);
    } else if (__in__(sort, ASKING)) {
      ask_page(book, book["wish"], effects);
      var own = get(event, sort === "opener" ? "values" : "params");
      if (kind(own) === "record") {
        for (var name of [ "visEvt", "vis-evt", "echat-card" ]) {
          ask_page(book, get(own, name), effects);
        }
      }
    }
    var again = book["again"] != null && state["at"] >= book["again"];
    if (again) {
      book["again"] = null;
    }
    var moved = state["here"]["page"] != book["page"];
    if (moved || [ "read", "card" ].includes(sort)) {
      book["stale"] = true;
    }
    if (moved) {
      book["page"] = state["here"]["page"];
      book["again"] = state["at"] + SETTLE;
    }
    if (again || moved && !in_chat(state)) {
      ask_page(book, book["wish"], effects);
    }
  };
  var act = function(state, effects) {
    var book = get(state, "cards");
    if (book == null) {
      return null;
    }
    if (state["held"] && kind(get(state["params"], "visEvt")) !== "text") {
      state["held"] = false;
      effects.push({
        do: "boot",
        params: copy(state["params"])
      });
      if (book["card"] != null) {
        book["passed"] = book["card"]["eventId"];
      }
    }
    return book["again"];
  };
  var CARD = {
    begin,
    look,
    act
  };

  // ── core/version ──
  var VERSION = "0.1.0";

  // ── browser/host ──
  var win = typeof window == "object" ? window : null;
  var node = typeof module == "object" ? module : null;
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
  var CARDS = ":cards";
  var key_of = function(company) {
    return "echat-plugin:" + (company || "page");
  };

  // ── browser/card_page ──
  var create_card_page = function(config, signals, send) {
    var document = win.document;
    var key = key_of(config["company-id"]) + CARDS;
    var stored = config["storage"] === "on";
    var read = function(effect) {
      var source = effect["source"];
      var found = {
        type: "read",
        source
      };
      if (source === "auto") {
        found["scripts"] = [];
        found["metas"] = [];
        for (var each of document.querySelectorAll("script[type='application/ld+json']")) {
          found["scripts"].push(each.textContent);
        }
        for (var each of document.querySelectorAll("meta[property],meta[name]")) {
          found["metas"].push([ each.getAttribute("property") || each.getAttribute("name"), each.content ]);
        }
      } else {
        var element = guarded(function __lambda__() {
          return document.querySelector(source);
        });
        found["text"] = element ? element.textContent : null;
      }
      send(found);
    };
    var recall = function(effect) {
      var text = stored ? guarded(function __lambda__() {
        return win.sessionStorage.getItem(key);
      }) : null;
      var ids = text ? from_json(text) : null;
      send({
        type: "remembered",
        ids: kind(ids) === "list" ? ids : []
      });
    };
    var keep = function(effect) {
      if (stored) {
        guarded(function __lambda__() {
          return win.sessionStorage.setItem(key, to_json(effect["ids"]));
        });
      }
    };
    return {
      "read-card": read,
      "recall-cards": recall,
      "keep-cards": keep
    };
  };

  // ── parts/card ──
  CARD["senses"] = create_card_page;
  offer(CARD);
})();

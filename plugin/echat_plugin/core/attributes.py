"""The one table of `data-*` attributes: name, kind, default, limits, help.

Parsing, warnings, README tables and (later) editor completion and types are made from it. Kinds are the
functions of `kinds.py`. `data-rule-<name>` is the one attribute that is not here: its name is half the site's.
"""
from echat_plugin.core.kinds import budget, color, comma_list, digits, flag, pixels, record, selector, span, terms, text, url, whole, whole_or_off, word, word_or_selector
from echat_plugin.core.lang import chain, for_people

# What calls the visitor back does so never, always, or only while nobody looks at the page.
CALLS = ["off", "on", "hidden"]
# What the part `looks` is fetched for, where one of these is not its default
LOOKS = [
    ["launcher-shape", word, "round", ["round", "rounded", "square", "bubble", "pill", "tab"], for_people("Its shape. `bubble` has one corner, `pill` and `tab` (at the side's edge, best in its middle) show the label, or a text of ours.")],
    ["launcher-motion", budget, None, ["fade", "slide", "pulse", "hop", "wave", "off"], for_people("How it comes in (`fade`, `slide`; else it grows), and how it calls for a few seconds when a message comes (`pulse`, `hop`, `wave`); with a time, such as `pulse, 30s`, also once after that long on a page; `off`: nothing moves. Who wishes reduced motion sees none.")],
    ["offline", text, "show", [], for_people("What becomes of the launcher while nobody answers: `show`, `hide`, or `label: …; icon: …; link: …` (an address, `mailto:`, `tel:` or `sms:`) in place of its own. Who is in a chat keeps it as it was.")],
    ["hours", text, "", [], for_people("When somebody answers, in the words of the rules' `hours`: `mon-fri 09:00-18:00 Asia/Shanghai`. Outside of them it is as `data-offline` says.")],
]

# The vendor's own parameters by their own names, in kebab case, handed to the SDK as they are (visitor API, sections 2 and 19)
VENDOR = [
    ["company-id", digits, "", [], for_people("Your Echat company number. Left out on a page that already embeds the vendor's snippet.")],
    ["echat-tag", text, "", [], for_people("Entrance tag (`echatTag`): routes and labels the chat.")],
    ["lan", text, "", [], for_people("Language of the chat window (`lan`), and of the plugin's own texts.")],
    ["meta-data", text, "", [], for_people("The encrypted member identity (`metaData`).")],
    ["my-data", text, "", [], for_people("Your own business data (`myData`).")],
    ["route-entrance-id", digits, "", [], for_people("Number of the entrance the chat is routed by (`routeEntranceId`).")],
    ["vis-evt", text, "", [], for_people("Rich card of what the page is about (`visEvt`): declarations, JSON, the selector of a JSON script, or `auto`, which reads the page's own product data.")],
    ["echat-card", text, "", [], for_people("The same under a shorter name.")],
    ["chat-window-param", record, None, [], for_people("Size and looks of a chat in its own window (`chatWindowParam`): declarations or JSON.")],
    ["pc-mini-win-param", record, None, [], for_people("Size and place of the window in the page, on a PC (`pcMiniWinParam`): declarations or JSON.")],
]

PLUGIN = [
    # The vendor's SDK
    ["servers", comma_list, [], [], for_people("The vendor's `_echatServer`: one or more data hosts, comma separated.")],
    ["sdk", url, "https://www.echatsoft.com/visitor/echat.js", [], for_people("Address of the vendor's echat.js.")],
    ["load", word, "idle", ["idle", "eager", "interaction", "manual"], for_people("When the SDK is fetched: when the browser is idle after load; once the page is parsed; at the first pointer, key, touch, scroll or rule; or only when something opens the chat.")],
    ["timeout", span, 10000, [1000, 120000], for_people("How long to wait for the SDK before the launcher becomes a direct chat link.")],
    ["mobile-page-top", whole, 0, [0, 2000], for_people("Distance in px that the window keeps from the top on phones (`setMobilePageTop`).")],
    # The launcher
    ["launcher", word_or_selector, "on", ["on", "off", "vendor"], for_people("`on` draws our launcher and hides the vendor's icons; `vendor` keeps theirs; `off` shows none. A selector (`#help, .chat-btn`) makes the site's own elements the launcher.")],
    ["launcher-position", word, "bottom-end", ["bottom-end", "bottom-start", "bottom-right", "bottom-left", "middle-end", "middle-start", "middle-right", "middle-left"], for_people("Where it stands. `end` is right on a left-to-right page and left on a right-to-left one.")],
    ["launcher-offset", pixels, [20, 20], [0, 1000], for_people("Distance from the side and from the bottom, in px: `20` or `20 80`.")],
    ["launcher-size", whole, 56, [44, 128], for_people("Height in px.")],
    ["launcher-color", color, "", [], for_people("Brand colour, as in CSS.")],
    ["launcher-icon", text, "chat", [], for_people("A built-in name (`chat`, `headset`, `question`, `phone`, `message`, `bubbles`, `smile`, `heart`, `mail`, `pen`, `send`, `person`, `robot`, `spark`, `help`, `bell`, `bag`, `calendar`, `clock`, `moon`), an image address, an emoji or one short text.")],
    ["launcher-label", text, "", [], for_people("Text beside the icon.")],
    ["launcher-open", word, "auto", ["auto", "mini", "tab", "window"], for_people("How a click opens the chat. `auto` is in the page.")],
    ["launcher-hide", comma_list, [], [], for_people("Where not to show it, and not to open by rule: paths (`/pay*`), devices (`pc`, `mobile`) and, while they are on the page, selectors (`#checkout`); `scroll`: not while the visitor scrolls down.")],
    ["launcher-avoid", selector, "", [], for_people("Selector of what it makes way for, such as a cookie banner or a bar along the bottom: it moves up where that would cover it.")],
    ["launcher-drag", flag, False, [], for_people("The visitor may move it to the other side of the page: by dragging it, by a press of a second, or with the left and right arrow keys; the side is kept.")],
    ["launcher-theme", word, "auto", ["auto", "light", "dark"], for_people("Light or dark surroundings; `auto` follows the visitor's system.")],
    # Badge and title
    ["badge", whole_or_off, 99, [1, 9999], for_people("Highest unread number shown as such (`99+` above), or `off`.")],
    ["title", word, "flash", ["flash", "count", "sync", "off"], for_people("`flash` alternates while nobody looks and something is unread; `count` puts the number in front; `sync` only keeps the vendor's own flashing right.")],
    ["title-text", text, "", [], for_people("The flashing text; `{n}` is the unread number.")],
    # What calls the visitor back
    ["favicon", word, "off", CALLS, for_people("The unread number on the page's icon in its tab. `hidden`: only while nobody looks at the page.")],
    ["app-badge", word, "off", CALLS, for_people("The unread number on the icon of a page that the visitor has installed as an app.")],
    ["sound", word, "off", CALLS, for_people("A short sound for a new message, in one tab only. The visitor can turn it off for good.")],
    ["preview", word, "off", CALLS, for_people("A new message with its sender by the launcher, for some seconds. `hidden`: only of what came while nobody looked.")],
    ["texts", text, "", [], for_people("The plugin's own words, in place of those of the language: declarations (`name: Ask us; accept: Yes, please`) or JSON.")],
    # Rules, storage, tooling
    ["rules", selector, "", [], for_people("Selector of a `<script type=\"application/json\">` that holds rules by name.")],
    ["holidays", text, "", [], for_people("Public holidays and make-up workdays for `hours` with `workdays` or `holidays`: the address of a JSON file, or the selector of a JSON script.")],
    ["attention", budget, ["typing", "dialog", "fullscreen", "10s"], ["typing", "dialog", "fullscreen", "off"], for_people("What holds rules back that ask for attention (open, teaser, title; the sound too), and how long they wait for each other: words and a time; `off` lifts it.")],
    ["dry-run", flag, False, [], for_people("Judge the rules and tell by `echat:evaluate` when one would act; never act.")],
    ["analytics", word, "off", ["off", "gtag", "datalayer", "hmt"], for_people("Forward the vendor's analytics events (category `Echat LiveChat`) to Google's `gtag`, Google Tag Manager's `dataLayer` or Baidu's `_hmt`.")],
    ["consent", terms, "off", [], for_people("`required` holds the SDK, all storage, rules and sound until `EchatPlugin.push(['consent', true])`; or by a consent tool: `cookie: name=pattern; event: name; withdraw: name`.")],
    ["storage", word, "on", ["on", "off"], for_people("`off` keeps nothing beyond the page: caps then count per page.")],
    ["debug", flag, False, [], for_people("Log every decision to the console, and show the inspector: every rule with its reasons, in the page.")],
]

ATTRIBUTES = chain([VENDOR, PLUGIN, LOOKS])

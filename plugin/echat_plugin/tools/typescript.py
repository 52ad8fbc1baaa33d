"""`dist/echat-plugin.d.ts`, made from the tables that the code and the READMEs use: events, parameters, the version."""
import re

from ..core import kinds
from ..core.attributes import ATTRIBUTES, VENDOR
from ..core.params import vendor_name
from ..core.rules.conditions import CONDITIONS
from ..core.rules.reading import DEEDS
from ..core.version import VERSION
from ..core.wording.part import KEYS
from .event_table import EVENTS
from .own_events import OWN
from .rules_docs import rows, unlinked

# The type of a parameter: its own, or its kind's.
TYPES = {"vis-evt": "VisEvt", "chat-window-param": "ChatWindowParam", "pc-mini-win-param": "PcMiniWinParam",
         "digits": "string | number", "text": "string"}

CALLS = """\
/** The public object, `window.EchatPlugin`. */
export interface EchatPluginApi {
  /** Open the chat. `mode` is `auto` where it is left out. */
  open(params?: ChatParams & {mode?: OpenMode} | string | null): void
  /** Hide the window in the page. */
  close(): void
  /** Make it large (on PCs). */
  maximize(): void
  /** End the chat. */
  end(): void
  /** Who the visitor is from now on; what is left out is gone. */
  login(identity: {metaData?: string, myData?: string}): void
  logout(): void
  /** Turn the sound of new messages off (or on: `mute(false)`), for all tabs and for the next visit */
  mute(muted?: boolean): void
%(card)s  /** The chat's address with these parameters; "" where no company is known. */
  link(params?: ChatParams | string | null): string
  /** The vendor's credentials for an upload; `null`, and a warning, where the SDK has none. */
  uploadInfo(): unknown
  /** Fetch the vendor's SDK now. */
  load(): void
  /** What the site knows, for rules with `data`: a record, or a name and its value. JSON's values only. */
  set(...data: [record: Record<string, unknown>] | [name: string, value: unknown]): void
  /** Something happened, for rules with `event`; `data` is set first. */
  track(name: string, data?: Record<string, unknown>): void
  /** The visitor has agreed; `false`: he has not, or no longer. */
  consent(given: boolean): void
  /** Set the page's true title. */
  title(text: string): void
  state(): ChatState
  /** The verdict of every rule; `null` where no rules are at work (yet). */
  explain(): RuleVerdict[] | null
  /** Hear `echat:<name>`; gives what stops it. */
  on<N extends keyof EchatEvents>(name: N, work: (detail: EchatEvents[N], event: CustomEvent<EchatEvents[N]>) => void): () => void
  /** Stop one listener, all of a name, or all. */
  off<N extends keyof EchatEvents>(name?: N | null, work?: ((detail: EchatEvents[N], event: CustomEvent<EchatEvents[N]>) => void) | null): void
  /** A call by name, as the queue before loading takes it: `['open', {echatTag: 'x'}]`. */
  push(entry: QueuedCall): unknown
  /** In the debug build alone: record this tab's visit; gives it so far as a line of JSON for `echat-plugin simulate`. `'stop'` (or `false`) ends it; `data` takes along what `set` is told. */
  record?(what?: 'stop' | false | {data?: boolean}): string
  /** Undo everything; `forget` also erases what is stored. */
  destroy(options?: {forget?: boolean}): void
  readonly version: string
}

export type OpenMode = 'auto' | 'mini' | 'tab' | 'window'
export type CallName = Exclude<keyof EchatPluginApi, 'version' | 'push'>
export type QueuedCall = {[N in CallName]: [N, ...Parameters<Required<EchatPluginApi>[N]>]}[CallName]

/** What is known now; what is not known yet is `null`. */
export interface ChatState {
  ready: boolean
  sdk: 'held' | 'idle' | 'loading' | 'callable' | 'ready' | 'failed'
  window: 'open' | 'close' | null
  /** The vendor's number: 0 none, 1 waiting, 2 chatting, 3 too many, 4 ended. */
  chat: number | null
  status: 'none' | 'waiting' | 'chatting' | 'full' | 'ended' | null
  unread: number | null
  staff: Record<string, unknown> | null
  /** Whether the visitor has turned the sound off; null where that is not known (yet) */
  muted: boolean | null
  visitorId: string | null
}

/** A rich card (visitor API, section 6): a product, an order. */
export interface VisEvt {
  eventId?: string
  title?: string
  /** HTML of `div` and `span` with `style`. */
  content?: string
  imageUrl?: string
  /** `http(url,'blank'|'inner')` or `xcx(path,'navigateTo'|'redirectTo'|'switchTab')`; a plain address is taken too. */
  urlForVisitor?: string
  /** `http(url,'blank'|'inner')` or `apiUrl(pageId,'reload'|'hash')`; a plain address is taken too. */
  urlForStaff?: string
  memo?: string
  /** 1 for both, 2 for the agent alone. */
  visibility?: 1 | 2
  /** 1 a message of the visitor or the agent, 2 of the system. */
  customizeMsgType?: 1 | 2
  /** @deprecated use urlForVisitor and urlForStaff */
  url?: string
  /** @deprecated use urlForVisitor */
  urlEnableForVisitor?: 0 | 1
}

/** A chat in a window of its own (visitor API, section 2). */
export interface ChatWindowParam {
  name?: string
  width?: number
  height?: number
  /** As for `window.open`; width and height are void then. */
  features?: string
  maxWidth?: number
  maxHeight?: number
  bgColor?: string
  bgImage?: string
  /** 0 as it is, in the middle; 1 stretched; 2 repeated. */
  bgRepeat?: 0 | 1 | 2
}

/** The window in the page, on a PC (visitor API, section 19). */
export interface PcMiniWinParam {
  left?: number
  right?: number
  bottom?: number
  min?: boolean
  max?: boolean
  close?: boolean
  width?: number
  height?: number
}

export type RuleDeed = %(deeds)s

/** One thing a rule looks at: a condition by its own key, or what is always in force, a cap, `delay`, `sample`. */
export interface RuleCheck {
  key: string
  want: unknown
  /** `null`: not known. */
  seen: unknown
  ok: boolean
  /** When the clock alone could change it, in ms of `performance.now()`; `null`: an event must. */
  next: number | null
}

/** Why a rule acts or not, as things stand. */
export interface RuleVerdict {
  rule: string
  /** Empty for a rule that cannot be read. */
  do: RuleDeed | ''
  fires: boolean
  /** `since`: when it began to be as it is; `null`: that is not known. */
  checks: (RuleCheck & {since: number | null})[]
  /** The keys of the checks that fail; of a rule that cannot be read: `problems`. */
  blocks: string[]
  next: number | null
  /** What is wrong with a rule that cannot be read: sentences, once the part with the words has come. */
  problems: string[]
}

/** An event's detail: once rules are read, with the mark of the page's set of rules. */
export type Told<T> = T & {fingerprint?: string}
"""

# An option of `start` by its kind; a word's are its words
OPTIONS = {"text": "string", "selector": "string", "url": "string", "color": "string", "span": "string", "terms": "string | boolean", "digits": "string | number", "whole": "number | string",
           "whole_or_off": "number | string | false", "pixels": "number | string | [side: number, bottom: number]", "comma_list": "string | string[]",
           "budget": "string | string[]", "flag": "boolean"}
OPTIONS_OF = {"vis-evt": "VisEvt | string", "echat-card": "VisEvt | string", "chat-window-param": "ChatWindowParam | string", "pc-mini-win-param": "PcMiniWinParam | string",
              "rules": "Record<string, string | Rule> | string", "holidays": "string", "hours": "string | string[]",
              "texts": "{" + ", ".join(f"'{word}'?: string" for word in KEYS) + "} | string",
              "offline": "'show' | 'hide' | {label?: string, icon?: string, link?: string} | string"}
# A value of a rule by its kind, and those of its settings
VALUES = {"span": "Time", "percent": "string", "moment": "true", "selector": "string", "names": "Several", "globs": "Several", "query": "Several", "tags": "Several",
          "places": "Several", "compare": "number | string", "data": "string", "hours": "string | string[]"}
SETTINGS = {"sample": "string", "priority": "number", "limit": "string | string[]", "cooldown": "Time", "after-dismiss": "'session' | 'never' | Time", "do": "RuleDeed",
            "text": "string | number", "accept": "string", "card": "string", "delay": "Time"}

MODULE = """\
/** A time such as `30s`, `5m`, `2h`, `7d`; 0 needs no unit. */
export type Time = string | 0
/** Any of these: a list, or a text with commas; `!` before one: not that. */
export type Several = string | number | (string | number)[]
type Words<W extends string> = W | `!${W}` | (W | `!${W}`)[]

/** A rule as an object; as a text it is `'after: 30s; path: /product/*'`. */
export interface Rule {
%(rule)s
}

/** The attributes of the tag, for `start`. */
export interface PluginOptions {
%(options)s
  /** Where the parts (`echat-*.js`) lie, such as `/assets/echat/`. Left out: beside the module. */
  base?: string
  /** The nonce of the page's policy, for what is fetched and for style sheets of old browsers. */
  nonce?: string
  /** How the parts are fetched from another origin. */
  crossOrigin?: 'anonymous' | 'use-credentials'
}

type Kebab<S extends string> = S extends `${infer First}${infer Rest}` ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}` : S
/** In camelCase or as the attributes are written; a rule is `rule-<name>`, or stands under its name in `rules`. */
export type StartOptions = PluginOptions & {[N in keyof PluginOptions as Kebab<N>]?: PluginOptions[N]} & {[rule: `rule-${string}`]: string | Rule}

/** Start the plugin on this page: what `dist/echat-plugin.mjs` exports. Where one runs already, its API; `null` where there is no page (on a server). */
export function start(options?: StartOptions): EchatPluginApi | null
"""

GLOBALS = """\
declare global {
  interface Window {
    /** Before the plugin is loaded a queue: `window.EchatPlugin = window.EchatPlugin || []`. */
    EchatPlugin: EchatPluginApi
  }
  const EchatPlugin: EchatPluginApi
  interface DocumentEventMap {
%s
  }
}
"""


def declaration():
    """The whole file."""
    card = "  /** Show this card (product, order …): at once in a chat, else with the next open. */\n  card(card: VisEvt): void\n"
    known = "card" in calls()
    return "\n".join([
        f"// echat-plugin {VERSION}. Made by build.py from the plugin's own tables.",
        "",
        CALLS % {"card": card if known else "", "deeds": " | ".join(f"'{deed}'" for deed in DEEDS)},
        params(),
        MODULE % {"rule": members(rules()), "options": members(options())},
        events(),
        GLOBALS % "\n".join(f"    'echat:{name}': CustomEvent<EchatEvents['{name}']>" for name in shapes()),
    ])


def calls():
    """The names in the public object, as `api.py` has them."""
    from ..api import create_api

    return [*create_api({"off": None}, None, None, None, None), "record?"]


def members(entries):
    return "\n".join(f"  /** {plain(meaning)} */\n  {name}?: {kind}" for name, kind, meaning in entries)


def options():
    """[name, type, meaning] of every attribute, in camelCase as the vendor's parameters are."""
    for name, kind, _, limits, meaning in ATTRIBUTES:
        words = " | ".join(f"'{word}'" for word in limits) if kind in (kinds.word, kinds.word_or_selector) else ""
        # `off` and `on` are what false and true say.
        words += " | false" if "'off'" in words else ""
        words += " | true" if "'on'" in words else ""
        words += " | `${string}${'#' | '.' | '['}${string}`" if kind is kinds.word_or_selector else ""
        yield "echatCard" if name == "echat-card" else vendor_name(name), OPTIONS_OF.get(name) or words or OPTIONS[kind.__name__], meaning


def rules():
    """[key, type, meaning] of every key of a rule."""
    for _, key, _, _, meaning, _, _ in rows(False):
        kind, *words = CONDITIONS.get(key, [key])
        told = "Words<" + " | ".join(f"'{word}'" for word in words) + ">" if words else SETTINGS.get(key) or VALUES[kind]
        yield f"'{key}'" if "-" in key else key, told, unlinked(meaning)


def params():
    found = {}
    for row in VENDOR:
        # The first name of a parameter is the vendor's own.
        found.setdefault(vendor_name(row[0]), f"  /** {plain(row[4])} */\n  {vendor_name(row[0])}?: {TYPES.get(row[0]) or TYPES[row[1].__name__]}")
    del found["companyId"]
    return "/** The vendor's parameters of an open (visitor API, sections 2 and 19). */\nexport interface ChatParams {\n" + "\n".join(found.values()) + "\n}\n"


def shapes():
    """{event name: [[meaning, fields]]}: an event may have several shapes."""
    found = {}
    for name, _, _, meaning, fields in [*OWN, *EVENTS]:
        found.setdefault(name, []).append([meaning, fields])
    return found


def events():
    lines = ["/** The details of the events `echat:<name>` on `document`. */", "export interface EchatEvents {"]
    for name, forms in shapes().items():
        meanings = "; or ".join(meaning for meaning, _ in forms)
        lines += [f"  /** {plain(meanings)} */", f"  '{name}': Told<{' | '.join(shape(fields) for _, fields in forms)}>"]
    return "\n".join([*lines, "}", ""])


def shape(fields):
    return "{" + ", ".join(f"{name}: {kind}" for name, kind, _ in fields) + "}"


def plain(words):
    return re.sub(r"\*/", "", words).replace("`", "")

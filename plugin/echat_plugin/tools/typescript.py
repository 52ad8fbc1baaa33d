"""`dist/echat-plugin.d.ts`, made from the tables that the code and the READMEs use: events, parameters, the version."""
import re

from ..core.attributes import VENDOR
from ..core.params import vendor_name
from ..core.rules.reading import DEEDS
from ..core.version import VERSION
from .event_table import EVENTS
from .own_events import OWN

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
  /** Undo everything; `forget` also erases what is stored. */
  destroy(options?: {forget?: boolean}): void
  readonly version: string
}

export type OpenMode = 'auto' | 'mini' | 'tab' | 'window'
export type CallName = Exclude<keyof EchatPluginApi, 'version' | 'push'>
export type QueuedCall = {[N in CallName]: [N, ...Parameters<EchatPluginApi[N]>]}[CallName]

/** What is known now; what is not known yet is `null`. */
export interface ChatState {
  ready: boolean
  sdk: 'idle' | 'loading' | 'callable' | 'ready' | 'failed'
  window: 'open' | 'close' | null
  /** The vendor's number: 0 none, 1 waiting, 2 chatting, 3 too many, 4 ended. */
  chat: number | null
  status: 'none' | 'waiting' | 'chatting' | 'full' | 'ended' | null
  unread: number | null
  staff: Record<string, unknown> | null
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
  /** What is wrong with a rule that cannot be read. */
  problems: string[]
}

/** An event's detail: once rules are read, with the mark of the page's set of rules. */
export type Told<T> = T & {fingerprint?: string}
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
        events(),
        GLOBALS % "\n".join(f"    'echat:{name}': CustomEvent<EchatEvents['{name}']>" for name in shapes()),
    ])


def calls():
    """The names in the public object, as `api.py` has them."""
    from ..api import create_api

    return list(create_api({"off": None}, None, None, None, None))


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

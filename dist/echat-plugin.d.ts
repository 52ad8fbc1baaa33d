// echat-plugin 0.1.0. Made by build.py from the plugin's own tables.

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
  /** Show this card (product, order …): at once in a chat, else with the next open. */
  card(card: VisEvt): void
  /** The chat's address with these parameters; "" where no company is known. */
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

export type RuleDeed = 'open' | 'teaser' | 'badge' | 'title' | 'card' | 'emit'

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

/** The vendor's parameters of an open (visitor API, sections 2 and 19). */
export interface ChatParams {
  /** Entrance tag (echatTag): routes and labels the chat. */
  echatTag?: string
  /** Language of the chat window (lan), and of the plugin's own texts. */
  lan?: string
  /** The encrypted member identity (metaData). */
  metaData?: string
  /** Your own business data (myData). */
  myData?: string
  /** Number of the entrance the chat is routed by (routeEntranceId). */
  routeEntranceId?: string | number
  /** Rich card of what the page is about (visEvt): declarations, JSON, the selector of a JSON script, or auto, which reads the page's own product data. */
  visEvt?: VisEvt
  /** Size and looks of a chat in its own window (chatWindowParam): declarations or JSON. */
  chatWindowParam?: ChatWindowParam
  /** Size and place of the window in the page, on a PC (pcMiniWinParam): declarations or JSON. */
  pcMiniWinParam?: PcMiniWinParam
}

/** The details of the events `echat:<name>` on `document`. */
export interface EchatEvents {
  /** the vendor's SDK is ready */
  'ready': Told<{}>
  /** the chat is about to open; preventDefault() stops it */
  'before-open': Told<{by: 'launcher' | 'opener' | 'api' | 'rule' | 'teaser', rule: string | null, how: 'mini' | 'tab' | 'window', params: Record<string, unknown>}>
  /** the chat opened */
  'open': Told<{by: 'launcher' | 'opener' | 'api' | 'rule' | 'teaser' | 'vendor', rule: string | null, how: 'mini' | 'tab' | 'window'}>
  /** the window was put away */
  'close': Told<{by: 'visitor' | 'api'}>
  /** the number of unread messages changed */
  'unread': Told<{count: number}>
  /** a rule acted */
  'rule': Told<{rule: string, do: RuleDeed, text: string}>
  /** a rule with sample had its turn */
  'exposure': Told<{rule: string, group: 'in' | 'out'}>
  /** in a dry run, a rule would have had its turn; or the visitor rated the chat, or did not want to */
  'evaluate': Told<{rule: string, do: RuleDeed, acts: boolean, checks: RuleCheck[]} | {submitted: boolean, during: 'chatting' | 'ended'}>
  /** the chat could not be loaded */
  'error': Told<{reason: 'timeout' | 'blocked'}>
  /** the chat's state changes */
  'status': Told<{status: string, reason: number | null, evaluate: boolean}>
  /** agents come online or go offline */
  'staff': Told<{online: boolean}>
  /** a message came for the visitor */
  'message': Told<{msgType: 'text' | 'file' | 'image', text: string, html: string}>
  /** an agent takes the chat */
  'staff-info': Told<{staffId: string, staffNickName: string, staffPhone: string, staffHead: string, staffInfo: string, recordId: string}>
  /** the visitor moves on in the queue */
  'queue': Told<{position: number}>
  /** the visitor put the window away */
  'hide': Told<{}>
  /** a message of another account came (platform edition) */
  'platform': Told<{companyId: string, companyName: string, companyLogo: string, msgContent: string, msgId: string, chatUrl: string, unreadMsgCount: number | null}>
  /** the window in the page opened or was hidden */
  'page': Told<{open: boolean, companyId: number | null, companyName: string}>
  /** where the visitor comes from; a second time once the keyword is known */
  'track': Told<{country: string, province: string, city: string, firstUrl: string, referrer: string, searcher: string, keyword: string, keywordType: number | null}>
  /** the visitor sent a text; or the visitor sent a file; or the visitor sent an image; or the visitor sent a form */
  'send': Told<{msgType: 'text', text: string, html: string} | {msgType: 'file', fileName: string, fileUrl: string, fileType: number | null, fileSize: number | null} | {msgType: 'image', smallImg: string, bigImg: string, sourceImg: string} | {msgType: 'formData', formName: string, formId: number | null}>
  /** an event for the site's statistics; opens that no visitor clicked for are left out */
  'analytics': Told<{action: string, label: string, value: number | null}>
  /** anything else the vendor tells, as it came */
  'other': Told<{category: unknown, action: unknown, label: unknown}>
}

declare global {
  interface Window {
    /** Before the plugin is loaded a queue: `window.EchatPlugin = window.EchatPlugin || []`. */
    EchatPlugin: EchatPluginApi
  }
  const EchatPlugin: EchatPluginApi
  interface DocumentEventMap {
    'echat:ready': CustomEvent<EchatEvents['ready']>
    'echat:before-open': CustomEvent<EchatEvents['before-open']>
    'echat:open': CustomEvent<EchatEvents['open']>
    'echat:close': CustomEvent<EchatEvents['close']>
    'echat:unread': CustomEvent<EchatEvents['unread']>
    'echat:rule': CustomEvent<EchatEvents['rule']>
    'echat:exposure': CustomEvent<EchatEvents['exposure']>
    'echat:evaluate': CustomEvent<EchatEvents['evaluate']>
    'echat:error': CustomEvent<EchatEvents['error']>
    'echat:status': CustomEvent<EchatEvents['status']>
    'echat:staff': CustomEvent<EchatEvents['staff']>
    'echat:message': CustomEvent<EchatEvents['message']>
    'echat:staff-info': CustomEvent<EchatEvents['staff-info']>
    'echat:queue': CustomEvent<EchatEvents['queue']>
    'echat:hide': CustomEvent<EchatEvents['hide']>
    'echat:platform': CustomEvent<EchatEvents['platform']>
    'echat:page': CustomEvent<EchatEvents['page']>
    'echat:track': CustomEvent<EchatEvents['track']>
    'echat:send': CustomEvent<EchatEvents['send']>
    'echat:analytics': CustomEvent<EchatEvents['analytics']>
    'echat:other': CustomEvent<EchatEvents['other']>
  }
}

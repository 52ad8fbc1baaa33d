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
  /** Turn the sound of new messages off (or on: `mute(false)`), for all tabs and for the next visit */
  mute(muted?: boolean): void
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
  /** What is wrong with a rule that cannot be read: sentences, once the part with the words has come. */
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

/** A time such as `30s`, `5m`, `2h`, `7d`; 0 needs no unit. */
export type Time = string | 0
/** Any of these: a list, or a text with commas; `!` before one: not that. */
export type Several = string | number | (string | number)[]
type Words<W extends string> = W | `!${W}` | (W | `!${W}`)[]

/** A rule as an object; as a text it is `'after: 30s; path: /product/*'`. */
export interface Rule {
  /** the page (each page of a single-page site) has been open that long */
  after?: Time
  /** the visitor has used this page that long: it was visible, and he was not idle for over 30 s */
  active?: Time
  /** he has touched nothing that long: no mouse, key, finger or scrolling */
  idle?: Time
  /** his session began that long ago, on whatever page and in whatever tab */
  'on-site'?: Time
  /** the chat window was last closed that long ago, on whatever page */
  'since-closed'?: Time
  /** now is in one of the spans and in none with !: see Hours */
  hours?: string | string[]
  /** so much of the page's height has been in view, on this page */
  scroll?: string
  /** he is about to leave: the mouse goes out at the top; on touch, a flick back up or Back within the site. A signal */
  'exit-intent'?: true
  /** at least half of such an element is in view (of one larger than the window: half the window) */
  visible?: string
  /** such an element, or one within it, was clicked. A signal */
  click?: string
  /** one of these happened: a DOM event anywhere in the page, or EchatPlugin.track(name). A signal */
  event?: Several
  /** the path of the address, decoded, is one of these */
  path?: Several
  /** the whole address, as it stands, is one of these */
  url?: Several
  /** the address has such a parameter; its value may have * */
  query?: Several
  /** what follows the # is one of these */
  hash?: Several
  /** the address he came from is one of these */
  referrer?: Several
  /** this parameter of the visit matches: of the last address of this session that had any utm_* */
  'utm-source'?: Several
  /** this parameter of the visit matches: of the last address of this session that had any utm_* */
  'utm-medium'?: Several
  /** this parameter of the visit matches: of the last address of this session that had any utm_* */
  'utm-campaign'?: Several
  /** this parameter of the visit matches: of the last address of this session that had any utm_* */
  'utm-term'?: Several
  /** this parameter of the visit matches: of the last address of this session that had any utm_* */
  'utm-content'?: Several
  /** the page has such an element */
  present?: string
  /** the page has no such element */
  absent?: string
  /** he uses such a device, as the vendor's SDK sees it */
  device?: Words<'pc' | 'mobile'>
  /** his browser's language is one of these; zh is every Chinese, zh-CN that one */
  language?: Several
  /** his country, province or city, as the vendor tells it, is one of these */
  region?: Several
  /** he searched for one of these; empty where he came by no search */
  keyword?: Several
  /** he came by a search: found (seo) or advertised (paid), or by none */
  search?: Words<'seo' | 'paid' | 'none'>
  /** it is that visit of his */
  visits?: number | string
  /** it is that page of this visit */
  pages?: number | string
  /** it is his first visit, or not */
  visitor?: Words<'new' | 'returning'>
  /** what EchatPlugin.set has told under this path is so; a path alone: there, and not false, 0 or empty */
  data?: string
  /** agents are there, or not */
  staff?: Words<'online' | 'offline'>
  /** the chat stands so. Lifts the guard no-chat, and only that */
  chat?: Words<'none' | 'waiting' | 'chatting' | 'full' | 'ended'>
  /** so many messages are unread */
  unread?: number | string
  /** his place in the queue is so */
  queue?: number | string
  /** the rule is for that part of the visitors, always the same: see Samples */
  sample?: string
  /** higher is tried first; else in page order, data-rules last */
  priority?: number
  /** how often at most. day is the visitor's own, 1d the 24 hours just gone; all of several must have room */
  limit?: string | string[]
  /** the least time between two */
  cooldown?: Time
  /** after the visitor put the window or a teaser away: quiet for the session, for a time, or for good (never again). 0s lifts it */
  'after-dismiss'?: 'session' | 'never' | Time
  /** what happens: see What a rule does */
  do?: RuleDeed
  /** what a teaser, badge or title shows; of emit and all of them, part of the event. Text, never HTML */
  text?: string | number
  /** the teaser's button that opens the chat */
  accept?: string
  /** the card of do: card: see the README */
  card?: string
  /** all must hold that long without a break. A signal is kept meanwhile */
  delay?: Time
}

/** The attributes of the tag, for `start`. */
export interface PluginOptions {
  /** Your Echat company number. Left out on a page that already embeds the vendor's snippet. */
  companyId?: string | number
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
  visEvt?: VisEvt | string
  /** The same under a shorter name. */
  echatCard?: VisEvt | string
  /** Size and looks of a chat in its own window (chatWindowParam): declarations or JSON. */
  chatWindowParam?: ChatWindowParam | string
  /** Size and place of the window in the page, on a PC (pcMiniWinParam): declarations or JSON. */
  pcMiniWinParam?: PcMiniWinParam | string
  /** The vendor's _echatServer: one or more data hosts, comma separated. */
  servers?: string | string[]
  /** Address of the vendor's echat.js. */
  sdk?: string
  /** When the SDK is fetched: when the browser is idle after load; once the page is parsed; at the first pointer, key, touch, scroll or rule; or only when something opens the chat. */
  load?: 'idle' | 'eager' | 'interaction' | 'manual'
  /** How long to wait for the SDK before the launcher becomes a direct chat link. */
  timeout?: string
  /** Distance in px that the window keeps from the top on phones (setMobilePageTop). */
  mobilePageTop?: number | string
  /** on draws our launcher and hides the vendor's icons; vendor keeps theirs; off shows none. A selector (#help, .chat-btn) makes the site's own elements the launcher. */
  launcher?: 'on' | 'off' | 'vendor' | false | true | `${string}${'#' | '.' | '['}${string}`
  /** Where it stands. end is right on a left-to-right page and left on a right-to-left one. */
  launcherPosition?: 'bottom-end' | 'bottom-start' | 'bottom-right' | 'bottom-left' | 'middle-end' | 'middle-start' | 'middle-right' | 'middle-left'
  /** Distance from the side and from the bottom, in px: 20 or 20 80. */
  launcherOffset?: number | string | [side: number, bottom: number]
  /** Height in px. */
  launcherSize?: number | string
  /** Brand colour, as in CSS. */
  launcherColor?: string
  /** A built-in name (chat, headset, question, phone, message, bubbles, smile, heart, mail, pen, send, person, robot, spark, help, bell, bag, calendar, clock, moon), an image address, an emoji or one short text. */
  launcherIcon?: string
  /** Text beside the icon. */
  launcherLabel?: string
  /** How a click opens the chat. auto is in the page. */
  launcherOpen?: 'auto' | 'mini' | 'tab' | 'window'
  /** Where not to show it, and not to open by rule: paths (/pay*), devices (pc, mobile) and, while they are on the page, selectors (#checkout); scroll: not while the visitor scrolls down. */
  launcherHide?: string | string[]
  /** Selector of what it makes way for, such as a cookie banner or a bar along the bottom: it moves up where that would cover it. */
  launcherAvoid?: string
  /** The visitor may move it to the other side of the page: by dragging it, by a press of a second, or with the left and right arrow keys; the side is kept. */
  launcherDrag?: boolean
  /** Light or dark surroundings; auto follows the visitor's system. */
  launcherTheme?: 'auto' | 'light' | 'dark'
  /** Highest unread number shown as such (99+ above), or off. */
  badge?: number | string | false
  /** flash alternates while nobody looks and something is unread; count puts the number in front; sync only keeps the vendor's own flashing right. */
  title?: 'flash' | 'count' | 'sync' | 'off' | false
  /** The flashing text; {n} is the unread number. */
  titleText?: string
  /** The unread number on the page's icon in its tab. hidden: only while nobody looks at the page. */
  favicon?: 'off' | 'on' | 'hidden' | false | true
  /** The unread number on the icon of a page that the visitor has installed as an app. */
  appBadge?: 'off' | 'on' | 'hidden' | false | true
  /** A short sound for a new message, in one tab only. The visitor can turn it off for good. */
  sound?: 'off' | 'on' | 'hidden' | false | true
  /** A new message with its sender by the launcher, for some seconds. hidden: only of what came while nobody looked. */
  preview?: 'off' | 'on' | 'hidden' | false | true
  /** The plugin's own words, in place of those of the language: declarations (name: Ask us; accept: Yes, please) or JSON. */
  texts?: {'name'?: string, 'zero'?: string, 'one'?: string, 'two'?: string, 'few'?: string, 'many'?: string, 'other'?: string, 'flash'?: string, 'new-tab'?: string, 'accept'?: string, 'dismiss'?: string, 'new'?: string, 'open'?: string, 'mute'?: string, 'image'?: string, 'file'?: string, 'move'?: string, 'left'?: string, 'right'?: string} | string
  /** Selector of a <script type="application/json"> that holds rules by name. */
  rules?: Record<string, string | Rule> | string
  /** Public holidays and make-up workdays for hours with workdays or holidays: the address of a JSON file, or the selector of a JSON script. */
  holidays?: string
  /** What holds rules back that ask for attention (open, teaser, title; the sound too), and how long they wait for each other: words and a time; off lifts it. */
  attention?: string | string[]
  /** Judge the rules and tell by echat:evaluate when one would act; never act. */
  dryRun?: boolean
  /** Forward the vendor's analytics events (category Echat LiveChat) to Google's gtag, Google Tag Manager's dataLayer or Baidu's _hmt. */
  analytics?: 'off' | 'gtag' | 'datalayer' | 'hmt' | false
  /** required holds the SDK, all storage, rules and sound until EchatPlugin.push(['consent', true]); or by a consent tool: cookie: name=pattern; event: name; withdraw: name. */
  consent?: string | boolean
  /** off keeps nothing beyond the page: caps then count per page. */
  storage?: 'on' | 'off' | false | true
  /** Log every decision to the console, and show the inspector: every rule with its reasons, in the page. */
  debug?: boolean
  /** Its shape. bubble has one corner, pill and tab (at the side's edge, best in its middle) show the label, or a text of ours. */
  launcherShape?: 'round' | 'rounded' | 'square' | 'bubble' | 'pill' | 'tab'
  /** How it comes in (fade, slide; else it grows), and how it calls for a few seconds when a message comes (pulse, hop, wave); with a time, such as pulse, 30s, also once after that long on a page; off: nothing moves. Who wishes reduced motion sees none. */
  launcherMotion?: string | string[]
  /** What becomes of the launcher while nobody answers: show, hide, or label: …; icon: …; link: … (an address, mailto:, tel: or sms:) in place of its own. Who is in a chat keeps it as it was. */
  offline?: 'show' | 'hide' | {label?: string, icon?: string, link?: string} | string
  /** When somebody answers, in the words of the rules' hours: mon-fri 09:00-18:00 Asia/Shanghai. Outside of them it is as data-offline says. */
  hours?: string | string[]
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

/** The details of the events `echat:<name>` on `document`. */
export interface EchatEvents {
  /** the vendor's SDK is ready */
  'ready': Told<{}>
  /** the chat is about to open; preventDefault() stops it */
  'before-open': Told<{by: 'launcher' | 'opener' | 'api' | 'rule' | 'teaser' | 'preview', rule: string | null, how: 'mini' | 'tab' | 'window', params: Record<string, unknown>}>
  /** the chat opened */
  'open': Told<{by: 'launcher' | 'opener' | 'api' | 'rule' | 'teaser' | 'preview' | 'vendor', rule: string | null, how: 'mini' | 'tab' | 'window'}>
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
  /** the visitor's consent was given or withdrawn */
  'consent': Told<{given: boolean, by: 'api' | 'cookie' | 'event'}>
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
    'echat:consent': CustomEvent<EchatEvents['consent']>
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

// What a site in TypeScript writes: every call and every event once. Checked by tests/dist/test_types.py, never run.
import { start } from '../../dist/echat-plugin'
import type { ChatParams, ChatState, EchatEvents, EchatPluginApi, QueuedCall, Rule, RuleCheck, RuleDeed, RuleVerdict, StartOptions, VisEvt } from '../../dist/echat-plugin'

const params: ChatParams = {
  echatTag: 'sale', lan: 'en', metaData: 'abc==', myData: '{}', routeEntranceId: 7, visEvt: { eventId: 'p-1', title: 'Coat', imageUrl: '/a.png', visibility: 1 },
  chatWindowParam: { name: 'chat', width: 900, height: 600, features: '', maxWidth: 800, maxHeight: 500, bgColor: '#fff', bgImage: '/b.png', bgRepeat: 1 },
  pcMiniWinParam: { left: 0, right: 20, bottom: 20, min: true, max: true, close: false, width: 320, height: 450 },
}
const leaving: Rule = { 'exit-intent': true, path: ['/cart', '!/cart/old'], device: '!mobile', visits: 3, pages: '>= 2', hours: 'mon-fri 09:00-18:00', do: 'teaser', text: 'Questions?', limit: ['1/session', '3/7d'], 'after-dismiss': 'never', after: 0 }
const options: StartOptions = {
  companyId: 12191, servers: ['a.cn', 'b.cn'], load: 'interaction', timeout: '5s', launcher: false, launcherOffset: [20, 80], badge: false, dryRun: true, attention: ['typing', '5s'],
  'launcher-icon': 'headset', 'company-id': '12191', pcMiniWinParam: { width: 360 }, visEvt: { title: 'Coat' }, 'rule-help': 'after: 30s', rules: { leaving, late: 'after: 1h' }, base: '/assets/', nonce: 'n',
}
const started: EchatPluginApi | null = start(options)
start({ launcher: '#help, .chat-btn', launcherAvoid: '#cookies', launcherDrag: true, launcherHide: ['/pay*', 'scroll'] })
start()?.open('sale')
console.log(started)
const queued: QueuedCall = ['open', { ...params, mode: 'mini' }]
EchatPlugin.push(queued)
EchatPlugin.push(['login', { metaData: 'abc==' }])
EchatPlugin.push(['destroy'])
EchatPlugin.open()
EchatPlugin.open('sale')
EchatPlugin.open({ ...params, mode: 'window' })
EchatPlugin.close()
EchatPlugin.maximize()
EchatPlugin.end()
EchatPlugin.login({ metaData: 'abc==', myData: 'x' })
EchatPlugin.logout()
EchatPlugin.mute()
EchatPlugin.mute(false)
const card: VisEvt = { title: 'Order 7', urlForVisitor: 'https://shop.cn/order/7', customizeMsgType: 2 }
EchatPlugin.card(card)
const address: string = EchatPlugin.link({ echatTag: 'sale' })
const upload: unknown = EchatPlugin.uploadInfo()
EchatPlugin.load()
EchatPlugin.set({ cart: { total: 250, items: ['bowl'] }, member: true })
EchatPlugin.set('cart.total', 250)
EchatPlugin.track('payment-failed')
EchatPlugin.track('coupon-used', { coupon: 'SPRING' })
EchatPlugin.push(['set', { member: true }])
EchatPlugin.push(['set', 'member', true])
EchatPlugin.push(['track', 'payment-failed'])
EchatPlugin.consent(true)
EchatPlugin.push(['consent', false])
EchatPlugin.title('Cart')
const state: ChatState = EchatPlugin.state()
const unread: number | null = state.unread
const verdicts: RuleVerdict[] | null = EchatPlugin.explain()
const deed: RuleDeed | '' | undefined = verdicts?.[0].do
const since: number | null | undefined = verdicts?.[0].checks[0].since
const reasons: string[] = verdicts?.flatMap(each => [...each.blocks, ...each.problems]) ?? []
const stop = EchatPlugin.on('message', (detail, event) => console.log(detail.text, event.type))
stop()
EchatPlugin.off('message')
EchatPlugin.off()
const version: string = window.EchatPlugin.version
const visit: string | undefined = EchatPlugin.record?.({ data: true })
EchatPlugin.record?.('stop')
EchatPlugin.destroy({ forget: true })
console.log(address, upload, unread, verdicts?.[0].checks[0].ok, deed, since, reasons, visit, version)

document.addEventListener('echat:before-open', event => { if (event.detail.by === 'rule') event.preventDefault() })
document.addEventListener('echat:send', ({ detail }) => console.log(detail.msgType === 'file' ? detail.fileName : detail.msgType))
document.addEventListener('echat:exposure', ({ detail }) => console.log(detail.rule, detail.group === 'in', detail.fingerprint))
const failed = (checks: RuleCheck[]) => checks.filter(check => !check.ok).map(check => [check.key, check.next])
const heard: { [N in keyof EchatEvents]: (detail: EchatEvents[N]) => unknown } = {
  ready: () => 0, 'before-open': detail => detail.params, open: detail => detail.by === 'teaser' ? detail.rule : detail.how, close: detail => detail.by, unread: detail => detail.count,
  rule: detail => [detail.rule, detail.do === 'teaser', detail.text, detail.fingerprint], exposure: detail => detail.group, error: detail => detail.reason, consent: detail => detail.given && detail.by === 'cookie', status: detail => detail.evaluate, staff: detail => detail.online, message: detail => detail.html,
  'staff-info': detail => detail.staffNickName, queue: detail => detail.position, evaluate: detail => 'rule' in detail ? [detail.acts, failed(detail.checks)] : detail.submitted, hide: () => 0,
  platform: detail => detail.chatUrl, page: detail => detail.open, track: detail => detail.keyword, send: detail => detail.msgType,
  analytics: detail => detail.value, other: detail => detail.label,
}
console.log(heard)

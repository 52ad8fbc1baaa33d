// Between the fake SDK on this page, its chat frame, and the server: each hears of the others what it would in real life.

import { opened } from '../members.js'

export const staffOf = state => Object.assign({}, state.agent)
const LABEL = 120 // letters of an event's label that others hear
const isGoing = label => label === 'waiting' || label === 'chatting'

/** What a vendor's server tells that has no cause in this demo. */
const SAMPLES = {
    queue: server => server.queue(2),
    track: server => server.track('celadon gaiwan'),
    platform: server => server.platform(),
    other: server => server.event('somethingNew', '{"since":"a later build"}'),
}

/** A list that tells of each item as it comes (the fake only appends). */
function onAppend(list, tell) {
    list.push = (...items) => {
        const size = Array.prototype.push.apply(list, items)
        items.forEach(tell)
        return size
    }
}

/** A single-page shop changes its address without a load. No polling: the browser tells, or the title does. */
function onNavigation(tell) {
    window.addEventListener('popstate', tell)
    if (window.navigation) window.navigation.addEventListener('currententrychange', tell)
    const title = document.querySelector('title')
    if (title) new MutationObserver(tell).observe(title, { childList: true, characterData: true, subtree: true })
}

export function connect({ fake, server, chat, options, phone, end }) {
    const { ECHAT } = fake
    const given = [] // chat states on their way to the page's listeners that came from the server
    let stored = document.title
    let connected = false
    let own = null // the state this page has just told the server

    function hello() {
        const visitor = ECHAT.getEchatVisitorId && ECHAT.getEchatVisitorId()
        if (!visitor) return
        server.hello({
            id: visitor, url: location.href, title: stored, device: phone ? 'mobile' : 'pc', referrer: document.referrer,
            lan: document.documentElement.lang || navigator.language, manner: options.manner, open: fake.look().open,
        })
    }

    function setChat(label) {
        if (label && label !== 'too-many' && connected) given.push(label) // the fake tells of every other state
        fake.server.chat(label)
    }

    // -- the server speaks to the SDK
    function news(state, before) {
        options.agent = staffOf(state)
        options.evaluate = state.chat === 'chatting'
        if (state.staff !== before.staff) fake.server.staff(state.staff)
        if (state.chat !== before.chat && state.chat !== own) setChat(state.chat)
        if (state.queue !== before.queue && state.queue > 0) fake.server.queue(state.queue)
        const old = new Set(before.messages.map(one => one.id))
        for (const one of state.messages) {
            if (one.from === 'staff' && !old.has(one.id)) fake.server.message({ mid: one.id, type: 640, text: one.text || '[image]' })
        }
        if (state.readAt !== before.readAt && ECHAT.getUnReadMsgCount && ECHAT.getUnReadMsgCount() > 0 && server.unread() === 0) {
            fake.server.read_elsewhere()
        }
        if (state.pops > before.pops && !document.hidden) fake.server.pop()
        if (state.invites > before.invites && !document.hidden) fake.server.invite()
    }

    // -- the SDK speaks to the server
    function ready() {
        connected = true
        hello()
        onNavigation(() => {
            // The flash is no title of the page.
            if (document.title !== '您有新消息' && document.title !== stored) stored = document.title
            hello()
        })
    }

    function vendorEvent(event) {
        const label = String(event.eventLabel)
        server.tells({ action: event.eventAction, label: label.includes('metaData') ? '' : label.slice(0, LABEL) })
        if (event.eventAction !== 'chatStatus') return
        if (given[0] === label) given.shift()
        // closeMiniChat ends a chat from the page; every other change came from the server.
        else if (label.startsWith('end-1-') && isGoing(server.snapshot().chat)) {
            own = label
            server.setChat(label)
            own = null
        }
    }

    // What is said before ready, the fake keeps until then.
    if (isGoing(server.snapshot().chat)) setChat(server.snapshot().chat)
    server.subscribe(news)
    server.sample(name => Object.prototype.hasOwnProperty.call(SAMPLES, name) && SAMPLES[name](fake.server))
    ECHAT.on({ ready, newEvent: vendorEvent })
    onAppend(fake.sent, ([kind, what]) => {
        if (kind === 'card') server.say({ from: 'visitor', type: 'card', card: what })
        // The vendor's server opens the seal; what is under it the agent sees, the seal nobody.
        if (kind === 'identity') server.hello({ member: opened(what[0]) })
    })

    // -- the page and its visitor speak to the window
    chat.onMove = open => {
        chat.say({ echat: 'shown', open })
        hello()
    }
    if (ECHAT.on && options.mobile) withTop(ECHAT, chat, fake, options.manner)

    // -- the chat frame speaks to the SDK
    const words = {
        ready: () => chat.say({ echat: 'shown', open: fake.look().open }),
        hide: () => fake.window.visitor_hides(),
        end,
        sent: data => fake.window.visitor_sends(data.record),
        evaluated: data => fake.window.visitor_evaluates(data.label),
    }
    window.addEventListener('message', ({ data, origin, source }) => {
        if (origin !== location.origin || !data || !chat.holds(source)) return
        if (typeof data.echat === 'string' && Object.prototype.hasOwnProperty.call(words, data.echat)) words[data.echat](data)
    })
    return hello
}

/** setMobilePageTop moves an open window at once. */
function withTop(ECHAT, chat, fake, manner) {
    ECHAT.on({
        init() {
            const set = ECHAT.setMobilePageTop
            ECHAT.setMobilePageTop = top => {
                try {
                    return set(top)
                } finally {
                    chat.top(fake.look().top)
                    // The observed build holds the page fast at once, window or not.
                    if (manner === 'observed') document.body.classList.toggle('echat-body-fix', top > 0)
                }
            }
        },
    })
}

// The demo's echat.js: what a page embeds in place of the vendor's. The SDK itself is echat_plugin.sandbox, the same fake
// the tests run in CPython; here it gets a real document, a chat frame, and a server shared by the tabs of this browser.
//
// In its address: companyId and other parameters as the vendor takes them, manner=documented|observed, latency=<ms>, pop=<ms>.

import { create_echat } from 'echat-sandbox'
import { chatWindow, css, defaultParts } from './parts.js'
import { createPage, listenToPage } from './page.js'
import { isPhone, ownScript, readAddress } from './script.js'
import * as server from './server.js'
import { connect, staffOf } from './wire.js'

const queued = () => Array.from(window._echat && window._echat.q || []).map(entry => Array.from(entry))

function start() {
    if (window._echat && window._echat.isInit) return console.log('[echat sandbox] loaded twice: ignored')
    const address = readAddress(ownScript().src)
    const phone = isPhone()
    const state = server.snapshot()
    let fake
    let renamed = () => {}

    const chat = chatWindow(phone, {
        hide: () => fake.window.visitor_hides(),
        max: () => fake.ECHAT.maxMiniChat(),
        end: () => endOrHide(),
    })
    const show = defaultParts({
        open: () => fake.window.visitor_opens(),
        accept: () => { show('invite', false, ''); fake.window.visitor_opens() },
        reject: () => show('invite', false, ''),
    })
    const page = createPage({ chat, show, look: () => fake.look(), saved: key => /_chatVisitorId$/.test(key) && renamed() })
    const options = {
        manner: address.manner, mobile: phone, host: address.host, company: address.company,
        queue: [['initParam', address.params]].concat(queued()),
        attach_after: address.latency, ready_after: address.latency, auto_pop: address.pop,
        unread: server.unread(), staff: state.staff, agent: staffOf(state), evaluate: state.chat === 'chatting',
    }

    // A chat that goes on is ended, and rated, first; else the cross only puts the window away.
    function endOrHide() {
        const { chat: label } = server.snapshot()
        if (label === 'chatting' || label === 'waiting') fake.ECHAT.closeMiniChat()
        else fake.window.visitor_hides()
    }

    fake = create_echat(page, options)
    css(address.host)
    listenToPage(fake, address.host)
    renamed = connect({ fake, server, chat, options, phone, end: endOrHide })
}

start()

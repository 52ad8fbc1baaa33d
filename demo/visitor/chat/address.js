// What the address of the chat page says (api 2 and 7): written by the SDK, or by hand as a direct link.

import { linkOf, readCard } from '../../shared/card.js'
import { freshId } from '../../sdk/server.js'

const query = new URLSearchParams(location.search)
const text = name => query.get(name) || ''

function keptId(key, fresh) {
    try {
        if (!localStorage.getItem(key)) localStorage.setItem(key, fresh)
        return localStorage.getItem(key)
    } catch (problem) {
        return fresh
    }
}

/** The visitor's id: of the link, else the one the SDK left in this browser, else a new one that stays. */
function visitorId(company) {
    const given = text('chatVisitorId')
    if (given && given !== 'null') return given
    try {
        const key = Object.keys(localStorage).find(each => each.endsWith(`_${company}_chatVisitorId`))
        if (key && localStorage.getItem(key) !== 'null') return localStorage.getItem(key)
    } catch (problem) { /* no storage, a new id */ }
    return keptId('echat-demo-direct', `8${String(parseInt(freshId(), 36)).slice(-7)}`)
}

function looks() {
    const wish = readCard(text('chatWindowParam')) || {}
    return { maxWidth: Number(wish.maxWidth) || 0, maxHeight: Number(wish.maxHeight) || 0, bgColor: wish.bgColor || '',
        bgImage: linkOf(wish.bgImage), bgRepeat: Number(wish.bgRepeat) || 0 }
}

export const framed = window.parent !== window
export const phone = document.documentElement.dataset.kind === 'mobile'

export const address = {
    company: text('companyId'),
    visitor: visitorId(text('companyId')),
    entrance: text('echatTag'),
    language: text('lan') || navigator.language,
    member: text('metaData') !== '',
    myData: text('myData') !== '',
    card: readCard(text('visEvt')),
    question: text('fastQuestion'),
    page: { url: text('enterUrl'), title: text('enterTitle') },
    // Opened by the server, and it shall not ask for a chat until the visitor writes.
    silent: text('autoPop') === '1' && text('autoChat') === '0',
    looks: looks(),
}

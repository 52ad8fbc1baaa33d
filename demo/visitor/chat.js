// The chat window: in the SDK's frame, in a popup, in a tab, or as a plain link. It talks to the agent through the server,
// and to the SDK around it, if any, by messages.

import { opened } from '../members.js'
import * as server from '../sdk/server.js'
import { parseCard } from './chat/card.js'
import { createMessages } from './chat/messages.js'
import { drawRating } from './chat/rating.js'
import { createShell } from './chat/shell.js'
import { textsFor } from './chat/texts.js'

const query = new URLSearchParams(location.search)
const texts = textsFor(query.get('lan'), navigator.languages)
const phone = location.pathname.includes('/mobile/')
const part = id => document.getElementById(id)
const going = chat => chat === 'waiting' || chat === 'chatting'
const ended = chat => chat.startsWith('end-')

const messages = createMessages(part('list'), texts)
let inSight = window.parent === window // a frame is in sight when its shell says so
let skipped = false
let typingUntil = 0

const shell = createShell((word, data) => {
    if (word !== 'shown') return
    inSight = data.open
    if (inSight) messages.toEnd()
    look()
})

// What an open window in a visible tab shows has been read.
function look() {
    if (inSight && !document.hidden) server.read()
}

function stateText(state) {
    if (Date.now() < typingUntil) return state.agent.staffNickName + ' ' + texts.typing
    if (state.chat === 'waiting') return texts.waiting
    if (state.staff !== 1 && state.chat !== 'chatting') return texts.offline
    if (ended(state.chat)) return texts.ended
    return state.chat === 'chatting' ? texts.chatting + ' · ' + (state.agent.staffInfo || texts.role) : texts.online
}

function initials(name) {
    const words = name.trim().split(/\s+/)
    return /[^\u0000-\u024f]/.test(name) ? name.slice(-1) : words.map(word => word[0]).slice(0, 2).join('').toUpperCase()
}

function draw(state) {
    const away = state.staff !== 1 && !going(state.chat)
    const rates = ended(state.chat) && state.chat.endsWith('-1') && !state.rating && !skipped
    part('chat').dataset.chat = state.chat
    part('chat').dataset.staff = state.staff === 1 || state.chat === 'chatting' ? 'online' : 'offline'
    part('name').textContent = state.agent.staffNickName
    part('face').textContent = initials(state.agent.staffNickName)
    if (part('state').textContent !== stateText(state)) part('state').textContent = stateText(state)
    part('offline').hidden = !away
    part('finish').hidden = !(going(state.chat) && !(shell.framed && !phone))
    part('text').placeholder = away ? texts.leave : texts.write
    part('text').setAttribute('aria-label', away ? texts.leave : texts.write)
    if (rates && part('rate').hidden) drawRating(part('rate'), texts, rated)
    part('rate').hidden = !rates
    part('write').hidden = rates
    messages.update(state.messages)
}

function rated(rating) {
    skipped = true
    if (rating) server.rate(rating)
    shell.say('evaluated', { label: (rating ? '1' : '0') + '-2' })
    draw(server.snapshot())
}

function send(text) {
    const content = text.trim()
    if (!content) return
    server.say({ from: 'visitor', type: 'text', text: content })
    shell.say('sent', { record: { msgType: 'text', textContent: content } })
}

// The card of the address is shown once: not again when the window is loaded anew with the same one.
function sendCard() {
    const card = parseCard(query.get('visEvt'), location.href)
    if (!card) return
    const before = server.snapshot().messages.filter(one => one.type === 'card').pop()
    const known = before && parseCard(before.card, location.href)
    if (known && JSON.stringify(known) === JSON.stringify(card)) return
    server.say({ from: 'visitor', type: 'card', card: JSON.parse(query.get('visEvt')) })
}

function finish() {
    if (shell.framed) shell.say('end')
    else server.setChat(server.snapshot().chat === 'chatting' ? 'end-1-1' : 'end-1-0')
}

function grow() {
    const box = part('text')
    box.style.height = 'auto'
    box.style.height = Math.min(box.scrollHeight, 120) + 'px'
    part('send').disabled = box.value.trim() === ''
}

function compose() {
    const box = part('text')
    let told = 0
    part('write').addEventListener('submit', event => {
        event.preventDefault()
        send(box.value)
        box.value = ''
        grow()
        box.focus()
    })
    box.addEventListener('input', () => {
        grow()
        if (Date.now() - told > 1500) server.types('visitor')
        if (Date.now() - told > 1500) told = Date.now()
    })
    box.addEventListener('keydown', event => {
        // Enter that chooses a Chinese candidate does not send.
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return
        event.preventDefault()
        part('write').requestSubmit()
    })
}

function label() {
    document.documentElement.lang = texts.tag
    document.title = texts.title
    document.body.classList.add(phone ? 'phone' : 'pc', shell.framed ? 'framed' : 'alone')
    part('back').hidden = !(phone && shell.framed)
    part('back').setAttribute('aria-label', texts.back)
    part('back').addEventListener('click', () => shell.say('hide'))
    part('finish').textContent = texts.finish
    part('finish').addEventListener('click', finish)
    part('send').setAttribute('aria-label', texts.send)
    part('list').setAttribute('aria-label', texts.list)
    part('offline').textContent = texts.away
    messages.greet(texts.greeting, texts.questions, send)
}

// What the window's address says of the visitor; of an identity only whose it is, as the vendor's server reads it.
function hello() {
    const info = {}
    if (query.get('chatVisitorId')) info.id = query.get('chatVisitorId')
    if (query.get('echatTag')) info.tag = query.get('echatTag')
    if (info.id || query.get('metaData')) info.member = opened(query.get('metaData'))
    if (Object.keys(info).length) server.hello(info)
}

label()
compose()
hello()
if (ended(server.snapshot().chat)) server.setChat('') // opened anew
sendCard()
server.subscribe((state, before) => {
    if (state.chat !== before.chat) skipped = false
    if (state.messages.length > before.messages.length) typingUntil = 0
    draw(state)
    look()
})
server.typing(from => {
    if (from !== 'staff') return
    typingUntil = Date.now() + 2500
    draw(server.snapshot())
    setTimeout(() => draw(server.snapshot()), 2600)
})
document.addEventListener('visibilitychange', look)
draw(server.snapshot())
messages.toEnd()
look()
shell.say('ready')

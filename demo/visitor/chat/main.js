// The chat page: in the SDK's frame, in a popup or tab, or opened directly by its link.

import { byId, fill, h, icon } from '../../shared/dom.js'
import { AGENT, conversations, isGoing, openServer } from '../../sdk/server.js'
import { address, framed, phone } from './address.js'
import { composer, leaveForm, ratingForm, restart } from './foot.js'
import { messageList } from './messages.js'
import { isRtl, wordsFor } from './words.js'

const { visitor, entrance, language } = address
const words = wordsFor(language)
const server = openServer()
const talk = conversations(server)
const messages = messageList(words, language)
const tell = (echat, more) => { if (framed) window.parent.postMessage({ echat, ...more }, '*') }

let shown = !framed // a frame is seen only while the page shows its window
let leaving = false // the visitor closes: the window goes once the rating is done
let wanted = '' // which foot stands there now

// -- what the visitor does

function begin() {
    leaving = false
    const label = talk.ask(visitor, entrance)
    if (address.card && !alreadySent(address.card)) {
        talk.say(visitor, { from: 'visitor', kind: 'card', card: { customizeMsgType: 2, ...address.card } })
    }
    if (label === 'chatting') talk.say(visitor, { from: 'system', kind: 'system', text: 'joined' })
    if (address.question && isGoing(label)) send(address.question)
}

function alreadySent(card) {
    const { record } = talk.chat(visitor)
    const same = JSON.stringify(card)
    return talk.messages(visitor).some(each => each.kind === 'card' && each.record === record &&
        (JSON.stringify({ ...each.card, customizeMsgType: card.customizeMsgType }) === same))
}

function send(text) {
    if (!isGoing(talk.chat(visitor).label)) begin()
    talk.say(visitor, { from: 'visitor', text })
    tell('sent', { record: { msgType: 'text', textContent: text } })
}

function leave(text, contact) {
    talk.say(visitor, { from: 'visitor', kind: 'text', text: contact ? `${text}\n— ${contact}` : text, left: true })
    talk.say(visitor, { from: 'system', kind: 'system', text: 'left' })
    tell('sent', { record: { msgType: 'text', textContent: text } })
    draw(true)
}

function end() {
    const { label } = talk.chat(visitor)
    if (label === 'chatting') {
        leaving = true
        talk.say(visitor, { from: 'system', kind: 'system', text: 'over' })
        return talk.label(visitor, 'end-1-1')
    }
    if (label === 'waiting') talk.label(visitor, 'end-1-0')
    closeWindow()
}

function closeWindow() {
    leaving = false
    if (framed) tell('hide')
    else window.close() // a tab the visitor opened by hand stays, with its rating done
}

function evaluated(rating, comment) {
    server.patch(`chat/${talk.personOf(visitor)}`, { rating, comment })
    tell('evaluated', { label: rating ? '1-2' : '0-2' })
    if (leaving) closeWindow()
}

// -- what is seen

function stateOf() {
    const { label, rating } = talk.chat(visitor)
    const online = talk.staff().status === 1
    if (isGoing(label)) return label
    if (label.startsWith('end-')) return label.endsWith('-1') && rating === null ? 'rate' : 'over'
    if (label === 'leaveToService') return online ? 'back' : 'leave'
    return online ? 'idle' : 'leave'
}

const FEET = {
    idle: () => composer(words, send),
    waiting: () => composer(words, send),
    chatting: () => composer(words, send),
    leave: () => leaveForm(words, leave),
    back: () => restart(words, words.back, words.start, begin),
    over: () => restart(words, talk.chat(visitor).rating ? words.thanks : words.over, words.again, begin),
    rate: () => ratingForm(words, evaluated, () => evaluated(0, '')),
}

function status(state) {
    const online = talk.staff().status === 1
    if (state === 'waiting') return words.waiting
    if (state === 'over' || state === 'rate') return words.ended
    return online ? words.online : words.offline
}

function draw(anew) {
    const state = stateOf()
    const chatting = state === 'chatting'
    byId('name').textContent = chatting ? AGENT.staffNickName : words.name
    byId('status').textContent = status(state)
    byId('dot').classList.toggle('on', talk.staff().status === 1)
    byId('face').classList.toggle('mark', !chatting)
    byId('queue').hidden = state !== 'waiting'
    for (const message of talk.messages(visitor)) messages.add(message)
    if (state !== wanted || anew) {
        wanted = state
        fill(byId('foot'), FEET[state]())
        messages.toEnd()
    }
    read()
}

function read() {
    if (shown && !document.hidden) talk.read(visitor)
}

function header() {
    const button = (name, picture, act) => h('button.round', { type: 'button', 'aria-label': words[name], title: words[name], onclick: act }, icon(picture))
    return h('header', null,
        framed && phone && button('hide', 'down', () => tell('hide')),
        h('span.face', { id: 'face' }, h('img', { src: AGENT.staffHead, alt: '' })),
        h('div.who', null, h('h1', { id: 'name' }), h('p', null, h('span.dot', { id: 'dot' }), h('span', { id: 'status', role: 'status' }))),
        !framed || phone ? button('end', 'close', end) : h('span.menu-space'))
}

function build() {
    document.documentElement.lang = language
    if (isRtl(language)) document.documentElement.dir = 'rtl'
    document.title = words.name
    const console = h('a', { href: '/demo/console.html', target: '_blank', rel: 'noopener' }, words.console)
    const chat = h('main.chat', null, header(), messages.element,
        h('div.queue', { id: 'queue', hidden: true }, h('p', null, words.queue), console), h('div', { id: 'foot' }))
    document.body.append(chat)
    dress(chat, address.looks)
}

/** chatWindowParam: room and background around the chat in a window of its own. */
function dress(chat, { maxWidth, maxHeight, bgColor, bgImage, bgRepeat }) {
    if (framed) return
    if (maxWidth) chat.style.maxWidth = `${maxWidth}px`
    if (maxHeight) chat.style.maxHeight = `${maxHeight}px`
    if (maxWidth || maxHeight) document.body.classList.add('room')
    const { style } = document.body
    if (bgColor) style.backgroundColor = bgColor
    if (bgImage) style.backgroundImage = `url("${encodeURI(bgImage)}")`
    if (bgImage) document.body.classList.add(['bg-centre', 'bg-stretch', 'bg-tile'][bgRepeat] || 'bg-centre')
}

// -- start

function introduce() {
    const key = `visitor/${talk.personOf(visitor)}`
    const known = server.get(key) || {}
    server.put(key, { ...known, entrance: entrance || known.entrance || '', lan: language, member: address.member || !!known.member,
        myData: address.myData || !!known.myData, from: address.page, window: framed ? 'mini' : 'own' })
    const { label } = talk.chat(visitor)
    if (isGoing(label)) {
        if (address.card && !framed && !alreadySent(address.card)) talk.say(visitor, { from: 'visitor', kind: 'card', card: address.card })
    } else if (!address.silent) begin()
    else if (label) talk.label(visitor, '')
}

build()
introduce()
draw()
server.watch(key => key === '' ? location.reload() : draw())
document.addEventListener('visibilitychange', read)
window.addEventListener('message', ({ data, source }) => {
    if (!framed || source !== window.parent || !data) return
    if (data.echat === 'end') end()
    if (data.echat === 'shown') {
        shown = data.open === true
        messages.toEnd()
        read()
    }
})
tell('ready')

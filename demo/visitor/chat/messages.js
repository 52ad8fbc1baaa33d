// The list of messages, kept equal to the server's: what is there stays, what is new is added below.

import { drawCard, parseCard } from './card.js'

const GAP = 5 * 60 * 1000 // ms between messages after which the time is said

const make = (name, className, text) => {
    const made = document.createElement(name)
    made.className = className
    if (text) made.textContent = text
    return made
}

function timeOf(at, texts) {
    const then = new Date(at)
    const clock = then.toLocaleTimeString(texts.tag, { hour: '2-digit', minute: '2-digit' })
    const days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / 86400000)
    const day = days === 0 ? '' : days === 1 ? texts.yesterday : then.toLocaleDateString(texts.tag, { month: 'short', day: 'numeric' })
    return (day ? day + ' ' : '') + clock
}

// Addresses in a text can be followed; nothing else of it is markup.
function withLinks(text) {
    const box = make('p', 'bubble')
    for (const part of text.split(/(https?:\/\/[^\s<>"'）)，。]+)/)) {
        if (/^https?:\/\//.test(part)) {
            const link = make('a', '', part)
            link.href = part
            link.target = '_blank'
            link.rel = 'noopener'
            box.append(link)
        } else {
            box.append(part)
        }
    }
    return box
}

export function createMessages(list, texts) {
    const drawn = new Map()
    let last = 0
    let greeting = null

    const nearEnd = () => list.scrollHeight - list.scrollTop - list.clientHeight < 80
    const toEnd = () => { list.scrollTop = list.scrollHeight }

    function body(message) {
        if (message.type === 'card') {
            const card = parseCard(message.card, location.href)
            return card ? drawCard(card, texts) : null
        }
        return message.type === 'note' ? null : withLinks(String(message.text || ''))
    }

    function row(message) {
        if (message.type === 'note' || message.from === 'system') {
            const words = texts.notes[message.note]
            const text = words ? words.replace('{name}', message.name || '') : message.text
            return text ? make('li', 'note', text) : null
        }
        const inside = body(message)
        if (!inside) return null
        const item = make('li', 'message ' + message.from)
        const speaker = make('span', 'hidden', (message.from === 'visitor' ? texts.you : texts.role) + ': ')
        item.append(speaker, inside)
        return item
    }

    function add(message) {
        if (message.at - last > GAP) list.append(make('li', 'time', timeOf(message.at, texts)))
        last = Math.max(last, message.at)
        const item = row(message)
        drawn.set(message.id, item)
        if (item) list.append(item)
    }

    function greet(text, questions, ask) {
        if (greeting) greeting.remove()
        greeting = make('li', 'message staff greeting')
        greeting.append(make('p', 'bubble', text))
        const choices = make('div', 'questions')
        for (const question of questions) {
            const button = make('button', 'question', question)
            button.type = 'button'
            button.addEventListener('click', () => ask(question))
            choices.append(button)
        }
        greeting.append(choices)
        list.prepend(greeting)
    }

    function update(messages) {
        const follow = nearEnd()
        // A reset elsewhere empties the list here.
        const ids = new Set(messages.map(one => one.id))
        if (Array.from(drawn.keys()).some(id => !ids.has(id))) {
            for (const item of Array.from(list.children)) if (item !== greeting) item.remove()
            drawn.clear()
            last = 0
        }
        let own = false
        for (const message of messages) {
            if (drawn.has(message.id)) continue
            add(message)
            own = own || message.from === 'visitor'
        }
        list.classList.toggle('fresh', !messages.some(one => one.type !== 'note' && one.type !== 'card'))
        if (follow || own) toEnd()
    }

    // A panel or a keyboard below takes room: who was at the end stays there.
    let atEnd = true
    list.addEventListener('scroll', () => { atEnd = nearEnd() }, { passive: true })
    if (window.ResizeObserver) new ResizeObserver(() => atEnd && toEnd()).observe(list)

    return { update, greet, toEnd }
}

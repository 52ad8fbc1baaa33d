// What stands below the messages: the composer, the form for leaving a message, the rating, or the way to a new chat.

import { h, icon } from '../../shared/dom.js'

const BEST = 5

/** Enter sends, Shift+Enter breaks the line; an Enter that ends the input of Chinese does neither. */
export function composer(words, send) {
    const area = h('textarea', { rows: 1, name: 'text', placeholder: words.write, 'aria-label': words.write, maxLength: 2000 })
    const submit = event => {
        event.preventDefault()
        const text = area.value.trim()
        if (text) send(text)
        area.value = ''
        grow()
        area.focus()
    }
    const grow = () => {
        area.style.height = 'auto'
        area.style.height = `${Math.min(area.scrollHeight, 140)}px`
    }
    area.addEventListener('input', grow)
    area.addEventListener('keydown', event => {
        if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) submit(event)
    })
    return h('form.composer', { onsubmit: submit }, area,
        h('button.send.round', { type: 'submit', 'aria-label': words.send, title: words.send }, icon('send')))
}

export function leaveForm(words, leave) {
    const submit = event => {
        event.preventDefault()
        const { message, contact } = event.target.elements
        if (message.value.trim()) leave(message.value.trim(), contact.value.trim())
    }
    return h('form.panel.leave', { onsubmit: submit }, h('h2', null, words.away), h('p', null, words.leave),
        h('label', null, h('span', null, words.message), h('textarea', { name: 'message', rows: 3, required: true, maxLength: 2000 })),
        h('label', null, h('span', null, words.contact), h('input', { name: 'contact', autocomplete: 'email', maxLength: 200 })),
        h('button.button', { type: 'submit' }, icon('mail'), words.leaveSend))
}

export function ratingForm(words, rate, skip) {
    const stars = words.stars.map((name, at) => h('label.star', { title: name },
        h('input', { type: 'radio', name: 'stars', value: at + 1, required: true, checked: at + 1 === BEST }), icon('star'), h('span.hush', null, name)))
    const submit = event => {
        event.preventDefault()
        const data = new FormData(event.target)
        rate(Number(data.get('stars')), String(data.get('comment')).trim())
    }
    return h('form.panel.rating', { onsubmit: submit }, h('fieldset', null, h('legend', null, words.rate), h('div.stars', null, stars)),
        h('input', { name: 'comment', placeholder: words.comment, 'aria-label': words.comment, maxLength: 500 }),
        h('div.row', null, h('button.button', { type: 'submit' }, words.submit), h('button.button.quiet', { type: 'button', onclick: skip }, words.skip)))
}

export const restart = (words, said, label, begin) => h('div.panel.again', null, h('p', null, said),
    h('button.button', { type: 'button', onclick: begin }, label))

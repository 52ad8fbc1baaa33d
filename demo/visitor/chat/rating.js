// The rating after a chat: five stars, a word if wanted, or none of it.

const space = 'http://www.w3.org/2000/svg'
const STAR = 'M12 3l2.7 5.8 6.3.8-4.6 4.4 1.2 6.3L12 17.2 6.4 20.3l1.2-6.3L3 9.6l6.3-.8z'

function star() {
    const svg = document.createElementNS(space, 'svg')
    const path = document.createElementNS(space, 'path')
    svg.setAttribute('viewBox', '0 0 24 24')
    svg.setAttribute('aria-hidden', 'true')
    path.setAttribute('d', STAR)
    svg.append(path)
    return svg
}

const make = (name, props, children) => {
    const made = Object.assign(document.createElement(name), props)
    made.append(...(children || []))
    return made
}

/** Fills the form. `done(null | {stars, text})` */
export function drawRating(form, texts, done) {
    let stars = 5
    const said = make('output', { className: 'rate-word', textContent: texts.stars[4] })
    const choices = texts.stars.map((word, at) => {
        const input = make('input', { type: 'radio', name: 'stars', value: String(at + 1), checked: at === 4 })
        input.setAttribute('aria-label', word)
        return make('label', { className: 'star on', title: word }, [input, star()])
    })
    const comment = make('input', { className: 'rate-comment', placeholder: texts.comment, maxLength: 200 })
    comment.setAttribute('aria-label', texts.comment)
    const skip = make('button', { type: 'button', className: 'plain', textContent: texts.skip })
    form.replaceChildren(
        make('fieldset', {}, [make('legend', { textContent: texts.rate }), ...choices]), said, comment,
        make('div', { className: 'rate-acts' }, [skip, make('button', { type: 'submit', className: 'solid', textContent: texts.submit })]))
    form.onchange = event => {
        if (event.target.name !== 'stars') return
        stars = +event.target.value
        choices.forEach((label, at) => label.classList.toggle('on', at < stars))
        said.textContent = texts.stars[stars - 1]
    }
    skip.onclick = () => done(null)
    form.onsubmit = event => {
        event.preventDefault()
        done({ stars, text: comment.value.trim() })
    }
}

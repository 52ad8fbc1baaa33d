// A product or order card: the vendor's `visEvt` record, made safe. Its markup becomes text, its link only what a browser may open.

const LINK = /^\s*http\(\s*(['"])(.*?)\1\s*(?:,\s*(['"])(\w*)\3\s*)?\)\s*$/

// Tags are dropped before anything is parsed, so no image loads and no style applies; then the entities are read.
function plain(markup) {
    const text = String(markup || '').replace(/<(?:br|\/p|\/div)\b[^>]*>/gi, '\n').replace(/<[^>]*>/g, '').replace(/</g, '&lt;')
    return new DOMParser().parseFromString(text, 'text/html').documentElement.textContent.trim()
}

function address(text, base) {
    try {
        const url = new URL(text, base)
        return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : ''
    } catch (_) {
        return ''
    }
}

// http('url','blank') as the vendor writes it, or a plain address.
export function linkOf(text, base) {
    const found = LINK.exec(text || '')
    return text ? address(found ? found[2] : text, base) : ''
}

export function parseCard(given, base) {
    let record = given
    if (typeof given === 'string') {
        try {
            record = JSON.parse(given)
        } catch (_) {
            return null
        }
    }
    if (!record || typeof record !== 'object' || record.visibility === 2 || record.visibility === '2') return null
    const card = {
        id: String(record.eventId || ''),
        title: plain(record.title),
        content: plain(record.content),
        memo: plain(record.memo),
        image: record.imageUrl ? address(record.imageUrl, base) : '',
        link: linkOf(record.urlForVisitor || record.url, base),
    }
    return card.title || card.content || card.image ? card : null
}

const node = (name, className, text) => {
    const made = document.createElement(name)
    made.className = className
    if (text) made.textContent = text
    return made
}

export function drawCard(card, texts) {
    const box = node(card.link ? 'a' : 'div', 'card')
    if (card.link) {
        box.href = card.link
        box.target = '_blank'
        box.rel = 'noopener'
    }
    if (card.image) {
        const image = node('img', 'card-image')
        image.alt = ''
        image.src = card.image
        image.addEventListener('error', () => image.remove())
        box.append(image)
    }
    const words = node('span', 'card-words')
    if (card.title) words.append(node('b', 'card-title', card.title))
    if (card.content) words.append(node('span', 'card-content', card.content))
    if (card.memo) words.append(node('small', 'card-memo', card.memo))
    if (card.link) words.append(node('span', 'card-look', texts.look))
    box.append(words)
    return box
}

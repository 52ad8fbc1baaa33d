// The JavaScript twin of beside.py. Each address stands here in full: so bundlers see it, take the file along and put its new name in.
var addresses = {
    chat: () => new URL('./echat-chat.js', import.meta.url),
    card: () => new URL('./echat-card.js', import.meta.url),
    place: () => new URL('./echat-place.js', import.meta.url),
    rules: () => new URL('./echat-rules.js', import.meta.url),
    attention: () => new URL('./echat-attention.js', import.meta.url),
    bubble: () => new URL('./echat-bubble.js', import.meta.url),
    check: () => new URL('./echat-check.js', import.meta.url),
    looks: () => new URL('./echat-looks.js', import.meta.url),
    inspector: () => new URL('./echat-inspector.js', import.meta.url),
    texts: () => new URL('./echat-texts.js', import.meta.url),
    consent: () => new URL('./echat-consent.js', import.meta.url),
}

// The languages are many, of one folder each page takes one at most: bundlers take the folder along.
var language = code => new URL(`./echat-lang/${code}.js`, import.meta.url)

export var address_of = name => (addresses[name] ? addresses[name]() : language(name.slice(5))).href

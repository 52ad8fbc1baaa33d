// The JavaScript twin of beside.py. Each address stands here in full: so bundlers see it, take the file along and put its new name in.
var addresses = {
    chat: () => new URL('./echat-chat.js', import.meta.url),
    card: () => new URL('./echat-card.js', import.meta.url),
    rules: () => new URL('./echat-rules.js', import.meta.url),
    check: () => new URL('./echat-check.js', import.meta.url),
    looks: () => new URL('./echat-looks.js', import.meta.url),
    inspector: () => new URL('./echat-inspector.js', import.meta.url),
}

export var address_of = name => addresses[name]().href

// The SDK around this window, when there is one: only a page of our own origin is listened to and spoken to.

/** `heard(word, data)` for what the shell says. Gives {framed, say(word, data)}. */
export function createShell(heard) {
    const parent = window.parent === window ? null : window.parent
    if (parent) {
        window.addEventListener('message', ({ data, origin, source }) => {
            if (origin === location.origin && source === parent && data && typeof data.echat === 'string') heard(data.echat, data)
        })
    }
    return {
        framed: !!parent,
        say: (word, data) => parent && parent.postMessage(Object.assign({ echat: word }, data), location.origin),
    }
}

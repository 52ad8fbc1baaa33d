// The page as the fake SDK sees it: the functions of its `env` over the real document.

const ERRORS = { TypeError, ReferenceError }

const PLACE = 'echat-demo:' // of the SDK's own keys in localStorage

/** Work after the body is there: a script in the head may be ready sooner. */
function withBody(fn) {
    if (document.body) fn()
    else document.addEventListener('DOMContentLoaded', fn, { once: true })
}

export function createPage({ chat, show, saved, look }) {
    return {
        now: () => Date.now(),
        later: (ms, fn) => setTimeout(() => withBody(fn), ms),
        cancel: handle => clearTimeout(handle),
        title: () => document.title,
        set_title: text => { document.title = text },
        watching: () => document.hasFocus() && !document.hidden,
        frame(act, url) {
            if (act === 'load') chat.load(url)
            if (act === 'show') chat.show(look())
            if (act === 'hide') chat.hide()
            if (act !== 'load') chat.onMove(act === 'show')
        },
        popup(url, name, features) {
            const opened = window.open(url, name, features)
            return opened && { closed: () => opened.closed, focus: () => opened.focus(), close: () => opened.close() }
        },
        history(act) {
            if (act === 'push') history.pushState(null, '', `${location.href}#TOECHAT${Date.now()}`)
            else if (location.hash.includes('TOECHAT')) history.back()
        },
        scroll: top => window.scrollTo(0, top),
        saved(key) {
            try { return localStorage.getItem(PLACE + key) } catch (problem) { return null }
        },
        save(key, text) {
            try { localStorage.setItem(PLACE + key, text) } catch (problem) { /* a private window */ }
            saved(key, text)
        },
        page: () => ({ url: location.href, title: document.title, referrer: document.referrer }),
        screen: () => ({ width: screen.width, height: screen.height }),
        part: show,
        log: text => console.log(`[echat sandbox] ${text}`),
        throw(text) {
            const [, name, message] = /^(?:(\w+Error): )?([^]*)$/.exec(text)
            throw new (ERRORS[name] || Error)(message)
        },
        install(record, dispatcher) {
            window.ECHAT = record
            window._echat = dispatcher
            dispatcher.isInit = true
        },
    }
}

/** Tells the fake what the vendor's SDK listens to on the page. */
export function listenToPage(fake, host) {
    const page = fake.page
    for (const name of ['mouseover', 'keydown', 'touchstart']) document.addEventListener(name, page.stir, { passive: true })
    document.addEventListener('mouseout', event => { if (!event.relatedTarget) page.out() })
    document.addEventListener('visibilitychange', () => document.hidden ? page.left() : page.seen())
    window.addEventListener('focus', page.seen)
    window.addEventListener('blur', page.left)
    window.addEventListener('popstate', page.popped)
    // The fake knows its loader by `host`, which has a path here: messages of our own origin are the loader's.
    window.addEventListener('message', ({ data, origin }) => page.posted(data, origin === new URL(host).origin ? host : origin))
}

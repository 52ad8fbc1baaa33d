// The three features by hand, for one shop: the limit that a configurable plugin can come near.
// A launcher with an unread badge, one rule (after, path, limit), and a flashing title.
(function () {
    'use strict'

    const AFTER = 60000
    const PATH = /^\/product\//
    const OPENED = 'chat-opened'
    const CSS = `
        #chat-launcher { position: fixed; right: 20px; bottom: 20px; z-index: 2147483000; width: 56px; height: 56px; padding: 0;
            border: 0; border-radius: 50%; background: #0b5cff; cursor: pointer; box-shadow: 0 8px 24px rgba(9, 20, 45, .22); }
        #chat-launcher:focus-visible { outline: 3px solid #0b1220; outline-offset: 3px; }
        #chat-launcher svg { width: 28px; height: 28px; fill: #fff; vertical-align: middle; }
        #chat-launcher span { position: absolute; top: -5px; right: -5px; min-width: 22px; padding: 0 6px; border-radius: 11px;
            box-sizing: border-box; background: #c8102e; color: #fff; font: 600 12px/22px system-ui, sans-serif; }
        #chat-launcher span:empty { display: none; }
        #ECHAT_icon, #ECHAT_icon_wrap, #ECHAT_mini_icon, #ECHAT_invite { display: none !important; }`
    const ICON = 'M12 3c5 0 9 3.4 9 7.7s-4 7.7-9 7.7c-.8 0-1.6-.1-2.4-.3L5.2 20.5c-.4.2-.9-.2-.7-.7l1-3.4C3.9 15 3 12.9 3 10.7 3 6.4 7 3 12 3z'

    const title = document.title
    let badge
    let button
    let unread = 0
    let flashing = 0

    function build() {
        const style = document.createElement('style')
        style.textContent = CSS
        document.head.appendChild(style)
        button = document.createElement('button')
        button.id = 'chat-launcher'
        button.type = 'button'
        button.innerHTML = `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${ICON}"/></svg><span aria-hidden="true"></span>`
        badge = button.querySelector('span')
        button.addEventListener('click', toggle)
        document.body.appendChild(button)
        show()
    }

    function show() {
        badge.textContent = unread > 99 ? '99+' : unread || ''
        button.setAttribute('aria-label', unread ? `Chat, ${unread} unread` : 'Chat')
        flash()
    }

    function toggle() {
        if (ECHAT.getMiniStatus() === 'open') ECHAT.hideMiniChat()
        else ECHAT.customMiniChat({})
    }

    function count() {
        unread = ECHAT.getUnReadMsgCount() || 0
        show()
    }

    function flash() {
        const wanted = unread > 0 && document.hidden
        if (wanted && !flashing) flashing = setInterval(alternate, 1000)
        if (!wanted && flashing) {
            clearInterval(flashing)
            flashing = 0
            document.title = title
        }
    }

    function alternate() {
        document.title = document.title === title ? `(${unread}) ${title}` : title
    }

    function openByRule() {
        if (document.hidden || stored()) return
        const chat = ECHAT.getChatStatus()
        if (ECHAT.getMiniStatus() !== 'open' && chat !== 1 && chat !== 2) {
            try {
                sessionStorage.setItem(OPENED, '1')
            } catch (blocked) { /* once a page, then */ }
            ECHAT.customMiniChat({})
        }
    }

    function stored() {
        try {
            return sessionStorage.getItem(OPENED)
        } catch (blocked) {
            return null
        }
    }

    function start() {
        build()
        document.addEventListener('visibilitychange', flash)
        _echat('on', {
            ready() {
                ECHAT.setPageTitle(title)
                count()
                if (PATH.test(location.pathname)) setTimeout(openByRule, AFTER)
            },
            newMsg: count,
        })
    }

    if (document.body) start()
    else document.addEventListener('DOMContentLoaded', start)
})()

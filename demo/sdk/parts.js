// What the vendor's SDK puts on a page: its default icons, the invite box, and the window with the chat frame.
// Names and ids are the vendor's (the misspelt holder too), so that what hides or restyles them can be tried here.

const make = (tag, props, ...children) => {
    const element = Object.assign(document.createElement(tag), props)
    element.append(...children)
    return element
}

const WORDS = {
    en: { chat: 'Chat', open: 'Open the chat', hide: 'Minimise', max: 'Open in a window', end: 'End the chat', frame: 'Chat',
        invite: 'May we help you choose?', accept: 'Yes, chat', reject: 'Not now' },
    zh: { chat: '在线咨询', open: '打开对话', hide: '最小化', max: '在新窗口打开', end: '结束对话', frame: '在线客服',
        invite: '需要帮您挑选吗?', accept: '开始咨询', reject: '暂时不用' },
}
export const words = () => WORDS[/^zh/i.test(document.documentElement.lang || navigator.language) ? 'zh' : 'en']

export const css = host => document.head.append(make('link', { rel: 'stylesheet', href: `${host}/visitor/echat.css` }))

function badge(text) {
    return make('span', { className: 'echat-mini-num', textContent: text, hidden: text === '' })
}

/** The default parts: show(name, shown, badge text). `acts`: {open, accept, reject}. */
export function defaultParts(acts) {
    const made = {}
    const builders = {
        icon() {
            const link = make('a', { id: 'ECHAT_icon_link', href: '#', role: 'button' }, make('span', { id: 'ECHAT_icon_img' }), words().chat)
            return make('div', { id: 'ECHAT_icon', className: 'echat-icon echat-right-center', onclick: opener(acts.open) }, link)
        },
        'mini-icon': () => make('a', { id: 'ECHAT_mini_icon', className: 'echat-mini-icon', href: '#', role: 'button', onclick: opener(acts.open) },
            make('span', { className: 'echat-mini-text', textContent: words().chat })),
        invite: () => make('div', { id: 'ECHAT_invite', className: 'echat-invite' }, make('p', { textContent: words().invite }),
            make('button', { type: 'button', className: 'echat-invite-yes', textContent: words().accept, onclick: acts.accept }),
            make('button', { type: 'button', className: 'echat-invite-no', textContent: words().reject, onclick: acts.reject })),
    }
    const opener = act => event => { event.preventDefault(); act() }

    return function show(name, shown, text) {
        const part = made[name] || (shown ? made[name] = builders[name]() : null)
        if (!part) return
        if (!part.isConnected) document.body.append(part)
        part.style.display = shown ? 'block' : 'none'
        const old = part.querySelector('.echat-mini-num')
        if (old) old.remove()
        if (name !== 'invite') part.append(badge(text))
    }
}

const px = number => `${number}px`

/** The window: load(url) show(look) hide() top(px) say(word) holds(source). `acts`: {hide, max, end}.
    Its maker may set `onMove(open)`. */
export function chatWindow(phone, acts) {
    let holder, frame

    function build() {
        frame = make('iframe', { id: 'ECHAT_mini_chat', title: words().frame })
        frame.setAttribute('allow', 'clipboard-write')
        holder = phone ? make('div', { id: 'ehcat_mini_holder' }, frame) : pcWindow()
        document.body.append(holder)
    }

    function pcWindow() {
        const item = (name, label, act) => {
            const button = make('button', { type: 'button', className: `echat-menu-item echat-menu-item-${name}`, title: label, onclick: act })
            button.setAttribute('aria-label', label)
            return button
        }
        const menu = make('div', { id: 'ECHAT_menu' }, item('min', words().hide, acts.hide), item('max', words().max, acts.max),
            item('close', words().end, acts.end))
        return make('div', { id: 'ECHAT_mini', className: 'echat-mini echat-mini-pc' }, make('div', { id: 'ECHAT_mini_win' }, menu, frame))
    }

    function place({ place: wish, side, reduced, top }) {
        const style = holder.style
        if (phone) {
            style.top = top ? px(top) : ''
            return
        }
        holder.classList.toggle('echat-left-bottom', reduced || side === 'left')
        holder.classList.toggle('echat-mini-pc', !reduced)
        style.left = wish.left ? px(wish.left) : ''
        style.right = wish.left ? 'auto' : wish.right ? px(wish.right) : ''
        for (const name of ['bottom', 'width', 'height']) style[name] = wish[name] ? px(wish[name]) : ''
        for (const name of ['min', 'max', 'close']) {
            holder.querySelector(`.echat-menu-item-${name}`).hidden = wish[name] === false
        }
    }

    return {
        onMove() {},
        top(pixels) {
            if (holder) holder.style.top = pixels ? px(pixels) : ''
        },
        load(url) {
            if (!holder) build()
            frame.src = url
        },
        show(look) {
            place(look)
            holder.classList.add('echat-open')
            document.body.classList.add('echat-win-show')
            if (phone) {
                document.documentElement.classList.add('echat-html')
                document.body.classList.add(look.top ? 'echat-body-fix' : 'echat-body-hide')
            }
        },
        hide() {
            if (!holder) return
            holder.classList.remove('echat-open')
            document.body.classList.remove('echat-win-show', 'echat-body-hide', 'echat-body-fix')
            document.documentElement.classList.remove('echat-html')
        },
        say: word => frame && frame.contentWindow && frame.contentWindow.postMessage(word, new URL(frame.src).origin),
        holds: source => !!frame && source === frame.contentWindow,
    }
}

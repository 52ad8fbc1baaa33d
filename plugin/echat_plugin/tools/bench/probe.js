// What the bench does inside the page. `probe` is one function per measurement; `subject` is {code, attributes}.
({
    // Ms from putting the script in to when it has run: parsed, compiled, evaluated, started.
    evaluate(subject) {
        const tag = probe.tag(subject)
        const began = performance.now()
        document.body.appendChild(tag)
        return performance.now() - began
    },

    tag({ code, attributes }) {
        const tag = document.createElement('script')
        for (const [name, value] of attributes) tag.setAttribute(name, value)
        // A different text each time: the engine keeps what it has compiled.
        tag.textContent = `${code}\n//${Math.random()}`
        return tag
    },

    // Names added to window, and what was added, removed or changed on the engine's own objects, a while after the start.
    async traces(subject, wait) {
        const before = probe.snapshot()
        const names = new Set(Reflect.ownKeys(window))
        document.body.appendChild(probe.tag(subject))
        await new Promise(resolve => setTimeout(resolve, wait))
        const globals = Reflect.ownKeys(window).filter(name => !names.has(name)).map(String)
        const changes = []
        for (const [object, [label, then]] of before) {
            const now = Object.getOwnPropertyDescriptors(object)
            for (const name of new Set([...Reflect.ownKeys(then), ...Reflect.ownKeys(now)])) {
                if (!probe.same(then[name], now[name])) changes.push(`${label}.${String(name)}`)
            }
        }
        return { globals, changes }
    },

    same(one, other) {
        return one && other && ['value', 'get', 'set', 'writable', 'enumerable', 'configurable'].every(key => Object.is(one[key], other[key]))
    },

    // Every function and namespace of the engine with its prototype, and the ones no name leads to: object -> [label, descriptors].
    snapshot() {
        const found = new Map()
        const add = (object, label) => {
            if (object && !found.has(object)) found.set(object, [label, Object.getOwnPropertyDescriptors(object)])
        }
        for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(window))) {
            const native = typeof value === 'function' && /\[native code]/.test(Function.prototype.toString.call(value))
            if (native || Object.prototype.toString.call(value) === `[object ${name}]`) add(value, name)
            if (native) add(value.prototype, `${name}.prototype`)
        }
        const hidden = {
            generator: function * () {}, made: (function * () {})(), flow: async function * () {}, flowing: (async function * () {})(),
            async: async () => {}, list: [][Symbol.iterator](), map: new Map().keys(), set: new Set().keys(),
            text: ''[Symbol.iterator](), matches: 'a'.matchAll(/a/g), bytes: new Uint8Array(),
        }
        for (const [name, value] of Object.entries(hidden)) {
            for (let up = Object.getPrototypeOf(value); up; up = Object.getPrototypeOf(up)) add(up, `(${name})`)
        }
        return found
    },

    // Callbacks the page's timers and frames run within `length` ms, from `settle` ms after the start.
    async idle(subject, settle, length) {
        let count = 0
        const spy = name => {
            const own = window[name]
            window[name] = (work, ...rest) => own.call(window, (...values) => {
                count++
                return typeof work === 'function' ? work(...values) : undefined
            }, ...rest)
            return own
        }
        const later = spy('setTimeout')
        for (const name of ['setInterval', 'requestAnimationFrame', 'requestIdleCallback']) spy(name)
        document.body.appendChild(probe.tag(subject))
        await new Promise(resolve => later(resolve, settle))
        count = 0
        await new Promise(resolve => later(resolve, length))
        return count * 1000 / length
    },

    // Makes the page long, puts the script in and waits.
    async prepare(subject, wait) {
        document.body.style.height = '20000px'
        document.body.appendChild(probe.tag(subject))
        await new Promise(resolve => setTimeout(resolve, wait))
    },

    // Scrolls from one place to another (px) in so many frames, and waits for each.
    async scroll(from, to, turns) {
        for (let turn = 1; turn <= turns; turn++) {
            scrollTo(0, from + turn * (to - from) / turns)
            await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
        }
    },

    // Ms and frames from the SDK's newMsg until the badge says the number.
    async latency(selector, count) {
        const host = document.querySelector(selector)
        const badge = host.shadowRoot ? host.shadowRoot.querySelector('[part=badge]') : host.querySelector('span')
        let frames = 0
        let waiting = true
        const step = () => {
            frames++
            if (waiting) requestAnimationFrame(step)
        }
        await new Promise(requestAnimationFrame)
        requestAnimationFrame(step)
        const began = performance.now()
        const shown = new Promise((resolve, reject) => {
            setTimeout(() => reject(new Error('the badge did not change')), 5000)
            new MutationObserver(() => {
                if (badge.textContent === String(count)) resolve(performance.now() - began)
            }).observe(badge, { childList: true, characterData: true, subtree: true })
        })
        receive(count)
        const ms = await shown
        waiting = false
        return { ms, frames }
    },
})

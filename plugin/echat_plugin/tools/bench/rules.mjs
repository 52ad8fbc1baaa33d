// The shipped file on Node, with ports that do nothing, and many rules: what does one pass over them cost?
// Standard output: {rules, node, plain: {pass, step}, rich: {pass, step}}: `pass` looks at every rule and gives its reasons,
// `step` is a whole event. In ms.
import { readFileSync } from 'node:fs'

const RULES = 1000
const RUNS = 201
const PLAIN = () => 'after: 30s; path: /product/*; limit: 1/session'
const RICH = n => `after: 30s; active: 10s; scroll: 50%; path: /product/*, !/product/${n}; visits: >= 2; device: pc; ` +
    `hours: mon-fri 09:00-18:00; priority: ${n % 7}; limit: 1/session, 3/7d; cooldown: 1h; after-dismiss: 1d`

const { create_app } = shipped('plugin')
const parts = { chat: shipped('chat'), rules: shipped('rules') }

function shipped(name) {
    const holder = { exports: {} }
    new Function('module', readFileSync(`dist/echat-${name}.js`, 'utf8'))(holder)
    return holder.exports
}

const nothing = () => null
const moment = {
    at: 1000, href: 'https://shop.test/product/7?a=b', title: 'A product', visible: true, focused: true,
}
const senses = { wall: Date.UTC(2026, 0, 7, 3), offsets: [['', 480]], local: null, tab: 't', input: 0, referrer: '', typed: 0, busy: [], present: [], visible: [] }
// What an effect asks for is a member of the port; of all of them only the parts are brought.
const page = rule => {
    let tell = nothing
    const port = Object.fromEntries(['ask', 'wake', 'schedule', 'emit', 'on', 'off', 'launcher', 'popup', 'title', 'listen', 'keep', 'await-input', 'stop']
        .map(name => [name, nothing]))
    return Object.assign(port, {
        attributes: Array.from({ length: RULES }, (_, n) => [`rule-r${n}`, rule(n)]),
        rules: null,
        start: (config, send) => { tell = send },
        still: () => ({ device: 'pc', languages: ['en'], language: 'en' }),
        facts: book => ({ ...moment, senses: book ? senses : null }),
        fetch: ({ name }) => { tell({ type: 'part', name, part: parts[name] }); tell({ type: 'look' }) },
        guard: work => work(),
        warn: ({ text }) => { throw new Error(text) },
    })
}
const sdk = {
    listen: nothing, call: nothing, boot: nothing, stop: nothing,
    read: () => ({ embedded: true, company: '1', callable: true, ready: true, mini: 'close', chat: 0, unread: 0, staff: null }),
}

function median(work) {
    const times = []
    for (let run = 0; run < RUNS; run++) {
        const began = performance.now()
        work()
        times.push(performance.now() - began)
    }
    return times.sort((a, b) => a - b)[RUNS >> 1]
}

function cost(rule) {
    const app = create_app(page(rule), sdk)
    if (app.explain().length !== RULES) throw new Error(`${app.explain().length} rules are in force`)
    return { pass: median(app.explain), step: median(app.state) }
}

console.log(JSON.stringify({ rules: RULES, node: process.version, plain: cost(PLAIN), rich: cost(RICH) }))

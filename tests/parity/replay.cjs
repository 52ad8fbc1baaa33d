'use strict'
// Plays scenarios on the shipped JavaScript: options as JSON, one a line on stdin; one trace a line on stdout.
// A line {"lang": [[name, arguments], …]} calls functions of the seam's JavaScript twin instead.
const path = require('path')
const readline = require('readline')
const root = path.resolve(__dirname, '..', '..')
const tools = path.join(root, 'plugin', 'echat_plugin', 'tools', 'node')
const dist = process.env.ECHAT_PLUGIN_DIST || path.join(root, 'dist')
const languages = ['ja', 'ko', 'de', 'fr', 'es', 'pt', 'ru', 'ar', 'th', 'vi', 'zh-TW'].map(code => `lang/${code}`)
const { create_app, host } = require(path.join(tools, 'host.cjs')).load(dist, ['chat', 'rules', 'check', 'card', 'place', 'looks', 'attention', 'bubble', 'inspector', 'texts', 'consent', ...languages])
const { create_world } = require(path.join(root, 'build', 'sandbox.cjs'))

// `undefined` within a record would vanish from its JSON; Python has None there.
const full = (key, value) => value === undefined ? null : value
let lang = null

async function main() {
    for await (const line of readline.createInterface({ input: process.stdin })) {
        const asked = JSON.parse(line)
        if (asked.lang) {
            lang = lang || await import(path.join(root, 'plugin', 'echat_plugin', 'core', 'lang.js'))
            const answers = asked.lang.map(([name, args]) => lang[name](...args))
            process.stdout.write(JSON.stringify(answers, full) + '\n')
        } else {
            process.stdout.write(JSON.stringify(create_world(asked, create_app, host).run(), full) + '\n')
        }
    }
}

main()

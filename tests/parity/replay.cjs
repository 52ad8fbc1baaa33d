'use strict'
// Plays scenarios on the shipped JavaScript: options as JSON, one a line on stdin; one trace a line on stdout.
// A line {"lang": [[name, arguments], …]} calls functions of the seam's JavaScript twin instead.
const fs = require('fs')
const path = require('path')
const readline = require('readline')
const vm = require('vm')
const root = path.resolve(__dirname, '..', '..')
const dist = name => shipped(path.join(process.env.ECHAT_PLUGIN_DIST || path.join(root, 'dist'), `echat-${name}.js`))
const { create_app } = dist('plugin')
const { create_world } = require(path.join(root, 'build', 'sandbox.cjs'))

// package.json says that a `.js` here is a module; what ships is a script, and wants a script's `module`.
function shipped(file) {
    const holder = { exports: {} }
    vm.runInThisContext('(function (module) {' + fs.readFileSync(file, 'utf8') + '\n})', file)(holder)
    return holder.exports
}

const formats = new Map()

function format(zone) {
    if (!formats.has(zone)) {
        const options = { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' }
        let found = null
        try {
            found = new Intl.DateTimeFormat('en-US', options)
        } catch (problem) { /* a zone nobody knows */ }
        formats.set(zone, found)
    }
    return formats.get(zone)
}

function offset(zone, wall) {
    const known = format(zone)
    if (!known) return null
    const part = {}
    for (const each of known.formatToParts(wall)) part[each.type] = +each.value
    return Math.floor(Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute) / 60000) - Math.floor(wall / 60000)
}

class Thrown extends Error {}

function throws(text) {
    throw new Thrown(text)
}

function guard(work, failed) {
    try {
        return work()
    } catch (problem) {
        if (!(problem instanceof Thrown)) console.error(problem)
        failed(problem)
    }
}

const host = { offset, throw: throws, guard, parts: {} }
for (const name of ['chat', 'rules', 'check', 'card', 'inspector']) host.parts[name] = dist(name)
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

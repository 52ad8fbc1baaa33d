'use strict'
// What the sandbox's world needs of JavaScript: time zones, throws, and the parts of the plugin as they ship.
const fs = require('fs')
const path = require('path')
const vm = require('vm')

// package.json may say that a `.js` here is a module; what ships is a script, and wants a script's `module`.
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

const offsets = new Map()

// Offsets change on a quarter of an hour, if at all: asking Intl for each look would cost more than the rules.
function offset(zone, wall) {
    const key = zone + Math.floor(wall / 900000)
    if (!offsets.has(key)) {
        if (offsets.size > 5000) offsets.clear()
        offsets.set(key, worked_out(zone, wall))
    }
    return offsets.get(key)
}

function worked_out(zone, wall) {
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

// The plugin of a folder of scripts, and the host for a world.
exports.load = function (dist, parts) {
    const part = name => shipped(path.join(dist, `echat-${name}.js`))
    const found = {}
    for (const name of parts) found[name] = part(name)
    return { create_app: part('plugin').create_app, host: { offset, throw: throws, guard, parts: found } }
}

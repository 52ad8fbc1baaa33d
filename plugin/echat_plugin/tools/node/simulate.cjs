'use strict'
// Plays visits on the shipped JavaScript. argv: folder of the scripts, the sandbox, names of the parts.
// stdin: the options all visits share; then a visitor a line, a list of visits. stdout: a line for each, as python_engine.py gives it.
const readline = require('readline')
const [dist, sandbox, parts] = process.argv.slice(2)
const { create_app, host } = require('./host.cjs').load(dist, parts.split(','))
const { create_world } = require(sandbox)
let base = null

const acts = record => record[2] === 'emit' && (record[3] === 'rule' || (record[3] === 'evaluate' && record[4].acts === true))

function play(visit, memory) {
    const world = create_world(Object.assign({}, base, visit), create_app, host)
    const local = world.site.local
    Object.assign(local, memory)
    const trace = world.run()
    Object.assign(memory, local)
    const doc = world.page()
    const verdicts = (doc && doc.api && doc.alive && doc.api.explain()) || []
    return {
        acts: trace.filter(acts).map(record => [record[0], record[4].rule, record[4].do]),
        blocks: Object.fromEntries(verdicts.map(verdict => [verdict.rule, verdict.blocks])),
        ended: world.clock.now(),
        unknown: trace.filter(record => record[2] === 'unknown-verb').map(record => record[3]),
    }
}

readline.createInterface({ input: process.stdin }).on('line', line => {
    const given = JSON.parse(line)
    if (base === null) base = given
    else {
        const memory = {}
        process.stdout.write(JSON.stringify(given.map(visit => play(visit, memory))) + '\n')
    }
})

// Standard input: [{name, file, peer}]. Standard output: {name: code}. A peer's starter is bundled with the npm package it
// imports, as a site's bundler would; everything is minified by the same terser.
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { rollup } from 'rollup'
import { minify } from 'terser'

const packages = resolve('node_modules')

function entryOf(name) {
    const about = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8'))
    return join(packages, name, about.module || about.main)
}

// TypeScript's CommonJS as the ES module it came from, so that what the starter does not use is dropped for this peer too.
function toModule(code) {
    return code
        .replace(/^Object\.defineProperty\(exports, "__esModule".*$/m, '')
        .replace(/^(exports\.\w+ = )+void 0;$/m, '')
        .replace(/^const (\w+) = require\("(.+)"\);$/gm, 'import * as $1 from "$2.js";')
        .replace(/^exports\.(\w+) = (?:exports\.)?([A-Za-z]\w*);$/gm, (line, name, value) =>
            value === 'undefined' ? `export var ${name};` : `export { ${value} as ${name} };`)
        .replace(/^exports\.(\w+) = /gm, 'export var $1 = ')
}

const npm = {
    name: 'npm',
    resolveId(name, importer) {
        if (!importer) return null
        return name.startsWith('.') ? join(dirname(importer), name) : entryOf(name)
    },
    transform: code => code.includes('__esModule') ? { code: toModule(code), map: null } : null,
}

async function bundled(file) {
    const made = await rollup({ input: resolve(file), plugins: [npm], onwarn: warning => {
        if (warning.code !== 'THIS_IS_UNDEFINED') throw new Error(warning.message)
    } })
    const { output: [chunk] } = await made.generate({ format: 'iife', exports: 'none' })
    return chunk.code
}

const options = { toplevel: true, ecma: 2017, compress: { passes: 4 } }
const made = {}
for (const { name, file, peer } of JSON.parse(readFileSync(0, 'utf8'))) {
    const code = peer ? await bundled(file) : readFileSync(file, 'utf8')
    made[name] = (await minify(code, options)).code
}
process.stdout.write(JSON.stringify(made))

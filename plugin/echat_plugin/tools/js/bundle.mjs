// Standard input: {"jobs": [{input, output, format, shape, banner, alias, reexport}]}, one job per output.
// shape: "small" (terser, mangled), "readable" (printed with section names), "plain" (as rollup writes it).
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'acorn'
import { rollup } from 'rollup'
import { minify } from 'terser'
import { transform } from './transform.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const ECMA = 2017
const TRAPS = '\0traps'

// `traps` is a module that has any name; a name of it that is still there after tree shaking is a Python facility that
// runtime.js does not have.
const plugin = job => ({
    name: 'transcribed',
    resolveId(name) {
        if (name === 'runtime') return join(here, 'runtime.js')
        return name === 'traps' ? TRAPS : job.alias && job.alias[name] || null
    },
    load: id => id === TRAPS ? { code: 'export var __traps__ = {};', syntheticNamedExports: '__traps__' } : null,
    transform(code, id) {
        if (!code.includes('org.transcrypt.__runtime__')) return null
        const made = transform(code, { reexport: id === job.reexport })
        // What the main of a script names is nobody's to import: it would be offered as a property all the same.
        return { code: id === job.input && job.format === 'iife' ? made.replace(/^export (?=var )/gm, '') : made, map: null }
    },
})

const fatal = new Set(['MISSING_EXPORT', 'UNRESOLVED_IMPORT', 'CIRCULAR_DEPENDENCY', 'MISSING_GLOBAL_NAME', 'EVAL'])

async function bundle(job) {
    const made = await rollup({
        input: job.input,
        plugins: [plugin(job)],
        // Only a main does anything on being loaded: what no one uses of the others goes.
        treeshake: { moduleSideEffects: id => id === job.input },
        onwarn: warning => {
            if (fatal.has(warning.code)) throw new Error(warning.message)
            console.error(`bundle: ${warning.message}`)
        },
    })
    const { output: [chunk] } = await made.generate({ format: job.format, indent: false, strict: true, exports: 'auto', generatedCode: 'es2015' })
    await made.close()
    const sprung = new Set([...chunk.code.matchAll(/__traps__\.(\w+)/g)].map(match => match[1]))
    if (sprung.size) throw new Error(`what Transcrypt emits here needs ${[...sprung].join(', ')}, which runtime.js does not have`)
    return chunk
}

const small = {
    toplevel: true, ecma: ECMA, module: false,
    compress: { passes: 4, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false },
    mangle: { toplevel: true },
    // A page in GBK whose server names no charset reads the script as GBK.
    format: { ascii_only: true },
}
const readable = { ecma: ECMA, compress: false, mangle: false, format: { beautify: true, indent_level: 2, comments: /^ ──/ } }

// rollup joins the modules and says what became of each: a line with the module's name goes before its part.
function withSections(chunk, input) {
    let { code } = chunk
    for (const [id, { code: part }] of Object.entries(chunk.modules)) {
        const at = part ? code.indexOf(part.trim()) : -1
        if (at >= 0) code = `${code.slice(0, at)}// ── ${sectionName(id, input)} ──\n${code.slice(at)}`
    }
    return code
}

// The same name wherever the build runs: no path of this machine. A transcribed main module lies in a folder of its name.
function sectionName(id, input) {
    const file = basename(id, '.js')
    if (id.startsWith(here)) return 'runtime'
    if (file.startsWith('echat_plugin.')) return file.split('.').slice(1).join('/')
    const folder = basename(dirname(id))
    return folder.split('.').pop() === file ? folder.replaceAll('.', '/') : relative(dirname(input), id).replace(/\.js$/, '')
}

const tidy = code => code.replace(/^ *(\/\/ ── .* ──)\n */gm, '\n  $1\n  ')

async function run(job) {
    const chunk = await bundle(job)
    let code = chunk.code
    // `import.meta` is newer than the rest; who has modules knows it.
    const module = job.format === 'es'
    if (job.shape === 'small') code = (await minify(code, { ...small, module })).code
    if (job.shape === 'readable') code = tidy((await minify(withSections(chunk, job.input), readable)).code)
    code = (job.banner ? `${job.banner}\n` : '') + code.trim() + '\n'
    parse(code, module ? { ecmaVersion: 2020, sourceType: 'module' } : { ecmaVersion: ECMA, sourceType: 'script' })
    writeFileSync(job.output, code)
}

try {
    for (const job of JSON.parse(readFileSync(0, 'utf8')).jobs) await run(job)
} catch (problem) {
    console.error(`bundle.mjs: ${problem.message}${problem.loc ? ` (${problem.loc.file || ''}:${problem.loc.line})` : ''}`)
    process.exit(1)
}

// From the module Transcrypt wrote to the module a person would have written: plain literals, slices, lengths, unpacking.
import { parse } from 'acorn'
import * as runtime from './runtime.js'

const RUNTIME = './org.transcrypt.__runtime__.js'
const REWRITTEN = new Set(['dict', 'tuple', 'len'])

export function transform(code, { reexport = false } = {}) {
    const tree = parse(code, { ecmaVersion: 2022, sourceType: 'module' })
    const body = render(tree, code).replace(/^\/\/ Transcrypt'ed.*\n|\/\/# sourceMappingURL=.*/gm, '')
    const foreign = tree.body.filter(isForeignImport).flatMap(localNames)
    return reexport && foreign.length ? `${body}\nexport {${foreign.join(', ')}};\n` : body
}

// The node's source, with what stands in it rendered too.
function render(node, code) {
    const special = writers[node.type] && writers[node.type](node, each => render(each, code), code)
    if (special != null) return special
    let text = ''
    let at = node.start
    for (const child of children(node)) {
        text += code.slice(at, child.start) + (child.text || render(child, code))
        at = child.end
    }
    return text + code.slice(at, node.end)
}

function children(node) {
    if (Array.isArray(node.body)) return statements(node)
    const found = Object.entries(node).flatMap(([key, value]) => key === 'parent' ? [] : Array.isArray(value) ? value : [value])
        .filter(value => value && typeof value.type === 'string')
    // {a} as a property is its key and its value at once
    return found.filter((child, at) => !found.slice(0, at).some(other => other.start === child.start))
        .sort((a, b) => a.start - b.start)
}

const writers = {
    CallExpression(node, show) {
        const { callee, arguments: given } = node
        if (callee.type === 'FunctionExpression') return comprehension(callee.body.body, show)
        if (callee.type === 'MemberExpression') return callee.property.name === '__getslice__' ? slice(callee.object, given, show) : null
        // Help for people stands last in a row of a table; what ships goes without.
        if (callee.name === 'for_people') return ''
        if (callee.name === 'len') return `${operand(given[0], show)}.length`
        if (callee.name === 'tuple') return show(given[0])
        if (callee.name === 'dict') return given[0].type === 'ObjectExpression' ? `(${show(given[0])})` : record(given[0], show)
        const searchable = callee.name === '__in__' && isSearchable(given[1])
        return searchable ? `${operand(given[1], show)}.includes (${show(given[0])})` : null
    },
    // Transcrypt imports every name of its runtime. Those the module declares itself go, those that runtime.js has come
    // from there, and the others from a module of traps: rollup drops the unused ones, and bundle.mjs refuses the rest.
    ImportDeclaration(node) {
        if (isForeignImport(node)) return null
        const names = localNames(node).filter(name => !REWRITTEN.has(name))
        const from = (source, wanted) => `import {${names.filter(wanted).join(', ')}} from '${source}';`
        return from('runtime', name => name in runtime) + from('traps', name => !(name in runtime))
    },
    Program(node) {
        const own = new Set(node.body.flatMap(declaredNames))
        for (const each of node.body) {
            if (isImport(each) && !isForeignImport(each)) each.specifiers = each.specifiers.filter(({ local }) => !own.has(local.name))
        }
        return null
    },
    // `1 == "1"` and `0 == ""` hold in JavaScript, not in Python. Where one side is a literal, `===` is Python's `==`; where it
    // is null, `==` takes `undefined` for None too.
    BinaryExpression(node, show) {
        const strict = /^[!=]=$/.test(node.operator) && [node.left, node.right].some(side => side.type === 'Literal' && side.value !== null)
        return strict ? `${show(node.left)} ${node.operator}= ${show(node.right)}` : null
    },
    VariableDeclaration: node => node.declarations[0].id.name === '__name__' ? '' : null,
}

const isImport = node => node.type === 'ImportDeclaration'
const isForeignImport = node => isImport(node) && node.source.value !== RUNTIME
const localNames = node => node.specifiers.map(each => each.local.name)
const declarator = node => (node.declaration || node).type === 'VariableDeclaration' && (node.declaration || node).declarations[0]
const declaredNames = node => isForeignImport(node) ? localNames(node) : declarator(node) ? [declarator(node).id.name] : []

// A comprehension of one `for` is what Array.from and filter say shorter; of two it stays the loops that Transcrypt writes.
function comprehension([start, loop], show) {
    if (!declarator(start) || !/^__accu\d+__$/.test(declarator(start).id.name) || loop.type !== 'ForOfStatement') return null
    const [first] = loop.body.body
    const [wanted] = first.type === 'IfStatement' ? first.consequent.body : [first]
    if (wanted.type !== 'ExpressionStatement') return null
    const name = show(declarator(loop.left).id)
    const value = show(wanted.expression.arguments[0])
    const kept = first.type === 'IfStatement' ? `Array.from (${show(loop.right)}).filter ((${name}) => ${show(first.test)})` : null
    if (value === name) return kept || `Array.from (${show(loop.right)})`
    return kept ? `${kept}.map ((${name}) => ${value})` : `Array.from (${show(loop.right)}, (${name}) => ${value})`
}

const isTuple = node => node.type === 'CallExpression' && node.callee.name === 'tuple'
const isSearchable = node => isTuple(node) || node.type === 'ArrayExpression' || typeof node.value === 'string'

const TIGHT = new Set(['Identifier', 'MemberExpression', 'CallExpression', 'ArrayExpression'])
const operand = (node, show) => TIGHT.has(node.type) || typeof node.value === 'string' ? show(node) : `(${show(node)})`

function slice(object, [from, to, step], show) {
    if (step.value !== 1) throw new Error('a slice with a step')
    const bounds = [from.value === null ? '0' : show(from)].concat(to.value === null ? [] : show(to))
    return `${operand(object, show)}.slice (${bounds.join(', ')})`
}

// dict ([[a, 1], ['b', 2]]) is what Transcrypt writes for {a: 1, 'b': 2} where a key is a name
function record(list, show) {
    const pair = ({ elements: [key, value] }) => `${key.type === 'Literal' ? show(key) : `[${show(key)}]`}: ${show(value)}`
    return `({${list.elements.map(pair).join(', ')}})`
}

// A list of statements, in which a run of  var __left0__ = pair; var a = __left0__ [0]; var b = __left0__ [1];
// is one:  var [a, b] = pair;
function statements(node) {
    const made = []
    for (let at = 0; at < node.body.length; at++) {
        const run = unpacking(node.body, at)
        made.push(run || node.body[at])
        if (run) at += run.count
    }
    return made.map(each => each.unpack ? Object.assign(each, { type: 'Unpack' }) : each)
}

function unpacking(body, at) {
    const temporary = declarator(body[at])
    if (!temporary || !/^__left\d+__$/.test(temporary.id.name)) return null
    const parts = []
    while (isPart(body[at + 1 + parts.length], temporary.id.name, parts.length)) parts.push(body[at + 1 + parts.length])
    const next = body[at + 1 + parts.length]
    if (!parts.length || next && mentions(next, temporary.id.name)) return null
    return { unpack: true, parts, value: temporary.init, count: parts.length, start: body[at].start, end: parts[parts.length - 1].end }
}

writers.Unpack = ({ parts, value }, show) => {
    const names = parts.map(targetOf).map(show)
    const fresh = parts.filter(declarator)
    const exported = parts.some(part => part.type === 'ExportNamedDeclaration') ? 'export ' : ''
    if (fresh.length === parts.length) return `${exported}var [${names.join(', ')}] = ${show(value)};`
    return `${fresh.map(part => `var ${targetOf(part).name};\n`).join('')};[${names.join(', ')}] = ${show(value)};`
}

const valueOf = node => declarator(node) ? declarator(node).init :
    node.type === 'ExpressionStatement' && node.expression.type === 'AssignmentExpression' ? node.expression.right : null
const targetOf = node => declarator(node) ? declarator(node).id : node.expression.left

function isPart(node, name, index) {
    const value = node && valueOf(node)
    return Boolean(value) && value.type === 'MemberExpression' && value.object.name === name && value.property.value === index
}

function mentions(node, name) {
    const value = valueOf(node)
    const root = each => each.type === 'MemberExpression' ? root(each.object) : each
    return Boolean(value) && root(value).name === name
}

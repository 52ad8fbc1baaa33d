// The JavaScript twin of lang.py: the same names, the same answers. The build takes this file in place of that one.
var own = Object.prototype.hasOwnProperty

var attempt = (work, input, otherwise) => {
    try {
        return work(input)
    } catch (problem) {
        return otherwise
    }
}

export var get = (record, key) => own.call(record, key) ? record[key] : null
export var keys = Object.keys
export var copy = record => Object.assign({}, record)
export var fill = (record, others) => Object.assign(record, ...others)
export var kind = value => value == null ? 'none' : Array.isArray(value) ? 'list' :
    {boolean: 'bool', number: 'number', string: 'text', function: 'function'}[typeof value] || 'record'
export var text = String
export var number = string => /^-?[0-9]+(\.[0-9]+)?$/.test(string) ? +string : null
export var trim = string => string.replace(/^[ \t\n\r\f]+|[ \t\n\r\f]+$/g, '')
export var join = (parts, separator) => parts.join(separator)
export var replace = (string, old, fresh) => string.split(old).join(fresh)
export var has = (items, item) => items.includes(item)
// The patterns of a site are few, and asked with every event.
var globs = {}
export var glob = (pattern, string) => (globs['$' + pattern] = globs['$' + pattern] ||
    RegExp('^' + pattern.replace(/\W/g, sign => sign == '*' ? '[^]*' : '\\' + sign) + '$')).test(string)

var blank = '[ \n\t]*'
var quoted = `${blank}!?${blank}(?:"[^"]*"|'[^']*')`
export var cut = (string, separator) => string.match(RegExp(`(?:${quoted})?(?:(?!${separator})[:,]${quoted}|[^${separator}])*`, 'g'))
export var divide = (string, pattern) => string.split(RegExp(pattern))
export var unquote = string => string.replace(/^(["'])([^]*)\1$/, '$2')
export var encode = string => attempt(encodeURIComponent, string, '')
export var units = string => string.split('').map(sign => sign.charCodeAt())
export var decode = string => attempt(decodeURIComponent, string, string)
export var from_json = string => attempt(JSON.parse, string, null)
export var to_json = value => JSON.stringify(value)
export var chain = lists => [].concat(...lists)
// Engines before Chrome 70 sort unstably: equals are kept in order by their index.
export var order = (items, rank) => items.map((item, at) => [rank(item), at, item])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(entry => entry[2])
export var for_people = help => help

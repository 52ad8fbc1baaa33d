// The debug build, minified with its section marks still in place.
import { readFileSync } from 'node:fs'
import { minify } from 'terser'

const made = await minify(readFileSync(process.argv[2], 'utf8'), { ecma: 2017, compress: false, mangle: true, format: { comments: /^ ──/ } })
process.stdout.write(made.code)

// What is left of Transcrypt's runtime: the few names the subset can make it emit, on plain JavaScript values.
// `dict`, `tuple`, `len` and slices need no name here: transform.mjs writes them as plain JavaScript.
// A name that is used and not here stops the build.
var own = Object.prototype.hasOwnProperty

export var {min, max, abs} = Math
// `x in y`: a list or a string is searched, a record is asked for its own key.
export var __in__ = (item, holder) =>
    typeof holder == 'string' || Array.isArray(holder) ? holder.includes(item) : own.call(holder, item)
// Python's `%`: the result has the sign of the divisor, and is never -0.
export var __mod__ = (a, b, rest = a % b) => rest + (rest && rest < 0 != b < 0 ? b : 0)

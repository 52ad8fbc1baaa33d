// The JavaScript twin of host.py: what Python has no words for.
export var win = typeof window == 'object' ? window : null
export var node = typeof module == 'object' ? module : null
export var make = (constructor, ...args) => new constructor(...args)

export var guarded = (work, failed) => {
    try {
        return work()
    } catch (problem) {
        if (failed) failed(problem)
    }
}

export var queue = function () {
    (queue.q = queue.q || []).push(arguments)
}

export var drop = name => {
    win[name] = null
    Reflect.deleteProperty(win, name)
}

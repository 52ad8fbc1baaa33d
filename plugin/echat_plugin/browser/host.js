// The JavaScript twin of host.py: what Python has no words for.
export var win = typeof window == 'object' ? window : null
export var node = typeof module == 'object' ? module : null
export var make = (constructor, ...args) => new constructor(...args)

export var guarded = (work, failed) => {
    try {
        return work()
    } catch (problem) {
        failed(problem)
        return null
    }
}

// As the vendor's own snippet has it: the SDK takes its queue over.
export var stub = () => {
    var queue = function () {
        queue.q = queue.q || []
        queue.q.push(arguments)
    }
    queue.l = +new Date()
    return queue
}

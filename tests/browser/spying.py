"""Init scripts that count what a page holds: listeners on window and document, observers that observe, timers and frames that wait."""

HOLDS = """window.holds = {listeners: [], observers: new Set(), waiting: new Set()}
{
    let captures = o => !!(o && typeof o == 'object' ? o.capture : o)
    let add = EventTarget.prototype.addEventListener, remove = EventTarget.prototype.removeEventListener
    let global = target => target == window || target == document || target == window.navigation
    EventTarget.prototype.addEventListener = function (n, w, o) {
        if (global(this) && !(o && o.once) && /echat-/.test(Error().stack)) holds.listeners.push([this, n, w, captures(o)])
        return add.call(this, n, w, o)
    }
    EventTarget.prototype.removeEventListener = function (n, w, o) {
        holds.listeners = holds.listeners.filter(h => !(h[0] === this && h[1] == n && h[2] === w && h[3] == captures(o)))
        return remove.call(this, n, w, o)
    }
    for (let name of ['MutationObserver', 'IntersectionObserver']) {
        let {observe, disconnect} = window[name].prototype
        window[name].prototype.observe = function () { holds.observers.add(this); return observe.apply(this, arguments) }
        window[name].prototype.disconnect = function () { holds.observers.delete(this); return disconnect.apply(this, arguments) }
    }
    for (let [start, end] of [['setTimeout', 'clearTimeout'], ['requestAnimationFrame', 'cancelAnimationFrame']]) {
        let begin = window[start], cancel = window[end]
        window[start] = function (work, ms) {
            let ours = /echat-/.test(Error().stack)
            let id = begin.call(window, function () { holds.waiting.delete(id); return work.apply(this, arguments) }, ms)
            if (ours) holds.waiting.add(id)
            return id
        }
        window[end] = function (id) { holds.waiting.delete(id); return cancel.call(window, id) }
    }
}"""

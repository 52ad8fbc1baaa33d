/*
The demo's "server": one conversation between the visitor of this browser and one agent. It lives in localStorage (so it survives
a reload) and every window that imports this module agrees on it over a BroadcastChannel: shop tabs, chat windows, agent console.

    import * as server from './sdk/server.js'

Read
    snapshot()            the state; treat it as read-only:
        staff     1 online | 2 offline
        agent     {staffId, staffNickName, staffPhone, staffHead, staffInfo}, the vendor's own names
        chat      '' | 'waiting' | 'chatting' | 'leaveToService' | 'end-<who>-<0|1>' (who: 1 visitor, 2 agent; 1: a rating is asked)
        queue     the visitor's place while waiting, 0 for none
        visitor   null, or what hello() last said, merged: {id, url, title, device, lan, referrer, tag, member, at}; member: the id
                  of who is logged in, "" for nobody
        messages  [{id, at, from, type, text | card | note}] in order. from: 'visitor' | 'staff' | 'system';
                  type 'text' (text), 'card' (card: the vendor's visEvt record), 'note' (note: 'waiting', 'joined', 'ended',
                  'rated', 'left' …; name: the agent's)
        readAt    the visitor has seen every message up to this time (ms)
        rating    null | {stars: 1 to 5, text, at}
        pops, invites   how often the server opened the chat by itself, and showed the invite box
    unread()              how many of the agent's messages the visitor has not seen
    subscribe(fn)         fn(state, before) after every change, from here or elsewhere; gives what ends it.
                          Compare the two states to learn what happened.
    typing(fn)            fn('staff' | 'visitor') while that side types; gives what ends it
    told(fn)              fn({action, label}) for what an SDK tells its page (newEvent); gives what ends it
    sample(fn)            fn(name) when an SDK is to tell of something this demo has no other cause for; gives what ends it

Change (the same in every window)
    say({from, type, text | card})   an agent's message to a waiting visitor accepts the chat; a visitor's message starts one
                                     (waiting, or leaveToService when nobody is online)
    setStaff(1|2), setAgent({staffNickName …})
    setChat(label)        'chatting' accepts, 'end-2-1' ends and asks for a rating, 'end-2-0' ends, '' clears
    setQueue(n)
    hello(info)           what the shop knows of the visitor
    read()                a chat window in sight shows everything
    rate({stars, text})
    pop()                 open the chat on the visitor's page, as the vendor's server does
    invite()              show the vendor's invite box there
    types(from)           tell that this side is typing
    tells(event)          tell the other windows what an SDK tells its page
    samples(name)         have every SDK tell 'queue' | 'track' | 'platform' | 'other'
    reset()               all as at the beginning
*/
import { first, reduce } from './conversation.js'

const KEY = 'echat-demo:server'
// A page of the playground has a clock, a storage and a channel of its own: the chat in its frame takes part in those.
const home = isPlayed(window.parent) ? window.parent : window
const channel = typeof home.BroadcastChannel === 'function' ? new home.BroadcastChannel('echat-demo') : null
const listeners = new Set()
// What passes between the windows and is no part of the conversation: who listens to it.
const passing = { typing: new Set(), event: new Set(), sample: new Set() }
let state = load() || first()

function isPlayed(page) {
    try {
        return page.isPlayed === true
    } catch (_) {
        return false // of another origin
    }
}

function parse(text) {
    try {
        const found = JSON.parse(text)
        return found && found.version === first().version ? found : null
    } catch (_) {
        return null
    }
}

function load() {
    try {
        return parse(home.localStorage.getItem(KEY))
    } catch (_) {
        return null
    }
}

function keep() {
    try {
        home.localStorage.setItem(KEY, JSON.stringify(state))
    } catch (_) {
        // Private windows and full disks: the conversation lives as long as its windows.
    }
}

// A listener may make a change itself: what it causes is told after what it heard of.
const news = []
let telling = false

function tell() {
    if (telling) return
    telling = true
    while (news.length) {
        const [now, before] = news.shift()
        for (const fn of Array.from(listeners)) {
            try {
                fn(now, before)
            } catch (problem) {
                console.error(problem)
            }
        }
    }
    telling = false
}

function become(next) {
    if (next === state) return false
    news.push([next, state])
    state = next
    return true
}

function act(name, value) {
    const at = home.Date.now()
    const op = { name, value, at, id: at.toString(36) + Math.random().toString(36).slice(2, 7) }
    if (!become(reduce(state, op))) return
    // Others hear it, and storage has it, before anybody here reacts with a change of their own.
    keep()
    if (channel) channel.postMessage(op)
    tell()
}

// Every window plays the same changes, so they agree even where their storage is a moment behind.
if (channel) {
    channel.addEventListener('message', event => {
        const op = event.data
        if (!op || typeof op.name !== 'string') return
        if (Object.prototype.hasOwnProperty.call(passing, op.name)) {
            for (const fn of Array.from(passing[op.name])) fn(op.value)
            return
        }
        if (!become(reduce(state, op))) return
        keep()
        tell()
    })
}

// A window that started between a change and its arrival in storage catches up here.
function catchUp(found) {
    if (found && found.turn > state.turn && become(found)) tell()
}
addEventListener('storage', event => {
    if (event.key === KEY && event.newValue) catchUp(parse(event.newValue))
})
addEventListener('pageshow', event => {
    if (event.persisted) catchUp(load())
})

const listen = (set, fn) => {
    set.add(fn)
    return () => set.delete(fn)
}

export const snapshot = () => state
export const unread = () => state.messages.filter(one => one.from === 'staff' && one.at > state.readAt).length
export const subscribe = fn => listen(listeners, fn)
export const typing = fn => listen(passing.typing, fn)
export const told = fn => listen(passing.event, fn)
export const sample = fn => listen(passing.sample, fn)
export const say = message => act('say', message)
export const setStaff = status => act('staff', status === 2 ? 2 : 1)
export const setAgent = agent => act('agent', agent)
export const setChat = label => act('chat', label)
export const setQueue = place => act('queue', place)
export const hello = info => act('hello', info)
export const read = () => unread() > 0 && act('read', null)
export const rate = rating => act('rate', rating)
export const pop = () => act('pop', null)
export const invite = () => act('invite', null)
export const reset = () => act('reset', null)
const pass = (name, value) => channel && channel.postMessage({ name, value })
export const types = from => pass('typing', from)
export const tells = event => pass('event', event)
export const samples = name => pass('sample', name)

// What each change makes of the conversation: (state, op) -> state. Pure; the same op played twice changes nothing the second time.

const VERSION = 3
const KEEP = 300 // messages; older ones are forgotten

const AGENT = {
    staffId: 7, staffNickName: 'Lin', staffPhone: '', staffHead: '', staffInfo: 'Product adviser',
}

export const first = () => ({
    version: VERSION, turn: 0, ops: [], staff: 1, agent: AGENT, chat: '', queue: 0, visitor: null, messages: [], readAt: 0, rating: null,
    pops: 0, invites: 0,
})

const going = chat => chat === 'waiting' || chat === 'chatting'
const ended = chat => chat.startsWith('end-')

function add(state, op, message) {
    const one = Object.assign({ type: 'text' }, message, { id: op.id + (message.type === 'note' ? message.note : ''), at: op.at })
    const messages = state.messages.concat([one])
    // Two windows may speak at the same moment: time decides the order, everywhere the same.
    messages.sort((a, b) => a.at - b.at)
    state.messages = messages.slice(-KEEP)
}

const note = (state, op, name) => add(state, op, { from: 'system', type: 'note', note: name, name: state.agent.staffNickName })

function moveTo(state, op, label) {
    const before = state.chat
    if (before === label) return
    state.chat = label
    state.queue = label === 'waiting' ? 1 : 0
    if (label === 'waiting') note(state, op, 'waiting')
    if (label === 'chatting') note(state, op, 'joined')
    if (label === 'waiting' || label === 'chatting' && !going(before)) state.rating = null
    if (ended(label) && going(before)) note(state, op, 'ended')
    if (label === 'leaveToService') note(state, op, 'left')
}

const acts = {
    say(state, op, message) {
        if (message.from === 'staff' && state.chat === 'waiting') moveTo(state, op, 'chatting')
        add(state, op, message)
        // A visitor who has answered has read.
        if (message.from === 'visitor') state.readAt = Math.max(state.readAt, op.at)
        // A card tells what the visitor looks at; words start the chat.
        if (message.from === 'visitor' && message.type !== 'card' && !going(state.chat)) moveTo(state, op, state.staff === 1 ? 'waiting' : 'leaveToService')
    },
    staff(state, op, status) {
        state.staff = status
        if (status === 1 && state.chat === 'leaveToService') state.chat = ''
    },
    agent(state, op, agent) {
        state.agent = Object.assign({}, state.agent, agent)
    },
    chat: moveTo,
    queue(state, op, place) {
        state.queue = place
    },
    hello(state, op, info) {
        state.visitor = Object.assign({}, state.visitor, info, { at: op.at })
    },
    read(state, op) {
        state.readAt = Math.max(state.readAt, op.at)
    },
    rate(state, op, rating) {
        state.rating = Object.assign({}, rating, { at: op.at })
        note(state, op, 'rated')
    },
    pop(state) {
        state.pops++
    },
    invite(state) {
        state.invites++
    },
    reset(state) {
        const turn = state.turn
        Object.assign(state, first(), { turn, ops: state.ops, staff: state.staff, agent: state.agent, pops: state.pops, invites: state.invites })
    },
}

export function reduce(before, op) {
    const work = acts[op.name]
    if (!work || before.ops.includes(op.id)) return before
    if (op.name === 'chat' && before.chat === op.value || op.name === 'staff' && before.staff === op.value) return before
    const state = Object.assign({}, before, { turn: before.turn + 1, ops: before.ops.concat([op.id]).slice(-50) })
    work(state, op, op.value)
    return state
}

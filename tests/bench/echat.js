// The least SDK that echat-plugin and vanilla.js can attach to: in place, callable and ready, without a timer of its own.
// `receive(n)` is the bench's: the visitor now has n unread messages.
(function () {
    const listeners = []
    let unread = 0
    let mini = 'close'

    const tell = (name, value) => listeners.forEach(handlers => handlers[name] && handlers[name](value))

    window.ECHAT = {
        isInit: true,
        isReady: () => true,
        getMiniStatus: () => mini,
        getChatStatus: () => 0,
        getUnReadMsgCount: () => unread,
        getChatStaffInfo: () => undefined,
        setPageTitle: () => true,
        customMiniChat() {
            mini = 'open'
            unread = 0
            return false
        },
        hideMiniChat() {
            mini = 'close'
            return true
        },
        on(handlers) {
            listeners.push(handlers)
            if (handlers.init) handlers.init()
            if (handlers.ready) handlers.ready()
        },
    }
    window._echat = (name, ...args) => window.ECHAT[name] && window.ECHAT[name](...args)
    window.receive = count => {
        unread = count
        tell('newMsg', count)
    }
})()

// A stand-in for the vendor's SDK with its life cycle and its manners: it takes the queue over, has only on and off first,
// gets its members later, and is ready later still. Its options are in the query of its own address:
// methods (ms), ready (ms, 0: never), members (0: never), init (0: a build that never tells it), chat (a number: one that goes on). What happened is told in window.vendor.
(function () {
    var seen = window.vendor = window.vendor || { loads: 0, calls: [], params: null, tag: null }
    seen.loads++
    var tags = document.getElementsByTagName('script')
    var own = document.getElementById('echatmodulejs') || tags[tags.length - 1]
    seen.tag = own ? own.src : null
    var options = {}
    ;((own && own.src) || '').replace(/[?&](\w+)=(\w*)/g, function (all, name, value) { options[name] = value })
    var heard = { init: [], ready: [], newMsg: [], newEvent: [] }
    var stored = document.title
    var done = false
    var mini = 'close', chat = +options.chat || 0, unread = 0

    function on(handlers) {
        Object.keys(heard).forEach(function (name) { if (handlers[name]) heard[name].push(handlers[name]) })
        if (done && handlers.ready) handlers.ready()
    }
    function tell(name, value) {
        heard[name].slice().forEach(function (work) { work(value) })
    }
    function event(action, label, category) {
        var told = { eventCategory: category || 'echat', eventAction: action, eventLabel: label }
        setTimeout(function () { tell('newEvent', told) }, 1)
    }
    function element(id) {
        var found = document.getElementById(id)
        if (!found) {
            found = document.createElement('div')
            found.id = id
            found.textContent = id
            document.body.appendChild(found)
        }
        found.style.display = 'block'
        return found
    }
    var members = {
        customMiniChat: function () {
            if (mini == 'open') return
            mini = 'open'
            element('ECHAT_mini')
            event('Button Clicked', 'x', 'analytics')
            if (unread) { unread = 0; tell('newMsg', 0) }
            return false
        },
        customOpenChat: function () { return window.open('about:blank', 'echat') },
        customNewWinChat: function () { return window.open('about:blank', 'echat') },
        refreshVisitorMetaData: function () {},
        pushVisitorEvent: function () {},
        getChatPageUrl: function () { return '/visitor/pc/chat.html?companyId=1' },
        getEchatVisitorId: function () { return done ? 'v1' : undefined },
        setPageTitle: function (text) { if (text) stored = text; return true },
        setMobilePageHeight: function () {},
        setMobilePageTop: function () {},
        getMiniStatus: function () { return mini },
        getChatStatus: function () { return done ? chat : undefined },
        getUnReadMsgCount: function () { return unread },
        getChatStaffInfo: function () {},
        setFastQuestion: function () {},
        hideMiniChat: function () {
            mini = 'close'
            element('ECHAT_mini').style.display = 'none'
            element('ECHAT_mini_icon')
            event('visitorHide', '')
            return true
        },
        closeMiniChat: function () { chat = 0; return true },
        maxMiniChat: function () { members.hideMiniChat() },
        isReady: function () { return done || undefined },
        isInit: function () { return true }
    }
    // What the server and the visitor do.
    seen.message = function (text) {
        unread++
        tell('newMsg', unread)
        event('newMsg', text)
    }
    seen.messageLate = function () { tell('newMsg', 0); unread++; tell('newMsg', 1) }
    seen.visitorHides = function () { members.hideMiniChat() }
    seen.chat = function (status) { chat = status; event('chatStatus', ['', 'waiting', 'chatting'][status] || 'end-0-0') }
    seen.unread = function (count) { unread = count; tell('newMsg', count) }
    seen.event = event

    window.ECHAT = { on: on, off: function () {} }
    var queue = (window._echat && window._echat.q) || []
    window._echat = function (name, value) {
        if (name == 'on') on(value)
        else if (name != 'initParam' && window.ECHAT[name]) window.ECHAT[name](value)
    }
    queue.forEach(function (entry) {
        if (entry[0] == 'on') on(entry[1])
        if (entry[0] == 'initParam') seen.params = entry[1]
    })
    if (options.members == '0') return
    setTimeout(function () {
        Object.keys(members).forEach(function (name) { window.ECHAT[name] = function () {
            seen.calls.push([name, [].slice.call(arguments)])
            return members[name].apply(null, arguments)
        } })
        if (options.init != '0') tell('init')
        if (options.ready == '0') return
        setTimeout(function () {
            done = true
            element('ECHAT_icon')
            tell('ready')
        }, +(options.ready || 20))
    }, +(options.methods || 10))
    document.addEventListener('mouseover', function () { if (options.title) document.title = stored })
})()

// The script's own tag, and what stands in its address: like the vendor's, by id, else the last script of the page.

const NAMES = ['companyId', 'metaData', 'info', 'routeEntranceId', 'myData', 'lan', 'visEvt', 'mini', 'echatInnerFrame',
    'echatIframeDisable', 'pcMiniWinParam', 'partScreen']
const MANNERS = ['documented', 'observed']
export const MANNER_KEY = 'echat-demo:manner' // what the console chose, where the address says nothing

export function ownScript() {
    const scripts = document.getElementsByTagName('script')
    return document.getElementById('echatmodulejs') || scripts[scripts.length - 1]
}

function remembered(key) {
    try { return localStorage.getItem(key) } catch (problem) { return null }
}

function number(text, otherwise) {
    return text !== null && text !== '' && Number.isFinite(+text) ? +text : otherwise
}

/** {host, manner, latency, pop, company, params} of a script address. `latency`: ms to attach, and again to ready; `pop`: ms from
    ready until the server opens the chat by itself, null for never. */
export function readAddress(address) {
    const url = new URL(address, document.baseURI)
    const params = {}
    for (const [name, value] of url.searchParams) {
        if (NAMES.includes(name)) params[name] = value
        if (name.toLowerCase() === 'echattag') params.echatTag = value
    }
    const manner = [url.searchParams.get('manner'), remembered(MANNER_KEY)].find(each => MANNERS.includes(each))
    return {
        host: url.href.replace(/\/visitor\/.*$/, ''),
        manner: manner || 'documented',
        latency: number(url.searchParams.get('latency'), 150),
        pop: number(url.searchParams.get('pop'), null),
        company: params.companyId || '',
        params,
    }
}

/** Phones by what they call themselves, as the vendor does; never by width. */
export const isPhone = () => /iPhone|iPad|iPod|Android|wp7/i.test(navigator.userAgent)

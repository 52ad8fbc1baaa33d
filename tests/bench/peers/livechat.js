import { createWidget } from '@livechat/widget-core'

// What @livechat/widget-react does when it is mounted.
createWidget({ license: '12345678', onNewEvent() {}, onVisibilityChanged() {} }).init()

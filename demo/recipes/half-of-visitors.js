// Both groups, so that they can be compared: `in` had the chat opened, `out` would have.
window.dataLayer = window.dataLayer || []
document.addEventListener('echat:exposure', event => {
  dataLayer.push({ event: 'chat-exposure', rule: event.detail.rule, group: event.detail.group })
})

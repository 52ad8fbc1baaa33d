// The rule only tells; what to show is the page's own business.
document.addEventListener('echat:rule', event => {
  if (event.detail.text === 'show-phone') document.getElementById('phone').hidden = false
})

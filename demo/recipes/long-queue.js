document.addEventListener('echat:rule', event => {
  if (event.detail.text === 'offer-callback') document.getElementById('callback').hidden = false
})

// The plugin may come later than this: the queue keeps what is told before.
window.EchatPlugin = window.EchatPlugin || []
const shown = document.getElementById('total')
const tell = total => {
  shown.textContent = total
  EchatPlugin.push(['set', 'cart.total', total])
}
tell(268)
document.getElementById('add').addEventListener('click', () => tell(Number(shown.textContent) + 268))

// A router in small: the address changes, the page stays.
const head = document.getElementById('head')
const show = () => {
  const link = Array.from(document.querySelectorAll('nav a')).find(each => each.pathname === location.pathname)
  if (link) head.textContent = link.textContent
}
document.querySelector('nav').addEventListener('click', event => {
  if (!event.target.href) return
  event.preventDefault()
  history.pushState(null, '', event.target.href)
  show()
})
addEventListener('popstate', show)

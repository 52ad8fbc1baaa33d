// What a site does once its own login has succeeded. The sealed identity comes from its server.
window.EchatPlugin = window.EchatPlugin || []
document.getElementById('log-in').addEventListener('click', event => {
  event.target.textContent = '已登录'
  EchatPlugin.push(['login', { metaData: 'kV3+9sQ/7dYbT0mXw1Zr+Jc8uHf5PaN/eG2oLiR6yUqSxD4vBtMhKjW0CzEgA9n1==' }])
  EchatPlugin.push(['track', 'logged-in', { member: { level: 'gold' } }])
})

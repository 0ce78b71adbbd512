/** What a hostile theme has left in its page's globals. */
export interface Told {
  readonly ran?: boolean
  readonly notified?: string
  readonly located?: boolean
  readonly midi?: boolean
  /** What the page could read of a file of this machine. */
  readonly file?: string
  /** How many cookies the site was sent when a script of its own asked it. */
  readonly sent?: string
  /** What a script of the site's own was answered by it: what the view lets through. */
  readonly own?: boolean
}

/**
 * A must-use plugin of WordPress whose pages want everything a page of the open web may want.
 * @param elsewhere a server whose requests are counted: nothing of it may be reached
 * @param home the site's own address
 */
export const hostileTheme = (elsewhere: string, home: string): string => `<?php
add_action('init', function () {
  if (!headers_sent() && !is_admin() && !defined('REST_REQUEST')) setcookie('served', '1', time() + 9999);
});
add_action('wp_footer', function () { ?>
<p id="cookies"><?php echo count($_COOKIE); ?></p>
<p><a id="out" href="https://elsewhere.example/page">Out</a> <a id="fresh" target="_blank" href="https://elsewhere.example/fresh">New</a></p>
<a id="saved" download="saved.txt" href="data:text/plain,x">Save</a>
<form id="form" method="post" action="${elsewhere}/form"><input name="a" value="b"></form>
<img src="${elsewhere}/image.png" alt=""><img src="file:///etc/hostname" alt="">
<iframe src="${elsewhere}/frame"></iframe><iframe id="disk" src="file:///etc/hostname"></iframe>
<script src="${elsewhere}/script.js"></script>
<script>
window.ran = true
document.cookie = 'tracked=1; max-age=99999'
localStorage.setItem('tracked', '1')
const quiet = (work) => { try { const done = work(); if (done && done.catch) done.catch(() => {}) } catch {} }
quiet(() => fetch('${home}/').then((answer) => answer.text()).then((page) => {
  window.own = page.includes('</html>')
  window.sent = (/id="cookies">([0-9]+)/.exec(page) || [])[1]
}))
quiet(() => fetch('file:///etc/hostname').then((answer) => answer.text()).then((text) => { window.file = text }))
quiet(() => fetch('${elsewhere}/fetch'))
quiet(() => fetch('${home}/wp-admin/admin-ajax.php', { method: 'POST', body: 'x' }))
quiet(() => navigator.sendBeacon('${elsewhere}/beacon', 'x'))
quiet(() => new WebSocket('${elsewhere.replace('http', 'ws')}/socket'))
quiet(() => new EventSource('${elsewhere}/events'))
quiet(() => navigator.serviceWorker.register('/sw.js'))
quiet(() => new Worker('/worker.js'))
quiet(() => document.getElementById('form').submit())
quiet(() => document.getElementById('saved').click())
quiet(() => window.open('${elsewhere}/window'))
quiet(() => { location.href = 'file:///etc/hostname' })
quiet(() => { location.href = '${elsewhere}/navigation' })
quiet(() => alert('Hello'))
quiet(() => Notification.requestPermission().then((said) => { window.notified = said }))
quiet(() => navigator.geolocation.getCurrentPosition(() => { window.located = true }))
quiet(() => navigator.requestMIDIAccess().then(() => { window.midi = true }))
quiet(() => {
  const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:${elsewhere.replace('http://', '')}' }] })
  peer.createDataChannel('x')
  return peer.setLocalDescription()
})
</script>
<?php });`

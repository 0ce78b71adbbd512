/*
 * The only script of the preview. It receives finished pages from the window it is embedded in and shows them.
 * Scripts in a page never run: the parser used here does not run them, and they are taken out besides.
 */
const root = document.documentElement
let shownStyles = ''

addEventListener('message', (event) => {
  if (event.source !== parent || typeof event.data?.html !== 'string') return
  const page = new DOMParser().parseFromString(event.data.html, 'text/html')
  // A page may neither run anything here nor lead the frame elsewhere; the policy forbids both besides.
  for (const active of page.querySelectorAll('script, meta, base, iframe, object, embed')) active.remove()
  const styles = [...page.querySelectorAll('head style')].map((style) => style.textContent).join('\n')
  if (styles !== shownStyles) {
    for (const old of document.querySelectorAll('head style')) old.remove()
    const style = document.createElement('style')
    style.textContent = styles
    document.head.append(style)
    shownStyles = styles
  }
  applyTheme(event.data.theme)
  for (const { name } of [...root.attributes]) root.removeAttribute(name)
  for (const { name, value } of page.documentElement.attributes) root.setAttribute(name, value)
  root.dataset.ads = event.data.ads ? 'on' : 'off'
  root.dataset.width = event.data.width
  root.style.colorScheme = event.data.theme
  const { scrollX, scrollY } = window
  document.body.className = page.body.className
  document.body.replaceChildren(...document.adoptNode(page.body).childNodes)
  scrollTo(scrollX, scrollY)
})

/** The page follows the computer's theme; here the person chooses, so the media rules are told what to answer. */
function applyTheme(theme) {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule)) continue
      rule.galleyMedia ??= rule.media.mediaText
      if (!rule.galleyMedia.includes('prefers-color-scheme')) continue
      const wants = rule.galleyMedia.includes('dark') ? 'dark' : 'light'
      rule.media.mediaText = wants === theme ? 'all' : 'not all'
    }
  }
}

// Links and forms lead nowhere.
for (const type of ['click', 'auxclick', 'submit']) {
  addEventListener(
    type,
    (event) => {
      if (type === 'submit' || event.target.closest?.('a, area, button, summary')) event.preventDefault()
    },
    { capture: true },
  )
}

parent.postMessage('ready', '*')

/*
 * The only script of the preview. It receives finished pages from the window it is embedded in and shows them.
 * Scripts in a page never run: the parser used here does not run them, and they are taken out besides.
 */
import { changeAttributes, changeInto } from './changeInto.js'
import { clearMarks, compared, showMarks } from './marks.js'
import { applyMedia } from './media.js'
import { patchBody } from './patchBody.js'
import { followScrolling, scrollToAnchor } from './scrolling.js'

const root = document.documentElement
let shownStyles = ''
let shownMarks = []
let shownTexts = ''
/** The lines of the page that is shown, and everything else it was shown by. */
let shownLines = null
let shownLook = ''

addEventListener('message', ({ source, data }) => {
  if (source !== parent || typeof data !== 'object' || data === null) return
  if (typeof data.html === 'string') show(data)
  if (Array.isArray(data.marks)) {
    shownMarks = data.marks
    showMarks(shownMarks)
  }
  if (data.anchor) scrollToAnchor(data.anchor)
  if (Number.isInteger(data.goTo)) compared()[data.goTo]?.scrollIntoView({ block: 'center' })
})

function show({ html, compares, ...look }) {
  const lines = html.split('\n')
  const asked = JSON.stringify([look.theme, look.medium, look.ads, look.size, look.width])
  clearMarks()
  if (!shownLines || asked !== shownLook || !patchBody(shownLines, lines)) showWhole(html, look)
  shownLines = lines
  shownLook = asked
  showMarks(shownMarks)
  if (!compares) return
  const texts = compared().map((block) => block.textContent.replace(/\s+/g, ' ').trim())
  const asText = texts.join('\n')
  if (asText === shownTexts) return
  shownTexts = asText
  parent.postMessage({ texts }, '*')
}

function showWhole(html, { theme, medium, ads, size, width }) {
  const page = new DOMParser().parseFromString(html, 'text/html')
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
  applyMedia(theme, medium)
  const wanted = page.documentElement
  Object.assign(wanted.dataset, { ads, width, medium, scheme: theme, textSize: String(size), scripts: 'on' })
  // What hangs on the root is asked of every rule: written again with each key, it would style the whole page anew.
  changeAttributes(root, wanted)
  changeAttributes(document.body, page.body)
  changeInto(document.body, page.body)
}

// Links and forms lead nowhere; a reader's A− and A+ are the window's.
for (const type of ['click', 'auxclick', 'submit']) {
  addEventListener(
    type,
    (event) => {
      const pressed = event.target.closest?.('a, area, button, summary')
      if (type === 'submit' || pressed) event.preventDefault()
      const step = type === 'click' ? Number(pressed?.getAttribute('data-step')) : 0
      if (step === 1 || step === -1) parent.postMessage({ step }, '*')
    },
    { capture: true },
  )
}

followScrolling((anchor) => parent.postMessage({ anchor }, '*'))
parent.postMessage('ready', '*')

/**
 * No link of a text leads the window away: main refuses every other page, but an address Chromium itself refuses
 * (`view-source:` and the like) makes it show an empty page without asking anybody. Heard last, so that whoever has
 * something to do with a click has done it.
 */
export function refuseNavigation(target: Window): void {
  for (const kind of ['click', 'auxclick']) {
    target.addEventListener(kind, (event) => {
      const isLink = event
        .composedPath()
        .some((one) => one instanceof Element && /^(a|area)$/i.test(one.tagName))
      if (isLink) event.preventDefault()
    })
  }
}

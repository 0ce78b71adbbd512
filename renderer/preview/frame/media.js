/** The page follows the computer's theme and paper; here the person chooses, so the media rules are told what to answer. */
export function applyMedia(theme, medium) {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule)) continue
      rule.galleyMedia ??= rule.media.mediaText
      const asked = rule.galleyMedia
      if (asked.includes('print')) answer(rule, medium === 'print')
      else if (asked.includes('prefers-color-scheme'))
        answer(rule, theme === (asked.includes('dark') ? 'dark' : 'light'))
    }
  }
}

/** Written only where it is another answer: each writing makes the browser style the whole page anew. */
function answer(rule, holds) {
  const text = holds ? 'all' : 'not all'
  if (rule.media.mediaText !== text) rule.media.mediaText = text
}

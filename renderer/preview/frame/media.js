/** The page follows the computer's theme and paper; here the person chooses, so the media rules are told what to answer. */
export function applyMedia(theme, medium) {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule)) continue
      rule.galleyMedia ??= rule.media.mediaText
      const asked = rule.galleyMedia
      if (asked.includes('print')) rule.media.mediaText = medium === 'print' ? 'all' : 'not all'
      else if (asked.includes('prefers-color-scheme')) {
        const wants = asked.includes('dark') ? 'dark' : 'light'
        rule.media.mediaText = wants === theme ? 'all' : 'not all'
      }
    }
  }
}

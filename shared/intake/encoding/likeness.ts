/** Letters by how often Russian and Kazakh use them: the common ones make up nine tenths of any text. */
const COMMON_CYRILLIC = new Set('оеаинтсрвлкмдпуяыьзбгчй')
const CYRILLIC = /^[\u0400-\u052f]$/u
const TURKISH = new Set('şğıçöüâîûŞĞİÇÖÜÂÎ')
const PUNCTUATION = new Set('«»„“”‘’–—…№§°€•·©®\u00a0')

/**
 * How much the letters beyond ASCII look like Russian or Kazakh, from about 1 for a text in the language to below 0
 * for what a wrong code page makes of it: letters in capitals after small ones, rare letters, drawing signs.
 */
export function cyrillicLikeness(text: string): number {
  let score = 0
  let count = 0
  let previous = ''
  for (const letter of text) {
    if (letter <= '\u007f') {
      previous = letter
      continue
    }
    count += 1
    const small = letter.toLowerCase()
    if (!CYRILLIC.test(letter)) score += PUNCTUATION.has(letter) ? 0.5 : -1.5
    else if (letter !== small && previous !== '' && isSmall(previous)) score -= 2
    else score += COMMON_CYRILLIC.has(small) ? 1 : 0.2
    previous = letter
  }
  return count === 0 ? 0 : score / count
}

/** How much the letters beyond ASCII look like Turkish: its own letters, and never three of them in a row. */
export function turkishLikeness(text: string): number {
  let score = 0
  let count = 0
  let run = 0
  for (const letter of text) {
    if (letter <= '\u007f') {
      run = 0
      continue
    }
    count += 1
    run = PUNCTUATION.has(letter) ? 0 : run + 1
    if (run >= 3) score -= 1
    else if (TURKISH.has(letter)) score += 1
    else score += PUNCTUATION.has(letter) ? 0.5 : -0.3
  }
  return count === 0 ? 0 : score / count
}

const isSmall = (letter: string): boolean => letter !== letter.toUpperCase()

import { lettersOf } from './codePages'
import { MEANINGS, SYMBOLS } from './places'
import { escapeHtml } from './sink'
import { readTokens } from './tokens'

const ENDS = new Set(['par', 'line', 'row', 'cell', 'sect'])
/** No word is longer: it is the data of a picture. */
const LONGEST = 400
const MOST_PARAGRAPHS = 20_000

/** The words of a rich text from where its reading ended, as paragraphs without any look. Linear in its length. */
export function unreadHtml(source: string, encoding: string): string {
  const letters = lettersOf(encoding)
  const parts: string[] = []
  let isSkipping = false
  readTokens(
    source,
    {
      open: () => {},
      close: () => {},
      binary: () => {},
      symbol: (sign) => parts.push(sign === '\n' ? sign : (SYMBOLS[sign] ?? '')),
      byte: (value) => {
        if (!isSkipping) parts.push(letters[value] ?? '')
        isSkipping = false
      },
      text: (text) => {
        if (text.length < LONGEST || text.slice(0, LONGEST).includes(' '))
          parts.push(text.slice(Number(isSkipping)).replace(/[\r\n\0]+/g, ''))
        isSkipping = false
      },
      word: (word, parameter) => {
        const meaning = MEANINGS.get(word)
        if (word === 'u') parts.push(String.fromCharCode(((parameter ?? 0) + 0x10000) % 0x10000))
        else if (ENDS.has(word)) parts.push('\n')
        else if (meaning?.is === 'sign') parts.push(meaning.sign)
        isSkipping = word === 'u'
      },
    },
    () => false,
  )
  const lines = parts
    .join('')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const last = lines.slice(MOST_PARAGRAPHS).join(' ')
  return [...lines.slice(0, MOST_PARAGRAPHS), ...(last ? [last] : [])]
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('')
}

import type { Piece } from '../page/piece'

/** A headline of a document that somebody broke into two lines by hand; a page's lines are apart for a reason. */
export const unbroken = ({ text, main, box, name }: Piece): string =>
  main === null && box === 0 && name === '' && /^[^\n]{12,}\n[^\n]{8,}$/.test(text) && !/[.:;]\n/.test(text)
    ? text.replace('\n', ' ')
    : text

/** `Giresun kalite 132,50 TL | Levant 128,00 TL`: two prices make a list of them. */
const PRICES = /(?:\d[.,]\d{2}\s?(?:TL|₺|\$|€|₸|тг|тенге|руб)[^\n]{0,60}){2}/u

/** `Вернисаж Театр Кино Музыка Мир знаний …`: Russian and Kazakh headlines set no capitals on their words, menus do. */
function isNamesInRow(text: string): boolean {
  const words = text.split(/\s+/)
  const named = words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length
  return (
    words.length >= 7 &&
    named >= words.length * 0.7 &&
    !/[,.:!?«»—-]/.test(text) &&
    /\p{Script=Cyrillic}/u.test(text)
  )
}

/** `Заречный, ул. Речная, 4. Тел. 8 (700) 123-45-67, press@reka.example`: where an office is to be found. */
const isContact = (text: string): boolean =>
  /[\w.-]@[\w-]+\.\w/.test(text) ||
  (/(?:\d[\s()-]{0,3}){10,}/.test(text) && /(?:^|[\s,(])(?:тел|факс|ул|көшесі|көш|д|үй|№)[.\s:]/iu.test(text))

/** Readings, counters and menus set in a row, and an issue's number: no headline, however long. */
export const isStrip = (text: string): boolean =>
  PRICES.test(text) ||
  isContact(text) ||
  /[\n\t]|^№|^\d{1,2}:\d{2}\s|\*{2,}|::|[|•·].*[|•·]/.test(text) ||
  isNamesInRow(text) ||
  (text.match(/\d/g)?.length ?? 0) > text.length / 5

/** `⚡️ Мост закрыли`, `(12+) Мост закрыли`: signs that catch the eye and a reader's age are no part of a headline. */
export const withoutSigns = (text: string): string => text.replace(SIGNS, '').replace(AGE, '')
const AGE = /^\(?(?:0|6|12|16|18)\+\)?\s{1,3}(?=\S)|\s{1,3}\((?:0|6|12|16|18)\+\)$/u
const SIGNS = /^(?:(?:\p{Extended_Pictographic}\ufe0f?|[•▪●■►])\s{0,2}){1,4}(?=[\p{L}\p{N}«"“])/u

import { keyOf } from '../page/key'
import { isSentence, isTitleLike } from '../page/prose'
import { phrases } from '../words/labels'
import { type Finding, isBeforeStory, type Reading, type Rule } from './rule'

const LONGEST = 420
const ONWARD =
  /(?:[.!?…]\s{0,3}|\s[-–—»›]\s{0,2}|\n)\(?(?:devamı(?:nı oku)?|haberin devamı|devamını okuyun|read more|continue reading|full story|подробнее|читать далее|читать полностью|далее|толығырақ|толық оқу|әрі қарай)\)?\s{0,2}(?:\.{1,3}|…|[»›>→]{1,3})?$/iu

const isTeaser = ({ pieces, isFree }: Reading, index: number): boolean => {
  const { kind, text = '' } = pieces[index] ?? {}
  return kind === 'line' && isFree(index) && text.length <= LONGEST && ONWARD.test(text.slice(-60))
}

/** `… düzenlenen törende...` over `DEVAMINI OKU` alone: the beginning of another story, which the site cut off. */
const isCutOff = ({ pieces, keys, isFree }: Reading, index: number): boolean => {
  const { kind, text = '', box } = pieces[index] ?? {}
  const isCut = kind === 'line' && box === 0 && text.length <= LONGEST && /[\p{L}\d](?:\.{3}|…)$/u.test(text)
  return isCut && isFree(index) && ONWARD_LINKS.has(keys[index + 1] ?? '')
}
const ONWARD_LINKS = phrases(
  'devamı | devamını oku | devamını gör | haberin devamı | detaylar | detaylı bilgi | read more | continue reading | read full story | подробнее | читать далее | читать полностью | толығырақ | толық оқу',
)

/** The cut paragraph with its headline, which may stand over it twice. */
function cutOffRun({ pieces, isFree }: Reading, index: number): number[] {
  const isTitle = (at: number) => {
    const { kind, text = '' } = pieces[at] ?? {}
    return kind === 'line' && isFree(at) && isTitleLike(text) && !/[.…]$/.test(text)
  }
  const own = isTitle(index - 1) ? [index - 1] : []
  const twin = own.length > 0 && keyOf(pieces[index - 2]?.text ?? '') === keyOf(pieces[index - 1]?.text ?? '')
  return [...(twin && isFree(index - 2) ? [index - 2] : []), ...own, index]
}

/** A summary that ends in "Devamı…" or "Подробнее", behind the story's first paragraphs: another story, with its headline. */
export const teaser: Rule = {
  name: 'teaser',
  weight: 0.7,
  reason: 'The beginning of another story, with a link to the rest of it.',
  read: (reading) => {
    const first = reading.pieces.findIndex((_, index) => reading.isProse(index) && !isTeaser(reading, index))
    if (first < 0) return []
    return reading.pieces.flatMap((_, index): Finding[] => {
      if (index > first + 1 && isCutOff(reading, index))
        return [{ pieces: cutOffRun(reading, index), action: 'dropped' }]
      if (index <= first || !isTeaser(reading, index)) return []
      const above = reading.pieces[index - 1]
      const isTitled =
        index - 1 > first &&
        reading.isFree(index - 1) &&
        (above?.kind === 'line' || above?.kind === 'heading') &&
        isTitleLike(above.text) &&
        !isSentence(above.text)
      return [{ pieces: isTitled ? [index - 1, index] : [index], action: 'dropped' }]
    })
  },
}

/** The summary printed once more at the head of the text, word for word. */
export const repeatedStandfirst: Rule = {
  name: 'repeated-standfirst',
  weight: 0.85,
  reason: 'The summary again, word for word; it is kept once.',
  read: (reading) => {
    const key = keyOf(reading.field('standfirst')[0] ?? '')
    if (key.length < 40) return []
    return reading.pieces.flatMap(({ kind }, index): Finding[] =>
      reading.isFree(index) &&
      (kind === 'line' || kind === 'heading') &&
      reading.keys[index] === key &&
      (isBeforeStory(reading, index) || index === reading.story?.from)
        ? [{ pieces: [index], action: 'dropped' }]
        : [],
    )
  },
}

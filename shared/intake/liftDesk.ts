import { textOf, withoutHead } from './blocks'
import type { Entry } from './entry'
import { withLiftedHead } from './liftHead'
import { collapse } from './page/normalise'
import { isDesk, readPeople } from './people'
import type { OpenReading } from './reading'
import { isHost } from './rules/siteHead'

/** `HABER MERKEZİ- `, `(HABER MERKEZİ) `: an office where agencies print their place. */
const HEAD = /^\(?(?<desk>\p{Lu}[\p{L} ]{5,28}\p{L})(?:\)\s?[-–—:]?|\s?[-–—/])\s{0,3}(?=[\p{Lu}“"«‘(\d])/u

/** `(Haber: Serpil Gökçen) - ` */
const WRITER =
  /^\((?:haber|muhabir|haber[-\s/]{1,3}foto(?:ğraf)?|yazı|röportaj|автор|тілші|by|story)\s?[:/]\s{0,2}(?<writer>\p{Lu}[\p{L} .]{4,40})\)\s?[-–—:]?\s{0,3}/iu

/** Takes the newsroom's or the writer's name off the head of the first paragraph, where a dateline would stand: it is the byline. */
export function liftDesk(kept: readonly Entry[], reading: OpenReading, language: string): Entry[] {
  const { story } = reading
  const at = story === null ? -1 : kept.findIndex(({ order }) => order >= story.from)
  const entry = kept[at]
  const node = entry?.nodes[0]
  if (!entry || node?.type !== 'paragraph') return [...kept]
  const inline = (node.content ?? []).map((child) => child.text ?? '\n').join('')
  const match = HEAD.exec(inline.slice(0, 60)) ?? WRITER.exec(inline.slice(0, 100))
  const desk = match?.groups?.desk ?? match?.groups?.writer ?? ''
  const [writer, ...others] = match?.groups?.writer ? readPeople(desk, language) : []
  const isWriter = writer !== undefined && others.length === 0
  const isOwn = isHost(desk, reading.url)
  if (!match || !(isWriter || isOwn || isDesk(desk))) return [...kept]
  const left = withoutHead(node, match[0].length)
  if (textOf(left).length < 12) return [...kept]
  const name = writer ? writer.name : desk === desk.toLocaleUpperCase('tr') ? inOrdinaryCase(desk) : desk
  return withLiftedHead(kept, at, {
    left,
    above: 0.5,
    told: {
      rule: 'desk-head',
      field: 'bylines',
      value: name,
      text: collapse(match[0]),
      reason: 'A name where agencies print their place: who wrote the story.',
      values: { kind: writer?.kind ?? 'desk', prefix: match[0] },
    },
  })
}

/** Turkish casing for Latin letters: the offices of English pages are not printed in capitals. */
const inOrdinaryCase = (text: string): string =>
  text
    .split(' ')
    .map(
      (word) =>
        word.charAt(0) + word.slice(1).toLocaleLowerCase(/\p{Script=Cyrillic}/u.test(word) ? 'ru' : 'tr'),
    )
    .join(' ')

import { textOf, withoutTail } from './blocks'
import { type Entry, excerpt } from './entry'
import { keyOf } from './page/key'
import { isDesk, isPersonName } from './people'
import type { OpenReading } from './reading'

/** `… yer verdi. Yasemin Nazım Kayra`: two to four words with capitals behind the end of a sentence. */
const SIGNED =
  /(?<=\p{Ll}[.!?…]["”»’]?|["”»]\s?dedi\.)\s{1,3}(?<name>\p{Lu}\p{L}{1,20}(?:\s\p{Lu}[\p{L}.]{1,20}){1,3})\s{0,3}$/u

/** `… власти. Автор сюжета: Анна Зимина`: the label says what the name is. */
const LABELLED =
  /(?<=[.!?…»”"]\s{0,2})\s{0,3}(?:Автор(?:ы)?(?:\s(?:сюжета|текста|статьи|материала|репортажа|фото и текста|текста и фото))?|Текст|Подготовил[аи]?|Беседовал[аи]?|Записал[аи]?|Мақала авторы|Дайындаған)\s?[:–—-]\s?(?<name>\p{Lu}[\p{L}.-]{1,20}(?:\s\p{Lu}[\p{L}.-]{1,24}){1,2})\.?\s{0,3}$/u

/** Takes the writer's name off the end of the last paragraph, when nothing else names one and the story does not speak of him. */
export function liftSigner(story: readonly Entry[], reading: OpenReading): Entry[] {
  if (reading.field('bylines').length > 0) return [...story]
  const at = story.findLastIndex(
    ({ decision, nodes }) =>
      decision.action === 'kept' && decision.rule === 'story' && nodes.at(-1)?.type === 'paragraph',
  )
  const entry = story[at]
  const node = entry?.nodes.at(-1)
  if (!entry || !node || story.some(({ decision }) => decision.field === 'bylines')) return [...story]
  const inline = (node.content ?? []).map((child) => child.text ?? '\n').join('')
  const labelled = LABELLED.exec(inline.slice(-120))
  const match = labelled ?? SIGNED.exec(inline.slice(-120))
  const name = match?.groups?.name ?? ''
  if (!match || inline.length - match[0].length < 40 || !(isPersonName(name) || isDesk(name)))
    return [...story]
  const left = withoutTail(node, match[0].length)
  const said = story.map(({ nodes }) => nodes.map((one) => textOf(one)).join(' ')).join(' ')
  const others = ` ${words(said.slice(0, said.lastIndexOf(name)))} `
  const isSpokenOf = keyOf(name)
    .split(' ')
    .some((word) => word.length > 3 && others.includes(` ${word}`))
  if (isSpokenOf && !labelled) return [...story]
  const nodes = [...entry.nodes.slice(0, -1), left]
  const lifted: Entry = {
    order: entry.order + 0.5,
    nodes: [],
    decision: {
      rule: 'foot-signature',
      action: 'moved',
      field: 'bylines',
      value: name,
      text: match[0].trim(),
      reason: labelled
        ? 'A name behind the last sentence, with the label of who wrote it.'
        : 'A name directly behind the last sentence, of whom the story does not speak: who wrote it.',
      values: { kind: isDesk(name) ? 'desk' : 'person' },
      lines: entry.decision.lines,
      check: labelled === null,
      applied: true,
    },
  }
  const shortened = {
    ...entry,
    nodes,
    decision: { ...entry.decision, text: excerpt(nodes.map((one) => textOf(one))) },
  }
  return story.toSpliced(at, 1, shortened, lifted)
}

/** Keys of a long text, a part at a time. */
const words = (text: string): string =>
  text
    .split(/\s+/)
    .map((word) => keyOf(word))
    .join(' ')

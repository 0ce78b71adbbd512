import type { Article, BodyJson } from '../../shared/article/article'
import { emptyStory } from '../publish/web/storyFields'
import { htmlBody, type Pictures, withPlayers } from './htmlBody'

/** Words as they count here: their letters and digits. */
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Every string somewhere in a value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : []
}

/** Blocks that are no words: pictures, players, lines. */
function thingsIn(body: BodyJson): number {
  const count = ({ type = '', content = [] }: { type?: string; content?: readonly object[] }): number =>
    (/^(figure|embed|divider|table)$/.test(type) ? 1 : 0) +
    content.reduce<number>((sum, one) => sum + count(one), 0)
  return count(body as { content?: readonly object[] })
}

/** True where a word of the story, or a picture of it, stands nowhere in what was read. */
function isLossy(read: Article, whole: BodyJson): boolean {
  const { intakeReport: _report, ...kept } = read
  const left = new Map<string, number>()
  for (const word of stringsIn(kept).flatMap(wordsIn)) left.set(word, (left.get(word) ?? 0) + 1)
  for (const word of textsIn(whole as Block).flatMap(wordsIn)) {
    const count = left.get(word) ?? 0
    if (count === 0) return true
    left.set(word, count - 1)
  }
  return thingsIn(whole) > thingsIn(read.body) + (read.lead ? 1 : 0)
}

function textsIn({ text, attrs, content = [] }: Block): string[] {
  const caption = attrs?.caption
  return [
    ...(text ? [text] : []),
    ...(typeof caption === 'string' ? [caption] : []),
    ...content.flatMap(textsIn),
  ]
}

/**
 * What an article takes from the text of a post: as intake reads it, with its report, where no word and no picture is
 * left out. Otherwise the post whole, block by block, and no report: a site's export has no furniture to be taken away.
 */
export function postBody(
  read: Article,
  html: string,
  pictures: Pictures,
): Pick<Article, 'body' | 'dateline' | 'intakeReport' | 'lead'> {
  const whole = wholeBody(html, pictures)
  if (!whole) return { ...pick(read), body: withPlayers(read.body) }
  const asRead = { ...read, body: withSpeakers(withPlayers(read.body), whole) }
  if (!isLossy(asRead, whole)) return { ...pick(read), body: asRead.body }
  const { dateline } = emptyStory()
  return { body: whole, dateline, intakeReport: null, lead: null }
}

const pick = ({ dateline, intakeReport, lead }: Article) => ({ dateline, intakeReport, lead })

/** Null where a post is nested deeper than a program can follow; intake reads such pages without following. */
function wholeBody(html: string, pictures: Pictures): BodyJson | null {
  try {
    return withPlayers(htmlBody(html, pictures))
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

interface Block {
  readonly type?: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly text?: string
  readonly content?: readonly Block[]
}
const textOf = ({ text = '', content = [] }: Block): string => text + content.map(textOf).join('')

/** Who said a quote, where the post says it: intake reads the name as the quote's last line. */
function withSpeakers(body: BodyJson, whole: BodyJson): BodyJson {
  const speakers = new Set(
    (whole.content as readonly Block[]).flatMap(({ type, attrs }) =>
      type === 'quote' && attrs?.speaker ? [String(attrs.speaker)] : [],
    ),
  )
  const content = ((body.content ?? []) as readonly Block[]).map((block) => {
    const last = block.content?.at(-1)
    const name = last ? textOf(last).trim() : ''
    const isNamed = block.type === 'quote' && !block.attrs?.speaker && (block.content?.length ?? 0) > 1
    return isNamed && speakers.has(name)
      ? { ...block, attrs: { ...block.attrs, speaker: name }, content: block.content?.slice(0, -1) }
      : block
  })
  return { ...body, content } as BodyJson
}

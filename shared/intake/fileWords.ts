import type { Article, Picture } from '../article/article'
import type { JsonNode } from '../body/parse'
import type { Decision } from './report'
import type { ReadArticle } from './taken'

type Words = Pick<Picture, 'caption' | 'credit'>
const PARTS = ['caption', 'credit'] as const

/** What a picture turned out to be once it was had: its place in the library, and what its file states of itself. */
export type HadPicture = Words & Pick<Picture, 'src'>

/**
 * The article with pictures that were copied in, by the address they had in it, lead and figures alike. A caption or a
 * credit that the page does not state is taken from the picture's own file, as a decision of the report that can be
 * undone like any other.
 */
export function withHadPictures(
  { article, report }: ReadArticle,
  had: ReadonlyMap<string, HadPicture>,
): ReadArticle {
  const added: Decision[] = []
  const note = (words: Words, values: Decision['values'], from: Words) => {
    const filled = { caption: words.caption, credit: words.credit }
    for (const part of PARTS) {
      if (words[part] !== '' || from[part] === '') continue
      filled[part] = from[part]
      added.push(decisionOn(`d${report.decisions.length + added.length + 1}`, part, from[part], values))
    }
    return filled
  }
  const { lead } = article
  const ofLead = lead && had.get(lead.src)
  const content = ((article.body.content ?? []) as JsonNode[]).map((node) => {
    const from = node.type === 'figure' ? had.get(String(node.attrs?.src ?? '')) : undefined
    if (!from) return node
    const words = { caption: String(node.attrs?.caption ?? ''), credit: String(node.attrs?.credit ?? '') }
    const filled = note(words, { picture: from.src, pictureHad: '' }, from)
    return { ...node, attrs: { ...node.attrs, src: from.src, ...filled } }
  })
  const named: Article = {
    ...article,
    lead:
      lead && ofLead
        ? { ...lead, src: ofLead.src, ...note(lead, { leadPicture: ofLead.src }, ofLead) }
        : lead,
    ...(article.body.content
      ? { body: { ...article.body, content: content as Article['body']['content'] } }
      : {}),
  }
  // A lead that moved to another place is still the lead its decision chose.
  const decisions = report.decisions.map((decision) => renamed(decision, had))
  const told = {
    ...report,
    decisions: [...decisions, ...added],
    counts: { ...report.counts, moved: report.counts.moved + added.length },
  }
  return { article: { ...named, intakeReport: told }, report: told }
}

function renamed(decision: Decision, had: ReadonlyMap<string, HadPicture>): Decision {
  const src = decision.field === 'lead' ? had.get(decision.value)?.src : undefined
  return src === undefined ? decision : { ...decision, value: src }
}

const decisionOn = (
  id: string,
  part: (typeof PARTS)[number],
  value: string,
  values: Decision['values'],
): Decision => ({
  id,
  rule: `picture-file-${part}`,
  action: 'moved',
  field: `picture.${part}`,
  value,
  text: value.slice(0, 4000),
  reason: `The page states no ${part} for this picture; its own file does.`,
  values: { ...values, unseen: 1 },
  lines: [1, 1],
  weight: 0.8,
  check: false,
  applied: true,
})

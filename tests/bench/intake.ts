import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { corpusPages, readCorpusPage } from '../build/corpus'
import { type BodyScore, bodyText, type FieldScore, scoreBody, scoreFields } from '../build/intakeScore'
import { readUnseen, unseenBody, unseenPages } from '../build/unseen'

const percent = (share: number) => `${(100 * share).toFixed(1)} %`

/** How right intake is on the corpus, beside Readability alone and Defuddle alone on the pages that are HTML. */
export async function intakeBench(): Promise<void> {
  const ours: BodyScore[] = []
  const oursOnHtml: BodyScore[] = []
  const readability: BodyScore[] = []
  const defuddle: BodyScore[] = []
  const held: BodyScore[] = []
  const fields: FieldScore[] = []
  for (const page of corpusPages()) {
    const { article, report } = await readCorpusPage(page)
    const score = scoreBody(bodyText(article), page.expected.body)
    ours.push(score)
    if (page.expected.heldOut) held.push(score)
    fields.push(...scoreFields(article, report, page.expected))
    if (!page.name.endsWith('.html')) continue
    const html = page.bytes.toString()
    oursOnHtml.push(score)
    readability.push(scoreBody(readableText(html), page.expected.body))
    defuddle.push(scoreBody(await defuddledText(html), page.expected.body))
  }
  print('unseen, looked at', await unseen(false))
  print('unseen, held out', await unseen(true))
  print('intake, all pages', ours)
  print('intake, held out', held)
  print('intake, HTML', oursOnHtml)
  print('Readability alone', readability)
  print('Defuddle alone', defuddle)
  for (const field of new Set(fields.map((one) => one.field))) {
    const own = fields.filter((one) => one.field === field)
    const present = own.filter((one) => one.present)
    const absent = own.filter((one) => !one.present)
    const right = present.reduce((sum, { score }) => sum + score, 0) / Math.max(1, present.length)
    const invented = absent.filter(({ score }) => score === 0).length
    console.log(
      `${field.padEnd(18)} right ${percent(right)} of ${present.length}, invented ${invented} of ${absent.length}`,
    )
  }
}

/** Pages of somebody who had not seen the rules; the held ones are read by the program alone. */
const unseen = (isHeld: boolean): Promise<BodyScore[]> =>
  Promise.all(unseenPages(isHeld).map(async (page) => unseenBody(await readUnseen(page), page.expected)))

function print(name: string, scores: readonly BodyScore[]): void {
  const sum = (of: (score: BodyScore) => number) => scores.reduce((total, score) => total + of(score), 0)
  const f1 = sum(({ f1 }) => f1) / Math.max(1, scores.length)
  const furniture =
    sum(({ furniture }) => furniture) /
    Math.max(
      1,
      sum(({ tokens }) => tokens),
    )
  const lost = sum(({ lost }) => lost.length)
  console.log(
    `${name.padEnd(20)} ${scores.length} pages  body F1 ${f1.toFixed(4)}  furniture ${percent(furniture)}  lost paragraphs ${lost}`,
  )
}

const documentOf = (html: string) => (parseHTML as (html: string) => { document: Document })(html).document

function readableText(html: string): string {
  try {
    return new Readability(documentOf(html)).parse()?.textContent ?? ''
  } catch {
    // It stumbles over a few pages; then it has found nothing.
    return ''
  }
}

async function defuddledText(html: string): Promise<string> {
  const { content } = await Defuddle(documentOf(html), '')
  return documentOf(`<!doctype html><html><body>${content}</body></html>`).body?.textContent ?? ''
}

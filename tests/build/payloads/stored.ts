import { Article, blankArticle } from '../../../shared/article/article'
import type { JsonNode } from '../../../shared/body/parse'

const LINE = 2000

/** An article as a damaged or a hostile library could hold it: the payload in every place that takes a text. */
export function hostileArticle(
  texts: readonly string[],
  id = '01890a5d-ac96-774b-bcce-b302099a8057',
): Article {
  const blank: Article = blankArticle({ id, now: '2026-11-23T10:00:00.000Z', language: 'tr' })
  const line = texts.join(' ').slice(0, LINE)
  const names = texts.slice(0, 50).map((text) => text.slice(0, 200))
  const fields = {
    ...blank,
    kicker: line,
    headline: line,
    headlines: { web: line, short: line, social: line },
    standfirst: line,
    bylines: names.map((name) => ({ name, kind: 'person' })),
    dateline: { place: line, region: line, agency: line, asPrinted: line, country: line },
    rubrics: names,
    tags: names,
    sources: [
      {
        url: `https://example.org/'onload='self.x=1`,
        title: line,
        publisher: line,
        author: line,
        licence: line,
      },
      { url: '', title: line, relation: 'quoted' },
    ],
    lead: { src: `https://example.org/a.jpg?'onerror='self.x=1`, alt: line, caption: line, credit: line },
    seo: { title: line, description: line },
    corrections: [{ text: line, at: blank.stamps.created }],
    ads: {
      mode: 'manual',
      placements: names.map((name) => ({
        id: name.slice(0, 100),
        position: 'side',
        slot: name.slice(0, 100),
      })),
    },
    comments: 'open',
    body: {
      type: 'doc',
      content: texts.flatMap(blocksWith),
    },
    intakeReport: {
      version: 1,
      input: { kind: 'html', characters: 1, lines: 1, url: texts[0], name: line },
      decisions: texts.map((text, at) => ({
        id: `d${at + 1}`,
        rule: text,
        action: 'dropped',
        field: text,
        value: text,
        text,
        reason: text,
        values: {},
        lines: [1, 1],
        check: true,
        applied: true,
      })),
      counts: { kept: 0, moved: 0, slots: 0, dropped: 1, check: 1 },
    },
  }
  // What breaks the schema is not opened at all: here stands the worst it lets through.
  return Article.parse(fields)
}

/** Blocks of a body with the payload as their text, their attributes, their marks and their names. */
function blocksWith(text: string): JsonNode[] {
  const attrs = { class: text, onclick: text, lang: text, target: '_top' }
  const plain = { type: 'paragraph', content: [{ type: 'text', text }] }
  const link = (href: string) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: 'linked', marks: [{ type: 'link', attrs: { href } }] }],
  })
  const cell = { type: 'tableCell', attrs: { colspan: text }, content: [plain] }
  return [
    { ...plain, attrs },
    link(text),
    { type: 'heading', attrs: { level: 2, lang: text }, content: [{ type: 'text', text }] },
    { type: 'quote', attrs: { speaker: text, cite: text }, content: [plain] },
    { type: 'figure', attrs: { src: 'https://example.org/a.jpg', alt: text, caption: text, credit: text } },
    { type: 'sourceLine', attrs: { href: text }, content: [{ type: 'text', text }] },
    { type: 'adSlot', attrs: { slot: text } },
    { type: text, attrs: { html: text }, content: [plain] },
    { type: 'paragraph', content: [{ type: 'text', text, marks: [{ type: text, attrs }] }] },
    { type: 'table', content: [{ type: 'tableRow', content: [cell] }] },
  ]
}

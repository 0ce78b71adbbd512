import { type Article, blankArticle } from '../../../shared/article/article'

const LINE = 2000

/** An article as a damaged or a hostile library could hold it: the payload in every place that takes a text. */
export function hostileArticle(text: string, id = '01890a5d-ac96-774b-bcce-b302099a8057'): unknown {
  const blank: Article = blankArticle({ id, now: '2026-11-23T10:00:00.000Z', language: 'tr' })
  const line = text.slice(0, LINE)
  const name = text.slice(0, 200)
  const link = (href: string) => ({
    type: 'paragraph',
    content: [
      {
        type: 'text',
        text: 'linked',
        marks: [{ type: 'link', attrs: { href, target: '_top', class: text } }],
      },
    ],
  })
  const plain = { type: 'paragraph', content: [{ type: 'text', text }] }
  return {
    ...blank,
    kicker: line,
    headline: line,
    headlines: { web: line, short: line, social: line },
    standfirst: line,
    bylines: [{ name, kind: 'person' }],
    dateline: { place: line, region: line, agency: line, asPrinted: line, country: line },
    rubrics: [name],
    tags: [name],
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
    ads: { mode: 'manual', placements: [{ id: 'a', position: 'side', slot: name.slice(0, 100) }] },
    comments: 'open',
    body: {
      type: 'doc',
      content: [
        { ...plain, attrs: { lang: name, class: text, onclick: text } },
        link(text),
        link(`http://example.org/${text}`),
        { type: 'heading', attrs: { level: 2, lang: name }, content: [{ type: 'text', text }] },
        { type: 'quote', attrs: { speaker: text, cite: text }, content: [plain] },
        { type: 'figure', attrs: { src: text, alt: text, caption: text, credit: text } },
        {
          type: 'figure',
          attrs: { src: 'https://example.org/a.jpg', alt: text, caption: text, credit: text },
        },
        { type: 'sourceLine', attrs: { href: text }, content: [{ type: 'text', text }] },
        { type: 'adSlot', attrs: { slot: text } },
        { type: 'script', content: [{ type: 'text', text }] },
        { type: text, attrs: { html: text }, content: [plain] },
        {
          type: 'paragraph',
          content: [{ type: 'text', text, marks: [{ type: text, attrs: { on: text } }] }],
        },
        {
          type: 'table',
          content: [
            {
              type: 'tableRow',
              content: [{ type: 'tableCell', attrs: { colspan: text }, content: [plain] }],
            },
          ],
        },
        { type: 'orderedList', attrs: { start: text }, content: [{ type: 'listItem', content: [plain] }] },
      ],
    },
    intakeReport: {
      version: 1,
      input: { kind: 'html', characters: 1, lines: 1, url: text, name: line },
      decisions: [
        {
          id: 'd1',
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
        },
      ],
      counts: { kept: 0, moved: 0, slots: 0, dropped: 1, check: 1 },
    },
  }
}

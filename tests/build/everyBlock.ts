import type { Article } from '../../shared/article/article'
import { anArticle, doc, paragraph } from './article'

type Block = { type: string }
const words = (text: string, ...marks: object[]) => ({
  type: 'text',
  text,
  ...(marks.length > 0 && { marks }),
})

/** An article with every kind of block there is, and every field that stands in the text of a post. */
export const everyBlock = (picture: string): Article =>
  anArticle({
    language: 'tr',
    headline: 'Her şey',
    rubrics: ['Kent'],
    dateline: { ...anArticle().dateline, place: 'Алматы', agency: 'AA', date: '2023-06-04' },
    bylines: [{ name: 'Ayşe Kaya', kind: 'person' }],
    sources: [],
    corrections: [{ text: 'Tarih düzeltildi.', at: '2026-11-23T00:00:00.000Z' }],
    body: doc(
      {
        type: 'paragraph',
        content: [
          words('Kalın "tırnak" & '),
          words(
            'bağlantı',
            { type: 'link', attrs: { href: 'https://a.example/?a=1&b=2' } },
            { type: 'bold' },
          ),
        ],
      } as Block,
      { type: 'heading', attrs: { level: 2 }, content: [words('Ara başlık')] } as Block,
      { type: 'heading', attrs: { level: 3 }, content: [words('Alt başlık')] } as Block,
      {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [paragraph('bir')] },
          {
            type: 'listItem',
            content: [
              paragraph('iki'),
              {
                type: 'orderedList',
                attrs: { start: 3 },
                content: [{ type: 'listItem', content: [paragraph('üç')] }],
              },
            ],
          },
        ],
      } as Block,
      {
        type: 'quote',
        attrs: { speaker: 'Vali' },
        content: [paragraph('Açıldı.'), paragraph('Güzel oldu.')],
      } as Block,
      {
        type: 'figure',
        attrs: { src: picture, alt: '"Köprü" & nehir', caption: 'Köprü & nehir', credit: 'AA' },
      } as Block,
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: ['Yol', 'km'].map((text) => ({ type: 'tableHeader', content: [paragraph(text)] })),
          },
          {
            type: 'tableRow',
            content: ['A', '12'].map((text) => ({ type: 'tableCell', content: [paragraph(text)] })),
          },
        ],
      } as Block,
      { type: 'divider' },
      { type: 'adSlot', attrs: { slot: 'in-story' } } as Block,
      { type: 'sourceLine', attrs: { href: 'https://aa.example/haber' } } as Block,
    ),
  })

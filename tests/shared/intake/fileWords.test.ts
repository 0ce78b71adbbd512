import { expect, test } from 'vitest'
import type { Article } from '../../../shared/article/article'
import { setDecision } from '../../../shared/intake/decide'
import { withHadPictures } from '../../../shared/intake/fileWords'
import { readPage } from '../../../shared/intake/readPage'
import { anId } from '../../build/article'

const LEAD = 'https://haber.example/a.jpg'
const INSIDE = 'https://haber.example/b.jpg'
const [HASH_A, HASH_B] = [`sha256-${'a'.repeat(64)}`, `sha256-${'b'.repeat(64)}`]
const page = `<article><h1>Köprü pazartesi günü açıldı</h1><img src="${LEAD}" alt="">
<p>Yeni köprü nehrin iki yakasını birbirine bağlıyor ve iki şerit taşıyor, dedi başkan.</p>
<figure><img src="${INSIDE}" alt=""><figcaption>Törenden bir kare</figcaption></figure>
<p>Belediye başkanı törende köprünün planlanandan önce bittiğini ve herkesin geçebileceğini söyledi.</p></article>`

const read = readPage(
  { kind: 'html', text: page },
  { id: anId() as Article['id'], now: '2026-11-23T10:00:00.000Z' },
)
const had = new Map([
  [LEAD, { src: HASH_A, caption: 'Köprünün açılışı', credit: 'Ayşe Yılmaz' }],
  [INSIDE, { src: HASH_B, caption: 'Başka bir söz', credit: 'Kent Ajansı' }],
])
const figureOf = ({ body }: Article) => body.content?.find(({ type }) => type === 'figure')?.attrs

test('what the page says stays, what it leaves out the picture’s file says', () => {
  const { article, report } = withHadPictures(read, had)
  expect(article.lead).toMatchObject({ src: HASH_A, caption: 'Köprünün açılışı', credit: 'Ayşe Yılmaz' })
  expect(figureOf(article)).toMatchObject({
    src: HASH_B,
    caption: 'Törenden bir kare',
    credit: 'Kent Ajansı',
  })
  const told = report.decisions.filter(({ rule }) => rule.startsWith('picture-file-'))
  expect(told.map(({ field, value }) => [field, value])).toEqual([
    ['picture.credit', 'Kent Ajansı'],
    ['picture.caption', 'Köprünün açılışı'],
    ['picture.credit', 'Ayşe Yılmaz'],
  ])
  expect(report.counts.moved).toBe(report.decisions.filter(({ action }) => action === 'moved').length)
  expect(article.intakeReport).toEqual(report)
})

test('each of these can be undone and done again', () => {
  const { article, report } = withHadPictures(read, had)
  for (const { id, rule } of report.decisions) {
    if (!rule.startsWith('picture-file-')) continue
    const undone = setDecision(article, id, false)
    expect([undone.lead, figureOf(undone)]).not.toEqual([article.lead, figureOf(article)])
    expect(undone.body.content).toHaveLength(article.body.content?.length ?? 0)
    const again = setDecision(undone, id, true)
    expect([again.lead, again.body]).toEqual([article.lead, article.body])
  }
})

test('a picture that could not be had leaves everything as it was', () => {
  expect(withHadPictures(read, new Map())).toEqual(read)
})

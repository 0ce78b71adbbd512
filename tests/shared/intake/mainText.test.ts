import { describe, expect, test } from 'vitest'
import { setDecision } from '../../../shared/intake/decide'
import { occurring } from '../../../shared/intake/html/align'
import { splitCaption } from '../../../shared/intake/html/credits'
import { lettersOf } from '../../../shared/intake/html/letters'
import { bodyText } from '../../build/intakeScore'
import { read } from './reading'

const P = [
  'Köprü dün sabah düzenlenen törenle açıldı, ilk gün üzerinden on binden fazla araç geçti.',
  'Yetkililer, önümüzdeki hafta gece aydınlatmasının da tamamlanacağını ve denemelerin biteceğini söyledi.',
  'Belediye başkanı, ikinci köprünün projesinin de hazır olduğunu ve yıl sonunda ihaleye çıkılacağını açıkladı.',
  'Esnaf ise yeni yolun çarşıyı canlandırmasını bekliyor; ilk hafta sonu dükkânlar geç saate kadar açık kaldı.',
]
const page = (inside: string, after = '') =>
  `<!doctype html><html><head><title>Köprü açıldı - Haber</title></head><body><header><nav>${'<a href="/x">Gündem</a><a href="/y">Spor</a>'.repeat(4)}</nav></header><div class="detay"><h1>Köprü açıldı ve trafik rahatladı</h1>${inside}</div>${after}<footer>© 2024 Haber</footer></body></html>`
const story = P.map((text) => `<p>${text}</p>`).join('')
const html = (text: string) => read('', { html: text, url: 'https://haber.example/kopru' })

describe('laying one reading beside another', () => {
  test('long texts are found anywhere, short ones only between their neighbours', () => {
    const texts = ['gündem', ...P, 'paylaş'].map(lettersOf)
    const whole = lettersOf(`${P[0]} ${P[1]} ${P[2]}`)
    expect(occurring(texts, whole)).toEqual([false, true, true, true, false, false])
  })

  test('a short text between two long ones is theirs; texts without letters say nothing', () => {
    const texts = [P[0], 'Ara başlık', '***', P[1]].map((text) => lettersOf(text ?? ''))
    expect(occurring(texts, lettersOf(`${P[0]} Ara başlık ${P[1]}`))).toEqual([true, true, null, true])
  })
})

describe('a page with things around its story', () => {
  test('keeps the story and nothing of a box of teasers that reads like text', () => {
    const teasers = `<div class="kutu">${Array.from({ length: 6 }, (_, n) => `<div><a href="/h${n}">Başka haberin uzunca başlığı burada duruyor numara ${n}</a><a href="/h${n}">Başka bir haberin kısa özeti, iki yarım cümleyle okuru sayfaya çağırıyor.</a></div>`).join('')}</div>`
    const { article } = html(page(story, teasers))
    expect(bodyText(article).trim().split(/\n+/)).toEqual(P)
  })

  test('keeps quotes, lists and tables in the story’s own box', () => {
    const extra =
      '<blockquote><p>“Bu köprü şehrin hafızasıdır.”</p></blockquote><table><tr><th>Uzunluk</th><td>151 metre</td></tr><tr><th>Genişlik</th><td>7 metre</td></tr></table>'
    const { article } = html(
      page(
        `${P.slice(0, 2)
          .map((text) => `<p>${text}</p>`)
          .join('')}${extra}${P.slice(2)
          .map((text) => `<p>${text}</p>`)
          .join('')}`,
      ),
    )
    const types = (article.body.content ?? []).map(({ type }) => type)
    expect(types).toEqual(['paragraph', 'paragraph', 'quote', 'table', 'paragraph', 'paragraph'])
  })

  test('a table that only lays the page out is none', () => {
    const { article } = html(page(`<table><tr><td>${story}</td><td><a href="/a">Spor</a></td></tr></table>`))
    expect(bodyText(article).trim().split(/\n+/).slice(0, P.length)).toEqual(P)
    expect(JSON.stringify(article.body)).not.toContain('"table"')
  })

  test('the first picture is the lead; undone, it stands in the text again; redone, the article is the same', () => {
    const { article, report } = html(
      page(
        `<figure><img src="/k.jpg" alt="Köprü"><figcaption>Açılış töreni. Fotoğraf: Ayşe Demir</figcaption></figure>${story}`,
      ),
    )
    const lead = {
      src: 'https://haber.example/k.jpg',
      alt: 'Köprü',
      caption: 'Açılış töreni.',
      credit: 'Ayşe Demir',
    }
    expect(article.lead).toMatchObject(lead)
    const id = report.decisions.find(({ field }) => field === 'lead')?.id ?? ''
    const undone = setDecision(article, id, false)
    expect(undone.lead).toBeNull()
    expect(undone.body.content?.[0]).toMatchObject({ type: 'figure', attrs: lead })
    expect(setDecision(undone, id, true)).toEqual(article)
  })
})

test.each([
  ['Tören alanı. Fotoğraf: Ayşe Demir', 'Tören alanı.', 'Ayşe Demir'],
  ['На открытии моста. Фото: akorda.kz', 'На открытии моста.', 'akorda.kz'],
  ['The bridge at dawn. (AP Photo/Lena Moss)', 'The bridge at dawn.', 'AP Photo/Lena Moss'],
  ['The bridge. REUTERS/Ian Prowse Purchase Licensing Rights', 'The bridge.', 'REUTERS/Ian Prowse'],
  ['Image The map of 1911.Credit...County Archive', 'The map of 1911.', 'County Archive'],
  ['Kaynak sularının toplandığı havuz', 'Kaynak sularının toplandığı havuz', ''],
])('%s', (text, caption, credit) => {
  expect(splitCaption(text)).toEqual({ caption, credit })
})

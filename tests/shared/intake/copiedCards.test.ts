import { describe, expect, test } from 'vitest'
import { textOf } from '../../../shared/intake/blocks'
import { linkCard } from '../../../shared/intake/rules/linkCards'
import { read } from './reading'
import { find } from './ruleProbe'

const STORY = [
  'Gölbeyli’de su kesintisi yapılacak mahalleler belli oldu, çalışma çarşamba günü saat 09.00’da başlayacak.',
  'Ekipler ana hattın vanalarını değiştirecek, kesintinin akşam saatlerinde sona ermesi bekleniyor.',
]
const copy = (lines: readonly string[], url = '') => {
  const { article } = read(lines.join('\n\n'), { url })
  return { article, body: (article.body.content ?? []).map((node) => textOf(node)) }
}

describe('link-card', () => {
  const CARD = 'Pazar yerine yeni çatı yapılıyor'

  test('a headline printed twice over its button is another story’s', () => {
    const { body } = copy([STORY[0] as string, `${CARD}\n${CARD}\nİçeriği Görüntüle`, STORY[1] as string])
    expect(body).toEqual(STORY)
  })

  test('so is one that a copy set twice on one line', () => {
    const { body, article } = copy([`${CARD} ${CARD}`, ...STORY], 'https://haber.example/su-kesintisi')
    expect(body).toEqual(STORY)
    expect(article.headline).toBe('')
    expect(copy([STORY[0] as string, `${CARD} ${CARD}`, STORY[1] as string]).body).toEqual(STORY)
  })

  test('and several in a row, each twice', () => {
    const other = 'Kent müzesinin kapıları cumartesi günü açılıyor'
    expect(copy([...STORY, `${CARD} ${CARD} ${other} ${other}`]).body).toEqual(STORY)
  })

  test('the page’s own headline set twice on one line stays the headline', () => {
    const headline = 'Gölbeyli’de su kesintisi'
    expect(copy([headline, `${headline} ${headline}`, ...STORY]).article.headline).toBe(headline)
    expect(
      copy([`${headline} ${headline}`, ...STORY], 'https://haber.example/golbeylide-su-kesintisi-12034h.htm')
        .article.headline,
    ).toBe(headline)
    expect(copy([`${headline} ${headline}`, ...STORY]).article.headline).toBe(headline)
  })

  test('a refrain, a chant and a short word said twice are the story’s', () => {
    for (const line of ['Hayır hayır', 'Bir daha, bir daha', 'Yavaş yavaş'])
      expect(find(linkCard, [STORY[0] as string, line, STORY[1] as string])).toEqual([])
  })

  test('a heading that a picture’s words repeat below it is kept once', () => {
    const heading = 'Kıyı bandında bisiklet yolu'
    const { body } = copy(['Haftanın gelişmeleri', STORY[0] as string, heading, heading, STORY[1] as string])
    expect(body).toEqual([STORY[0], heading, STORY[1]])
  })
})

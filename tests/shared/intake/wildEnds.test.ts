import { describe, expect, test } from 'vitest'
import { textOf } from '../../../shared/intake/blocks'
import { setDecision } from '../../../shared/intake/decide'
import type { IntakeReport } from '../../../shared/intake/report'
import { copy, STORY } from './turkishCopy'

describe('what mobile pages put elsewhere', () => {
  test('the headline the address is made of, below the story, and its summary', () => {
    const title = 'Sarıçam’da iki ahır yandı'
    const summary = 'Sarıçam köyünde çıkan yangın rüzgârın da etkisiyle kısa sürede büyüdü, can kaybı yok.'
    const { article, body } = copy(
      [...STORY, title, summary, 'Bunlar da ilginizi çekebilir'],
      'https://haber.example/saricamda-iki-ahir-yandi/amp',
    )
    expect(article.headline).toBe(title)
    expect(article.standfirst).toBe(summary)
    expect(body).toEqual(STORY)
  })

  test('headlines of others with their counters stuck to them', () => {
    const { body } = copy([
      ...STORY,
      'Pazar yerine yeni çatı yapılıyor6 izlenme\nÇiftçi yağmur bekliyor7 izlenme\nKöprü ihalesi yine ertelendi10 izlenme',
    ])
    expect(body).toEqual(STORY)
  })
})

describe('names at the two ends of the text', () => {
  test('a label with the writer in brackets, where a dateline would stand', () => {
    const { bylines, body } = copy([`(Haber: Serpil Gökçen) - ${STORY[0]}`, STORY[1] as string])
    expect(bylines).toEqual(['Serpil Gökçen (person)'])
    expect(body).toEqual(STORY)
    expect(
      copy([`(Haber: Serpil Gökçen) - ${STORY[0]}`, STORY[1] as string, 'Editör: Serpil GÖKÇEN']),
    ).toMatchObject({
      bylines: ['Serpil Gökçen (person)'],
      body: STORY,
    })
  })

  test('a writer stuck to the last sentence, of whom the story does not speak', () => {
    expect(copy([STORY[0] as string, `${STORY[1]} Yasemin Nazım Kayra`])).toMatchObject({
      bylines: ['Yasemin Nazım Kayra (person)'],
      body: STORY,
    })
    const spoken = [`${STORY[0]} Yangını Halil Tunca gördü.`, `${STORY[1]} Halil Tunca`]
    expect(copy(spoken)).toMatchObject({ bylines: [], body: spoken })
  })

  test('a dateline that is stuck to the summary before it', () => {
    const summary = 'Sarıçam köyünde çıkan yangın söndürüldü. Muhtar arazöz istiyor.'
    const { article, body, sources } = copy([
      'Sarıçam’da iki ahır yandı',
      `${summary}ADANA (İGFA) - ${STORY[0]}`,
      STORY[1] as string,
      'Kaynak: igf',
    ])
    expect(article.dateline).toMatchObject({ place: 'Adana', agency: 'İGFA' })
    expect(article.standfirst).toBe(summary)
    expect(body).toEqual(STORY)
    expect(sources).toEqual(['İGFA (agency)'])
  })
})

test.each([
  'Okunma Süresi: 1 dk',
  'Bu içerik ile ilgili yorum yok, ilk yorumu siz yazın, tartışalım *',
  'Bu haberi okuyanlar bunları da okudu.',
  'Yayla.example Yerel Haberler bölümünde yer alan haberlerin hukuki muhatabı, haber kaynağı olan ajanslardır.',
  'Yenile',
])('%s below the story is the site’s', (line) => {
  expect(copy(['Sarıçam’da iki ahır yandı', ...STORY, line]).body).toEqual(STORY)
})

describe('what Turkish desks leave at the ends of their copy', () => {
  test('the initials of reporter and desk', () => {
    for (const line of ['AHÇ (HK/CK)', '(HK-CK-Y)']) expect(copy([...STORY, line]).body).toEqual(STORY)
  })

  test('`tarafından` is no part of an office’s name', () => {
    const { sources } = copy([
      `İl Özel İdaresi tarafından yapılan yazılı açıklamada, ${STORY[0]?.charAt(0).toLowerCase()}${STORY[0]?.slice(1)}`,
      STORY[1] as string,
    ])
    expect(sources).toEqual(['İl Özel İdaresi (government)'])
  })

  test('a section in capitals that runs into the first word', () => {
    const { article, body } = copy([
      'Sarıçam’da iki ahır yandı',
      `KÜLTÜR SANAT${STORY[0]}`,
      STORY[1] as string,
    ])
    expect(article.rubrics).toEqual(['Kültür Sanat'])
    expect(body).toEqual(STORY)
  })

  test('rates without names, and the day below them', () => {
    const { article, body } = copy([
      'Sarıçam’da iki ahır yandı',
      STORY[0] as string,
      `${STORY[1]} (DHA)`,
      'FOTOĞRAFLI',
      '9367,77%3,72\n34,47% 0,05\n36,42% 0,21',
      'Rize',
      '22.11.2024',
    ])
    expect(article.dateline.date).toBe('')
    expect(body).toEqual(STORY)
  })
})

describe('what was taken off the ends of a paragraph', () => {
  const undone = (lines: readonly string[], rule: string) => {
    const { article } = copy(lines)
    const { decisions } = article.intakeReport as IntakeReport
    const id = decisions.find((one) => one.rule === rule)?.id ?? ''
    const after = setDecision(article, id, false)
    return { after, body: (after.body.content ?? []).map((node) => textOf(node)).join(' ') }
  }

  test.each([
    ['desk-head', `HABER MERKEZİ- ${STORY[0]}`, STORY[1] as string],
    ['rubric', `KÜLTÜR SANAT${STORY[0]}`, STORY[1] as string],
    ['foot-signature', STORY[0] as string, `${STORY[1]} Yasemin Nazım Kayra`],
  ])('%s comes back when it is undone', (rule, ...lines) => {
    const { after, body } = undone(['Sarıçam’da iki ahır yandı', ...lines], rule)
    expect(body).toBe(lines.join(' '))
    expect([...after.bylines, ...after.rubrics]).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { read } from './reading'

/** Pages as a person copies them: every label and every step of a menu on a line of its own. */
const STORY = [
  'Iğdır İl Tarım Müdürlüğü ekipleri, hafta sonu hava sıcaklığının sıfırın altına düşeceğini belirterek üreticileri uyardı.',
  'Müdürlükten yapılan açıklamada, kayısı bahçelerinin çiçeklenme döneminde olduğu hatırlatıldı.',
]

describe('a copied page', () => {
  test('a menu of sections only is a menu, and the path behind it names the rubric', () => {
    const menu = ['GÜNDEM', 'SİYASET', 'EKONOMİ', 'SPOR', 'MAGAZİN', 'SAĞLIK', 'YEREL HABERLER']
    const { article } = read(
      [
        ...menu,
        'Haberler',
        'Yerel Haberler',
        'Müdürlük çiftçileri uyardı: Don riski sürüyor',
        '12.04.2024 09:41',
        ...STORY,
      ].join('\n'),
    )
    expect(article.rubrics.at(-1)).toBe('Yerel Haberler')
    expect(article.rubrics).not.toContain('SPOR')
    expect(article.headline).toBe('Müdürlük çiftçileri uyardı: Don riski sürüyor')
  })

  test('a date that a template broke may stand before the place, and a section may have one of its own', () => {
    const { article } = read(
      [
        'Мемлекет басшысы Түркістан облысына келді',
        'Мемлекет басшысы Түркістан облысына келді',
        'REKLAM ALANI',
        '12.03.2024',
        'A+ A-',
        'Жаңалықтар',
        'Ішкі сапарлар',
        '',
        '2024 жылғы / Түркістан қ.',
        '',
        'Мемлекет басшысы Қасым-Жомарт Тоқаев Түркістан облысына жұмыс сапарымен келді.',
        '',
        'Президентке өңірдің әлеуметтік-экономикалық дамуы туралы баяндалды.',
        '',
        'YORUMLAR',
      ].join('\n'),
    )
    expect(article.dateline).toMatchObject({ place: 'Түркістан', countryCode: 'KZ', date: '2024-03-12' })
    expect(article.rubrics).toEqual(['Жаңалықтар', 'Ішкі сапарлар'])
    expect(JSON.stringify(article.body)).not.toContain('жылғы')
  })

  test('hashtags below their label are all tags', () => {
    const { article } = read(
      [
        'Don riski sürüyor, çiftçiler uyarıldı',
        ...STORY,
        'Etiketler',
        '#Iğdır',
        '#zirai don',
        '#kayısı',
        'Sonraki Haber',
      ].join('\n'),
    )
    expect(article.tags).toEqual(['Iğdır', 'zirai don', 'kayısı'])
  })

  test('a name over its label signs, also behind the tags', () => {
    const { article } = read(
      [
        'Қызылордада жаңа емхана ашылды',
        'Қызылорда қаласында күніне 250 адам қабылдайтын жаңа емхана пайдалануға берілді.',
        'Емхана 35 мың тұрғынға қызмет көрсетеді, мұнда 180 дәрігер жұмыс істейді.',
        'Тегтер:',
        'Қызылорда',
        'Емхана',
        'Айгүл Серікқызы',
        'Автор',
      ].join('\n'),
    )
    expect(article.tags).toEqual(['Қызылорда', 'Емхана'])
    expect(article.bylines).toEqual([{ name: 'Айгүл Серікқызы', kind: 'person' }])
  })

  test('the newsroom named as a source wrote it', () => {
    const { article } = read(
      ['Don riski sürüyor, çiftçiler uyarıldı', 'Kaynak: Haber Merkezi', ...STORY, 'Kaynak: İHA'].join('\n'),
    )
    expect(article.bylines).toEqual([{ name: 'Haber Merkezi', kind: 'desk' }])
    expect(article.sources.map(({ publisher }) => publisher)).toEqual(['İHA'])
  })

  test('a notice about cookies above is no headline, and labels stand over their dates', () => {
    const { article, report } = read(
      [
        'Cookies on COUNTY.EXAMPLE',
        'We use some essential cookies to make this website work.',
        'Accept additional cookies',
        'Reject additional cookies',
        'View cookies',
        'Ministers approve funding for coastal rail repairs',
        'A £42 million package will repair storm-damaged track along the coast.',
        'From:',
        'Department for Transport',
        'Published',
        '3 March 2024',
        'Last updated',
        '5 March 2024 — See all updates',
        'The government has today approved a £42 million package to repair the coastal railway damaged in January.',
        'Work on the sea wall will begin in April and is expected to be completed within 18 months.',
      ].join('\n'),
    )
    expect(article.headline).toBe('Ministers approve funding for coastal rail repairs')
    expect(article.standfirst).toBe('A £42 million package will repair storm-damaged track along the coast.')
    expect(report.times).toEqual({ published: '2024-03-03', updated: '2024-03-05' })
    expect(article.sources[0]).toMatchObject({
      publisher: 'Department for Transport',
      category: 'government',
    })
    expect(article.body.content).toHaveLength(2)
  })
})

import { describe, expect, test } from 'vitest'
import { splitCaption } from '../../../shared/intake/html/credits'
import { readPage } from '../../../shared/intake/readPage'
import { agencyMark } from '../../../shared/intake/rules/agencyMarks'
import { attachments } from '../../../shared/intake/rules/attachments'
import type { Rule } from '../../../shared/intake/rules/rule'
import { feedbackBox, guestNotice, playerText, prayerTimes } from '../../../shared/intake/rules/siteNotices'
import { takes } from './ruleProbe'

const GIVEN = { id: '01890a5d-ac96-774b-bcce-b302099a8057' as never, now: '2026-01-05T08:00:00.000Z' }
const read = (lines: readonly string[], kind: 'text' | 'html' = 'text', url = '') =>
  readPage({ kind, text: lines.join('\n'), url }, GIVEN)
const textOf = (article: unknown): string => JSON.stringify(article)

const BELOW: readonly (readonly [Rule, readonly string[], readonly string[]])[] = [
  [
    feedbackBox,
    [
      'Осы бет пайдалы болды ма?',
      'Bu sayfa faydalı oldu mu?',
      'Нашли ошибку? Выделите её и нажмите Ctrl+Enter',
      '4.8 / 5',
    ],
    ['Осы бетті оқушылар әзірледі.', 'Oylama dün sona erdi.'],
  ],
  [
    guestNotice,
    [
      'Посетители, находящиеся в группе Гости, не могут оставлять комментарии к данной публикации.',
      'Қонақтар тобындағы пайдаланушылар бұл жазбаға пікір қалдыра алмайды.',
      'Yorum yapmak için üye girişi yapınız',
    ],
    ['Гости праздника оставили отзывы.'],
  ],
  [playerText, ['Video yükleniyor...', 'Ваш браузер не поддерживает видео'], ['Videoyu komşular çekti.']],
  [prayerTimes, ['İmsak 05:12', 'İmsak 05:12 Güneş 06:40 Öğle 12:58'], ['İftar 19:05 sularında verildi.']],
  [agencyMark, ['FOTOĞRAFLI', '(GÖRÜNTÜLÜ HABER)'], ['FOTOĞRAF SERGİSİ AÇILDI']],
  [attachments, ['Приложения', '412,3 КБ'], ['Приложение к указу вступит в силу осенью.']],
]

describe.each(BELOW.map(([rule, yes, no]) => ({ name: rule.name, rule, yes, no })))(
  '$name',
  ({ rule, yes, no }) => {
    test.each(yes)('takes: %s', (line) => expect(takes(rule, line)).toBe(true))
    test.each(no)('leaves: %s', (line) => expect(takes(rule, line)).toBe(false))
  },
)

describe('a credit at the end of a caption', () => {
  test.each([
    [
      'Лидия Корж на галерее маяка. Фото из личного архива',
      'Лидия Корж на галерее маяка.',
      'из личного архива',
    ],
    ['Открытие моста. Фото Игоря Сабельникова', 'Открытие моста.', 'Игоря Сабельникова'],
    ['Göl kıyısı (Ali Kaya/AA)', 'Göl kıyısı', 'Ali Kaya/AA'],
    ['Мост через Упу © РИА Новости / Илья Питалев', 'Мост через Упу', 'РИА Новости / Илья Питалев'],
    ['Сурет ашық дереккөзден алынды', '', 'ашық дереккөзден алынды'],
    ['Глава региона Иван Иванов осмотрел мост', 'Глава региона Иван Иванов осмотрел мост', ''],
    ['Köprü akşam ışıklandırıldı. (Selin Aydoğmuş)', 'Köprü akşam ışıklandırıldı.', 'Selin Aydoğmuş'],
    [
      'The bridge at dusk, lit for the first time. (Batyr Ospan)',
      'The bridge at dusk, lit for the first time.',
      'Batyr Ospan',
    ],
    ['Новый мост и его архитектор (Анна Лосева)', 'Новый мост и его архитектор (Анна Лосева)', ''],
    ['Köprünün açılışından. (Yeni Mahalle)', 'Köprünün açılışından. (Yeni Mahalle)', ''],
  ])('%s', (text, caption, credit) => expect(splitCaption(text)).toEqual({ caption, credit }))
})

const STORY = [
  '<p>Köprü dün sabah düzenlenen törenle açıldı, ilk gün üzerinden on binden fazla araç geçti.</p>',
  '<p>Yetkililer, önümüzdeki hafta gece aydınlatmasının da tamamlanacağını ve denemelerin biteceğini söyledi.</p>',
  '<p>Köprünün iki yakasında otopark yapılacak, esnaf için yükleme saatleri ayrıca duyurulacak.</p>',
]

describe('what a page sets apart from its text', () => {
  test('a sentence set large again is dropped, and the text keeps it', () => {
    const pull = '<div class="x"><b>«İlk gün üzerinden on binden fazla araç geçti»</b></div>'
    const { article, report } = read(
      ['<h1>Köprü açıldı</h1>', STORY[0] ?? '', STORY[1] ?? '', pull, STORY[2] ?? ''],
      'html',
    )
    expect(report.decisions.find(({ rule }) => rule === 'pull-quote')?.action).toBe('dropped')
    expect(textOf(article.body)).toContain('on binden fazla araç geçti')
  })

  test('a line that only leads to another page of the site is dropped for a person to look at; a file stays', () => {
    const link = '<p><a href="https://gazete.example/h/2">İkinci köprünün ihalesi ertelendi</a></p>'
    const file = '<p><a href="https://gazete.example/d/plan.pdf">Köprünün yapım planı burada</a></p>'
    const page = ['<h1>Köprü açıldı</h1>', STORY[0] ?? '', link, STORY[1] ?? '', file, STORY[2] ?? '']
    const { article, report } = read(page, 'html', 'https://gazete.example/h/1')
    expect(report.decisions.find(({ rule }) => rule === 'inner-link')).toMatchObject({
      action: 'dropped',
      check: true,
    })
    expect(textOf(article.body)).toContain('Köprünün yapım planı burada')
    expect(textOf(article.body)).not.toContain('ihalesi ertelendi')
  })

  test('a credit in the head of a page goes to the pictures that have none', () => {
    const page = [
      '<h1>Последний паром</h1><div>Текст: Олеся Закамская<br>Фотографии: Рустам Валитов<br>17 августа 2021</div>',
      '<p>Паром отходит в шесть утра, и весь посёлок сверяет по нему часы уже сорок лет.</p>',
      '<img src="https://reka.example/parom.jpg" width="900">',
      '<p>На борту двенадцать человек, два мотоцикла, корова и холодильник в картонной коробке.</p>',
    ]
    const { article } = read(page, 'html')
    expect(textOf(article.body)).toContain('"credit":"Рустам Валитов"')
    expect(article.bylines.map(({ name }) => name)).toEqual(['Олеся Закамская'])
  })

  test('a sentence that says when the page changed becomes its time of update', () => {
    const { report, article } = read([
      'Köprü açıldı',
      '11.01.2022',
      'Köprü dün sabah düzenlenen törenle açıldı, ilk gün üzerinden on binden fazla araç geçti.',
      'Yetkililer, gece aydınlatmasının da tamamlanacağını ve denemelerin yakında biteceğini söyledi.',
      'Bu içerik 12.01.2022 - 16:30 tarihinde güncellenmiştir.',
    ])
    expect(report.times.updated.slice(0, 16)).toBe('2022-01-12T16:30')
    expect(textOf(article.body)).not.toContain('güncellenmiştir')
  })

  test('a name and its place behind a Kazakh story sign it', () => {
    const { article } = read([
      'Ауылда қымыз цехы ашылды',
      '12.05.2022',
      'Ақсуат ауылында отбасылық шаруашылық күзге қарай қымыз құятын шағын цех ашпақ, дейді иелері.',
      'Шаруашылықта отыз сегіз бие бар, соның жиырма екісі күн сайын сауылады, қалғаны төлдейді.',
      'Серік БАЙҒАЗЫ,',
      'Ақсуат ауылы',
    ])
    expect(article.bylines).toEqual([{ name: 'Серік Байғазы', kind: 'person' }])
    expect(textOf(article.body)).not.toContain('БАЙҒАЗЫ')
  })
})

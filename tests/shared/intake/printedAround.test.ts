import { describe, expect, test } from 'vitest'
import { parseDateline } from '../../../shared/dateline/parseDateline'
import { isStateBody } from '../../../shared/intake/attribution/names'
import { bodyText } from '../../build/intakeScore'
import { read } from './reading'

const paragraphs = (one: ReturnType<typeof read>) => bodyText(one.article).split('\n').filter(Boolean)
const copy = (lines: readonly string[]) => read(lines.join('\n'))

const FIRST = 'Работы начались в понедельник и продлятся до конца недели, сообщили в дорожной службе.'

describe('a table of contents', () => {
  test.each([
    [
      'İçindekiler',
      'Kimler başvurabilir',
      'Son başvuru günü',
      'Destek için köyde oturan ve en az on kovanı bulunan üreticiler başvurabilecek.',
      'Başvurular ay sonuna kadar muhtarlıklara yapılacak, liste ilçe binasına asılacak.',
    ],
    [
      'Содержание',
      'Кто может подать заявку',
      'До какого дня',
      'Заявку могут подать жители села, у которых не меньше десяти ульев на пасеке.',
      'Заявления принимают до конца месяца, список вывесят у здания сельского клуба.',
    ],
    [
      'Мазмұны',
      'Кімдер өтініш бере алады',
      'Соңғы күні',
      'Өтінішті ауылда тұратын және кемінде он омартасы бар ара өсірушілер бере алады.',
      'Өтініштер ай соңына дейін қабылданады, тізім ауыл клубының жанына ілінеді.',
    ],
    [
      'On this page',
      'Who can apply',
      'The last day',
      'Anyone who lives in the village and keeps at least ten hives may ask for support.',
      'Forms are taken until the end of the month, and the list will hang at the hall.',
    ],
  ])('%s goes, and its titles head their parts', (label, one, two, first, second) => {
    const found = copy([
      'Support for the keepers of bees begins',
      '',
      label,
      one,
      two,
      '',
      first,
      '',
      one,
      '',
      second,
      '',
      two,
      '',
      FIRST,
    ])
    expect(paragraphs(found).filter((text) => text === one)).toHaveLength(1)
    expect(paragraphs(found)).not.toContain(label)
  })
})

describe('what a wire and a messenger print around a text', () => {
  test('slug, note and the agency’s own name go; the last line says when it was sent', () => {
    const { article, report } = copy([
      'AM-EU--Norway-Lost Ferry, 1st Ld,96',
      'Eds: RECASTS lead. With photos.',
      'Ferry that drifted for a week is towed home',
      'By INGA MOE',
      'Associated Press',
      '',
      'BERGEN, Norway (AP) -- A ferry that slipped its ropes in a storm was towed back on Friday with its lights still on.',
      '',
      'Nobody was aboard, but the coffee machine had been left running, the owner told reporters.',
      '',
      'AP-WS-03-08-24 0610GMT',
    ])
    expect(article.headline).toBe('Ferry that drifted for a week is towed home')
    expect(bodyText(article)).not.toMatch(/AM-EU|Eds|Associated Press|AP-WS/)
    expect(report.times.published).toBe('2024-03-08T06:10:00+00:00')
  })

  test.each(['14 382 подписчика', '9.1K subscribers', '2.407 abone', '812 жазылушы'])('%s', (followers) => {
    const { article } = copy([
      'Канал берегового района',
      followers,
      'Канал берегового района',
      '🔔 Паром вернули на линию раньше срока',
      '',
      'Паром «Чайка» снова ходит между берегами, причал отремонтировали за девять дней вместо двадцати.',
      '',
      '👍 31 🔥 4',
      '1.2K',
    ])
    expect(article.headline).toBe('Паром вернули на линию раньше срока')
    expect(bodyText(article).trim()).toMatch(/^Паром «Чайка».*двадцати\.$/u)
  })
})

describe('names and heads', () => {
  test.each([
    'Аппарат акима села Ерназар',
    'Serka Kalkınma Ajansı',
    'Town of Millbrook',
    'Балқаш қалалық мәслихаты',
    'Росреестр',
    'Kumluca İl Özel İdaresi',
  ])('%s is a state body', (name) => {
    expect(isStateBody(name)).toBe(true)
  })
  test.each(['Ростелеком', 'City Bakery', 'Kent Gazetesi'])('%s is none', (name) => {
    expect(isStateBody(name)).toBe(false)
  })
  test.each([
    [
      'BOISE, Idaho (May 2, 2024) – The reservoir is full for the first time in nine years.',
      'en',
      'Boise',
      '2024-05-02',
    ],
    [
      'ТАРАЗ (2 мая 2024 года) — Водохранилище впервые за девять лет заполнено до верхней отметки.',
      'ru',
      'Тараз',
      '2024-05-02',
    ],
    [
      'SİVAS (2 Mayıs 2024) – Baraj dokuz yıl sonra ilk kez tam dolulukla yaza giriyor.',
      'tr',
      'Sivas',
      '2024-05-02',
    ],
  ])('%s', (text, language, place, date) => {
    expect(parseDateline(text, language)?.dateline).toMatchObject({ place, date })
  })
})

import { describe, expect, test } from 'vitest'
import { bodyText } from '../../../build/intakeScore'
import { read } from '../reading'

const paragraphs = (text: string) => bodyText(read(text).article).split('\n').filter(Boolean)
const FIRST =
  'The library van will visit nine hill villages again from Monday after a break of six years, the county said.'
const SECOND =
  'Drivers will carry 1,200 books and a kettle. The county bought a smaller van for the old road.'

describe('WhatsApp', () => {
  test.each([
    ['iOS, with seconds', '[04.06.2023, 14:05:33] Press Desk: '],
    ['Android', '04.06.2023 14:05 - Press Desk: '],
    ['America', '6/4/23, 2:05 PM - Press Desk: '],
    ['copied in the browser', '[14:05, 04.06.2023] Press Desk: '],
    ['with signs of direction', '\u200e[04.06.2023, 14:05:33] Press Desk: \u200e'],
  ])('%s: stamps go, several messages of one sender are one story', (_, stamp) => {
    const text = [
      `${stamp}*Library van returns to the hills*`,
      `${stamp}${FIRST}`,
      `${stamp}<Media omitted>`,
      `${stamp}${SECOND}`,
      `${stamp.replace('Press Desk', 'Ann (Gazette)')}Thanks, will run it tonight!`,
    ].join('\n')
    const { article, report } = read(text)
    expect(article.headline).toBe('Library van returns to the hills')
    expect(article.dateline.date).toBe('2023-06-04')
    expect(paragraphs(text)).toEqual([FIRST, SECOND])
    expect(report.decisions.filter(({ rule }) => rule === 'chat-other').map(({ text: own }) => own)).toEqual([
      'Thanks, will run it tonight!',
    ])
  })

  test('stars and underscores become bold and italic, a bold line a heading; signs of arithmetic stay', () => {
    const stamp = '[04.06.2023, 14:05:33] Press Desk: '
    const text = `${stamp}*Library van returns to the hills*\n\n${FIRST}\n\n*Where it stops*\n\nIt stops at *every school* and _every inn_, 2*3*4 times a year, the county said in its notice.`
    const { content = [] } = read(text).article.body as { content?: { type: string }[] }
    expect(content.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'paragraph'])
    const json = JSON.stringify(content[2])
    expect(json).toContain('{"type":"text","text":"every school","marks":[{"type":"bold"}]}')
    expect(json).toContain('2*3*4')
  })
})

describe('Telegram', () => {
  test('the post of a channel: its stamp is when it appeared, its own lines go', () => {
    const text = [
      'Көл жаңалықтары, [04.06.2023 14:05]',
      '[Forwarded from Балқаш радиосы]',
      '⚡️ Балқаш көлінде су деңгейі көтерілді',
      '',
      'Көктемгі еріген судан кейін Балқаштың деңгейі 18 сантиметрге көтерілді. Мамандар мұны жоғары көрсеткіш дейді.',
      '',
      'Балықшылар бұл өзгеріске қуанышты. Жағалаудағы екі ауылда су қоймалары толды.',
      '',
      'Арнаға жазылыңыз: @kol_news_example',
      '👍 12 ❤️ 4',
      '💬 3 пікір',
    ].join('\n')
    const { article, report } = read(text)
    expect(article).toMatchObject({
      headline: 'Балқаш көлінде су деңгейі көтерілді',
      sources: [{ publisher: 'Балқаш радиосы' }],
      comments: 'open',
    })
    expect(report.times.published).toMatch(/^2023-06-04T14:05/)
    expect(paragraphs(text)).toHaveLength(2)
  })

  test.each([
    'Канал, [4 июня 2023 г. в 14:05:33]',
    'Channel, [4 Jun 2023 at 14:05:33]',
    'Kanal, [04.06.23 14:05]',
  ])('%s is a stamp', (stamp) => {
    const { article } = read(`${stamp}\nНовость дня\n\n${FIRST}\n\n${SECOND}`)
    expect(article.dateline.date).toBe('2023-06-04')
    expect(bodyText(article)).not.toContain('[')
  })
})

test('a chronicle with hours and names is no chat', () => {
  const text = `Köprüde dört saat\n\n${FIRST}\n\n14:05 - Vali: Yol kapandı, ekipler geliyor, herkes beklesin.\n\n15:10 - Vali: Yol açıldı, geçişler başladı.`
  expect(read(text).report.decisions.some(({ rule }) => rule.startsWith('chat-'))).toBe(false)
})

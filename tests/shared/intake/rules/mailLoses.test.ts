import { describe, expect, test } from 'vitest'
import { readPage } from '../../../../shared/intake/readPage'
import { bodyText, tokensOf } from '../../../build/intakeScore'
import { GIVEN } from '../reading'

const PARTS = [
  'FYI',
  'Yayınlayalım lütfen.',
  'Уважаемые коллеги!',
  'Направляем пресс-релиз для публикации.',
  'От кого: Музей <sol@museum.example>\nКому: news@gazeta.example\nДата: 24 января 2024, 10:30\nТема: Музей зовёт',
  'From: Trust <press@trust.example>\nTo: Desk\nSubject: Crane saved',
  '-------- Пересылаемое сообщение --------',
  '-----Original Message-----',
  'On 5 June 2023 at 10:12, Desk <desk@paper.example> wrote:',
  '> > Eski bir soru burada duruyor.',
  '> Quoted words of somebody else, who asked when the text would come at last.',
  'Kıyıda altı saatte dört ton atık toplandı. Temizliğe iki yüz gönüllü katıldı, dedi dernek başkanı.',
  'The crane will be open to visitors on the first Saturday of each month, the trust said on Monday.',
  '-- ',
  'С уважением,\nИнна Ветрова\nтел. +7 900 000-00-00',
  'Sent from my iPhone',
  'This message is confidential and intended only for the recipient named above; delete it if received in error.',
  '[04.06.2023, 14:05:33] Derya: *Başlık burada*',
  '[04.06.2023, 14:06:00] Can: <Media omitted>',
  'Канал, [04.06.2023 14:05]',
  'AMBARGO: 5 Haziran 12.00',
  '👍 12 ❤️ 4',
]

/** A row of numbers that is the same at every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
}

describe('whatever a mail or a chat is made of, no word of it is lost', () => {
  test.each(Array.from({ length: 60 }, (_, seed) => seed + 1))('mixture %i', (seed) => {
    const next = numbers(seed * 7919)
    const size = 3 + Math.floor(next() * 9)
    const text = Array.from({ length: size }, () => PARTS[Math.floor(next() * PARTS.length)])
      .join(next() > 0.5 ? '\n\n' : '\n')
      .concat('\n')
    const { article, report } = readPage(
      { kind: 'text', text, ...(seed % 3 === 0 ? { type: 'eml' } : {}) },
      GIVEN,
    )
    const told = report.decisions
      .filter(({ action }) => action !== 'kept')
      .map((one) => `${one.text} ${one.values.rest ?? ''}`)
      .join(' ')
    const have = new Set(tokensOf(`${bodyText(article)} ${told}`))
    expect(tokensOf(text).filter((token) => !have.has(token))).toEqual([])
  })
})

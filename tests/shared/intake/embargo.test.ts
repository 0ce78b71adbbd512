import { describe, expect, test } from 'vitest'
import { read } from './reading'

const STORIES = {
  en: 'Library van returns to the hills\n\nThe library van will visit nine hill villages again from Monday after a break of six years, the county said.\n\nDrivers will carry 1,200 books and a kettle, and the county bought a smaller van for the old road.',
  tr: 'Kütüphane aracı köylere dönüyor\n\nKütüphane aracı altı yıl aradan sonra pazartesiden itibaren dokuz köye yeniden uğrayacak, dedi belediye başkanı.\n\nSürücüler 1.200 kitap ve bir çaydanlık taşıyacak; belediye eski yol için daha küçük bir araç aldı.',
  ru: 'Библиобус возвращается в сёла\n\nБиблиобус снова поедет в девять горных сёл с понедельника после перерыва в шесть лет, сообщили в округе.\n\nВодители повезут 1200 книг и чайник, а округ купил машину поменьше для старой дороги.',
  kk: 'Кітапхана көлігі ауылдарға оралды\n\nКітапхана көлігі алты жылдық үзілістен кейін дүйсенбіден бастап тоғыз ауылға қайта барады, деді аудан әкімі.\n\nЖүргізушілер 1200 кітап пен бір шәйнек алып жүреді, аудан ескі жолға шағын көлік сатып алды.',
}
const taken = (line: string, story: string) => {
  const { article, report } = read(`${line}\n\n${story}`)
  const decision = report.decisions.find(({ rule }) => rule === 'embargo-line')
  return { embargo: article.embargo, action: decision?.action, check: decision?.check }
}

describe('an embargo', () => {
  test.each([
    ['EMBARGO until 09:00 GMT, 5 June 2026', STORIES.en, '2026-06-05T09:00:00+00:00'],
    ['AMBARGO: 5 Haziran 2026, 12.00', STORIES.tr, '2026-06-05T12:00:00+03:00'],
    ['5 Haziran 2026 saat 12.00’ye kadar ambargolu', STORIES.tr, '2026-06-05T12:00:00+03:00'],
    ['Эмбарго до 10:00 мск 5 июня 2026 года', STORIES.ru, '2026-06-05T10:00:00+03:00'],
    ['Эмбарго: 2026 жылғы 5 маусым, 10:00', STORIES.kk, '2026-06-05T10:00:00+05:00'],
  ])('%s goes into its field, and a person is asked to look', (line, story, embargo) => {
    expect(taken(line, story)).toEqual({ embargo, action: 'moved', check: true })
  })

  test.each([
    ['the zone is not certain', 'EMBARGO until 09:00, 5 June 2026', STORIES.en],
    ['the zone of a Russian text may be one of many', 'Эмбарго до 10:00 5 июня 2026 года', STORIES.ru],
    ['the year is missing', 'AMBARGO: 5 Haziran 12.00', STORIES.tr],
    ['the hour is missing', 'EMBARGO until 5 June 2026', STORIES.en],
  ])('is only asked about where %s', (_, line, story) => {
    expect(taken(line, story)).toEqual({ embargo: '', action: 'dropped', check: true })
  })
})

import { describe, expect, test } from 'vitest'
import { readHead } from '../../../shared/dateline/readHead'

const STORY: Readonly<Record<string, string>> = {
  tr: 'Belediye meclisi dün akşam toplandı ve yeni yolun bütçesini kabul etti.',
  ru: 'Городской совет вчера вечером утвердил бюджет новой дороги.',
  kk: 'Қалалық мәслихат кеше кешке жаңа жолдың бюджетін бекітті.',
  en: 'The city council approved the budget of the new road on Monday evening.',
}

describe('heads as they are typed, pasted and broken', () => {
  test.each([
    // language, head, place, date or day and month, agency
    ['tr', 'IZMIR (AA) -', 'İzmir', '', 'AA'],
    ['tr', 'Izmir (AA) -', 'İzmir', '', 'AA'],
    ['tr', 'SANLIURFA (DHA) -', 'Şanlıurfa', '', 'DHA'],
    ['tr', 'DIYARBAKIR (IHA) -', 'Diyarbakır', '', 'İHA'],
    ['tr', 'izmir (aa) -', 'İzmir', '', 'AA'],
    ['tr', 'ığdır (dha) -', 'Iğdır', '', 'DHA'],
    ['tr', 'ERBAA (Tokat) (İHA) –', 'Erbaa', '', 'İHA'],
    ['tr', 'ANKARA-AA', 'Ankara', '', 'AA'],
    ['tr', 'ANKARA / AA', 'Ankara', '', 'AA'],
    ['tr', 'HATAY (AA) - 04.06.2023 -', 'Hatay', '2023-06-04', 'AA'],
    ['ru', 'москва, 25 ноября. /тасс/.', 'Москва', '--11-25', 'ТАСС'],
    ['ru', 'АСТАНА КАЗИНФОРМ -', 'Астана', '', 'Казинформ'],
    ['ru', 'Астана. 4 июня 2023 г. КАЗИНФОРМ –', 'Астана', '2023-06-04', 'Казинформ'],
    ['ru', 'РОСТОВ-НА-ДОНУ, 4 июн — РИА Новости.', 'Ростов-на-Дону', '--06-04', 'РИА Новости'],
    ['en', 'RIO DE JANEIRO (AP) —', 'Rio de Janeiro', '', 'AP'],
    ['en', 'washington (ap) -', 'Washington', '', 'AP'],
    ['en', 'IĞDIR, Turkey (AP) —', 'Iğdır', '', 'AP'],
  ])('%s: %s', (language, head, place, date, agency) => {
    const text = `${head} ${STORY[language]}`
    const read = readHead(text, language)
    expect(read?.dateline).toMatchObject({ place, agency, asPrinted: head })
    expect(read?.dateline.date || read?.dayMonth).toBe(date)
    expect(text.slice(read?.length)).toBe(STORY[language])
  })

  test.each([
    // head, place, date
    ['г. Алматы 4 июня 2023 года', 'Алматы', '2023-06-04'],
    ['4 июня 2023 года г. Алматы', 'Алматы', '2023-06-04'],
    ['2023 года / г.Алматы', 'Алматы', '2023'],
    ['04.06.2023 / г. Алматы', 'Алматы', '2023-06-04'],
    ['«4» июня 2023 года, г. Астана', 'Астана', '2023-06-04'],
    ['г.алматы, 4 июня 2023 года', 'Алматы', '2023-06-04'],
    ['г. Алматы, 04.06.23 г.', 'Алматы', '2023-06-04'],
    ['Алматы қ., 2023 ж. 4 маусым', 'Алматы', '2023-06-04'],
    ['2023 жылғы 4 маусым, Алматы қаласы', 'Алматы', '2023-06-04'],
  ])('%s, with the story behind it on the same line', (head, place, date) => {
    const text = `${head} ${STORY.ru}`
    const read = readHead(text, 'ru')
    expect(read?.dateline).toMatchObject({ place, date, countryCode: 'KZ', asPrinted: head })
    expect(text.slice(read?.length)).toBe(STORY.ru)
  })

  test.each([
    ['2023 жылдың 4 маусымы, Астана', 'Астана', '2023-06-04'],
    ['Алматы 4.06.23', 'Алматы', '2023-06-04'],
    ['алматы, 4 июня 2023 года', 'Алматы', '2023-06-04'],
    ['Алматы, 4 июня 2023 г.', 'Алматы', '2023-06-04'],
    ['Ankara, 4 Haziran 2023 Pazar', 'Ankara', '2023-06-04'],
    ['Москва, 4 июня 2023 года, воскресенье', 'Москва', '2023-06-04'],
    ['ANKARA (AA) -', 'Ankara', ''],
    ['WASHINGTON, D.C. (AP) —', 'Washington', ''],
  ])('%s alone', (head, place, date) => {
    expect(readHead(head, 'en')?.dateline).toMatchObject({ place, date })
  })

  test('the district of the capital keeps its stops', () => {
    expect(readHead('WASHINGTON, D.C. (AP) —', 'en')?.dateline.region).toBe('D.C.')
  })

  test.each([
    ['ru', 'г. Алматы и г. Астана подписали договор 4 июня 2023 года.'],
    ['ru', 'Алматы 4 июня 2023 года стал столицей фестиваля.'],
    ['ru', 'Алматы, 4 июня 2023 года стал столицей фестиваля.'],
    ['ru', '4 июня 2023 года Алматы отметил день города.'],
    ['tr', 'AA muhabirinin edindiği bilgiye göre yol kapandı.'],
    ['tr', 'izmir (tr) - bu bir alan adıdır.'],
    ['tr', 'KÖPRÜ-AA açıldı diyenler var.'],
    ['en', 'ankara messi signed for the club on Monday.'],
  ])('is no head (%s): %s', (language, text) => expect(readHead(text, language)).toBeNull())
})

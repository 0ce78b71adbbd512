import { describe, expect, test } from 'vitest'
import { parseReleaseLine } from '../../../shared/dateline/releaseLine'

describe('the line that heads a release', () => {
  test.each([
    ['г.Алматы, 4 июня 2023 года', 'Алматы', '2023-06-04', ''],
    ['2023 года / г.Алматы', 'Алматы', '2023', ''],
    ['04.06.2023, Алматы – Президент посетил школу.', 'Алматы', '2023-06-04', 'Президент посетил школу.'],
    ['Astana, June 4, 2023\nThe minister met', 'Astana', '2023-06-04', 'The minister met'],
    ['Ankara, 4 Haziran 2023 - Bakan açıkladı.', 'Ankara', '2023-06-04', 'Bakan açıkladı.'],
    ['Алматы қ., 2023 жылғы 4 маусым', 'Алматы', '2023-06-04', ''],
    ['Москва, июнь 2023 года', 'Москва', '2023-06', ''],
    ['4 июня 2023 года. Астана', 'Астана', '2023-06-04', ''],
    ['4 июня 2023 г. Астана', 'Астана', '2023-06-04', ''],
    ['с. Кызыл-Ту, 4 июня 2023 года', 'Кызыл-Ту', '2023-06-04', ''],
  ])('%s', (line, place, date, rest) => {
    const read = parseReleaseLine(line)
    expect(read?.dateline).toMatchObject({ place, date, house: 'plain' })
    expect(line.slice(read?.length)).toBe(rest)
  })

  test.each([
    'Президент посетил Алматы, 4 июня 2023 года',
    'Astana',
    '4 июня 2023 года',
    'Алматы, Астана, 2023',
    '4 июня 2023 года, 5 июня 2023 года, Алматы',
    'Неведомск, 4 июня 2023 года',
    '',
  ])('is not: %s', (line) => expect(parseReleaseLine(line)).toBeNull())
})

import { describe, expect, test } from 'vitest'
import { asTyped } from '../../../shared/typography/asTyped'
import { tidy, withEdits } from '../../../shared/typography/tidy'
import { processorTime } from '../../build/processorTime'

/** What comes of typing a text sign by sign. */
function typing(text: string, language: string): string {
  let out = ''
  for (const sign of text) {
    const change = asTyped(out, sign, language)
    out = change ? out.slice(0, out.length - change.back) + change.insert : out + sign
  }
  return out
}

/** `_` is a space that does not break. */
const CASES: readonly (readonly [language: string, typed: string, set: string])[] = [
  ['tr', '"Geldim" dedi.', '“Geldim” dedi.'],
  ['tr', 'Dedi ki: "Bana \'gel\' dedi."', 'Dedi ki: “Bana ‘gel’ dedi.”'],
  ['tr', "Ankara'da 5'inci gün, TBMM'nin", 'Ankara’da 5’inci gün, TBMM’nin'],
  ['tr', 'Enflasyon 5% oldu, 12,5% değil', 'Enflasyon %5 oldu, %12,5 değil'],
  ['tr', 'Enflasyon % 5 ve %7', 'Enflasyon %5 ve %7'],
  ['tr', 'kar - ki çoktu - yağdı', 'kar – ki çoktu – yağdı'],
  ['tr', 'kar--tipi ve kar---', 'kar–tipi ve kar—'],
  ['tr', 'Bekledi...', 'Bekledi…'],
  ['tr', 'sosyo-ekonomik e-posta 2023-06-04', 'sosyo-ekonomik e-posta 2023-06-04'],
  ['ru', 'Он сказал: "Читай "Войну" вслух"', 'Он сказал: «Читай „Войну“ вслух»'],
  ['ru', 'Москва - столица', 'Москва_— столица'],
  ['ru', 'Москва -- столица', 'Москва_— столица'],
  ['ru', '-- Привет', '— Привет'],
  ['ru', 'в городе и с ним', 'в_городе и_с_ним'],
  ['ru', 'в 2023 г. и 5 млн руб.', 'в_2023_г. и_5_млн руб.'],
  ['ru', 'рост 5%, 5 % и №7 и № 8', 'рост 5_%, 5_% и_№_7 и_№_8'],
  ['ru', '5-ый, 3-его и 10ый ', '5-й, 3-го и_10-й '],
  ['kk', '"Қазақстан" - ел', '«Қазақстан»_— ел'],
  ['kk', 'өсім 5% № 5', 'өсім 5% №_5'],
  ['en', "\"It's 'fine',\" he said", '“It’s ‘fine’,” he said'],
  ['en', "the '90s - and after--all...", 'the ’90s — and after—all…'],
  ['en', 'up 5 % now', 'up 5% now'],
  ['de', '"so" -- und...', '"so" -- und...'],
  ['tr', 'https://a.com/x--y"z\' bitti', 'https://a.com/x--y"z\' bitti'],
]

describe('typing sets signs', () => {
  test.each(CASES)('%s: %s', (language, typed, set) => {
    expect(typing(typed, language).replaceAll('\u00a0', '_')).toBe(set)
  })
})

describe('tidying', () => {
  test.each(CASES)('does the same to a finished text, %s: %s', (language, text, set) => {
    const tidied = withEdits(text, tidy(text, language))
    expect(tidied.replaceAll('\u00a0', '_')).toBe(set)
    expect(tidy(tidied, language)).toEqual([])
  })

  test.each([
    ['ru', 'Газета “Вести” и  пробел', 'Газета «Вести» и_пробел'],
    ['tr', "«Cumhuriyet» gazetesi Ankara´da 5.'inci", '“Cumhuriyet” gazetesi Ankara’da 5’inci'],
  ])('%s: %s', (language, text, set) => {
    expect(withEdits(text, tidy(text, language)).replaceAll('\u00a0', '_')).toBe(set)
  })

  test('leaves alone what it is told to', () => {
    const text = '"bir" "iki"'
    expect(
      withEdits(
        text,
        tidy(text, 'tr', (from) => from < 5),
      ),
    ).toBe('"bir" “iki”')
  })

  test('a long paragraph takes no longer than it should', () => {
    const text = 'Он сказал: "в 2023 г. - 5%..." '.repeat(300)
    const start = processorTime()
    expect(tidy(text, 'ru').length).toBeGreaterThan(1500)
    expect(processorTime() - start).toBeLessThan(1000)
  })
})

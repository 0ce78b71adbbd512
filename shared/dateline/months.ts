import { fold } from '../places/fold'

export type DateLanguage = 'tr' | 'ru' | 'kk' | 'en'

/** Month names as a date prints them: Russian in the genitive. */
export const MONTHS: Readonly<Record<DateLanguage, readonly string[]>> = {
  tr: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

/** Russian months as a heading names them, and the three-letter form of RIA Novosti. */
const NOMINATIVE_RU = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(
  ' ',
)
const CLIPPED: readonly (readonly string[])[] = [
  ['янв', 'фев', 'мар', 'апр', 'мая', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  ['oca', 'şub', 'mar', 'nis', 'may', 'haz', 'tem', 'ağu', 'eyl', 'eki', 'kas', 'ara'],
  ['қаң', 'ақп', 'нау', 'сәу', 'мам', 'мау', 'шіл', 'там', 'қыр', 'қаз', 'қар', 'жел'],
  ['янв', 'февр', 'март', 'апр', 'май', 'июнь', 'июль', 'авг', 'сент', 'окт', 'нояб', 'дек'],
  ['jan', 'febr', 'march', 'april', 'may', 'june', 'july', 'aug', 'sept', 'oct', 'nov', 'dec'],
]

/**
 * Kazakh months in Latin letters, marks taken off, in the several ways they have been written since 2017, and
 * cut short where no other language has that word (`tam`, full, is Turkish).
 */
const LATIN_KAZAKH: readonly (readonly string[])[] = [
  ['qantar', 'qan'],
  ['aqpan', 'aqp'],
  ['nauryz', 'nayryz', 'nauriz', 'nawriz'],
  ['sauir', 'sayir', 'sawir'],
  ['mamyr', 'mamir'],
  ['mausym', 'maysym', 'mausim', 'mawsim'],
  ['shilde', 'silde', 'shil'],
  ['tamyz', 'tamiz'],
  ['qyrkuiek', 'qyrkyiek', 'qyrkuyek', 'qirkuyek', 'qyr', 'qyrk'],
  ['qazan', 'qaz'],
  ['qarasha', 'qarasa', 'qar'],
  ['jeltoqsan', 'zheltoqsan', 'jel', 'jelt'],
]

const numbers = new Map<string, number>()
for (const list of [...Object.values(MONTHS), NOMINATIVE_RU, ...CLIPPED]) {
  for (const [index, name] of list.entries()) numbers.set(fold(name), index + 1)
}
for (const [index, names] of LATIN_KAZAKH.entries()) for (const name of names) numbers.set(name, index + 1)

/** What Kazakh puts behind a month: possession (`маусымы`), and then or alone a case (`маусымда`, `маусымынан`). */
const KAZAKH_ENDING = /(?:[сc]?[ыі])?(?:н?[дт][ае]н?|н[ае]н|н?[ғгкқ][ае]|[нд][ыі]ң|[нд][ыі])?$/u

/** 1 to 12 for a month's name or short form in any of the four languages, else 0. A Turkish or Kazakh suffix may follow. */
export function monthNumber(word: string): number {
  const bare = (word.split(/['’]/, 1)[0] ?? '').replace(/\.$/, '')
  return numbers.get(fold(bare)) ?? kazakhMonth(bare)
}

function kazakhMonth(word: string): number {
  const small = word.toLowerCase()
  const at = MONTHS.kk.findIndex((name) => {
    // Қыркүйек softens before a vowel: қыркүйегі.
    const stem = name.endsWith('к') ? `${name.slice(0, -1)}г` : name
    const start = [name, stem].find((one) => small.startsWith(one) && small.length > one.length)
    return start !== undefined && (KAZAKH_ENDING.exec(small.slice(start.length))?.index ?? -1) === 0
  })
  return at + 1
}

/** RIA Novosti's short form of a month. */
export const clippedMonth = (month: number): string => CLIPPED[0]?.[month - 1] ?? ''

/** AP's short form: March to July are spelled out, September is `Sept.`. */
export function apMonth(month: number): string {
  const name = MONTHS.en[month - 1] ?? ''
  if (month >= 3 && month <= 7) return name
  return month === 9 ? 'Sept.' : `${name.slice(0, 3)}.`
}

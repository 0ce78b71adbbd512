// Chromium ships no Kazakh in its Intl data (`Intl.DateTimeFormat('kk')` answers "2026 M11 23"), so the interface
// brings its own. Patterns and names follow CLDR 46.
const MONTHS = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
]
const SHORT_MONTHS = [
  'қаң.',
  'ақп.',
  'нау.',
  'сәу.',
  'мам.',
  'мау.',
  'шіл.',
  'там.',
  'қыр.',
  'қаз.',
  'қар.',
  'жел.',
]
const WEEKDAYS: Readonly<Record<string, string>> = {
  Mon: 'дүйсенбі',
  Tue: 'сейсенбі',
  Wed: 'сәрсенбі',
  Thu: 'бейсенбі',
  Fri: 'жұма',
  Sat: 'сенбі',
  Sun: 'жексенбі',
}
const UNITS: Readonly<Record<string, string>> = { minute: 'минут', hour: 'сағат', day: 'күн' }
const DAYS: ReadonlyMap<number, string> = new Map([
  [0, 'бүгін'],
  [-1, 'кеше'],
  [1, 'ертең'],
])
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'араб тілі',
  az: 'әзербайжан тілі',
  de: 'неміс тілі',
  en: 'ағылшын тілі',
  es: 'испан тілі',
  fr: 'француз тілі',
  kk: 'қазақ тілі',
  ku: 'күрд тілі',
  ky: 'қырғыз тілі',
  ru: 'орыс тілі',
  tr: 'түрік тілі',
  tt: 'татар тілі',
  uk: 'украин тілі',
  uz: 'өзбек тілі',
  zh: 'қытай тілі',
}

const COUNTRIES: Readonly<Record<string, string>> = {
  AZ: 'Әзербайжан',
  CN: 'Қытай',
  DE: 'Германия',
  GB: 'Ұлыбритания',
  KG: 'Қырғызстан',
  KZ: 'Қазақстан',
  RU: 'Ресей',
  TJ: 'Тәжікстан',
  TM: 'Түрікменстан',
  TR: 'Түркия',
  US: 'Америка Құрама Штаттары',
  UZ: 'Өзбекстан',
}

/** What `Intl.DateTimeFormat('kk', options)` would say, for the parts the interface asks for. */
export function formatKazakhDate(instant: number, options: Intl.DateTimeFormatOptions): string {
  const parts = new Map(
    new Intl.DateTimeFormat('en-GB', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: options.timeZone,
    })
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )
  const style = options.dateStyle
  const months = options.month === 'short' || style === 'medium' || style === 'short' ? SHORT_MONTHS : MONTHS
  const month = months[Number(parts.get('month')) - 1] ?? ''
  const said = [
    style || options.year ? `${parts.get('year')} ж.` : '',
    style || options.day ? String(Number(parts.get('day'))) : '',
    style || options.month ? month : '',
  ].filter(Boolean)
  const weekday = style === 'full' || options.weekday ? `, ${WEEKDAYS[parts.get('weekday') ?? ''] ?? ''}` : ''
  const time = options.timeStyle || options.hour ? `${parts.get('hour')}:${parts.get('minute')}` : ''
  return [`${said.join(' ')}${weekday}`, time].filter(Boolean).join(' ')
}

const SHORT_WEEKDAYS = ['жс', 'дс', 'сс', 'ср', 'бс', 'жм', 'сб']

/** The short name of a day of the week, from Sunday at 0. */
export const kazakhWeekday = (day: number): string => SHORT_WEEKDAYS[day] ?? ''

/** What `Intl.RelativeTimeFormat('kk', { numeric: 'auto' })` would say. */
export function formatKazakhRelative(value: number, unit: Intl.RelativeTimeFormatUnit): string {
  if (unit === 'second') return 'қазір'
  const day = unit === 'day' ? DAYS.get(value) : undefined
  if (day) return day
  const name = UNITS[unit] ?? unit
  return value < 0 ? `${-value} ${name} бұрын` : `${value} ${ablative(name)} кейін`
}

/** "in five minutes" asks for the ablative: минуттан, сағаттан, күннен. */
const ablative = (name: string) => (name === 'күн' ? 'күннен' : `${name}тан`)

/** The language of a tag, with its country where the tag has one: `en-GB` -> "ағылшын тілі (Ұлыбритания)". */
export function kazakhLanguageName(tag: string): string | undefined {
  const [language = '', region = ''] = tag.split('-')
  const name = LANGUAGES[language]
  const country = region === 'US' ? 'АҚШ' : COUNTRIES[region]
  return name && country ? `${name} (${country})` : name
}

export const kazakhCountryName = (code: string): string | undefined => COUNTRIES[code]

import { findAgency } from '../agencies'
import { keyOf } from '../page/key'
import { inCyrillic, isLatin } from './latinKazakh'

const PRESS_OFFICE =
  /пресс-служб|пресс-центр|пресс-секретар|баспасөз (қызмет|хатшы)|отдел\p{L}* информаци|общественн\p{L}+ связ|связ\p{L}+ с общественностью|пресс-групп|қоғаммен байланыс|halkla ilişkiler|kurumsal iletişim|basın (bürosu|müdürlüğü|birimi|danışmanlığı|merkezi)|press (office|service|release)|(?<=\p{L}\s)(?:press|media) (?:office|team|desk)(?!\p{L})/iu
const STATE =
  /(^|[^\p{L}])(министерств|минист?р|мвд|мчс|мид|мвд|фсб|у?гибдд|госавтоинспекц|гувд|г?умвд|мин(здрав|обр|эконом|фин|юст|труд|сельхоз|культур|спорт|транс|энерго|строй|обороны|просвещения)|правительств|акимат|аким(?:а|у|ом|ы|ов)?(?![а-яё])|маслихат|сельсовет|рай(?:исполком|совет)|гор(?:исполком|совет)|облисполком|казначейств|таможн|таможен|росгвард|кнб(?![а-яё])|афм(?![а-яё])|ф(?:ссп|син|нс|ас)(?![а-яё])|уф(?:сб|ссп|син|нс|ас)(?![а-яё])|д(?:п|чс|вд|кнб|эр)(?![а-яё])|ск(?:р|\s(?:рф|россии))(?![а-яё])|рос\p{L}{0,16}(?:надзор|реестр|агентств|контрол)|центр занятости|служба занятости|служба судебных приставов|военкомат|комендатур|военн\p{L}{2} комиссариат|администраци|мэри|инспекци|глав[аыеу]\s(?:государства|региона|республики|города|района|края|области)|(?:городск|районн|областн)\p{L}{2}\sотдел|управлени|департамент|комитет|прокуратур|полици|следственн|(?:обл|рай|гор|край)?суд(?:а|ов|ы|ами)?(?![а-яё])|акорд[аыеу]|кремл|президент|губернатор|казгидромет|гидрометцентр|росгидромет|роспотребнадзор|росстат|нацбанк|центробанк|мажилис|парламент|госдум|посольств|ведомств|служба спасения)/iu
const STATE_KK =
  /министрлі|әкімді|әкім|басқарма|департамент|комитет|үкімет|прокуратура|полиция|ақорда|мәслихат|кеден(?!\p{L}*хана)|мемлекеттік кірістер|төтенше жағдай|жұмыспен қамту орталығы|президент|мәжіліс|парламент|елшілі|қазгидромет|агенттігі|инспекция|(?<!\p{L})(?:тж[дм]|іі[дм]|ұқк|дсм|сім|пд)(?!\p{L})|сот(?:тар|тың|ының|тарының)?(?!\p{L})/iu
const STATE_TR =
  /belediye|valili|bakanlı|kaymakaml|cumhurbaşkanl|müdürlüğü|emniyet|jandarma|başsavcıl|cumhuriyet savcı|tbmm|afad|büyükelçili|genelkurmay|msb(?!\p{L})|tüik|meb(?!\p{L})|muhtarl|kalkınma ajansı|il özel idaresi|başkonsolosluğ|sahil güvenlik|sosyal güvenlik kurumu|meclis başkanlığı|üst kurulu|düzenleme kurumu/iu
const STATE_EN =
  /^(?:the )?(?:city|town|village|county|borough|township|state|commonwealth) of \p{L}|\b(ministry|government|governor's office|mayor's office|city council|county council|borough council|district council|police|prosecutor|department of|department for|embassy|white house|kremlin|parliament|municipality|sheriff|coast guard|met office|home office|foreign office|city hall|town council|parish council|county commission|board of supervisors|fire department|fire and rescue service|public works|national park service|health authority|weather service|inspectorate)\b/iu

/** A form does not know that `İ` and `I` are the capitals of `i` and `ı`. */
const matches = (form: RegExp, name: string): boolean =>
  form.test(name) || (/[İI]/.test(name) && form.test(name.toLocaleLowerCase('tr')))

/** Whether a name is that of an office that speaks for a body: its words are a handout. */
export const isPressOffice = (name: string): boolean =>
  matches(PRESS_OFFICE, name) || (isLatin(name) && PRESS_OFFICE.test(inCyrillic(name).text))

/** Whether a name is that of a state body. */
export const isStateBody = (name: string): boolean =>
  [STATE, STATE_KK, STATE_TR, STATE_EN].some((form) => matches(form, name)) ||
  (isLatin(name) && STATE_KK.test(inCyrillic(name).text))

/** Words in the oblique cases of Russian, put back into the nominative. Only heads of names that are certain. */
const NOMINATIVE: readonly (readonly [RegExp, string])[] = [
  [/^пресс-служб[еуыой]{1,2}(?=\s|$)/iu, 'пресс-служба'],
  [/^пресс-центр[аеу](?=\s|$)/iu, 'пресс-центр'],
  [/^министерств[ауео]м?(?=\s|$)/iu, 'министерство'],
  [/^агентств[ауео]м?(?=\s|$)/iu, 'агентство'],
  [/^ведомств[ауео]м?(?=\s|$)/iu, 'ведомство'],
  [/^правительств[ауео]м?(?=\s|$)/iu, 'правительство'],
  [/^посольств[ауео]м?(?=\s|$)/iu, 'посольство'],
  [/^акимат[ауе](?=\s|$)/iu, 'акимат'],
  [/^департамент[ауе](?=\s|$)/iu, 'департамент'],
  [/^комитет[ауе](?=\s|$)/iu, 'комитет'],
  [/^управлени[июея](?=\s|$)/iu, 'управление'],
  [/^администраци[июея](?=\s|$)/iu, 'администрация'],
  [/^прокуратур[ауеы](?=\s|$)/iu, 'прокуратура'],
  [/^полици[июея](?=\s|$)/iu, 'полиция'],
  [/^акорд[ауеы](?=\s|$)/iu, 'Акорда'],
  [/^кремл[яюе](?=\s|$)/iu, 'Кремль'],
  [/^сайт[ауе](?=\s|$)/iu, 'сайт'],
]

/** `городском`, `объединённой`: an adjective before a head whose gender is known, by the head's own ending. */
const ADJECTIVE = /^(\p{L}{4,20}?)(?:ой|ую|ом|ого|ему|ому|ем|ей|юю)\s(?=\p{Ll})/u
const FEMININE = /^(?:пресс-служб|прокуратур|полици|администраци|мэри|служб)/iu
const NEUTER = /^(?:министерств|агентств|ведомств|правительств|посольств|управлени|отделени)/iu

function withAdjective(name: string): string {
  const [printed = '', stem = ''] = ADJECTIVE.exec(name) ?? []
  const rest = name.slice(printed.length)
  const head = printed === '' ? rest : nominative(rest)
  if (printed === '' || (head === rest && !/^отдел(?=\s|$)/u.test(rest) && !FEMININE.test(rest))) return name
  const isStressed = /(?:городск|областн|краев)$/iu.test(stem)
  const ending = FEMININE.test(rest) ? 'ая' : NEUTER.test(rest) ? 'ое' : isStressed ? 'ой' : 'ый'
  return `${stem}${ending} ${head}`
}

/** The name in the nominative, its capital kept; as printed when its form is not known. */
export function nominative(printed: string): string {
  const name = printed.replace(/^во?\s(?=\p{L}{4})/u, '')
  for (const [form, head] of NOMINATIVE) {
    const match = form.exec(name)
    if (!match) continue
    const isCapital = /^\p{Lu}/u.test(name) && /^\p{Ll}/u.test(head)
    return (isCapital ? head.charAt(0).toUpperCase() + head.slice(1) : head) + name.slice(match[0].length)
  }
  return withAdjective(name)
}

const LEADING =
  /^(?:корреспондент(?:а|ы|ов)?|корр\.|собственн\p{L}+ корреспондент\p{L}?|наш корреспондент|журналист(?:а|ы)?|информационн\p{L}{2} агентств\p{L}|информагентств\p{L}|новостн\p{L}{2} агентств\p{L}|агентств\p{L}(?= [«"\p{Lu}])|международн\p{L}{2} (?:информационн\p{L}{2} )?агентств\p{L}|издани\p{L}|газет\p{L}|телеканал\p{L}?|портал\p{L}?|интернет-портал\p{L}?|сайт\p{L}?(?= [A-Za-z«])|МИА|ИА|the|state-run|official|local)\s+/iu

/** A name without the words before it that say what it is, and without quotation marks. */
export function bareName(name: string): string {
  let bare = name.trim().replace(/[\s.,;:]+$/u, '')
  for (let step = 0; step < 3 && LEADING.test(bare); step += 1) bare = bare.replace(LEADING, '')
  const quoted = /^[«"“]([^«»"“”]{2,60})[»"”]$/u.exec(bare)
  return quoted?.[1] ?? bare
}

/** The agency a word names, in any case Russian or Kazakh may put it into. */
export function agencyIn(name: string): string {
  const bare = bareName(name)
  for (const form of [
    bare,
    bare.replace(/(?:[ауыеи]|ом|ой)$/u, ''),
    bare.replace(/[-–]?(?:ға|ге|қа|ке|на|не|ның|нің|тың|тің|дың|дің)$/u, ''),
    bare.replace(/\s(?:news agency|haber ajansı|агенттігі|агенттігінің|тілшісі|тілшісінің)$/iu, ''),
  ]) {
    const agency = findAgency(form)
    if (agency) return agency.name
  }
  return ''
}

/** `NUR.KZ`, `Zakon.kz`, `Tengrinews.kz`: a name that is an address. */
export const isSiteName = (name: string): boolean =>
  /^[a-z0-9-]{2,40}(\.[a-z0-9-]{2,40})?\.[a-z]{2,6}$/i.test(name)

const MEDIA_EN =
  /^(the )?([A-Z][\p{L}&.'’]+ ){0,3}(News|Times|Post|Herald|Tribune|Gazette|Chronicle|Journal|Guardian|Telegraph|Independent|Mail|BBC|CNN|Sky News|NBC News|Al Jazeera|Politico|Bloomberg|Axios|Euronews)$/u
const MEDIA_RU =
  /^(tengrinews|zakon|sputnik|bbc|би-би-си|cnn|the [A-Z]|коммерсант|ведомости|известия|рбк|лента|газета|медуза|первый канал|хабар|24kz|orda|inbusiness|forbes|euronews|bloomberg|al jazeera)/iu

/** Whether a name is that of a paper, a channel or a site. */
export const isMedia = (name: string): boolean =>
  isSiteName(name) || MEDIA_EN.test(name) || MEDIA_RU.test(name)

export const sameName = (a: string, b: string): boolean =>
  keyOf(a).replaceAll(' ', '') === keyOf(b).replaceAll(' ', '')

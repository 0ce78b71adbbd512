import type { Attribution } from './attribution'
import { backInLatin, inCyrillic, isLatin } from './latinKazakh'
import { agencyIn, bareName, isMedia, isPressOffice, isSiteName, isStateBody } from './names'

const NAME = '(?<name>[^,;:!?\\n—–]{2,140}?)'
const SAYS = new RegExp(
  `деп\\s(?:хабарла(?:йды|ды|п отыр)|жаза(?:ды|р)|жазды|мәлімде(?:йді|ді))\\s${NAME}(?=\\s*(?:[,;:!?—–]|\\.(?:\\s|$)|$))`,
  'giu',
)
const REFERENCE =
  /(?<name>[^,;:!?\n—–]{2,120}?)[-–]?(?:ға|ге|қа|ке|на|не)\s(?:сілтеме жаса(?:п|й отырып|ды)|сүйене отырып|сүйеніп)/giu
const BY_DATA =
  /(?<name>[^,;:!?.\n—–]{2,120}?)\s?(?:хабарлағандай|хабарлауынша|мәліметінше|хабарламасында|хабарлады|таратқан (?:ақпарат|мәлімет|дерек)(?:тер)?(?:қа|ке|ге) (?:сәйкес|сүйенсек|қарағанда)|(?:ақпаратына|мәліметіне|дерегіне|деректеріне) (?:сүйенсек|сәйкес|қарағанда))(?!\p{L})/giu

/** `Бұл туралы «Қазгидромет» РМК мәлім етті`: a body's own word. */
const ABOUT_THIS =
  /бұл\s(?:туралы|жөнінде)\s(?<name>(?:[^,;:!?.\n—–]|(?<=\p{L})–(?=\p{L})){2,120}?)\s(?:мәлім етті|хабарлады|хабарлайды|мәлімдеді|хабарлап отыр|жазады|жазды)(?!\p{L})/giu
/** The day a body spoke, between the verb and its name. */
const ON_DAY = /^(?:(?:19|20)\d\d\sжыл\p{L}{0,5}\s)?\d{1,2}\s\p{L}{4,14}\s(?=\p{L})/u

/** The origin a paragraph names in Kazakh, in either alphabet: "… деп хабарлайды X", "X-ке сілтеме жасап". */
export function kazakhAttribution(text: string): Attribution | null {
  if (!isLatin(text)) return inKazakh(text)
  const written = inCyrillic(text)
  const found = inKazakh(written.text)
  if (!found) return null
  const name = backInLatin(found.name, written, text)
  return {
    ...found,
    name: agencyIn(name) || name,
    relation: found.relation === 'handout' && isMedia(name) ? 'republished' : found.relation,
    clause: backInLatin(found.clause, written, text),
  }
}

function inKazakh(text: string): Attribution | null {
  const says = [...text.matchAll(SAYS)].at(-1)
  const reference = [...text.matchAll(REFERENCE)].at(-1)
  if (reference) {
    const printed = afterReporter(afterVerb(reference.groups?.name ?? ''))
    const name = named(printed)
    if (name && !/^(дерек|мәлімет|сөз|ақпарат)/iu.test(name)) {
      return { name, relation: 'based-on', clause: reference[0].trim() }
    }
  }
  const about = [...text.matchAll(ABOUT_THIS)].at(-1)
  const body = about?.groups?.name?.trim() ?? ''
  if (about && (isBody(body) || (isStateBody(body) && /[«"“]/.test(body))))
    return { name: body, relation: 'handout', clause: about[0].trim() }
  const teller = named(body)
  if (about && (agencyIn(teller) || isSiteName(teller)))
    return { name: teller, relation: 'republished', clause: about[0].trim() }
  if (says) {
    const name = named((says.groups?.name ?? '').replace(ON_DAY, ''))
    if (name && isOrigin(name)) return { name, relation: relationOf(name), clause: says[0].trim() }
  }
  const data = [...text.matchAll(BY_DATA)].at(-1)
  const printed = afterVerb(data?.groups?.name ?? '')
  const name = named(printed.replace(/(?:нің|ның)$/u, ''))
  if (data && name && (isPressOffice(name) || agencyIn(name) || isSiteName(name))) {
    return { name, relation: relationOf(name), clause: data[0].trim() }
  }
  return null
}

/** The words behind "деп хабарлайды", when the clause begins with them. */
const afterVerb = (name: string): string =>
  name.replace(/^.{0,200}?деп\s(?:хабарлайды|хабарлады|жазады|жазды)\s/u, '').trim()

/** "ҚазАқпарат тілшісі облыс әкімінің …": who reports it stands before the origin. */
function afterReporter(name: string): string {
  const own = name.replace(/^.{0,80}?тілшісі\s/u, '').trim()
  const kind = /^(.{2,40}?)\s(?:ақпарат(?:тық)?\s)?(?:агенттігі|порталы|сайты|телеарнасы)\s(?=\p{L})/iu.exec(
    own,
  )
  if (kind && (isSiteName(kind[1] ?? '') || agencyIn(kind[1] ?? '') !== '')) return own.slice(kind[0].length)
  const [first = '', ...others] = own.split(' ')
  return others.length > 0 && (isSiteName(first) || agencyIn(first) !== '') ? others.join(' ') : own
}

function named(printed: string): string {
  // The paper itself stands in quotation marks before whom it refers to.
  const other = printed.replace(/^«[^»]{2,60}»\s(?=\p{Ll})/u, '')
  const about = other.replace(/^(?:бұл|ол|осы)\s(?:туралы|жөнінде)\s/iu, '')
  const bare = bareName(about.replace(/\s(?:тілшісі|тілшісінің|хабаршысы)$/u, ''))
  return agencyIn(bare) || bare
}

const isOrigin = (name: string): boolean =>
  agencyIn(name) !== '' || isMedia(name) || isPressOffice(name) || isBody(name)

/** "деп хабарлады министрлік" is the body's word, "деп хабарлады министр А. Серік" a person's. */
const isBody = (name: string): boolean =>
  // `облыстық ТЖД`, `ҚР ІІМ`: departments and ministries go by their letters.
  /(?:^|\s)(?:ТЖ[ДМ]|ІІ[ДМ]|ҰҚК|ДСМ|СІМ|ПД)$/u.test(name) ||
  /(?:министрлігі|министрлік|әкімдігі|әкімдік|басқармасы|департаменті|комитеті|үкімет|прокуратурасы|полициясы|ақорда|қызметі|инспекциясы)$/iu.test(
    name,
  )

const relationOf = (name: string): Attribution['relation'] =>
  isPressOffice(name) || isBody(name) ? 'handout' : 'republished'

import type { Attribution, Position } from './attribution'
import { agencyIn, bareName, isMedia, isPressOffice, isStateBody, nominative } from './names'

// A name ends with the clause: at a comma, a full stop before a capital, a dash, or where the next attribution begins.
const NAME = '(?<name>[^,;:!?\\n—–]{2,140}?)'
const END = '(?=\\s*(?:[,;:!?—–]|\\.(?:\\s|$)|$|\\s(?:со ссылкой|сообщает|передает|передаёт)\\s))'
const VERB =
  '(?:сообща(?:ет|ют)|передает|передаёт|передают|пиш(?:ет|ут)|информиру(?:ет|ют)|отмеча(?:ет|ют)|извеща(?:ет|ют))'
const PAST =
  '(?:сообщили|рассказали|проинформировали|уточнили|пояснили|отметили|заявили|сообщил[ао]?|передал[ао]?)'
const compile = (form: string) => new RegExp(`(?<![\\p{L}])${form}${END}`, 'giu')

const REFERENCE = compile(`со ссылкой на\\s${NAME}`)
const SAYS = compile(`${VERB}\\s(?:об этом\\s)?${NAME}`)
const SAID_IN = compile(`${PAST}\\s(?:\\p{Lu}?[\\p{L}.«»" -]{0,40}\\s)?(?:в|во)\\s${NAME}`)
/** `Как сообщили в полиции`, `Об этом рассказали в акимате`: of the whole account, wherever it stands. */
const AS_SAID_IN = compile(`(?:как|об этом)\\s${PAST}\\s(?:в|во)\\s${NAME}`)
const SAID = compile(`${PAST}\\s${NAME}`)
/** `цитирует министра РИА Новости`: whom it quotes stands between. */
const QUOTES = compile(`цитиру(?:ет|ют)\\s(?:его|её|\\p{Ll}{4,20}(?:\\s\\p{Lu}\\p{L}{2,20}){0,2}?)\\s${NAME}`)
/** `сообщила РИА Новости представитель …`: whom somebody told it. */
const TOLD =
  /(?<![\p{L}])(?:сообщил|рассказал|заявил|уточнил|подтвердил|пояснил|прокомментировал)[аи]?\s(?<name>[«"]?\p{Lu}[\p{L}.-]{1,20}[»"]?(?:\s[«"]?\p{Lu}[\p{L}.-]{1,20}[»"]?){0,2})(?=\s\p{Ll})/gu
const BY_DATA = compile(`(?:по|согласно)\\s(?:сообщени[юям]{1,2}|данным|информации)\\s${NAME}`)

/** The origin a paragraph names in Russian, the deepest first: "передает X со ссылкой на Y" is based on Y. */
export function russianAttribution(text: string, position: Position): Attribution | null {
  const reference = first(text, REFERENCE, (name) => !isPlain(name) && !isPerson(name))
  if (reference) return { ...reference, relation: 'based-on' }
  const says = first(text, SAYS, (name) => isOrigin(name))
  if (says) return { ...says, relation: relationOf(says.name) }
  const quotes = first(text, QUOTES, (name) => agencyIn(name) !== '' || isMedia(bareName(name)))
  if (quotes) return { ...quotes, relation: 'republished' }
  const said =
    first(text, SAID_IN, (name) => isOffice(name, position)) ??
    first(text, AS_SAID_IN, isBodyHead) ??
    first(text, SAID, isOfSomebody)
  if (said) return { ...said, relation: 'handout' }
  const told = first(text, TOLD, (name) => agencyIn(name) !== '')
  if (told) return { ...told, relation: 'quoted' }
  const data = first(
    text,
    BY_DATA,
    // Numbers of a site somewhere in the text are no origin of the whole.
    (name) =>
      isOfSomebody(name) || agencyIn(name) !== '' || (position !== 'second' && isMedia(bareName(name))),
  )
  const opening = position === 'first' && !data ? openingBody(text) : null
  if (opening) return opening
  return data && { ...data, relation: relationOf(data.name) }
}

/** `По данным ГУ МЧС по Заречной области, …` at the very head of the story: the body whose word it is. */
function openingBody(text: string): Attribution | null {
  const found = first(
    text.slice(0, LONGEST_OPENING),
    BY_DATA,
    (name) => isBodyHead(name) && isStateBody(name) && /\s/.test(name),
  )
  return found && text.startsWith(found.clause) ? { ...found, relation: 'handout' } : null
}
const LONGEST_OPENING = 200

function first(
  text: string,
  form: RegExp,
  accepts: (name: string) => boolean,
): Pick<Attribution, 'name' | 'clause'> | null {
  for (const match of text.matchAll(form)) {
    const printed = (match.groups?.name ?? '').trim()
    if (printed.split(/\s+/).length > 14 || !accepts(printed)) continue
    const agency = agencyIn(printed)
    const name = agency || nominative(bareName(printed))
    return { name, clause: match[0].trim() }
  }
  return null
}

/** What may be an origin behind "сообщает": an agency, a paper, a body; never a person. */
const isOrigin = (name: string): boolean =>
  agencyIn(name) !== '' ||
  isMedia(bareName(name)) ||
  isOfSomebody(name) ||
  isNamedMedium(name) ||
  (isBodyHead(name) && isStateBody(name)) ||
  /^(?:корреспондент\p{L}?\s)?(?:портал\p{L}?\s|издани\p{L}\s|газет\p{L}\s|телеканал\p{L}?\s|агентств\p{L}\s)?[«"][^»"]{2,50}[»"]$/iu.test(
    name,
  )

/** `телеканал Astana TV`, `портал Заречье Онлайн`: what it is stands before a name of words with capitals. */
const isNamedMedium = (name: string): boolean =>
  /^(?:(?:[а-я]{4,20}(?:ый|ой|ное|ая)\s)?(?:теле|радио|интернет-|информ|медиа)?(?:телеканал|канал|газета|портал|издание|агентство|журнал|станция|радио)|ИА|РИА)\s[«"]?\p{Lu}[\p{L}\p{N}.-]{1,24}(?:\s[\p{Lu}\p{N}][\p{L}\p{N}.-]{0,24}){0,2}[»"]?$/u.test(
    name,
  )

/** "сообщает министр Иванов" is a person's word: the head of the name must be the body itself. */
const isBodyHead = (name: string): boolean =>
  /^(?:сайт\p{L}? |официальн\p{L}+ |областн\p{L}+ |городск\p{L}+ |районн\p{L}+ |региональн\p{L}+ |главн\p{L}+ |гу |транспортн\p{L}+ ){0,2}(?:министерств|ведомств|правительств|акимат|администраци|мэри|управлени|департамент|комитет|отдел(?=\s)|прокуратур|полици|посольств|комендатур|мчс|мвд|мид|г?умвд|у?гибдд|госавтоинспекци|следственн\p{L}{2} (?:комитет|управлени)|ск(?:р|\s(?:рф|россии))(?!\p{L})|акорд[аыуе]|кремл[ьяюе]|казгидромет|росгидромет|нацбанк|мин\p{Ll}+(?!\p{L}))/iu.test(
    name,
  ) && !/^минист[рe]/iu.test(name)

/** "сообщили в …": a press office anywhere, another body only where the first paragraph says so of the whole. */
const isOffice = (name: string, position: Position): boolean =>
  isOfSomebody(name) || (position === 'first' && isBodyHead(name))

/** `в пресс-службе`, and of whom the sentence does not say: nobody is named. */
const isOfSomebody = (name: string): boolean =>
  isPressOffice(name) && !/^(?:в\s)?пресс-(?:служб|центр|групп)\p{L}{0,2}$/iu.test(name)

/** "со ссылкой на источник", "на данные": nobody is named. */
const isPlain = (name: string): boolean =>
  /^(?:источник|данны|собственн|слов|очевидц|местн|сво|неназванн|документ|закон|статью|зарубежн|западн|сми(?!\p{L})|соцсет)/iu.test(
    name,
  )

/** `со ссылкой на главу района Ивана Петрова`, `на слова министра`: somebody's word, and whoever prints it is the origin. */
const isPerson = (name: string): boolean =>
  /^(?:глав[уы]|министра|зам\p{L}{0,20}|перв\p{L}{2} зам\p{L}{3,20}|руководителя|начальника|директора|гендиректора|председателя|депутата|эксперта|адвоката|представителя|официальн\p{L}{2} представителя|губернатора|мэра|акима|президента|премьера?(?:-министра)?)\s(?:\P{L}?[\p{L}\p{N}-]{1,30}\P{L}?\s){0,6}\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u.test(
    name,
  )

const relationOf = (name: string): Attribution['relation'] =>
  agencyIn(name) || isMedia(name)
    ? 'republished'
    : isPressOffice(name) || isStateBody(name)
      ? 'handout'
      : 'republished'

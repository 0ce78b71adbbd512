import { places } from '../places/places'
import { listOf, type SpellingLanguage, type WordListLanguage } from './language'
import { newsNames } from './newsNames'

/**
 * Words of the newsrooms this is made for that general dictionaries lack: agencies, and what Kazakhstan's Russian, and
 * today's Kazakh and Turkish say every day.
 */
const WORDS: Readonly<Record<WordListLanguage, string>> = {
  tr: 'internet Reuters Interfax Kazinform İnterfaks Bloomberg Trakya akim valilik kaymakamlık e-Devlet fotokapan',
  ru: 'Интерфакс Казинформ Рейтер аким акимат маслихат мажилис мажилисмен тенге домбра кобыз Наурыз курултай жуз балкер видеоблог соцсеть онлайн пандус госслужащий медиа коворкинг хаб стартап айти фудкорт электробус кампус краудфандинг логопед дефектолог цифровизация госорган спецтехника',
  kk: 'теміржол зертхана сантиметр парк стоматология нотариат сайт мейіргер интернет онлайн видео Интерфакс Қазақпарат Рейтер',
  en: 'Reuters Interfax Kazinform Bloomberg Anadolu akim akimat tenge Nauryz online internet Türkiye',
}
const sets = new Map<SpellingLanguage, ReadonlySet<string>>()

/** The words Galley itself knows beside the dictionary: its gazetteer's names, and the newsrooms' own words. */
export function ownWords(language: SpellingLanguage): ReadonlySet<string> {
  const known = sets.get(language)
  if (known) return known
  const key = listOf(language)
  const names = places.flatMap(({ names: each, also, former }) => [
    each[key],
    ...also,
    ...former.map(({ names: old }) => old[key]),
  ])
  const words = new Set(
    [...WORDS[key].split(' '), ...newsNames(key), ...names.flatMap((name) => name.split(/\s+/))].filter(
      (one) => one.length > 1,
    ),
  )
  sets.set(language, words)
  return words
}

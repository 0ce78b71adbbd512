import { type Article, type Byline, type Source, SourceRelation } from '../article/article'
import { categoryOf, hostOf } from './address'
import { agencyOfHost, findAgency } from './agencies'
import { isPressOffice, isStateBody } from './attribution/names'
import { fitting } from './fitting'
import { isDesk } from './people'
import type { Decision } from './report'

type Moved = Pick<Decision, 'field' | 'value' | 'values'>

const text = (value: string | number | undefined): string => (value === undefined ? '' : String(value))

/** The source a decision stands for. */
export function sourceOf({ value, values }: Moved): Source {
  const isAddress = /^https?:\/\//i.test(value)
  const host = isAddress ? hostOf(value) : ''
  const publisher = text(values.publisher) || host || value
  const relation = SourceRelation.safeParse(values.relation)
  return {
    url: isAddress ? value : '',
    title: text(values.title),
    publisher,
    author: '',
    published: text(values.published),
    accessed: '',
    relation: relation.data ?? 'republished',
    // What stands in a dateline's brackets is an agency, known or not.
    category: values.category === 'agency' ? 'agency' : categoryOfSource(host, publisher),
    licence: '',
    hash: '',
  }
}

/** A site whose name only mentions a body is a paper: "Belediye Haberleri". */
const PAPER =
  /haber|gazete|dergi|news|times|herald|новост|вестник|газет|ведомости|жаңалық|хабар|портал|radio|радио|(^| )(tv|тв)( |$)/iu

/** What kind of publisher it is: by its host, else by the words of its name. */
function categoryOfSource(host: string, publisher: string): Source['category'] {
  const byHost = categoryOf(host)
  if (byHost !== 'other') return byHost
  if (findAgency(publisher) || agencyOfHost(host)) return 'agency'
  const isState = isStateBody(publisher) && (isPressOffice(publisher) || !PAPER.test(publisher))
  return isState ? 'government' : 'other'
}

const KINDS = ['person', 'agency', 'desk'] as const

/** A decision may name several people, commas between, and what each of them is. */
function bylinesOf({ value, values }: Moved): Byline[] {
  const kinds = text(values.kind).split(',')
  return namesIn(value).map((name, at) => ({
    name,
    kind: KINDS.find((kind) => kind === kinds[at]) ?? 'person',
  }))
}

/** An origin that two lines name, and of which neither has an address, is one. */
const withSource = (sources: readonly Source[], fresh: Source): Source[] => {
  const isKnown = sources.some(
    ({ url, publisher }) => url === '' && fresh.url === '' && publisher === fresh.publisher,
  )
  return isKnown ? [...sources] : [...sources, fresh].slice(0, 50)
}

const namesIn = (value: string): string[] => value.split(', ').filter(Boolean)

/** Fields a decision may fill beside its own, since pages print several things on one line. */
const ALSO = ['bylines', 'rubrics', 'tags', 'dateline.date', 'dateline.place'] as const

/** What a decision moved beside its own field: `also.rubrics` and the like. */
const alsoMoved = ({ values }: Moved): Moved[] =>
  ALSO.flatMap((field) => {
    const value = text(values[`also.${field}`])
    const kind = values['also.kind']
    return value ? [{ field, value, values: { ...values, kind: kind ?? '' } }] : []
  })

const PLACE_FACTS = ['region', 'country', 'countryCode', 'zone'] as const

const unique = (list: readonly string[]): string[] => [...new Set(list)].slice(0, 50)

/** Writes what a decision moved into its field, and into others it names. */
export const fillField = (article: Article, moved: Moved): Article =>
  fitting([moved, ...alsoMoved(moved)].reduce(fillOne, article))

function fillOne(article: Article, moved: Moved): Article {
  const { field, value, values } = moved
  switch (field) {
    case 'headline':
      return { ...article, headline: value.slice(0, 2000) }
    case 'kicker':
      return { ...article, kicker: value.slice(0, 2000) }
    case 'standfirst':
      return { ...article, standfirst: value.slice(0, 4000) }
    case 'rubrics':
      return { ...article, rubrics: unique([...article.rubrics, ...value.split(' > ')]) }
    case 'tags':
      return { ...article, tags: unique([...article.tags, ...value.split(', ')]) }
    case 'bylines': {
      const fresh = bylinesOf(moved).filter(({ name }) => article.bylines.every((own) => own.name !== name))
      return { ...article, bylines: [...article.bylines, ...fresh].slice(0, 50) }
    }
    case 'sources':
      return { ...article, sources: withSource(article.sources, sourceOf(moved)) }
    case 'sources.licence':
      return withLicence(article, moved, '', value)
    case 'lead':
      return {
        ...article,
        lead: {
          src: value,
          alt: text(values.alt),
          caption: text(values.caption),
          credit: text(values.credit),
        },
      }
    case 'picture.caption':
    case 'picture.credit':
      return withLeadWord(article, moved, value)
    case 'comments':
      return { ...article, comments: value === 'open' ? 'open' : 'closed' }
    case 'embargo':
      return { ...article, embargo: value }
    case 'dateline.date':
      return { ...article, dateline: { ...article.dateline, date: value } }
    case 'dateline.place': {
      const facts = Object.fromEntries(PLACE_FACTS.map((name) => [name, text(values[name])]))
      const asPrinted = text(values.asPrinted)
      const agency = text(values.agency) || article.dateline.agency
      return { ...article, dateline: { ...article.dateline, ...facts, place: value, agency, asPrinted } }
    }
    case 'dateline': {
      const facts = Object.fromEntries(PLACE_FACTS.map((name) => [name, text(values[name])]))
      const date = text(values.date) || article.dateline.date
      const [agency, house, asPrinted] = [text(values.agency), text(values.house), value]
      const reporters = namesIn(text(values.reporter)).map((name) => ({
        name,
        kind: isDesk(name) ? ('desk' as const) : ('person' as const),
      }))
      const bylines = [...article.bylines, ...reporters]
      return {
        ...article,
        bylines,
        dateline: {
          place: text(values.place),
          region: '',
          country: '',
          countryCode: '',
          zone: '',
          ...facts,
          date,
          agency,
          house,
          asPrinted,
        },
      }
    }
    default:
      return article
  }
}

/** Takes out of its fields what a decision moved there, and nothing that a person has written since. */
export const clearField = (article: Article, moved: Moved): Article =>
  [moved, ...alsoMoved(moved)].reduce(clearOne, article)

function clearOne(article: Article, moved: Moved): Article {
  const { field, value, values } = moved
  const { dateline } = article
  const nowhere = { place: '', region: '', country: '', countryCode: '', zone: '', asPrinted: '' }
  switch (field) {
    case 'headline':
      return article.headline === value ? { ...article, headline: '' } : article
    case 'kicker':
      return article.kicker === value ? { ...article, kicker: '' } : article
    case 'standfirst':
      return article.standfirst === value ? { ...article, standfirst: '' } : article
    case 'rubrics':
      return { ...article, rubrics: without(article.rubrics, value.split(' > ')) }
    case 'tags':
      return { ...article, tags: without(article.tags, value.split(', ')) }
    case 'bylines':
      return { ...article, bylines: article.bylines.filter(({ name }) => !namesIn(value).includes(name)) }
    case 'sources':
      return {
        ...article,
        sources: article.sources.filter((source) => (source.url || source.publisher) !== value),
      }
    case 'sources.licence':
      return withLicence(article, moved, value, '')
    case 'lead':
      return article.lead?.src === value ? { ...article, lead: null } : article
    case 'picture.caption':
    case 'picture.credit':
      return withLeadWord(article, moved, '')
    case 'comments':
      return article.comments === value
        ? { ...article, comments: value === 'open' ? 'closed' : 'open' }
        : article
    case 'embargo':
      return article.embargo === value ? { ...article, embargo: '' } : article
    case 'dateline.date':
      return dateline.date === value ? { ...article, dateline: { ...dateline, date: '' } } : article
    case 'dateline.place':
      return dateline.place === value ? { ...article, dateline: { ...dateline, ...nowhere } } : article
    case 'dateline':
      return dateline.asPrinted === value && dateline.place === text(values.place)
        ? {
            ...article,
            bylines: article.bylines.filter(({ name }) => !namesIn(text(values.reporter)).includes(name)),
            dateline: { ...dateline, ...nowhere, agency: '', house: 'plain' },
          }
        : article
    default:
      return article
  }
}

const without = (list: readonly string[], gone: readonly string[]): string[] =>
  list.filter((one) => !gone.includes(one))

/** Caption or credit of the lead picture, where the decision is about that very one and nobody has written there since. */
function withLeadWord(article: Article, { field, value, values }: Moved, next: string): Article {
  const { lead } = article
  const part = field === 'picture.credit' ? 'credit' : 'caption'
  if (!lead || lead.src !== values.leadPicture || (lead[part] !== '' && lead[part] !== value)) return article
  return { ...article, lead: { ...lead, [part]: next } }
}

/** The licence of the page itself: where it is no source of its own, of the first one. */
function withLicence(article: Article, { values }: Moved, was: string, licence: string): Article {
  const own = article.sources.findIndex(({ url }) => url !== '' && url === values.source)
  const at = Math.max(own, 0)
  const source = article.sources[at]
  if (!source || source.licence !== was) return article
  return { ...article, sources: article.sources.with(at, { ...source, licence }) }
}

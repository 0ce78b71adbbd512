import type { Article, Byline, Source } from '../article/article'
import { categoryOf, hostOf } from './address'
import { agencyOfHost, findAgency } from './agencies'
import type { Decision } from './report'

type Moved = Pick<Decision, 'field' | 'value' | 'values'>

const text = (value: string | number | undefined): string => (value === undefined ? '' : String(value))

/** The source a decision stands for. */
export function sourceOf({ value, values }: Moved): Source {
  const isAddress = /^https?:\/\//i.test(value)
  const host = isAddress ? hostOf(value) : ''
  const publisher = text(values.publisher) || host || value
  const isAgency = findAgency(publisher) !== null || agencyOfHost(host) !== null
  const byHost = categoryOf(host)
  return {
    url: isAddress ? value : '',
    title: text(values.title),
    publisher,
    author: '',
    published: text(values.published),
    accessed: '',
    relation: values.relation === 'based-on' ? 'based-on' : 'republished',
    category: byHost === 'other' && isAgency ? 'agency' : byHost,
    licence: '',
    hash: '',
  }
}

const bylineOf = ({ value, values }: Moved): Byline => ({
  name: value,
  kind: values.kind === 'desk' || values.kind === 'agency' ? values.kind : 'person',
})

const PLACE_FACTS = ['region', 'country', 'countryCode', 'zone'] as const

const unique = (list: readonly string[]): string[] => [...new Set(list)].slice(0, 50)

/** Writes what a decision moved into its field. */
export function fillField(article: Article, moved: Moved): Article {
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
    case 'bylines':
      return article.bylines.some(({ name }) => name === value)
        ? article
        : {
            ...article,
            bylines: [...article.bylines, bylineOf(moved)],
            dateline: { ...article.dateline, date: article.dateline.date || text(values.date) },
          }
    case 'sources':
      return { ...article, sources: [...article.sources, sourceOf(moved)].slice(0, 50) }
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
    case 'comments':
      return { ...article, comments: value === 'open' ? 'open' : 'closed' }
    case 'dateline.date':
      return { ...article, dateline: { ...article.dateline, date: value } }
    case 'dateline.place': {
      const facts = Object.fromEntries(PLACE_FACTS.map((name) => [name, text(values[name])]))
      const asPrinted = text(values.asPrinted)
      return { ...article, dateline: { ...article.dateline, ...facts, place: value, asPrinted } }
    }
    case 'dateline': {
      const facts = Object.fromEntries(PLACE_FACTS.map((name) => [name, text(values[name])]))
      const date = text(values.date) || article.dateline.date
      const [agency, house, asPrinted] = [text(values.agency), text(values.house), value]
      const reporter = text(values.reporter)
      const bylines = reporter
        ? [...article.bylines, { name: reporter, kind: 'person' as const }]
        : article.bylines
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

/** Takes out of the field what a decision moved there, and nothing that a person has written since. */
export function clearField(article: Article, moved: Moved): Article {
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
      return { ...article, bylines: article.bylines.filter(({ name }) => name !== value) }
    case 'sources':
      return {
        ...article,
        sources: article.sources.filter((source) => (source.url || source.publisher) !== value),
      }
    case 'lead':
      return article.lead?.src === value ? { ...article, lead: null } : article
    case 'comments':
      return article.comments === value
        ? { ...article, comments: value === 'open' ? 'closed' : 'open' }
        : article
    case 'dateline.date':
      return dateline.date === value ? { ...article, dateline: { ...dateline, date: '' } } : article
    case 'dateline.place':
      return dateline.place === value ? { ...article, dateline: { ...dateline, ...nowhere } } : article
    case 'dateline':
      return dateline.asPrinted === value && dateline.place === text(values.place)
        ? {
            ...article,
            bylines: article.bylines.filter(({ name }) => name !== text(values.reporter)),
            dateline: { ...dateline, ...nowhere, agency: '', house: 'plain' },
          }
        : article
    default:
      return article
  }
}

const without = (list: readonly string[], gone: readonly string[]): string[] =>
  list.filter((one) => !gone.includes(one))

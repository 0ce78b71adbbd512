import { readPage } from '../../../shared/intake/readPage'

export const GIVEN = { id: '01890a5d-ac96-774b-bcce-b302099a8057', now: '2026-01-05T08:00:00Z' }

/** Reads a text the way a paste does. */
export const read = (text: string, extra: { html?: string; url?: string; language?: string } = {}) => {
  const { language, ...input } = extra
  return readPage({ kind: 'auto', text, ...input }, language ? { ...GIVEN, language } : GIVEN)
}

type Read = ReturnType<typeof readPage>

/** The article's fields and the report's outline, without identity and wording. */
export function summary({ article, report }: Read) {
  const { dateline } = article
  return {
    language: article.language,
    headline: article.headline,
    standfirst: article.standfirst,
    slug: article.slug,
    bylines: article.bylines,
    dateline: {
      place: dateline.place,
      countryCode: dateline.countryCode,
      zone: dateline.zone,
      date: dateline.date,
      agency: dateline.agency,
      house: dateline.house,
      asPrinted: dateline.asPrinted,
    },
    rubrics: article.rubrics,
    tags: article.tags,
    sources: article.sources.map(({ url, publisher, relation, category, published }) => ({
      url,
      publisher,
      relation,
      category,
      published,
    })),
    ads: article.ads.placements.map(({ position }) => position),
    comments: article.comments,
    body: article.body.content,
    decisions: report.decisions.map(
      ({ rule, action, lines: [from, to], check }) => `${from}-${to} ${action} ${rule}${check ? ' ?' : ''}`,
    ),
  }
}

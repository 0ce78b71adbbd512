import { limitsOf } from '../../../../shared/publish/limits'
import type { Parcel } from '../../../../shared/publish/parcel'
import { fail, type Result } from '../../../../shared/result'

/** The first field that is longer than Ghost takes, as a fault; null when all fit. Lengths as Ghost counts them. */
export function tooLong({ article }: Parcel): Result<never> | null {
  const fields = {
    headline: article.headline,
    standfirst: article.standfirst,
    'lead.alt': article.lead?.alt ?? '',
    'seo.title': article.seo.title,
    'seo.description': article.seo.description,
  } as const
  const limits = limitsOf('ghost')
  for (const [field, text] of Object.entries(fields)) {
    const limit = limits[field as keyof typeof fields] ?? Number.POSITIVE_INFINITY
    const length = Array.from(text).length
    if (length > limit)
      return fail('invalid', `site.too-long.${field}`, `${field} is longer than ${limit} characters.`, {
        length,
        limit,
      })
  }
  return null
}

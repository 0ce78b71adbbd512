import { limitsOf } from '../../publish/limits'
import { graphemes } from '../graphemes'
import type { Check } from './subject'

export const headlineMissing: Check = ({ article }) =>
  article.headline.trim() === ''
    ? [{ code: 'headline.missing', where: 'headline', message: 'The article has no headline.' }]
    : []

export const headlineLong: Check = ({ article, site }) => {
  const limit = limitsOf(site.target).headline ?? Number.POSITIVE_INFINITY
  const length = graphemes(article.headline.trim())
  if (length <= limit) return []
  return [
    {
      code: 'headline.long',
      where: 'headline',
      message: `The headline is longer than ${limit} characters.`,
      values: { length, limit },
    },
  ]
}

export const rubricsMissing: Check = ({ article }) =>
  article.rubrics.length === 0
    ? [{ code: 'rubrics.missing', where: 'rubrics', message: 'The article has no rubric.' }]
    : []

export const embargoAhead: Check = ({ article, now }) => {
  const { embargo, schedule, stamps } = article
  if (embargo === '' || now === undefined || Date.parse(embargo) <= Date.parse(now)) return []
  // Planned for its end or later, it is held until then; what is out already would be updated at once.
  if (stamps.firstPublished === '' && schedule !== '' && Date.parse(schedule) >= Date.parse(embargo))
    return []
  return [
    {
      code: 'embargo.future',
      where: 'embargo',
      message: `The article is under embargo until ${embargo}.`,
      values: { until: embargo },
      fix: { kind: 'no-embargo' },
    },
  ]
}

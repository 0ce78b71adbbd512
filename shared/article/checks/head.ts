import { graphemes } from '../graphemes'
import type { Check } from './subject'

/** Headlines longer than this are cut by search engines and do not fit a phone's first screen. */
export const HEADLINE_LIMIT = 110

export const headlineMissing: Check = ({ article }) =>
  article.headline.trim() === ''
    ? [{ code: 'headline.missing', where: 'headline', message: 'The article has no headline.' }]
    : []

export const headlineLong: Check = ({ article }) => {
  const length = graphemes(article.headline.trim())
  if (length <= HEADLINE_LIMIT) return []
  return [
    {
      code: 'headline.long',
      where: 'headline',
      message: `The headline is longer than ${HEADLINE_LIMIT} characters.`,
      values: { length, limit: HEADLINE_LIMIT },
    },
  ]
}

export const rubricsMissing: Check = ({ article }) =>
  article.rubrics.length === 0
    ? [{ code: 'rubrics.missing', where: 'rubrics', message: 'The article has no rubric.' }]
    : []

export const embargoAhead: Check = ({ article, now }) => {
  const { embargo } = article
  if (embargo === '' || now === undefined || Date.parse(embargo) <= Date.parse(now)) return []
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

import type { Dateline } from '../article/article'
import { printDate } from '../dateline/printDateline'

/**
 * Place, agency and date for the head of a page. Unlike a house's printed dateline, which many houses print without
 * a date, it always names the day.
 */
export const datelineText = (dateline: Dateline, language: string): string =>
  [
    dateline.agency && dateline.place ? `${dateline.place} (${dateline.agency})` : dateline.place,
    dateline.date ? printDate(dateline.date, language) : '',
  ]
    .filter(Boolean)
    .join(', ')

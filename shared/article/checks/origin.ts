import { safeHref } from '../../body/safeHref'
import { IntakeReport } from '../../intake/report'
import { WebUrl } from '../article'
import type { Check, Finding } from './subject'

export const sourcesMissing: Check = ({ article }) => {
  const found: Finding[] = []
  const { sources, intakeReport } = article
  if (sources.length === 0 && intakeReport !== null && intakeReport !== undefined) {
    found.push({
      code: 'sources.missing',
      where: 'sources',
      message: 'The text was taken over from elsewhere, but no source is named.',
      fix: { kind: 'add-source', url: addressOf(intakeReport) },
    })
  }
  for (const [index, { url, publisher, title, relation }] of sources.entries()) {
    const where = `sources.${index}`
    if (url === '' && publisher === '' && title === '') {
      found.push({
        code: 'source.empty',
        where,
        message: 'A source has neither a name nor an address.',
        fix: { kind: 'remove-source', index },
      })
    } else if (url === '' && relation !== 'handout') {
      found.push({
        code: 'source.no-url',
        where: `${where}.url`,
        message: 'A source has no address.',
        values: { name: publisher || title },
      })
    }
  }
  return found
}

/** Where the page was taken from, when intake was told. */
function addressOf(intakeReport: unknown): string {
  const report = IntakeReport.safeParse(intakeReport)
  const url = WebUrl.safeParse(report.success ? report.data.input.url : '')
  return url.success ? url.data : ''
}

export const sourcesUnsafe: Check = ({ article }) =>
  article.sources.flatMap(({ url }, index) =>
    url === '' || safeHref(url) !== null
      ? []
      : [
          {
            code: 'source.unsafe',
            where: `sources.${index}.url`,
            message: 'A source has an address that is not allowed.',
            values: { href: url },
          },
        ],
  )

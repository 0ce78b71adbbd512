import type { SiteProfile } from '../publish/site'
import type { Article } from './article'
import { adsSensitive, adsTooDense, slotsUnknown } from './checks/ads'
import { blocksWrong } from './checks/blocks'
import { commentsOpen } from './checks/comments'
import { datelineInText, datelineMissing } from './checks/dateline'
import { embargoAhead, headlineLong, headlineMissing, rubricsMissing } from './checks/head'
import { languageOfParagraphs, languageOther } from './checks/language'
import { type LinkState, linksGone } from './checks/links'
import { sourcesMissing, sourcesUnsafe } from './checks/origin'
import { picturesNotCopied, picturesWithoutAlt, picturesWithoutCredit } from './checks/pictures'
import { quotesUnbalanced } from './checks/quotes'
import { alreadyPublished, type Similar } from './checks/similar'
import { bodyMissing, bodyOpaque, linksUnsafe, placeholders } from './checks/story'
import { type Check, subjectOf } from './checks/subject'
import type { Problem } from './problem'
import { type CheckName, type HouseRules, verdictOn } from './rules'

/** Without these there is no page, or an unsafe one: no house rule lets them pass. */
const ALWAYS: readonly Check[] = [headlineMissing, bodyMissing, linksUnsafe, sourcesUnsafe]
/** Worth knowing, and no fault of the writer's. */
const NOTED: readonly Check[] = [bodyOpaque]
/** Every other check by the rule it goes by, in the order of a page. */
const BY_RULE: readonly (readonly [CheckName, Check])[] = [
  ['headline-long', headlineLong],
  ['rubrics', rubricsMissing],
  ['placeholder', placeholders],
  ['picture-alt', picturesWithoutAlt],
  ['picture-credit', picturesWithoutCredit],
  ['picture-copy', picturesNotCopied],
  ['quotes', quotesUnbalanced],
  ['language', languageOther],
  ['language', languageOfParagraphs],
  ['dateline', datelineMissing],
  ['dateline-text', datelineInText],
  ['source', sourcesMissing],
  ['source-link', linksGone],
  ['duplicate', alreadyPublished],
  ['comments', commentsOpen],
  ['ads', slotsUnknown],
  ['ad-density', adsTooDense],
  ['ad-sensitive', adsSensitive],
  ['embargo', embargoAhead],
]

/** What is known from outside the article. */
export interface CheckGiven {
  readonly rules?: HouseRules
  readonly links?: readonly LinkState[]
  readonly similar?: readonly Similar[]
}

/**
 * Everything a writer can fix before an article is published on `site`, what blocks first. `now` is an instant; without
 * it an embargo cannot be judged and is left out. Checks that the house has switched off are not made.
 */
export function checkArticle(
  article: Article,
  site: SiteProfile,
  now?: string,
  { rules = {}, links = [], similar = [] }: CheckGiven = {},
): Problem[] {
  const subject = subjectOf(article, site, {
    now,
    similar,
    links: new Map(links.map((link) => [link.url, link])),
  })
  const made = (check: Check, name: CheckName | null, severity: Problem['severity']): Problem[] =>
    check(subject).map((finding) => ({ values: {}, ...finding, check: name, severity }))
  const problems = [
    ...ALWAYS.flatMap((check) => made(check, null, 'error')),
    ...blocksWrong(subject),
    ...NOTED.flatMap((check) => made(check, null, 'warning')),
    ...BY_RULE.flatMap(([name, check]) => {
      const verdict = verdictOn(name, rules)
      return verdict === 'off' ? [] : made(check, name, verdict === 'block' ? 'error' : 'warning')
    }),
  ]
  return problems.sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'))
}

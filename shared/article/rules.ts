import * as z from 'zod'

/** What a newsroom may decide about for itself. What makes a page impossible or unsafe is no matter of choice. */
export const CheckName = z.enum([
  'headline-long',
  'rubrics',
  'placeholder',
  'source',
  'source-link',
  'dateline',
  'dateline-text',
  'embargo',
  'picture-alt',
  'picture-credit',
  'picture-copy',
  'quotes',
  'language',
  'duplicate',
  'ads',
  'ad-density',
  'ad-sensitive',
  'comments',
])
export type CheckName = z.infer<typeof CheckName>

export const Verdict = z.enum(['block', 'warn', 'off'])
export type Verdict = z.infer<typeof Verdict>

/** The house's own word on single checks; what it says nothing of goes by `DEFAULT_RULES`. */
export const HouseRules = z.partialRecord(CheckName, Verdict)
export type HouseRules = z.infer<typeof HouseRules>

/** A missing fact and a broken embargo cannot be taken back; the rest is for the desk to judge. */
export const DEFAULT_RULES: Readonly<Record<CheckName, Verdict>> = {
  'headline-long': 'warn',
  rubrics: 'warn',
  placeholder: 'block',
  source: 'warn',
  'source-link': 'warn',
  dateline: 'warn',
  'dateline-text': 'warn',
  embargo: 'block',
  'picture-alt': 'warn',
  'picture-credit': 'warn',
  'picture-copy': 'warn',
  quotes: 'warn',
  language: 'warn',
  duplicate: 'warn',
  ads: 'warn',
  'ad-density': 'warn',
  'ad-sensitive': 'warn',
  comments: 'warn',
}

export const verdictOn = (check: CheckName, rules: HouseRules): Verdict =>
  rules[check] ?? DEFAULT_RULES[check]

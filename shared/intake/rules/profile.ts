import { movedValue } from '../movedValue'
import { alike, type Profile, profileKey } from '../profile'
import type { Finding, Rule } from './rule'

/** Fields that hold one thing: only the first such line of a page goes there. */
const SINGLE = /^(headline|kicker|standfirst|dateline\..*)$/

/** What a person decided about such lines of this site before. It goes before every other rule. */
export const profileRule = (profile: Profile): Rule => ({
  name: 'profile',
  weight: 0.99,
  reason: `You decided so on ${profile.host} before.`,
  read: ({ pieces }) => {
    const known = new Map(profile.entries.map((entry) => [alike(entry.key), entry]))
    const filled = new Set<string>()
    const findings: Finding[] = []
    if (known.size === 0) return findings
    const values = { host: profile.host }
    pieces.forEach(({ kind, text }, index) => {
      if (/^(meta|code|hidden|picture|divider)$/.test(kind) || text.length > 400) return
      const entry = known.get(alike(profileKey(text)))
      if (!entry) return
      const { action, field } = entry
      if (action !== 'moved') {
        findings.push({ pieces: [index], action, values })
        return
      }
      const moved = movedValue(field, text)
      if (!moved || field.startsWith('picture.') || (SINGLE.test(field) && filled.has(field))) return
      filled.add(field)
      findings.push({
        pieces: [index],
        action,
        field,
        value: moved.value,
        values: { ...moved.values, ...values },
      })
    })
    return findings
  },
})

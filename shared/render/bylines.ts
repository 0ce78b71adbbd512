import type { Byline } from '../article/article'
import { type SiteWords, siteWords } from './words'

type Role = NonNullable<Byline['role']>
const WORDS = {
  translator: 'translation',
  photographer: 'photo',
  editor: 'editor',
} as const satisfies Record<Role, keyof SiteWords>
const ROLES = Object.keys(WORDS) as Role[]
const BETWEEN = ' · '

/** Who made the story, on one line: the authors first, the others behind what they did. `Ayşe Kaya · Çeviri: Can Er`. */
export function printBylines(bylines: readonly Byline[], words: SiteWords): string {
  const names = (role: Role | undefined) =>
    bylines
      .filter((byline) => byline.role === role)
      .map(({ name }) => name)
      .join(', ')
  const others = ROLES.map((role) => ({ label: words[WORDS[role]], names: names(role) }))
  return [names(undefined), ...others.map(({ label, names: named }) => (named ? `${label}: ${named}` : ''))]
    .filter(Boolean)
    .join(BETWEEN)
}

const LANGUAGES = ['en', 'tr', 'ru', 'kk'] as const
const roleOf = (label: string): Role | undefined =>
  ROLES.find((role) => LANGUAGES.some((language) => siteWords(language)[WORDS[role]] === label))

/** Reads a line that `printBylines` printed, in any of the site's languages. Everybody on it is taken for a person. */
export function readBylines(line: string): Byline[] {
  return line.split(BETWEEN).flatMap((part) => {
    const colon = part.indexOf(': ')
    const role = colon < 0 ? undefined : roleOf(part.slice(0, colon))
    const names = role ? part.slice(colon + 2) : part
    return names
      .split(', ')
      .filter(Boolean)
      .map((name) => ({ name: name.slice(0, 300), kind: 'person' as const, ...(role && { role }) }))
  })
}

import * as z from 'zod'
import { makeSlug } from '../../../../shared/article/slug'
import { ok, type Result } from '../../../../shared/result'
import type { Client } from './client'

const Term = z.object({ id: z.number(), name: z.string() })

/** WordPress answers names with their ampersands and quotes as entities. */
const plain = (name: string): string =>
  name
    .replace(/&#0?39;|&#8217;/g, "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim()
    .toLowerCase()

/**
 * The ids of categories or tags by their names. A missing one is created where `create` allows it; what can neither
 * be found nor created is reported, and the article goes out without it.
 */
export async function termIds(
  client: Client,
  taxonomy: 'categories' | 'tags',
  names: readonly string[],
  given: { readonly create: boolean; readonly report: (what: string) => void },
): Promise<Result<number[]>> {
  const ids: number[] = []
  for (const name of names) {
    const found = await findTerm(client, taxonomy, name)
    if (!found.ok) return found
    const term = found.value === null && given.create ? await createTerm(client, taxonomy, name) : found
    if (!term.ok) return term
    if (term.value !== null) ids.push(term.value)
    else
      given.report(
        `The site has no ${taxonomy === 'tags' ? 'tag' : 'rubric'} “${name}”, and it was not created.`,
      )
  }
  return ok([...new Set(ids)])
}

async function findTerm(client: Client, taxonomy: string, name: string): Promise<Result<number | null>> {
  // Stored names are escaped, so that a search for an ampersand finds nothing: the longest word does.
  const [word = name] = name
    .split(/[&<>"'’\s]+/)
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
  // The slug finds what a database that tells capitals of other scripts apart does not.
  for (const query of [{ search: word }, { slug: makeSlug(name, 'en') }]) {
    const answer = await client({
      method: 'GET',
      route: `/wp/v2/${taxonomy}`,
      query: { ...query, per_page: '100', _fields: 'id,name' },
    })
    if (!answer.ok) return answer
    const terms = z.array(Term).safeParse(answer.value)
    const found = terms.success ? terms.data.find((term) => plain(term.name) === plain(name)) : undefined
    if (found) return ok(found.id)
  }
  return ok(null)
}

async function createTerm(client: Client, taxonomy: string, name: string): Promise<Result<number | null>> {
  const made = await client({ method: 'POST', route: `/wp/v2/${taxonomy}`, body: { name } })
  if (made.ok) {
    const term = Term.safeParse(made.value)
    return term.success && plain(term.data.name) === plain(name)
      ? ok(term.data.id)
      : findTerm(client, taxonomy, name)
  }
  const existing = Number(made.fault.values?.term ?? 0)
  if (existing > 0) return ok(existing)
  // Another one may have been quicker, or the answer was lost: it is there now, or it is not.
  const isOurs = ['site.unclear', 'site.refused'].includes(made.fault.code)
  if (isOurs) return findTerm(client, taxonomy, name)
  return made.fault.code === 'site.not-allowed' ? ok(null) : made
}

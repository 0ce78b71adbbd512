import * as z from 'zod'
import { ok, type Result } from '../../../../shared/result'
import type { Client } from './client'

const Tags = z.object({ tags: z.array(z.object({ id: z.string(), name: z.string() })) })

/** A tag as a post names it: one the site has by its id, a new one by its name. */
export type TagRef = { readonly id: string; readonly name: string } | { readonly name: string }

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/** Ghost hides a tag that begins with #, and refuses one that begins with a comma. */
const shownName = (name: string): string =>
  name
    .replace(/^[#,\s]+/, '')
    .trim()
    .slice(0, 191)

/**
 * Rubrics and tags as the tags of a post, each once, the first rubric first: Ghost's primary tag. Ghost tells capitals
 * apart and would make a second tag, so that each is looked for. What the site does not have is made with the post
 * where `create` allows it, and otherwise reported.
 */
export async function tagRefs(
  client: Client,
  names: readonly string[],
  given: { readonly create: boolean; readonly report: (what: string) => void },
): Promise<Result<TagRef[]>> {
  const wanted = names.map(shownName).filter((name) => name !== '')
  const once = wanted.filter((name, at) => wanted.findIndex((other) => same(other, name)) === at)
  const refs: TagRef[] = []
  const exact = await list(client, once.length > 0 ? `name:[${once.map(quoted).join(',')}]` : '')
  if (!exact.ok) return exact
  for (const name of once) {
    const known = exact.value.find((tag) => same(tag.name, name))
    const found = known ? ok([known]) : await list(client, `name:~${quoted(longestWord(name))}`)
    if (!found.ok) return found
    const tag = found.value.find((one) => same(one.name, name))
    if (tag) refs.push(tag)
    else if (given.create) refs.push({ name })
    else given.report(`The site has no tag “${name}”, and it was not created.`)
  }
  return ok(refs)
}

/** How many of a post's tags, which begin with them, are rubrics. */
export const countRubrics = (refs: readonly TagRef[], rubrics: readonly string[]): number =>
  refs.filter(({ name }) => rubrics.some((rubric) => same(shownName(rubric), name))).length

async function list(client: Client, filter: string): Promise<Result<{ id: string; name: string }[]>> {
  if (filter === '') return ok([])
  const answer = await client.ask({
    method: 'GET',
    path: 'tags/',
    query: {
      filter: `visibility:public+${filter}`,
      fields: 'id,name',
      limit: '100',
      order: 'created_at asc',
    },
  })
  if (!answer.ok) return answer
  const tags = Tags.safeParse(answer.value)
  return ok(tags.success ? tags.data.tags : [])
}

/** A text in Ghost's query language. */
export const quoted = (text: string): string => `'${text.replace(/[\\']/g, (sign) => `\\${sign}`)}'`

/** A database may know capitals of Latin letters only: the longest word of those finds most. */
function longestWord(name: string): string {
  const words = name.split(/[^a-z0-9]+/i).filter(Boolean)
  return words.sort((a, b) => b.length - a.length)[0] ?? name
}

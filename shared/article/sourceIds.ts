import type { Source } from './article'

/**
 * The sources, each with an `id` of its own. Articles from before citations have none: they get `s1`, `s2` by their
 * place, the same at every opening, and keep them from the next time the sources are written. Of two that claim one
 * id, the first has it.
 */
export function withSourceIds(sources: readonly Source[]): Source[] {
  const taken = new Set(sources.flatMap(({ id }) => (id ? [id] : [])))
  const given = new Set<string>()
  return sources.map((source, index) => {
    if (source.id && !given.has(source.id)) {
      given.add(source.id)
      return source
    }
    let number = index + 1
    while (taken.has(`s${number}`) || given.has(`s${number}`)) number += 1
    given.add(`s${number}`)
    return { ...source, id: `s${number}` }
  })
}

import type { Article } from '../../article/article'
import type { JsonNode } from '../../body/parse'
import { textOf } from '../blocks'
import { fillField } from '../fields'
import { movedValue } from '../movedValue'
import type { Decision } from '../report'
import type { Values } from '../rules/rule'
import { isSeen, locate, paragraphsOf, placeOf } from './locate'
import { type Changed, readChanged } from './memory'
import { givePicture, pictureField } from './picture'
import { refilled, restoredBody } from './redo'
import { between, completed, contentOf, difference, memoryOf, spliced, stillStands } from './splice'
import { undoneFields } from './undo'

/** What a person wants of a piece: in the text, gone, or in a field. */
export interface Wish {
  readonly action: 'kept' | 'dropped' | 'moved'
  readonly field?: string
}

/** What became of a piece as things stand, undone decisions included. */
export function standing(decision: Decision): Required<Wish> | { action: 'slot'; field: '' } {
  const { action, applied, field } = decision
  if (action === 'slot') return { action: applied ? 'slot' : 'dropped', field: '' }
  if (action === 'moved' && applied) return { action, field }
  const inText = action === 'kept' ? applied : !applied && isSeen(decision)
  return { action: inText ? 'kept' : 'dropped', field: '' }
}

/** The facts of a piece that stay with it wherever it goes. */
const OWN_FACTS = ['rest', 'unseen', 'prefix'] as const
const ownFacts = (values: Values): Values =>
  Object.fromEntries(OWN_FACTS.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])))

/**
 * Decides otherwise about a piece whose own decision stands as intake made it, keeping what leads back. Null when the
 * field cannot hold the text.
 */
export function redirect(
  article: Article,
  decisions: readonly Decision[],
  decision: Decision,
  wish: Wish,
): [Article, Decision] | null {
  const content = contentOf(article)
  const found = locate(decisions, content, decision)
  const taken = found ? content.slice(found.start, found.end) : []
  const at = found ? found.start : placeOf(decisions, content, decision)
  const without = content.toSpliced(at, taken.length)
  const cleared = undoneFields(article, decision)
  const isText = decision.action === 'kept' && taken.length > 0
  const given =
    wish.action === 'moved'
      ? into(cleared, without, at, wish.field ?? '', isText ? taken.map(textOf).join('\n') : decision.text)
      : unmoved(
          cleared,
          wish.action === 'kept' ? without.toSpliced(at, 0, ...paragraphsOf(decision)) : without,
        )
  if (!given) return null
  const change = completed(content, between(content, given.content))
  const { action, field, value, values, check } = decision
  const changed: Changed = {
    was: { action, field, value, values, check },
    memory: memoryOf(article, given.article, change),
  }
  const replaced = difference(cleared, given.article)
  const next: Decision = {
    ...decision,
    action: wish.action,
    field: wish.action === 'moved' ? (wish.field ?? '') : '',
    value: given.value,
    check: false,
    values: {
      ...ownFacts(values),
      ...given.values,
      ...(isText ? { blocks: JSON.stringify(taken) } : {}),
      ...(wish.action === 'moved' ? { replaced: JSON.stringify(replaced) } : {}),
      changed: JSON.stringify(changed),
    },
  }
  return [{ ...given.article, body: spliced(article.body, change) }, next]
}

interface Given {
  readonly article: Article
  readonly content: readonly JsonNode[]
  readonly value: string
  readonly values: Values
}

const unmoved = (article: Article, content: readonly JsonNode[]): Given => ({
  article,
  content,
  value: '',
  values: {},
})

/** The article with a text in a field. What stood there is kept by the caller. */
function into(
  article: Article,
  content: readonly JsonNode[],
  at: number,
  field: string,
  text: string,
): Given | null {
  const moved = movedValue(field, text)
  if (!moved) return null
  const part = pictureField(field)
  if (!part) return { ...moved, content, article: fillField(article, { field, ...moved }) }
  const given = givePicture(article, content, at, part, moved.value)
  return given && { ...given, value: moved.value }
}

/** Makes a changed decision intake's own again; exactly, where nothing was written since. */
export function reverted(
  article: Article,
  decisions: readonly Decision[],
  decision: Decision,
): [Article, Decision] {
  const changed = readChanged(decision.values.changed)
  if (!changed) return [article, decision]
  const { was, memory } = changed
  const next: Decision = { ...decision, ...was, applied: true }
  const open = { ...next, applied: false }
  const others = decisions.map((one) => (one === decision ? open : one))
  const fields = stillStands(article, memory)
    ? { ...article, ...memory.before }
    : refilled(undoneFields(article, decision), others, open)
  const change = restoredBody(others, contentOf(article), open, memory)
  return [{ ...fields, body: spliced(article.body, change) }, next]
}

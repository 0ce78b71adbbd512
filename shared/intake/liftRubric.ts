import { withoutHead } from './blocks'
import type { Entry } from './entry'
import { withLiftedHead } from './liftHead'
import { keyOf } from './page/key'
import type { OpenReading } from './reading'
import { rubricFromCapitals } from './rubricCase'
import { RUBRICS } from './words/rubrics'

/** `KÜLTÜR SANATIsparta Belediyesi`: capitals that run into the first word of the paragraph. */
const GLUED = /^(?<rubric>\p{Lu}[\p{Lu} ]{2,24}\p{Lu})(?=\p{Lu}\p{Ll})/u

/** Takes a section's name off the head of the first paragraph, where a copy set the two together without a space. */
export function liftRubric(kept: readonly Entry[], reading: OpenReading, language: string): Entry[] {
  const { story } = reading
  const at = story === null ? -1 : kept.findIndex(({ order }) => order >= story.from)
  const entry = kept[at]
  const node = entry?.nodes[0]
  if (!entry || node?.type !== 'paragraph') return [...kept]
  const inline = (node.content ?? []).map((child) => child.text ?? '\n').join('')
  const prefix = GLUED.exec(inline.slice(0, 40))?.groups?.rubric ?? ''
  if (prefix === '' || !RUBRICS.has(keyOf(prefix))) return [...kept]
  const left = withoutHead(node, prefix.length)
  return withLiftedHead(kept, at, {
    left,
    above: 0.6,
    told: {
      rule: 'rubric',
      field: 'rubrics',
      value: rubricFromCapitals(prefix, language),
      text: prefix,
      reason: 'The name of a section, which the copy set directly before the first word.',
      values: { prefix },
    },
  })
}

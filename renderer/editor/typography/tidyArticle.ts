import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { closeBody } from '../../../shared/body/parse'
import { languageOf } from '../../../shared/body/schema'
import { tidy, withEdits } from '../../../shared/typography/tidy'
import type { Session } from '../../writing/session'

const FIELDS = ['kicker', 'headline', 'standfirst'] as const

/** Sets the whole article as typing would have set it, as one deed; answers how many places changed. */
export function tidyArticle(editor: Editor, session: Session): number {
  const whole = session.whole()
  const { tr } = editor.state
  const inBody = tidyBody(tr, whole.language)
  const fields = FIELDS.map((field) => ({ field, edits: tidy(whole[field], whole.language) })).filter(
    ({ edits }) => edits.length > 0,
  )
  const patch = Object.fromEntries(fields.map(({ field, edits }) => [field, withEdits(whole[field], edits)]))
  const count = inBody + fields.reduce((sum, { edits }) => sum + edits.length, 0)
  if (count === 0) return 0
  if (fields.length === 0) editor.view.dispatch(tr)
  else
    session.become(
      { ...whole, ...patch, body: inBody > 0 ? closeBody(tr.doc.toJSON()) : whole.body },
      inBody > 0 ? 'body' : (fields[0]?.field ?? 'body'),
    )
  return count
}

/** From the end of the text, so that the places of what is still to be done hold. */
function tidyBody(tr: Transaction, language: string): number {
  const blocks: { node: Node; pos: number }[] = []
  tr.doc.descendants((node, pos) => {
    if (node.isTextblock) blocks.push({ node, pos })
    return !node.isTextblock
  })
  let count = 0
  for (const { node, pos } of blocks.reverse()) {
    const text = node.textBetween(0, node.content.size, '', (leaf) => '\ufffc'.repeat(leaf.nodeSize))
    const { link } = node.type.schema.marks
    const isLink = (from: number, to: number) => link !== undefined && node.rangeHasMark(from, to, link)
    const edits = tidy(text, languageOf(node.attrs.lang) ?? language, isLink)
    for (const { from, to, insert } of edits.toReversed()) tr.insertText(insert, pos + 1 + from, pos + 1 + to)
    count += edits.length
  }
  return count
}

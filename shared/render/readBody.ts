import type { Node } from '@tiptap/pm/model'
import type { BodyJson } from '../article/article'
import { checkBody, openBody } from '../body/parse'

/** A body in the editor's form, or null when it cannot be read at all. */
export function readBody(body: BodyJson): Node | null {
  const opened = openBody(body)
  const checked = opened.ok ? checkBody(opened.value) : opened
  return checked.ok ? checked.value : null
}

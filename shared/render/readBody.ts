import type { Node } from '@tiptap/pm/model'
import type { BodyJson } from '../article/article'
import { checkBody, openBody } from '../body/parse'

/** A page asks for its body five times over: ads, text, JSON-LD, players, words. A body is never changed in place. */
const read = new WeakMap<BodyJson, Node | null>()

/** A body in the editor's form, or null when it cannot be read at all. */
export function readBody(body: BodyJson): Node | null {
  const known = read.get(body)
  if (known !== undefined) return known
  const doc = readAnew(body)
  if (typeof body === 'object' && body !== null) read.set(body, doc)
  return doc
}

function readAnew(body: BodyJson): Node | null {
  const opened = openBody(body)
  const checked = opened.ok ? checkBody(opened.value) : opened
  return checked.ok ? checked.value : null
}

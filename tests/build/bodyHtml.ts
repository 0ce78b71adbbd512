import { DOMParser, DOMSerializer, Node } from '@tiptap/pm/model'
import { renderToHTMLString } from '@tiptap/static-renderer/pm/html-string'
import { parseHTML } from 'linkedom'
import type { BodyJson } from '../../shared/article/article'
import { checkBody, closeBody, openBody } from '../../shared/body/parse'
import { bodyExtensions, bodySchema } from '../../shared/body/schema'

/** A stored body as the editor would hold it. Throws for one it could not open. */
export function opened(body: unknown): Node {
  const value = openBody(body)
  if (!value.ok) throw new Error(value.fault.message)
  const checked = checkBody(value.value)
  if (!checked.ok) throw new Error(checked.fault.message)
  return checked.value
}

export const stored = (node: Node): BodyJson => closeBody(node.toJSON() as BodyJson)

/** HTML as the editor writes it to the clipboard, by a real DOM. */
export function editorHtml(node: Node): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const host = document.createElement('div')
  host.append(
    DOMSerializer.fromSchema(bodySchema).serializeFragment(node.content, {
      document: document as unknown as Document,
    }) as never,
  )
  return host.innerHTML
}

/** The same without a DOM. */
export const staticHtml = (node: Node): string =>
  renderToHTMLString({ content: node.toJSON(), extensions: bodyExtensions })

/** What the editor reads from pasted HTML. */
export function readHtml(html: string): Node {
  const { document } = parseHTML(`<!doctype html><html><body><div>${html}</div></body></html>`)
  const host = document.querySelector('div') as unknown as globalThis.Node
  return DOMParser.fromSchema(bodySchema).parse(host)
}

/** The body after a way through HTML. */
export const throughHtml = (body: unknown): BodyJson => stored(readHtml(editorHtml(opened(body))))

export const fromJson = (json: unknown): Node => Node.fromJSON(bodySchema, json)

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
  return inOrder(host.innerHTML)
}

/** The same without a DOM. */
export const staticHtml = (node: Node): string =>
  inOrder(
    renderToHTMLString({ content: node.toJSON(), extensions: bodyExtensions })
      // It closes an element without content as XML does.
      .replace(/<(figure|aside) ([^>]*)\/>/g, '<$1 $2></$1>'),
  )

/** HTML with the attributes of each element in alphabetical order. */
function inOrder(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body><div>${html}</div></body></html>`)
  for (const element of document.querySelectorAll('body *')) {
    const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const)
    for (const [name] of attributes) element.removeAttribute(name)
    // This DOM lists the last one first.
    for (const [name, value] of attributes.toSorted(([a], [b]) => (a < b ? 1 : -1)))
      element.setAttribute(name, value)
  }
  return document.querySelector('body > div')?.innerHTML ?? ''
}

/** Elements and attributes that would run or load something. */
export function dangersIn(html: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  return [...document.querySelectorAll('body *')].flatMap((element) => [
    ...(/^(?:img|script|iframe|object|embed|style)$/i.test(element.tagName) ? [element.tagName] : []),
    ...[...element.attributes]
      .filter(
        ({ name, value }) =>
          /^on|^style$/i.test(name) || (/^(?:href|src)$/.test(name) && !/^(?:https?:|#)/.test(value)),
      )
      .map(({ name, value }) => `${name}=${value.slice(0, 40)}`),
  ])
}

/** What the editor reads from pasted HTML. */
export function readHtml(html: string): Node {
  const { document } = parseHTML(`<!doctype html><html><body><div>${html}</div></body></html>`)
  const host = document.querySelector('div') as unknown as globalThis.Node
  return DOMParser.fromSchema(bodySchema).parse(host)
}

/** The body after a way through HTML. */
export const throughHtml = (body: unknown): BodyJson => stored(readHtml(editorHtml(opened(body))))

export const fromJson = (json: unknown): Node => Node.fromJSON(bodySchema, json)

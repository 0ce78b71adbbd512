import { DOMParser, type ParseOptions, type Schema, type Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'

/**
 * Reads markup that is pasted or dropped into the body, made unable to lie about itself.
 *
 * A form answers for the names of its controls: with `<input name="nodeName">` inside, `form.nodeName` is the input.
 * ProseMirror's reader throws on such a form, and a paste nobody handled is carried out by the browser: the foreign
 * markup itself then stands in the window, where an image called `body` is `document.body`. Names and ids of foreign
 * elements mean nothing in an article, so they go before anything is read.
 */
class PastedParser extends DOMParser {
  override parseSlice(dom: Node, options?: ParseOptions): Slice {
    if (dom instanceof Element) {
      for (const element of dom.querySelectorAll('[name], [id], [form]'))
        for (const name of ['name', 'id', 'form']) Element.prototype.removeAttribute.call(element, name)
    }
    return super.parseSlice(dom, options)
  }
}

/** Has the body read what is pasted and dropped by `PastedParser`, with the schema's own rules. */
export const pastedParserPlugin = (schema: Schema): Plugin =>
  new Plugin({
    props: { clipboardParser: new PastedParser(schema, DOMParser.fromSchema(schema).rules) },
  })

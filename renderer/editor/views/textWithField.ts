import type { NodeViewRenderer, NodeViewRendererProps } from '@tiptap/core'
import { createAttributeBurst } from '../attributeBurst'
import { attributeField, insideField } from './attributeField'

/** A block of text with one field under or above it, which holds one of the block's attributes. */
export const textWithField =
  (block: {
    readonly type: string
    readonly attribute: string
    readonly label: string
    readonly fieldClass: string
    /** The field stands above the text and not under it. */
    readonly fieldFirst?: boolean
    readonly fieldType?: 'text' | 'date'
    /** What the block is made of; called once for each. */
    readonly make: () => { readonly dom: HTMLElement; readonly contentDOM: HTMLElement }
    /** What of a typed value is written; null for nothing yet. */
    readonly accept?: (typed: string) => string | null
  }): NodeViewRenderer =>
  ({ node, view, getPos, editor }: NodeViewRendererProps) => {
    const write = createAttributeBurst(view, getPos)
    const { dom, contentDOM } = block.make()
    const field = attributeField({
      label: block.label,
      value: String(node.attrs[block.attribute] ?? ''),
      className: block.fieldClass,
      lines: 'one',
      readOnly: !editor.isEditable,
      write: (value) => write(block.attribute, value),
      ...(block.accept ? { accept: block.accept } : {}),
    })
    const foot = document.createElement('footer')
    foot.contentEditable = 'false'
    if (block.fieldType && field.dom instanceof HTMLInputElement) {
      field.dom.type = block.fieldType
      field.show(String(node.attrs[block.attribute] ?? ''))
    }
    foot.append(field.dom)
    dom.append(...(block.fieldFirst ? [foot, contentDOM] : [contentDOM, foot]))
    return {
      dom,
      contentDOM,
      update(next) {
        if (next.type.name !== block.type) return false
        field.show(String(next.attrs[block.attribute] ?? ''))
        return true
      },
      stopEvent: insideField,
      ignoreMutation: (mutation) => mutation.type !== 'selection' && foot.contains(mutation.target),
    }
  }

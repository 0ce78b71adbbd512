import type { Node } from '@tiptap/pm/model'

/** The text of a block as it is read: breaks are line ends, everything else that is no text is left out. */
export function visibleText(block: Node): string {
  let text = ''
  block.forEach((child) => {
    if (child.isText) text += child.text ?? ''
    else if (child.type.name === 'hardBreak') text += '\n'
  })
  return text
}

import { InputRule, markInputRule, nodeInputRule } from '@tiptap/core'
import type { MarkType, NodeType } from '@tiptap/pm/model'
import { safeHref } from '../../shared/body/safeHref'

/** `---` alone in its block; the typography has made a dash of its first two signs: `—` in Russian, `–` in Turkish. */
export const dividerRule = (type: NodeType): InputRule =>
  nodeInputRule({ find: /^(?:---|—-|–-|___\s|\*\*\*\s)$/, type })

/** `x^2^`, and `H~2~O`, which `~~struck out~~` is not. */
export const raisedRule = (type: MarkType): InputRule => markInputRule({ find: /\^([^\s^]{1,40})\^$/, type })
export const loweredRule = (type: MarkType): InputRule =>
  markInputRule({ find: /(?<!~)~([^\s~]{1,40})~$/, type })

/** `[words](https://…)` becomes a link, by the one rule for addresses. */
export const linkRule = (type: MarkType): InputRule =>
  new InputRule({
    find: /\[([^[\]\n]{1,300})\]\(([^\s()]{4,2000})\)$/,
    handler({ state, range, match }) {
      const [, words = '', address] = match
      const href = safeHref(address)
      if (!href) return null
      const { tr } = state
      tr.insertText(words, range.from, range.to)
      tr.addMark(range.from, range.from + words.length, type.create({ href }))
      tr.removeStoredMark(type)
      return undefined
    },
  })

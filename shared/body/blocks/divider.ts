import { HorizontalRule } from '@tiptap/extension-horizontal-rule'

/** A break between two parts of a story. */
export const Divider = HorizontalRule.extend({ name: 'divider' })

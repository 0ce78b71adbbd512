import { Link as TiptapLink } from '@tiptap/extension-link'
import { safeHref } from '../safeHref'

/** A link out of the story. Its address passes `safeHref` on the way in, in the editor and on the way out. */
export const Link = TiptapLink.extend({ inclusive: false }).configure({
  openOnClick: false,
  autolink: true,
  linkOnPaste: true,
  defaultProtocol: 'https',
  isAllowedUri: (url) => safeHref(url) !== null,
  HTMLAttributes: { rel: 'noopener', target: null },
})

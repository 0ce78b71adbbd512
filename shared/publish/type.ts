import * as z from 'zod'

/** How a site's pages are set: serifs throughout, headlines without, or none at all. */
export const TypeChoice = z.enum(['classic', 'mixed', 'plain'])
export type TypeChoice = z.infer<typeof TypeChoice>

/** Families a reader's device may have; none is ever fetched. */
const SERIF =
  '"Source Serif 4 Variable", "Source Serif 4", "Source Serif Pro", "Iowan Old Style", Charter, "PT Serif", Georgia, "Noto Serif", "DejaVu Serif", serif'
const SANS =
  '"Inter Variable", Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif'

/** Families, as CSS writes them, of headlines and of running text. */
export const typeStacks = (type: TypeChoice): { readonly head: string; readonly text: string } => ({
  head: type === 'classic' ? SERIF : SANS,
  text: type === 'plain' ? SANS : SERIF,
})

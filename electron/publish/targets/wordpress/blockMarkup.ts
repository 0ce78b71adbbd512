/**
 * One block as Gutenberg writes it. Attributes are JSON with what would end an HTML comment written as escapes, as
 * WordPress's `serialize_block_attributes` does it.
 */
export function block(name: string, attributes: Readonly<Record<string, unknown>>, inside: string): string {
  const given = Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined))
  const json = Object.keys(given).length > 0 ? `${escapeJson(JSON.stringify(given))} ` : ''
  return `<!-- wp:${name} ${json}-->\n${inside}\n<!-- /wp:${name} -->`
}

const escapeJson = (json: string): string =>
  json
    .replaceAll('\\\\', '\\u005c')
    .replaceAll('--', '\\u002d\\u002d')
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\\"', '\\u0022')

/** Markup Gutenberg is to leave alone. */
export const htmlBlock = (html: string): string => block('html', {}, html)

/** A paragraph of a class of its own, so that a theme can set datelines and source lines apart. */
export const classed = (className: string, inside: string): string =>
  block('paragraph', { className }, `<p class="${className}">${inside}</p>`)

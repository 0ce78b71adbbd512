/** Markup that is already safe. Everything else that goes into a template is text and is escaped. */
export class Markup {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text
  }
}

type Part = string | number | Markup | null | undefined | false | readonly Part[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Most texts hold nothing that has to be looked at. */
const UNSAFE = /[\p{Cc}\p{Cs}\ufffe\uffff&<>"']/u

/** Text made safe for element content and for quoted attributes. Characters XML and HTML forbid are removed. */
export const escapeText = (text: string): string => (UNSAFE.test(text) ? escaped(text) : text)

const escaped = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (ch) => ('\t\n\r'.includes(ch) ? ch : ''))
    .replace(/[&<>"']/g, (ch) => ENTITIES[ch] ?? ch)

/** Markup from another renderer of ours, taken as it is. */
export const trusted = (text: string): Markup => new Markup(text)

const part = (value: Part): string => {
  if (value === null || value === undefined || value === false) return ''
  if (value instanceof Markup) return value.text
  if (typeof value === 'object') return value.map(part).join('')
  return escapeText(String(value))
}

/** Tagged template: html`<p title="${any}">${any}</p>` with every value escaped unless it is Markup. */
export function html(strings: TemplateStringsArray, ...values: Part[]): Markup {
  let out = strings[0] ?? ''
  for (const [index, value] of values.entries()) out += part(value) + (strings[index + 1] ?? '')
  return new Markup(out)
}

/** ` name="value"`, or nothing when the value is absent or empty. */
export const attribute = (name: string, value: string | number | null | undefined): Markup =>
  value === null || value === undefined || value === '' ? new Markup('') : html` ${trusted(name)}="${value}"`

import type { Token } from 'parse5'
import type { Attributes } from './pictures'

/** An element's attributes together with the names it has. */
export const named = (attribute: (name: string) => string, { attrs }: Token.TagToken): Attributes =>
  Object.assign((name: string) => attribute(name), { names: attrs.map(({ name }) => name) })

/** The value of an attribute, empty where there is none; `hidden-present` asks for one that needs no value. */
export function attributeOf(token: Token.TagToken, name: string): string {
  if (name === 'hidden-present') return token.attrs.some((one) => one.name === 'hidden') ? 'yes' : ''
  for (const one of token.attrs) if (one.name === name) return one.value
  return ''
}

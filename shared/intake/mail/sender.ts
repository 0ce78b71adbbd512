import type { Statement } from '../html/evidence'

const PRIVATE_MAIL =
  /@(gmail|googlemail|hotmail|outlook|live|yahoo|icloud|yandex|ya|mail|bk|list|inbox|rambler|mynet|proton|protonmail)\./i
const PERSON = /^\p{Lu}[\p{L}’'-]{1,30}( \p{Lu}\.)?( \p{Lu}[\p{L}’'-]{1,30}){1,2}$/u
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,40}){1,5}/

export interface Sender {
  readonly name: string
  readonly address: string
}

/** `"Ayşe Demir" <ayse@x.example>`, `Ayşe Demir [mailto:…]`, or an address alone, in its two parts. */
export function readSender(text: string): Sender {
  const sample = text.slice(0, 400)
  const found = ADDRESS.exec(sample)
  const name = (found ? sample.slice(0, found.index) : sample)
    .replace(/[<[(]\s{0,3}(?:mailto:)?\s{0,3}$/i, '')
    .replace(/^[\s"'“”«»|*]+|[\s"'“”«»|,;*]+$/g, '')
    .slice(0, 200)
  return { name: name.includes('@') ? '' : name, address: found?.[0] ?? '' }
}

/**
 * What a sender says of a text: the site it comes from; its author only when a person writes from an address of their
 * own. Empty when there is no name.
 */
export function statedSender({ name, address }: Sender): Statement[] {
  if (name === '') return []
  const isPerson = PERSON.test(name) && PRIVATE_MAIL.test(address)
  if (isPerson) return [{ name: 'author', text: name }]
  return [
    { name: 'site', text: name },
    { name: 'sender', text: name },
  ]
}

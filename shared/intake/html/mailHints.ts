import type { Hint } from '../page/piece'

const QUOTE =
  /(?:^|[\s_])(?:gmail_quote|yahoo_quoted|protonmail_quote|zmail_extra|moz-forward-container|tutanota_quote|WordSection1-quote|ms-outlook-mobile-reference-message|cite-quote)(?:_container)?(?=$|\s)/i
const SIGNATURE =
  /(?:^|[\s_])(?:gmail_signature|moz-signature|protonmail_signature_block|ms-outlook-mobile-signature|AppleMailSignature|zmail_signature|signature-block)(?=$|[\s-])/i

/** Whether a quotation is a mail program's, which quotes whole mails and nothing anybody said. */
export const isMailQuote = (tag: string, attribute: (name: string) => string): boolean =>
  tag === 'blockquote' && (/^cite$/i.test(attribute('type')) || QUOTE.test(attribute('class')))

/** What mail programs say by class and identifier of the parts they write. */
export function mailHintsOf(tag: string, attribute: (name: string) => string): Hint[] {
  const names = `${attribute('class')} ${attribute('id')}`.slice(0, 300)
  const hints: Hint[] = []
  if (isMailQuote(tag, attribute) || QUOTE.test(names)) hints.push('mail-quote')
  if (SIGNATURE.test(names)) hints.push('mail-signature')
  return hints
}

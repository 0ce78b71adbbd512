import type { Check, Subject } from './subject'

interface Shown {
  readonly src: string
  readonly alt: string
  readonly credit: string
  readonly where: string
}

function picturesOf({ article, doc }: Subject): Shown[] {
  const shown: Shown[] = article.lead ? [{ ...article.lead, where: 'lead' }] : []
  doc?.forEach((block, _offset, index) => {
    if (block.type.name !== 'figure') return
    const { src, alt, credit } = block.attrs
    shown.push({ src: String(src), alt: String(alt), credit: String(credit), where: `body.${index}` })
  })
  return shown
}

export const picturesWithoutAlt: Check = (subject) =>
  picturesOf(subject)
    .filter(({ alt }) => alt.trim() === '')
    .map(({ where }) => ({
      code: 'figure.no-alt',
      where: `${where}.alt`,
      message: 'A picture has no description for those who cannot see it.',
    }))

export const picturesWithoutCredit: Check = (subject) =>
  picturesOf(subject)
    .filter(({ credit }) => credit.trim() === '')
    .map(({ where }) => ({
      code: 'figure.no-credit',
      where: `${where}.credit`,
      message: 'A picture has no credit.',
    }))

export const picturesNotCopied: Check = (subject) =>
  picturesOf(subject)
    .filter(({ src }) => !src.startsWith('sha256-'))
    .map(({ where, src }) => ({
      code: 'figure.not-copied',
      where,
      message: 'A picture lies on another site; the page will link to it instead of showing it.',
      values: { src: src.slice(0, 200) },
      ...(/^https?:/i.test(src) ? { fix: { kind: 'copy-picture' as const, src } } : {}),
    }))

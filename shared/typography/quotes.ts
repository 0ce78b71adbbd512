import type { Typography } from './language'

/** The quote a straight one stands for, by the text of its block before it. */
export function quoteFor(before: string, { outer, inner }: Typography): string {
  const opens = before === '' || /[\s\u00a0([{«“„‘–—/\ufffc]$/.test(before)
  const isInside = depth(before, outer) > 0
  if (opens && !(isInside && before.endsWith(inner[0]))) return isInside ? inner[0] : outer[0]
  // Inner quotes that end in the sign English outer ones begin with are told by counting.
  const isInner = isInside && inner[1] !== '’' && depth(before, inner) > 0
  return isInner ? inner[1] : outer[1]
}

/** How many of these quotes are open at the end of a text. */
function depth(text: string, [open, close]: readonly [string, string]): number {
  let now = 0
  for (const sign of text) {
    if (sign === open) now += 1
    else if (sign === close && now > 0) now -= 1
  }
  return now
}

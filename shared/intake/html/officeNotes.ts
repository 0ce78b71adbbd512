/**
 * What office programs call the anchors of their notes: `_ftn1` and `_edn1` (Word), `ftnt1` (Google Docs),
 * `sdfootnote1sym` and `sdendnote1sym` (LibreOffice), and those of comments, `cmnt1` and `_msocom_1`.
 */
const NOTE =
  /#(?:_(?:ftn|edn)(?:ref)?\d{1,4}|ftnt(?:_ref)?\d{1,4}|sd(?:foot|end)note\d{1,4}(?:sym|anc))["']?(?=[\s>])/i
const COMMENTED = /#(?:cmnt|_msocom_)\d{1,4}["']?(?=[\s>])/i
const COMMENT = /#cmnt_ref\d{1,4}["']?(?=[\s>])/i
const ANY = /#(?:_ftn|_edn|ftnt|sdfootnote|sdendnote|cmnt|_msocom_)/i

const ANCHOR = /<a\s[^<>]{0,1000}>/gi
/** A sign of a note may be wrapped in many elements, but is short. */
const LONGEST = 3000
const LONGEST_COMMENT = 20_000
/** White space between a sign and its note; one space is put there. */
const BLANK = /^(?:&nbsp;|\s){1,9}/i
const SIGN = /^[[(]?([\p{L}\p{N}*†‡§]{1,6})[\])]?$/u

/**
 * Clipboard HTML with the signs of its notes written alike, `[1]`, in the text and before the note; without the signs
 * of editors' comments, whose texts are hidden, so that the report lists them. Other pages come back as they are.
 * Linear in the length of `html`.
 */
export function withNoteSigns(html: string): string {
  if (!ANY.test(html)) return html
  const parts: string[] = []
  let done = 0
  for (const { 0: tag, index } of html.matchAll(ANCHOR)) {
    if (index < done || !ANY.test(tag)) continue
    const from = index + tag.length
    const inside = html.slice(from, from + LONGEST)
    const end = inside.search(/<\/a\s{0,9}>/i)
    if (end < 0) continue
    const after = from + inside.indexOf('>', end) + 1
    const sign = SIGN.exec(textOf(inside.slice(0, end)))?.[1] ?? ''
    if (COMMENTED.test(tag)) parts.push(html.slice(done, index))
    else if (COMMENT.test(tag)) {
      const comment = commentAfter(html, after)
      parts.push(html.slice(done, index), hidden(comment))
      done = after + comment.length
      continue
    } else if (NOTE.test(tag) && sign !== '') {
      const isAtNote = /ref\d|anc["'\s>]/i.test(NOTE.exec(tag)?.[0] ?? '')
      parts.push(html.slice(done, index), isAtNote ? `[${sign}] ` : `[${sign}]`)
      done = isAtNote ? after + (BLANK.exec(html.slice(after, after + 100))?.[0].length ?? 0) : after
      continue
    } else continue
    done = after
  }
  return parts.length > 0 ? parts.join('') + html.slice(done) : html
}

const textOf = (html: string): string => html.replace(/<[^<>]{0,2000}>/g, '').replace(/&nbsp;|\s/g, '')

/** A comment goes to the end of its box, or to the next comment; without a box, to the end of its paragraph. */
function commentAfter(html: string, from: number): string {
  const rest = html.slice(from, from + LONGEST_COMMENT)
  const next = rest.search(/#cmnt_ref/i)
  const ends = [rest.search(/<\/div\s{0,9}>/i), next < 0 ? -1 : rest.lastIndexOf('<', next)]
  const end = Math.min(...ends.map((at) => (at < 0 ? LONGEST_COMMENT : at)))
  return rest.slice(0, end < LONGEST_COMMENT ? end : Math.max(0, rest.search(/<\/p\s{0,9}>/i)))
}

const hidden = (comment: string): string =>
  `<del datetime="comment">${comment.replace(/<(p|li)(?=[\s>])/gi, '<$1 hidden')}`

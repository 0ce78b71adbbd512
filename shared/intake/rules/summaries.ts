/** `PORTLAND, Maine (AP) —`, `ANKARA -`: an agency's dateline, which only the first paragraph of a story has. */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.’'-]{2,20}[\s,]{0,2}){1,4}(?:\p{Lu}[\p{L}.]{1,15}[\s,]{0,2}){0,3}(?:\([^()\n]{2,40}\)\s?)?\s?[—–-]{1,2}\s/u
/** Labels of dates, networks and programs that stand where a summary would. */
const LABEL =
  /^(?:(?:first |last )?(?:posted|published|updated|modified|filed)|add|loading|image|photo|video|listen|watch)\b(?=[^.]{0,60}$|:)/i
const NAMED =
  /^(?:[Ff]rom|[Bb]y|BY)\s\p{Lu}(?=[^.]{0,140}$)|^(?:By|BY)\s\p{Lu}[\p{L}’'.-]{1,20}\s\p{Lu}[\p{L}’'-]{1,20},/u
/** `…, сообщает Reka.kz.`, `… деп хабарлайды Reka.kz.`: first paragraphs say who tells it, summaries do not. */
const TOLD_BY =
  /(?:,\s(?:сообща|переда[её]|информиру)\p{L}{1,3}|\s(?:деп|dep)\s(?:хабарла|habarla|xabarla)\p{L}{1,5})\s[^;:!?\n]{2,100}$/u
/** What sites ask of their readers. */
const REQUEST =
  /\b(?:e-?mail address|sign (?:up|in)|log in|click here|uses? cookies|newsletter|javascript|subscribe|terms of (?:use|service)|guidelines|please (?:read|enter|wait|try))\b|e-posta|abone ol|tıklayın|подпишитесь|нажмите|құпия/iu

/** Two hours in a few words: when a page appeared and was changed. */
const CLOCKS = /^(?=.{1,140}$)[^:]{0,60}\d{1,2}:\d{2}[^:]{0,60}\d{1,2}:\d{2}/u

/**
 * Whether a text may be a story's summary: a sentence or a headline's continuation, no label and no first paragraph. `isApart`: the
 * page sets it apart by more than its place, so that it may name its source as well.
 */
export function isSummary(text: string, isApart = false): boolean {
  const digits = text.match(/\d/g)?.length ?? 0
  const isShort = text.split(/\s+/).length < 4 && !/\P{ASCII}{8}/u.test(text)
  const isNotice = text.length <= 200 && REQUEST.test(text)
  return (
    !isShort &&
    !CLOCKS.test(text) &&
    !isNotice &&
    // A ticker's headlines in a row.
    !/(?:\*{2,}|[•|]|\.{3}).*(?:\*{2,}|[•|]|\.{3})/.test(text) &&
    digits <= text.length / 4 &&
    !DATELINE.test(text) &&
    !LABEL.test(text) &&
    (isApart || !TOLD_BY.test(text.slice(-160))) &&
    !NAMED.test(text)
  )
}

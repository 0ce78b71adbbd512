import type { MessageKey } from '../i18n/catalogue'
import type { I18n } from '../i18n/i18n'

/**
 * What a target says a site keeps differently is one plain English line, which receipts keep for good. Here are the same lines
 * in the person's language; a line nobody knows, of a version to come, is shown as it is.
 */
const LINES: readonly (readonly [RegExp, MessageKey])[] = [
  [/^The site has the article as “(?<there>[^”]*)”, not as “(?<sent>[^”]*)”\.$/, 'difference.status'],
  [/^The site still has it as “(?<there>[^”]*)”\.$/, 'difference.still'],
  [/^The (?:site still shows the article|page is still in the site folder)\.$/, 'difference.still-shown'],
  [/^The headline on the (?:site|page) is not the headline that was sent\.$/, 'difference.headline'],
  [/^The summary on the site is not the one that was sent\.$/, 'difference.standfirst'],
  [/^The site did not take over all rubrics(?: and tags)?\.$/, 'difference.rubrics'],
  [/^The site did not take over all tags\.$/, 'difference.tags'],
  [/^The site has no (?:rubric|tag) “(?<name>.*)”, and it was not created\.$/, 'difference.no-term'],
  [/^The site did not take over the (?:(?:description|caption) of the )?lead picture\.$/, 'difference.lead'],
  [/^The lead picture lies on another site and was not sent\.$/, 'difference.lead-elsewhere'],
  [/^The picture \S+ is not in the library and is not shown\.$/, 'difference.picture'],
  [/^The account may not send pictures: (?<count>\d+) left out\.$/, 'difference.pictures-refused'],
  [/^The hour was not sent: whoever publishes the article sets it\.$/, 'difference.hour'],
  [/^\S+ has no field for the kicker; it was not sent\.$/, 'difference.kicker'],
  [/^The site has no field for the search (?:title|description); it was not sent\.$/, 'difference.search'],
  [/^The account may not change what stays at the top of the front page\.$/, 'difference.pin-refused'],
  [/^The site does not keep the article at the top of the front page as asked\.$/, 'difference.pin'],
  [/^Comments are “(?<there>[^”]*)” on the site\.$/, 'difference.comments'],
  [/^The site keeps its field (?<name>\S+) differently\.$/, 'difference.field'],
  [
    /^The site removed markup from the text: (?<names>.*)\. The account may not write free markup\.$/,
    'difference.markup',
  ],
  [/^The site rewrote the text\.$/, 'difference.rewritten'],
  [/^The site rewrote the text \(block (?<number>\d+)\)\.$/, 'difference.block'],
  [/^Block (?<number>\d+) of the text is not on the page as it was sent\.$/, 'difference.block'],
  [/^The page shows (?<count>\d+) blocks that were not sent\.$/, 'difference.more-blocks'],
  [/^The body could not be read and (?:was not sent|is not shown)\.$/, 'difference.body'],
  [/^A part of the text \(.*\) comes from a newer version and is not shown\.$/, 'difference.opaque'],
  [/^The page has no link to the source (?<address>\S+)\.$/, 'difference.source'],
  [/^The site shows another version than the one that was sent\.$/, 'difference.other-version'],
  [/^Somebody changed the article on the site before its answer came; /, 'difference.changed-there'],
  [/^The page at \S+ (?:answers readers with \d+|could not be opened)\.$/, 'difference.unread'],
  [/^The site's clock is (?<minutes>\d+) min ahead of this computer's: /, 'difference.clock-ahead'],
  [/^The site's clock is (?<minutes>\d+) min behind this computer's: /, 'difference.clock-behind'],
  [/^The site sends this article to subscribers by e-mail\.$/, 'difference.by-mail'],
]

/** A difference in the person's language. */
export function differenceWords(line: string, t: I18n['t']): string {
  for (const [form, key] of LINES) {
    const found = form.exec(line)
    if (found) return t(key, { ...found.groups })
  }
  return line
}

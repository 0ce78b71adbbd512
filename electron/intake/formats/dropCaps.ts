const SIGN = /<w:framePr\s[^<>]{0,400}w:dropCap="(?:drop|margin)"/g
const LONGEST = 5000

/**
 * A paragraph's large first letter stands in a paragraph of its own before it (`w:dropCap`, ECMA-376 part 1, 17.3.1.11):
 * its runs go where the eye reads them, to the beginning of the next paragraph.
 */
export function joinDropCaps(xml: string): string {
  const parts: string[] = []
  let done = 0
  for (const { index } of xml.matchAll(SIGN)) {
    if (index < done) continue
    const head = xml.slice(Math.max(done, index - LONGEST), index)
    const start = index - head.length + Math.max(head.lastIndexOf('<w:p>'), head.lastIndexOf('<w:p '))
    const [inner, end] = [xml.indexOf('</w:pPr>', index), xml.indexOf('</w:p>', index)]
    // Only a paragraph that follows directly is the letter's own.
    const next = /^\s{0,20}<w:p(?:\s[^<>]{0,400})?>(?:<w:pPr>.{0,5000}?<\/w:pPr>)?/s.exec(
      xml.slice(end + '</w:p>'.length, end + 2 * LONGEST),
    )
    if (!head.includes('<w:p') || inner < 0 || inner > end || end > index + LONGEST || !next) continue
    const from = end + '</w:p>'.length
    parts.push(xml.slice(done, start), next[0], xml.slice(inner + '</w:pPr>'.length, end))
    done = from + next[0].length
  }
  return parts.length > 0 ? parts.join('') + xml.slice(done) : xml
}

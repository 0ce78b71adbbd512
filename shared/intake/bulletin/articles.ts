const MOST_ARTICLES = 60

/** The `article` elements of a page that stand in no other, as they are written. Linear in the page's length. */
export function outerArticles(html: string): string[] {
  const found: string[] = []
  let depth = 0
  let start = 0
  for (const match of html.matchAll(/<(\/?)article(?=[\s>/])/gi)) {
    if (match[1] !== '/') {
      if (depth === 0) start = match.index
      depth += 1
    } else if (depth > 0) {
      depth -= 1
      if (depth === 0) found.push(html.slice(start, match.index))
    }
    if (found.length > MOST_ARTICLES) return []
  }
  return found
}

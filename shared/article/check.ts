import { safeHref } from '../body/safeHref'
import type { SiteProfile } from '../publish/site'
import { bodyTexts } from '../render/bodyTexts'
import { readBody } from '../render/readBody'
import type { Article } from './article'
import { checkBlocks } from './checkBlocks'
import type { Problem } from './problem'

/** Headlines longer than this are cut by search engines and do not fit a phone's first screen. */
export const HEADLINE_LIMIT = 110

type Note = (code: string, where: string, message: string, values?: Problem['values']) => void

/**
 * Everything a writer can fix before an article is published on `site`, errors first. `now` is an instant; without
 * it an embargo cannot be judged and is left out.
 */
export function checkArticle(article: Article, site: SiteProfile, now?: string): Problem[] {
  const problems: Problem[] = []
  const note =
    (severity: Problem['severity']): Note =>
    (code, where, message, values = {}) =>
      problems.push({ code, severity, where, message, values })
  const [error, warn] = [note('error'), note('warning')]
  checkHead(article, error, warn)
  checkStory(article, error, warn)
  checkOrigin(article, error, warn)
  checkAds(article, site, warn)
  if (article.embargo && now && Date.parse(article.embargo) > Date.parse(now)) {
    error('embargo.future', 'embargo', `The article is under embargo until ${article.embargo}.`, {
      until: article.embargo,
    })
  }
  return problems.sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'))
}

function checkHead(article: Article, error: Note, warn: Note): void {
  const headline = article.headline.trim()
  if (headline === '') error('headline.missing', 'headline', 'The article has no headline.')
  if (headline.length > HEADLINE_LIMIT) {
    warn('headline.long', 'headline', `The headline is longer than ${HEADLINE_LIMIT} characters.`, {
      length: headline.length,
      limit: HEADLINE_LIMIT,
    })
  }
  if (article.rubrics.length === 0) warn('rubrics.missing', 'rubrics', 'The article has no rubric.')
  if (article.lead) checkPicture(article.lead, 'lead', warn)
  for (const where of ['headline', 'kicker', 'standfirst'] as const) {
    placeholder(article[where], where, error)
  }
}

function checkStory(article: Article, error: Note, warn: Note): void {
  const doc = readBody(article.body)
  if (!doc) {
    error('body.unreadable', 'body', 'The body cannot be read.')
    return
  }
  for (const { code, severity, where, message, values } of checkBlocks(doc, article))
    (severity === 'error' ? error : warn)(code, where, message, values)
  const texts = bodyTexts(article.body)
  if (texts.length === 0) error('body.empty', 'body', 'The article has no text.')
  for (const text of texts) if (placeholder(text, 'body', error)) break
  doc.descendants((node) => {
    if (node.type.name === 'figure') {
      const { src, alt, credit } = node.attrs
      checkPicture({ src: String(src), alt: String(alt), credit: String(credit) }, 'body', warn)
    }
    if (node.type.name.startsWith('opaque')) {
      warn('body.opaque', 'body', 'A part of the text comes from a newer version and will not be shown.')
    }
    const links = node.marks.filter((mark) => mark.type.name === 'link').map((mark) => mark.attrs.href)
    if (node.type.name === 'sourceLine' && node.attrs.href !== '') links.push(node.attrs.href)
    for (const href of links) {
      if (safeHref(href) !== null) continue
      error('link.unsafe', 'body', 'A link in the text leads to an address that is not allowed.', {
        href: String(href).slice(0, 200),
      })
    }
  })
}

function checkOrigin(article: Article, error: Note, warn: Note): void {
  const { dateline, sources } = article
  const foreign = article.intakeReport !== null && article.intakeReport !== undefined
  if (sources.length === 0 && foreign) {
    warn('sources.missing', 'sources', 'The text was taken over from elsewhere, but no source is named.')
  }
  for (const [index, source] of sources.entries()) {
    const where = `sources.${index}`
    if (source.url === '' && source.relation !== 'handout') {
      warn('source.no-url', where, 'A source has no address.', { name: source.publisher || source.title })
    } else if (source.url !== '' && safeHref(source.url) === null) {
      error('source.unsafe', where, 'A source has an address that is not allowed.', { href: source.url })
    }
    if (source.url === '' && source.publisher === '' && source.title === '') {
      warn('source.empty', where, 'A source has neither a name nor an address.')
    }
  }
  if (dateline.place === '') warn('dateline.no-place', 'dateline.place', 'The dateline names no place.')
  if (dateline.date === '') warn('dateline.no-date', 'dateline.date', 'The dateline has no date.')
  placeholder(dateline.place, 'dateline.place', error)
}

function checkAds(article: Article, site: SiteProfile, warn: Note): void {
  if (article.ads.mode === 'off') return
  const known = new Set(site.inventory.map((slot) => slot.name))
  const names = [
    ...article.ads.placements.map((placement) => placement.slot),
    ...(article.body.content ?? [])
      .filter((block) => block.type === 'adSlot')
      .map((block) => String((block.attrs as { slot?: unknown } | undefined)?.slot ?? 'in-story')),
  ]
  for (const name of new Set(names)) {
    if (!known.has(name))
      warn('ads.unknown-slot', 'ads', `The site has no ad slot called ${name}.`, { slot: name })
  }
}

function checkPicture(
  picture: { src: string; alt: string; credit: string },
  where: string,
  warn: Note,
): void {
  if (picture.alt.trim() === '')
    warn('figure.no-alt', where, 'A picture has no description for those who cannot see it.')
  if (picture.credit.trim() === '') warn('figure.no-credit', where, 'A picture has no credit.')
  if (!picture.src.startsWith('sha256-')) {
    warn(
      'figure.not-copied',
      where,
      'A picture lies on another site; the page will link to it instead of showing it.',
      {
        src: picture.src.slice(0, 200),
      },
    )
  }
}

/** `TK` ("to come") standing alone in capitals, and runs of question marks: what desks write where a fact is missing. */
const PLACEHOLDER = /(?<![\p{L}\p{N}])(?:TK|TKTK|XXX+)(?![\p{L}\p{N}])|\?{3,}/u

function placeholder(text: string, where: string, error: Note): boolean {
  const found = PLACEHOLDER.exec(text)?.[0]
  if (found === undefined) return false
  error('text.placeholder', where, `“${found}” still stands where a fact should be.`, {
    found,
    text: text.slice(0, 200),
  })
  return true
}

import path from 'node:path'
import type { Article } from '../../shared/article/article'
import type { SiteProfile } from '../../shared/publish/site'
import { renderBody } from '../../shared/render/body'
import { jsonLd } from '../../shared/render/jsonLd'
import { previewLinks } from '../../shared/render/links'
import { ninjs } from '../../shared/render/ninjs'
import { renderPage } from '../../shared/render/page'
import { renderText } from '../../shared/render/text'
import { siteWords } from '../../shared/render/words'
import { fail } from '../../shared/result'
import { createPictures } from '../pictures/pictures'
import { publishedPicture } from '../pictures/published'
import { makeProof } from '../publish/proof'
import { anySite } from './anySite'
import { readArticle } from './articleInput'
import { type CliIo, type Command, type CommandResult, json, refusal, usage } from './command'

const forms: Readonly<Record<string, (article: Article, site: SiteProfile) => string>> = {
  page: (article, site) => renderPage(article, site, { links: previewLinks, stylesheet: 'inline' }),
  html: (article, site) => `${renderBody(article.body, { words: siteWords(site.language) })}\n`,
  text: renderText,
  jsonld: (article, site) => json(jsonLd(article, site, '')),
  ninjs: (article) => json(ninjs(article)),
}

export async function renderCommand(command: Command, io: CliIo): Promise<CommandResult> {
  const [name, ...more] = command.positional
  if (name === undefined || more.length > 0)
    return usage('render wants one ARTICLE.json, or - for standard input.')
  const form = command.options.as ?? ''
  const render = Object.hasOwn(forms, form) ? forms[form] : undefined
  if (!render && form !== 'proof')
    return usage(`--as is one of ${[...Object.keys(forms), 'proof'].join(', ')}.`)
  const days = Number(command.options.days ?? 7)
  if (!Number.isInteger(days) || days < 1 || days > 365) return usage('--days is 1 to 365.')
  const site = await anySite(command)
  if (!site.ok) return usage(site.message)
  const article = await readArticle(name, io)
  if (!article.ok) return refusal(article.fault)
  const text = render
    ? render(article.value, site.site)
    : await proofOf(article.value, site.site, command.options.pictures, days)
  return {
    ok: true,
    text: command.isJson
      ? json(form === 'jsonld' || form === 'ninjs' ? JSON.parse(text) : { [form]: text })
      : text,
  }
}

/** One file for colleagues, its pictures inside it; see `makeProof`. */
function proofOf(
  article: Article,
  site: SiteProfile,
  folder: string | undefined,
  days: number,
): Promise<string> {
  const made = new Date()
  const expires = new Date(made.getTime() + days * 86_400_000)
  const pictures = folder === undefined ? null : createPictures(path.resolve(folder))
  return makeProof(
    article,
    site,
    { made: made.toISOString(), expires: expires.toISOString() },
    {
      picture: async (hash) =>
        pictures
          ? publishedPicture(pictures, hash)
          : fail('missing', 'picture.missing', 'There are no pictures here.'),
    },
  )
}

import type { Article } from '../../shared/article/article'
import type { SiteProfile } from '../../shared/publish/site'
import { renderBody } from '../../shared/render/body'
import { jsonLd } from '../../shared/render/jsonLd'
import { previewLinks } from '../../shared/render/links'
import { ninjs } from '../../shared/render/ninjs'
import { renderPage } from '../../shared/render/page'
import { renderText } from '../../shared/render/text'
import { siteWords } from '../../shared/render/words'
import { readArticle } from './articleInput'
import { type CliIo, type Command, type CommandResult, json, refusal, usage } from './command'
import { siteFrom } from './site'

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
  if (!render) return usage(`--as is one of ${Object.keys(forms).join(', ')}.`)
  const site = await siteFrom(command.options, '')
  if (!site.ok) return usage(site.message)
  const article = await readArticle(name, io)
  if (!article.ok) return refusal(article.fault)
  const text = render(article.value, site.site)
  return {
    ok: true,
    text: command.isJson
      ? json(form === 'jsonld' || form === 'ninjs' ? JSON.parse(text) : { [form]: text })
      : text,
  }
}

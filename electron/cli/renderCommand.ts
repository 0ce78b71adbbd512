import fs from 'node:fs/promises'
import path from 'node:path'
import { type Article, Layout } from '../../shared/article/article'
import type { SiteProfile } from '../../shared/publish/site'
import { renderBody } from '../../shared/render/body'
import { jsonLd } from '../../shared/render/jsonLd'
import { previewLinks } from '../../shared/render/links'
import { ninjs } from '../../shared/render/ninjs'
import { renderPage } from '../../shared/render/page'
import { inStory } from '../../shared/render/pictures'
import { readerScript } from '../../shared/render/readerScript'
import { siteStyles } from '../../shared/render/styles'
import { renderText } from '../../shared/render/text'
import { siteWords } from '../../shared/render/words'
import { FILES } from '../publish/targets/local/addresses'
import { sitePictures } from '../publish/targets/local/media'
import { seenFrom } from '../publish/targets/local/sitePicture'
import { wantedPictures } from '../publish/targets/local/story'
import { readArticle } from './articleInput'
import { type CliIo, type Command, type CommandResult, json, refusal, usage } from './command'
import { dataFolder } from './data/folder'
import { findSite } from './data/sites'
import { tools } from './publishCommand'
import { localFolder, siteFrom } from './site'

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
  const layout = Layout.optional().safeParse(command.options.layout)
  if (!layout.success) return usage(`--layout is one of ${Layout.options.join(', ')}.`)
  const { out } = command.options
  if (out !== undefined && form !== 'page') return usage('--out goes with --as page.')
  const site = await siteOf(command)
  if (!site.ok) return site.result
  const read = await readArticle(name, io)
  if (!read.ok) return refusal(read.fault)
  const article = layout.data ? { ...read.value, layout: layout.data } : read.value
  if (out !== undefined) return writePage(article, site.site, path.resolve(out), command)
  const text = render(article, site.site)
  return {
    ok: true,
    text: command.isJson
      ? json(form === 'jsonld' || form === 'ninjs' ? JSON.parse(text) : { [form]: text })
      : text,
  }
}

/** The site the page is drawn for: a kept one by its name, a folder's own, or what the options say. */
async function siteOf(
  command: Command,
): Promise<{ ok: true; site: SiteProfile } | { ok: false; result: CommandResult }> {
  const { site: named } = command.options
  const folder = localFolder(named)
  if (named === undefined || folder !== null) {
    const site = await siteFrom(command.options, folder ?? '')
    return site.ok ? site : { ok: false, result: usage(site.message) }
  }
  const found = await findSite(dataFolder(command), named)
  return found.ok ? { ok: true, site: found.value } : { ok: false, result: refusal(found.fault) }
}

/** The page as the site would show it, with its style, its script and its pictures beside it. */
async function writePage(
  article: Article,
  site: SiteProfile,
  folder: string,
  command: Command,
): Promise<CommandResult> {
  const pictures = await sitePictures(wantedPictures(article, site, folder), tools(command.options.pictures))
  if (!pictures.ok) return refusal(pictures.fault)
  const page = renderPage(article, site, {
    links: { ...previewLinks, stylesheet: FILES.stylesheet, script: FILES.script },
    pictures: (src, wish = inStory({})) => {
      const found = pictures.value.find(src, wish)
      return found && seenFrom(FILES.front, found)
    },
  })
  const files: [string, string | Uint8Array][] = [
    [FILES.stylesheet, siteStyles(site)],
    [FILES.script, readerScript],
    ...pictures.value.files.map(({ file, bytes }): [string, Uint8Array] => [file, bytes]),
    [FILES.front, page],
  ]
  try {
    for (const [file, content] of files) {
      const place = path.join(folder, file)
      await fs.mkdir(path.dirname(place), { recursive: true })
      await fs.writeFile(place, content)
    }
  } catch (error) {
    return refusal({ kind: 'denied', code: 'output.not-writable', message: `${folder}: ${String(error)}` })
  }
  const written = files.map(([file]) => path.join(folder, file))
  return { ok: true, text: command.isJson ? json({ written }) : `${written.join('\n')}\n` }
}

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
import { fail } from '../../shared/result'
import { createPictures } from '../pictures/pictures'
import { publishedPicture } from '../pictures/published'
import { makeProof } from '../publish/proof'
import { FILES } from '../publish/targets/local/addresses'
import { sitePictures } from '../publish/targets/local/media'
import { seenFrom } from '../publish/targets/local/sitePicture'
import { wantedPictures } from '../publish/targets/local/story'
import { anySite } from './anySite'
import { readArticle } from './articleInput'
import { type CliIo, type Command, type CommandResult, json, refusal, usage } from './command'
import { tools } from './publishCommand'

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
  const layout = Layout.optional().safeParse(command.options.layout)
  if (!layout.success) return usage(`--layout is one of ${Layout.options.join(', ')}.`)
  const days = Number(command.options.days ?? 7)
  if (!Number.isInteger(days) || days < 1 || days > 365) return usage('--days is 1 to 365.')
  const { out } = command.options
  if (out !== undefined && form !== 'page') return usage('--out goes with --as page.')
  const site = await anySite(command)
  if (!site.ok) return usage(site.message)
  const read = await readArticle(name, io)
  if (!read.ok) return refusal(read.fault)
  const article = layout.data ? { ...read.value, layout: layout.data } : read.value
  if (out !== undefined) return writePage(article, site.site, path.resolve(out), command)
  const text = render
    ? render(article, site.site)
    : await proofOf(article, site.site, command.options.pictures, days)
  return {
    ok: true,
    text: command.isJson
      ? json(form === 'jsonld' || form === 'ninjs' ? JSON.parse(text) : { [form]: text })
      : text,
  }
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

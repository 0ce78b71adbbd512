import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../shared/article/article'
import { bodyTexts } from '../../shared/render/bodyTexts'
import { newsStory } from '../build/newsStory'

const root = process.cwd()
/** On a disk others use, the figures are the disk's; `GALLEY_BENCH_DIR=/dev/shm/site` keeps it out. */
const work = process.env.GALLEY_BENCH_DIR ?? join(root, 'out/bench/site')
const COUNT = Number(process.env.GALLEY_BENCH_ARTICLES ?? 10_000)
const ELEVENTY = '@11ty/eleventy@3.1.2'
const LANGUAGES = ['tr', 'ru', 'kk', 'en'] as const

interface Took {
  readonly wall: number
  /** Seconds of the processor, of the command and what it started. */
  readonly processor: number
}

/** Runs a command and answers what it took, by bash's own clock. */
function timed(command: string, args: readonly string[], cwd: string): Took {
  const script = 'TIMEFORMAT="%R %U %S"; { time "$@" >/dev/null 2>"$0"; } 2>&1'
  const log = join(work, 'last.log')
  const out = execFileSync('bash', ['-c', script, log, command, ...args], { cwd, encoding: 'utf8' })
  const [wall = 0, user = 0, system = 0] = out.trim().split(/\s+/).slice(-3).map(Number)
  return { wall, processor: user + system }
}

function story(index: number): Article {
  const article = newsStory(LANGUAGES[index % 4] ?? 'tr')
  return {
    ...article,
    headline: `${article.headline} ${index}`,
    rubrics: [`Rubrik ${index % 12}`],
    tags: [`konu ${index % 200}`, `yer ${index % 350}`],
    stamps: {
      ...article.stamps,
      firstPublished: new Date(Date.UTC(2024, 0, 1) + index * 3_600_000).toISOString(),
    },
  }
}

/** The same story as a file of the other generators: front matter in JSON, and the body in Markdown. */
function markdown(article: Article): string {
  const matter = {
    title: article.headline,
    description: article.standfirst,
    date: article.stamps.firstPublished,
    kicker: article.kicker,
    author: article.bylines[0]?.name ?? '',
    place: article.dateline.place,
    rubric: article.rubrics[0] ?? '',
    source: article.sources[0]?.url ?? '',
    lang: article.language,
  }
  const lists = { hugo: { rubrics: article.rubrics, tags: article.tags, authors: [matter.author] } }
  return `${JSON.stringify({ ...matter, ...lists.hugo }, null, 1)}\n\n${bodyTexts(article.body).join('\n\n')}\n`
}

const HEAD = (title: string, text: string, lang: string) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><meta name="description" content="${text}"><link rel="stylesheet" href="/styles.css"><meta property="og:title" content="${title}"></head><body><header><p><a href="/">Deneme</a></p></header><main>`
const FOOT = '</main><footer><a href="/">Deneme</a></footer></body></html>'

function writeHugo(folder: string): void {
  const layouts = join(folder, 'layouts/_default')
  mkdirSync(layouts, { recursive: true })
  writeFileSync(
    join(folder, 'config.json'),
    JSON.stringify({
      baseURL: 'http://deneme.example/',
      title: 'Deneme',
      paginate: 50,
      taxonomies: { rubric: 'rubrics', tag: 'tags', author: 'authors' },
    }),
  )
  writeFileSync(
    join(layouts, 'single.html'),
    `${HEAD('{{ .Title }}', '{{ .Description }}', '{{ .Params.lang }}')}<article><ul>{{ range .Params.rubrics }}<li><a href="/rubrics/{{ . | urlize }}/">{{ . }}</a></li>{{ end }}</ul><p>{{ .Params.kicker }}</p><h1>{{ .Title }}</h1><p>{{ .Description }}</p><p>{{ .Params.author }}, {{ .Params.place }}, <time>{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}</time></p>{{ .Content }}<p><a href="{{ .Params.source }}">{{ .Params.source }}</a></p><p>{{ range .Params.tags }}<a href="/tags/{{ . | urlize }}/">{{ . }}</a> {{ end }}</p><script type="application/ld+json">{{ dict "@type" "NewsArticle" "headline" .Title "datePublished" .Date | jsonify | safeJS }}</script></article>${FOOT}`,
  )
  const card = '<li><a href="{{ .RelPermalink }}">{{ .Title }}</a><p>{{ .Description }}</p></li>'
  writeFileSync(
    join(layouts, 'list.html'),
    `${HEAD('{{ .Title }}', '', 'tr')}<h1>{{ .Title }}</h1><ul>{{ range (.Paginate .RegularPages).Pages }}${card}{{ end }}</ul>${FOOT}`,
  )
  writeFileSync(
    join(layouts, 'terms.html'),
    `${HEAD('{{ .Title }}', '', 'tr')}<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>${FOOT}`,
  )
}

function writeEleventy(folder: string): void {
  mkdirSync(join(folder, '_includes'), { recursive: true })
  writeFileSync(
    join(folder, 'eleventy.config.mjs'),
    `export default (config) => {
  for (const key of ['rubrics', 'tags', 'authors'])
    config.addCollection(key + 'Lists', (api) => {
      const all = new Map()
      for (const one of api.getFilteredByGlob('content/*.md').reverse())
        for (const name of one.data[key] ?? []) all.set(name, [...(all.get(name) ?? []), one].slice(0, 30))
      return [...all].map(([name, stories]) => ({ name, stories }))
    })
  config.addCollection('latest', (api) => api.getFilteredByGlob('content/*.md').reverse())
}
`,
  )
  writeFileSync(
    join(folder, '_includes/story.njk'),
    `${HEAD('{{ title }}', '{{ description }}', '{{ lang }}')}<article><ul>{% for name in rubrics %}<li><a href="/rubrics/{{ name | slugify }}/">{{ name }}</a></li>{% endfor %}</ul><p>{{ kicker }}</p><h1>{{ title }}</h1><p>{{ description }}</p><p>{{ author }}, {{ place }}, <time>{{ page.date.toISOString() }}</time></p>{{ content | safe }}<p><a href="{{ source }}">{{ source }}</a></p><p>{% for name in tags %}<a href="/tags/{{ name | slugify }}/">{{ name }}</a> {% endfor %}</p><script type="application/ld+json">{{ { "@type": "NewsArticle", headline: title } | dump | safe }}</script></article>${FOOT}`,
  )
  mkdirSync(join(folder, 'content'), { recursive: true })
  writeFileSync(join(folder, 'content/content.json'), JSON.stringify({ layout: 'story.njk' }))
  const card = '<li><a href="{{ one.url }}">{{ one.data.title }}</a><p>{{ one.data.description }}</p></li>'
  for (const key of ['rubrics', 'tags', 'authors'])
    writeFileSync(
      join(folder, `${key}.njk`),
      `---\npagination:\n  data: collections.${key}Lists\n  size: 1\n  alias: list\npermalink: "/${key}/{{ list.name | slugify }}/index.html"\n---\n${HEAD('{{ list.name }}', '', 'tr')}<h1>{{ list.name }}</h1><ul>{% for one in list.stories %}${card}{% endfor %}</ul>${FOOT}`,
    )
  writeFileSync(
    join(folder, 'archive.njk'),
    `---\npagination:\n  data: collections.latest\n  size: 50\npermalink: "/{% if pagination.pageNumber %}page/{{ pagination.pageNumber + 1 }}/{% endif %}index.html"\n---\n${HEAD('Deneme', '', 'tr')}<ul>{% for one in pagination.items %}${card}{% endfor %}</ul>${FOOT}`,
  )
}

/** A full build of a library and one more story after it, beside Eleventy and Hugo with a template of the same parts. */
export async function siteBench(): Promise<void> {
  rmSync(join(work, 'galley'), { recursive: true, force: true })
  for (const name of ['hugo', 'eleventy']) rmSync(join(work, name), { recursive: true, force: true })
  const from = join(work, 'galley/articles')
  const places = { hugo: join(work, 'hugo'), eleventy: join(work, 'eleventy') }
  mkdirSync(from, { recursive: true })
  writeHugo(places.hugo)
  writeEleventy(places.eleventy)
  mkdirSync(join(places.hugo, 'content'), { recursive: true })
  const put = (index: number) => {
    const article = story(index)
    writeFileSync(join(from, `${article.id}.json`), JSON.stringify(article))
    writeFileSync(join(places.hugo, `content/story-${index}.md`), markdown(article))
    writeFileSync(
      join(places.eleventy, `content/story-${index}.md`),
      `---json\n${markdown(article).replace('\n}\n', '\n}\n---\n')}`,
    )
    return join(from, `${article.id}.json`)
  }
  for (let index = 0; index < COUNT; index += 1) put(index)
  const tool = join(work, 'tool')
  if (!existsSync(join(tool, 'node_modules/@11ty/eleventy'))) {
    mkdirSync(tool, { recursive: true })
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', tool, ELEVENTY], {
      stdio: 'ignore',
    })
  }
  const cli = join(root, 'out/app/cli.js')
  const site = `local:${join(work, 'galley/site')}`
  const runs: Record<string, { full: () => Took; more: (file: string) => Took }> = {
    galley: {
      full: () => timed('node', [cli, 'site', 'build', site, '--from', from, '--name', 'Deneme'], work),
      more: (file) => timed('node', [cli, 'publish', file, '--site', site], work),
    },
    eleventy: {
      full: () =>
        timed('node', [join(tool, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'], places.eleventy),
      more: () =>
        timed('node', [join(tool, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'], places.eleventy),
    },
    ...(existsSync('/usr/bin/hugo')
      ? {
          hugo: {
            full: () => timed('hugo', ['--quiet'], places.hugo),
            more: () => timed('hugo', ['--quiet'], places.hugo),
          },
        }
      : {}),
  }
  const full = Object.fromEntries(Object.entries(runs).map(([name, run]) => [name, run.full()]))
  const extra = put(COUNT)
  const more = Object.fromEntries(Object.entries(runs).map(([name, run]) => [name, run.more(extra)]))
  console.log(
    `\nA site of ${COUNT} articles: seconds by the clock and of the processor, and Galley against each.`,
  )
  for (const [what, took] of [
    ['full build', full],
    ['one more', more],
  ] as const)
    for (const [name, { wall, processor }] of Object.entries(took)) {
      const own = took.galley
      const ratio = own ? `${(own.wall / wall).toFixed(2)} / ${(own.processor / processor).toFixed(2)}` : ''
      console.log(
        `${what.padEnd(11)} ${name.padEnd(9)} ${wall.toFixed(1)} s  ${processor.toFixed(1)} s  ${ratio}`,
      )
    }
  if (!runs.hugo) console.log('Hugo is not installed (apt-get install hugo).')
}

import type { Article } from '../article/article'
import { withoutComments } from '../body/withoutComments'
import type { SiteProfile } from '../publish/site'
import { previewLinks } from './links'
import { html } from './markup'
import { momentIn, printMoment, siteClock } from './moments'
import { renderPage } from './page'
import type { Pictures } from './pictures'

const WORDS = {
  proof: { en: 'PROOF', tr: 'PROVA', ru: 'КОРРЕКТУРА', kk: 'КОРРЕКТУРА' },
  notice: {
    en: 'Proof for the newsroom. Not published; do not pass it on.',
    tr: 'Yazı işleri için provadır. Yayımlanmamıştır; başkasına iletmeyin.',
    ru: 'Корректура для редакции. Не опубликовано, не пересылайте.',
    kk: 'Редакцияға арналған корректура. Жарияланбаған, басқаға жібермеңіз.',
  },
  made: { en: 'Made', tr: 'Hazırlandı', ru: 'Создано', kk: 'Жасалды' },
  expires: { en: 'Valid until', tr: 'Geçerlilik sonu', ru: 'Действительно до', kk: 'Жарамды мерзімі' },
} as const

export interface ProofOptions {
  /** Pictures as `data:` addresses; what is left out is named on the page instead. */
  readonly pictures: Pictures
  /** Instants, ISO 8601. */
  readonly made: string
  readonly expires: string
}

/** A proof asks nobody for anything and runs nothing. */
const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** Long words are set smaller, so that the whole of one stands across the window: some .8 em a letter, turned. */
const stylesFor = (
  mark: string,
) => `.proof-line { position: sticky; top: 0; z-index: 9; padding: .55rem 1rem; background: #7a1f1f; color: #fff; font: 500 .8125rem/1.45 system-ui, sans-serif; text-align: center; }
.proof-line strong { letter-spacing: .12em; margin-inline-end: .6rem; }
.proof-mark { position: fixed; inset: 0; z-index: 8; display: grid; place-items: center; overflow: hidden; pointer-events: none; }
.proof-mark span { font: 800 min(${Math.round(110 / mark.length)}vw, ${Math.round(150 / mark.length)}vh, 15rem)/1 system-ui, sans-serif; letter-spacing: .06em; color: #7a1f1f; opacity: .1; transform: rotate(-32deg); white-space: nowrap; }
@media print { .proof-line { position: static; color: #000; background: none; border: 1px solid #000; } }`

/**
 * The page of an article as one file for the newsroom's own eyes: marked as a proof with the hour it was made and until when
 * it holds, without scripts, machine-readable data, the newsroom's comments, or any way to change the article. The text is
 * drawn by the function that publishes.
 */
export function renderProof(whole: Article, site: SiteProfile, options: ProofOptions): string {
  const article = { ...whole, threads: [], body: withoutComments(whole.body) }
  const page = renderPage(article, site, {
    links: previewLinks,
    pictures: options.pictures,
    preview: true,
    stylesheet: 'inline',
  })
  const { language } = site
  const clock = siteClock(site, article.dateline.zone)
  const said = (instant: string) => {
    const moment = momentIn(instant, clock.zone)
    return moment
      ? html`<time datetime="${moment.iso}">${printMoment(moment, language, clock)}</time>`
      : html``
  }
  const head = html`<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="robots" content="noindex, nofollow, noarchive">
<meta name="referrer" content="no-referrer">
`.text
  const line = html`
<div class="proof-line" role="note"><strong>${WORDS.proof[language]}</strong>${WORDS.notice[language]} ${WORDS.made[language]}: ${said(options.made)} · ${WORDS.expires[language]}: ${said(options.expires)}</div>
<div class="proof-mark" aria-hidden="true"><span>${WORDS.proof[language]}</span></div>`.text
  return withoutScripts(page)
    .replace('<meta charset="utf-8">\n', (found) => found + head)
    .replace('</head>', () => `<style>${stylesFor(WORDS.proof[language])}</style>\n</head>`)
    .replace(/<body[^>]{0,500}>/, (found) => found + line)
}

/** The page's one script element holds data for search engines, which no proof is for. */
function withoutScripts(page: string): string {
  let rest = page
  for (;;) {
    const from = rest.indexOf('<script')
    if (from < 0) return rest
    const to = rest.indexOf('</script>', from)
    rest = rest.slice(0, from) + (to < 0 ? '' : rest.slice(to + '</script>'.length))
  }
}

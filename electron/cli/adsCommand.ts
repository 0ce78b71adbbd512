import type { AdReason } from '../../shared/ads/gaps'
import { type AdReport, adReport } from '../../shared/ads/report'
import { AD_PRESETS, type AdPreset } from '../../shared/ads/rules'
import { anySite } from './anySite'
import { readArticle } from './articleInput'
import { type CliIo, type Command, type CommandResult, json, refusal, usage } from './command'

/**
 * `ads place ARTICLE.json`: where the ads of an article stand on a site, what speaks against every other gap, and how dense
 * they are. `--mode auto` judges it as if the site placed them; `--rules` names a preset.
 */
export async function adsCommand(command: Command, io: CliIo): Promise<CommandResult> {
  const [task, name, ...more] = command.positional
  if (task !== 'place' || name === undefined || more.length > 0)
    return usage('ads takes place ARTICLE.json, or - for standard input.')
  const { mode, rules } = command.options
  if (mode !== undefined && !isMode(mode)) return usage('--mode is auto, manual or off.')
  if (rules !== undefined && !isPreset(rules))
    return usage(`--rules is one of ${Object.keys(AD_PRESETS).join(', ')}.`)
  const site = await anySite(command)
  if (!site.ok) return usage(site.message)
  const article = await readArticle(name, io)
  if (!article.ok) return refusal(article.fault)
  const judged = mode ? { ...article.value, ads: { ...article.value.ads, mode } } : article.value
  const report = adReport(judged, rules ? { ...site.site, adRules: AD_PRESETS[rules] } : site.site)
  return { ok: true, text: command.isJson ? json(report) : listing(report) }
}

const isMode = (mode: string): mode is AdReport['mode'] => /^(?:auto|manual|off)$/.test(mode)

const isPreset = (name: string): name is AdPreset => Object.hasOwn(AD_PRESETS, name)

function listing({ mode, placements, gaps, density, sensitive }: AdReport): string {
  const percent = (share: number) => `${Math.round(share * 100)} %`
  return [
    `mode: ${mode}`,
    ...placements.map(
      ({ name, position, after, by, heightPhone, heightDesk, priceClass }) =>
        `ad: ${name} ${heightPhone}/${heightDesk} px${priceClass ? ` (${priceClass})` : ''}, ${after === null ? position : `after block ${after + 1}`} (${by === 'rule' ? 'by the rules' : 'by hand'})`,
    ),
    ...gaps
      .filter(({ slot }) => slot === null)
      .map(({ after, reasons }) => `none after block ${after + 1}: ${reasons.map(inWords).join('; ')}`),
    ...(['phone', 'desk'] as const).map((width) => {
      const { share, limit, isOver } = density[width]
      return `${width}: ${percent(share)} of the main content is ads, ${isOver ? 'over' : 'within'} ${percent(limit)}`
    }),
    ...sensitive.map(({ topic, words }) => `sensitive: ${topic} (${words.join(', ')})`),
    '',
  ].join('\n')
}

const WORDS: Readonly<Record<AdReason['code'], string>> = {
  off: 'ads are off',
  exception: 'an exception of the site holds for this article',
  'no-slot': 'the site has no slot inside the story',
  'too-short': 'the story is too short',
  'too-near-start': 'too near the beginning',
  'too-near-end': 'too near the end',
  'too-near-ad': 'too near another ad',
  beside: 'beside',
  clearance: 'too near',
  maximum: 'the story has its most ads',
  density: 'ads would take too much of the page',
}

function inWords({ code, unit, value, limit, kind }: AdReason): string {
  const figures =
    value === undefined || limit === undefined ? '' : ` (${value} of ${limit}${unit ? ` ${unit}` : ''})`
  return `${WORDS[code]}${kind ? ` ${kind}` : ''}${figures}`
}

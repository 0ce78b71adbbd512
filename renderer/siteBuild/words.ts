import type { SiteBuilt } from '../../shared/ipc/siteBuildContract'
import type { Fault } from '../../shared/result'
import type { I18n } from '../i18n/i18n'
import type { BuildEnd, Running } from './useSiteBuild'

/** Headlines that are named where pages could not be drawn. */
const NAMED = 3

/** What was done, in one or a few sentences. */
export function endWords(i18n: I18n, end: BuildEnd): string {
  return 'fault' in end ? i18n.fault(end.fault) : builtWords(i18n, end.built)
}

/** Whether nothing went wrong; that somebody stopped it is no trouble. */
export const isGood = (end: BuildEnd): boolean =>
  'fault' in end ? end.fault.code === 'site.build-stopped' : end.built.failed.length === 0

function builtWords(i18n: I18n, { articles, written, removed, left, failed }: SiteBuilt): string {
  const { t } = i18n
  const said = [
    written + removed === 0
      ? t('siteBuild.same', { articles })
      : t('siteBuild.done', { articles, written, removed }),
  ]
  if (left > 0) said.push(t('siteBuild.left', { left }))
  const [first] = failed
  if (first) {
    const names = failed.slice(0, NAMED).map(({ headline }) => `“${headline || t('common.untitled')}”`)
    const more = failed.length > NAMED ? [`+${i18n.number(failed.length - NAMED)}`] : []
    const why = i18n.fault({ kind: first.kind as Fault['kind'], code: first.code, message: '' })
    said.push(t('siteBuild.failed', { count: failed.length, names: [...names, ...more].join(', '), why }))
  }
  return said.join(' ')
}

/** How far a build is. */
export const farWords = ({ t }: I18n, { done, total }: Running): string =>
  total === 0
    ? t('siteBuild.finding')
    : done === total
      ? t('siteBuild.lists')
      : t('siteBuild.far', { done, total })

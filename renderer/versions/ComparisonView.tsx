import type { Part } from '../../shared/text/wordDiff'
import type { BlockChange, Comparison } from '../../shared/versions/compare'
import type { RestorableField } from '../../shared/versions/restore'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'

interface ComparisonViewProps {
  comparison: Comparison
  /** The article's language. */
  language: string
  onPutBack?: (field: RestorableField) => void
}

/** What differs between two versions: each field, then the text with its changes where they stand. */
export function ComparisonView({ comparison, language, onPutBack }: ComparisonViewProps) {
  const { t } = useI18n()
  const { fields, blocks, wordsAdded, wordsRemoved } = comparison
  const bodyDiffers = blocks.some(({ kind }) => kind !== 'same')
  if (fields.length === 0 && !bodyDiffers) return <p className="versions-sum">{t('versions.same')}</p>
  const section = (field: RestorableField, children: React.ReactNode) => (
    <section key={field} className="versions-field" aria-label={t(`versions.field.${field}`)}>
      <header>
        <h3>{t(`versions.field.${field}`)}</h3>
        {onPutBack && (
          <Button
            size="small"
            aria-label={t('versions.restore-field', { field: t(`versions.field.${field}`) })}
            onClick={() => onPutBack(field)}
          >
            {t('versions.put-back')}
          </Button>
        )}
      </header>
      <div lang={language || undefined}>{children}</div>
    </section>
  )
  return (
    <>
      <p className="versions-sum" role="status">
        {t('versions.sum', { added: wordsAdded, removed: wordsRemoved })}
      </p>
      {fields.map(({ field, parts, isForm }) =>
        section(
          field,
          <p>
            <Parts parts={parts} />
            {isForm && <small>{t('versions.form')}</small>}
          </p>,
        ),
      )}
      {bodyDiffers && section('body', <Blocks blocks={blocks} />)}
    </>
  )
}

/** Long stretches without a change are told by their number; their first and last block show where one is. */
function Blocks({ blocks }: { blocks: readonly BlockChange[] }) {
  const { t } = useI18n()
  return stretchesOf(blocks).map(({ at, shown, hidden }) =>
    hidden > 0 ? (
      <p key={`gap ${at}`} className="versions-gap">
        {t('versions.unchanged', { count: hidden })}
      </p>
    ) : (
      shown && (
        <p key={`block ${at}`} className="versions-block" data-kind={shown.kind}>
          {shown.parts.length > 0 ? <Parts parts={shown.parts} /> : <i>{shown.type}</i>}
          {shown.kind === 'form' && <small>{t('versions.form')}</small>}
        </p>
      )
    ),
  )
}

function stretchesOf(blocks: readonly BlockChange[]) {
  const near = (at: number) =>
    [blocks[at - 1], blocks[at], blocks[at + 1]].some((one) => one !== undefined && one.kind !== 'same')
  const out: { at: number; shown: BlockChange | null; hidden: number }[] = []
  blocks.forEach((block, at) => {
    const last = out.at(-1)
    if (near(at)) out.push({ at, shown: block, hidden: 0 })
    else if (last && last.hidden > 0) last.hidden += 1
    else out.push({ at, shown: null, hidden: 1 })
  })
  return out
}

function Parts({ parts }: { parts: readonly Part[] }) {
  return parts.map(({ kind, text }, index) => {
    const key = `${index} ${kind}`
    if (kind === 'gone') return <del key={key}>{text}</del>
    if (kind === 'new') return <ins key={key}>{text}</ins>
    return <span key={key}>{text}</span>
  })
}

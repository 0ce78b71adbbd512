import type { Blocks, Choice, MergePiece } from '../../shared/publish/merge/mergeBlocks'
import { changedWords } from '../../shared/publish/merge/mergeWords'
import { useI18n } from '../i18n/i18n'
import { wordsOf } from './merging'

interface MergeRowsProps {
  pieces: readonly MergePiece[]
  choices: ReadonlyMap<number, Choice>
  choose: (index: number, choice: Choice) => void
}

/** An article's three versions, piece by piece: what is settled, and what is to be chosen. */
export function MergeRows({ pieces, choices, choose }: MergeRowsProps) {
  const { t } = useI18n()
  return (
    <ol className="merge">
      {pieces.map((piece, index) => {
        const key = `piece-${index}`
        if (piece.kind === 'choice')
          return (
            <li key={key}>
              <ChoiceRow
                name={key}
                piece={piece}
                chosen={choices.get(index)}
                choose={(one) => choose(index, one)}
              />
            </li>
          )
        if (piece.by === 'nobody') {
          if (isSame(pieces[index - 1])) return null
          return (
            <li key={key} className="merge-same">
              {t('conflict.unchanged', { count: runFrom(pieces, index) })}
            </li>
          )
        }
        return (
          <li key={key} className="merge-settled">
            <span className="merge-of">
              {piece.field && <strong>{t(`versions.field.${piece.field}`)}</strong>}
              <span className="chip">{t(`conflict.by.${piece.by}`)}</span>
            </span>
            <Text blocks={piece.blocks} other={piece.base} />
          </li>
        )
      })}
    </ol>
  )
}

const isSame = (piece: MergePiece | undefined): boolean => piece?.kind === 'settled' && piece.by === 'nobody'

function runFrom(pieces: readonly MergePiece[], index: number): number {
  let count = 0
  for (const piece of pieces.slice(index)) {
    if (piece.kind !== 'settled' || piece.by !== 'nobody') break
    count += piece.blocks.length
  }
  return count
}

interface ChoiceRowProps {
  name: string
  piece: Extract<MergePiece, { kind: 'choice' }>
  chosen: Choice | undefined
  choose: (choice: Choice) => void
}

function ChoiceRow({ name, piece, chosen, choose }: ChoiceRowProps) {
  const { t } = useI18n()
  const { base, mine, live, merged, field } = piece
  const isKnown = base.length > 0
  const offers: { choice: Choice; title: string; blocks: Blocks; other: Blocks }[] = [
    { choice: 'mine', title: t('conflict.mine'), blocks: mine, other: isKnown ? base : live },
    { choice: 'live', title: t('conflict.theirs'), blocks: live, other: isKnown ? base : mine },
    ...(merged
      ? [{ choice: 'merged' as const, title: t('conflict.both'), blocks: merged, other: base }]
      : []),
  ]
  return (
    <fieldset className="merge-choice" data-open={chosen === undefined || undefined}>
      <legend>
        {field && `${t(`versions.field.${field}`)} · `}
        {t('conflict.choose')}
      </legend>
      {isKnown && (
        <div className="merge-base">
          <strong>{t('conflict.base')}</strong>
          <Text blocks={base} other={base} />
        </div>
      )}
      <div className="merge-offers">
        {offers.map(({ choice, title, blocks, other }) => (
          <label key={choice} data-chosen={chosen === choice || undefined}>
            <span>
              <input type="radio" name={name} checked={chosen === choice} onChange={() => choose(choice)} />
              {title}
            </span>
            <Text blocks={blocks} other={other} />
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Blocks as text, with the words that do not stand in `other` marked. */
function Text({ blocks, other }: { blocks: Blocks; other: Blocks }) {
  const { t } = useI18n()
  if (blocks.length === 0) return <p className="merge-gone">{t('conflict.nothing')}</p>
  const beside = other.map(wordsOf).join('\n')
  const parts = changedWords(blocks.map(wordsOf).join('\n'), beside)
  return (
    <p>
      {parts.map(({ text, isChanged }, index) => {
        const key = `${index} ${text.slice(0, 20)}`
        return isChanged ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>
      })}
    </p>
  )
}

import type { Editor } from '@tiptap/core'
import { Pin, Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { JudgedGap } from '../../../shared/ads/choose'
import type { AdReason } from '../../../shared/ads/gaps'
import { beginningOf } from '../../../shared/text/beginningOf'
import { endOfBlock, pinSiteAd, removeSiteAd } from '../../editor/ads/adDeeds'
import { highlightBlock } from '../../editor/highlight'
import { useI18n } from '../../i18n/i18n'
import { IconButton } from '../../ui/IconButton'
import { Switch } from '../../ui/Switch'

/**
 * Every place inside the story where an ad could stand, with what speaks against it. Each leads to its place
 * and takes an ad, keeps it, or gives it up.
 */
export function GapList({
  editor,
  gaps,
  slot: inside,
  isAuto,
}: {
  editor: Editor
  gaps: readonly JudgedGap[]
  /** What a place takes by hand; null where there is nothing to put. */
  slot: string | null
  /** The site places ads itself, and not only could. */
  isAuto: boolean
}) {
  const { t } = useI18n()
  const [isShown, setShown] = useState(false)
  return (
    <>
      <Switch label={t('ads.gaps.show')} checked={isShown} onChange={setShown} />
      {isShown && gaps.length === 0 && <p className="inspector-empty">{t('ads.gaps.none')}</p>}
      {isShown && gaps.length > 0 && (
        <ol className="gap-list">
          {gaps.map(({ after, slot, reasons }) => (
            <li key={after} data-taken={slot !== null || undefined}>
              <button type="button" className="gap-place" onClick={() => goToBlock(editor, after)}>
                <span>{nameOf(editor, after, t)}</span>
                <small>
                  {slot !== null
                    ? t(isAuto ? 'ads.gap.taken' : 'ads.gap.free')
                    : reasons.map((reason) => inWords(reason, t)).join(' · ')}
                </small>
              </button>
              {isAuto && slot !== null ? (
                <>
                  <IconButton
                    size="small"
                    icon={Pin}
                    label={`${t('writing.slot.pin')}: ${nameOf(editor, after, t)}`}
                    onClick={() => at(editor, after, (pos) => pinSiteAd(editor.view, pos, slot))}
                  />
                  <IconButton
                    size="small"
                    icon={X}
                    label={`${t('writing.slot.remove')}: ${nameOf(editor, after, t)}`}
                    onClick={() => at(editor, after, (pos) => removeSiteAd(editor.view, pos))}
                  />
                </>
              ) : (
                inside !== null && (
                  <IconButton
                    size="small"
                    icon={Plus}
                    label={`${t('ads.gap.put')}: ${nameOf(editor, after, t)}`}
                    onClick={() => at(editor, after, (pos) => pinSiteAd(editor.view, pos, inside))}
                  />
                )
              )}
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

type Words = ReturnType<typeof useI18n>['t']

function inWords({ code, kind, value, limit }: AdReason, t: Words): string {
  return t(`ads.reason.${code}`, {
    kind: kind ? t(`ads.kind.${kind}`) : '',
    value: value ?? 0,
    limit: limit ?? 0,
  })
}

function at(editor: Editor, index: number, run: (pos: number) => void): void {
  const pos = endOfBlock(editor.view, index)
  if (pos !== null && editor.isEditable) run(pos)
}

const BEGINNING = 32

function nameOf(editor: Editor, index: number, t: Words): string {
  const { doc } = editor.state
  const text = beginningOf(index < doc.childCount ? doc.child(index).textContent : '', BEGINNING)
  return text === '' ? t('ads.gap.after-number', { number: index + 1 }) : t('ads.gap.after', { text })
}

function goToBlock(editor: Editor, index: number): void {
  let found = -1
  editor.state.doc.forEach((_, offset, at) => {
    if (at === index) found = offset
  })
  if (found >= 0) highlightBlock(editor.view, found)
}

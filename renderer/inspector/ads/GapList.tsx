import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import type { JudgedGap } from '../../../shared/ads/choose'
import type { AdReason } from '../../../shared/ads/gaps'
import { highlightBlock } from '../../editor/highlight'
import { useI18n } from '../../i18n/i18n'
import { Switch } from '../../ui/Switch'

/** Every place inside the story where an ad could stand, with what speaks against it. Each leads to its place. */
export function GapList({ editor, gaps }: { editor: Editor; gaps: readonly JudgedGap[] }) {
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
              <button type="button" onClick={() => goToBlock(editor, after)}>
                <span>{nameOf(editor, after, t)}</span>
                <small>
                  {slot !== null
                    ? t('ads.gap.taken')
                    : reasons.map((reason) => inWords(reason, t)).join(' · ')}
                </small>
              </button>
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

const BEGINNING = 32

function nameOf(editor: Editor, index: number, t: Words): string {
  const { doc } = editor.state
  const text = index < doc.childCount ? doc.child(index).textContent.trim() : ''
  if (text === '') return t('ads.gap.after-number', { number: index + 1 })
  return t('ads.gap.after', { text: text.length > BEGINNING ? `${text.slice(0, BEGINNING).trim()}…` : text })
}

function goToBlock(editor: Editor, index: number): void {
  let found = -1
  editor.state.doc.forEach((_, offset, at) => {
    if (at === index) found = offset
  })
  if (found >= 0) highlightBlock(editor.view, found)
}

import { ArrowLeft, Eye, Focus, ListTree, Redo2, Send, Undo2 } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import type { SpellingDeeds } from '../editor/spelling/useSpellingDeeds'
import { useI18n } from '../i18n/i18n'
import { useNow } from '../library/useNow'
import type { Publishing } from '../publishing/usePublishing'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { StatusBadge } from '../ui/Status'
import { useField, useWriting } from './context'
import { SaveState } from './SaveState'
import { SpellingState } from './SpellingState'

/** The way back, the state of the article, and what can be done with it. */
export function WritingBar({
  onBack,
  previewOpen,
  onPreview,
  outlineOpen,
  onOutline,
  onFocusMode,
  publishing,
  spelling,
}: {
  onBack: () => void
  previewOpen: boolean
  onPreview: () => void
  outlineOpen: boolean
  onOutline: () => void
  onFocusMode: () => void
  publishing: Publishing
  spelling: SpellingDeeds
}) {
  const { t } = useI18n()
  const { session, editor, setTab, goTo } = useWriting()
  const status = useField('status')
  const now = useNow()
  const hours = [useField('schedule'), useField('embargo')]
  const isAhead = hours.some((hour) => hour !== '' && Date.parse(hour) > now)
  const handsIn =
    publishing.chosen.size > 0 &&
    [...publishing.chosen].every((site) => publishing.rights(site)?.right === 'review')
  return (
    <header className="writing-bar">
      <IconButton icon={ArrowLeft} label={t('writing.back')} onClick={onBack} />
      <IconButton icon={ListTree} label={t('outline.open')} pressed={outlineOpen} onClick={onOutline} />
      <StatusBadge status={status} />
      <SaveState />
      <div className="writing-bar-gap" />
      {editor && <SpellingState editor={editor} deeds={spelling} />}
      <TravelButtons
        undo={() => {
          const deed = session.undo()
          if (deed) goTo(deed.where)
        }}
        redo={() => {
          const deed = session.redo()
          if (deed) goTo(deed.where)
        }}
      />
      <IconButton icon={Focus} label={t('focus.mode')} onClick={onFocusMode} />
      <Button variant="ghost" icon={Eye} aria-pressed={previewOpen} onClick={onPreview}>
        {t('writing.preview')}
      </Button>
      <Button
        variant="primary"
        icon={Send}
        busy={publishing.isBusy}
        onClick={() => {
          if (previewOpen) onPreview()
          setTab('publish')
          void publishing.send()
        }}
      >
        {t(
          publishing.isLive
            ? 'publishing.update'
            : handsIn
              ? 'rights.send'
              : isAhead
                ? 'timing.press'
                : 'publishing.publish',
        )}
      </Button>
    </header>
  )
}

function TravelButtons({ undo, redo }: { undo: () => void; redo: () => void }) {
  const { t } = useI18n()
  const { session } = useWriting()
  const canUndo = useSyncExternalStore(session.subscribe, session.canUndo)
  const canRedo = useSyncExternalStore(session.subscribe, session.canRedo)
  return (
    <div className="writing-travel">
      <IconButton icon={Undo2} label={t('common.undo')} disabled={!canUndo} onClick={undo} />
      <IconButton icon={Redo2} label={t('common.redo')} disabled={!canRedo} onClick={redo} />
    </div>
  )
}

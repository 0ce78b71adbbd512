import { Replace, Search, Undo2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { FindToggles } from '../../editor/find/FindToggles'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { TextField } from '../../ui/TextField'
import { FoundArticle } from './FoundArticle'
import './replace.css'
import { useReplace } from './useReplace'

/** Find and replace across the library: every place is shown before it changes, and every article can be taken back. */
export function ReplaceDialog({ start, onClose }: { start: string; onClose: () => void }) {
  const { t, fault } = useI18n()
  const [query, setQuery] = useState(start)
  const [replacement, setReplacement] = useState('')
  const [toggles, setToggles] = useState({ matchCase: false, matchMarks: false, wholeWord: false })
  const work = useReplace()
  const { phase, articles, chosen, outcomes } = work
  const box = useRef<HTMLInputElement>(null)
  // After the dialog has opened, which would rest the focus on its first button.
  useEffect(() => box.current?.select(), [])
  const places = chosen.reduce((sum, { count }) => sum + count, 0)
  const isBusy = phase === 'looking' || phase === 'replacing'
  const hasReplaced = [...outcomes.values()].some(({ kind }) => kind === 'replaced')
  const shown = phase === 'asking' ? [] : articles

  return (
    <Dialog
      open
      size="large"
      title={t('replace.title')}
      onClose={onClose}
      actions={
        <>
          {phase === 'done' && hasReplaced && (
            <Button icon={Undo2} onClick={() => void work.takeAllBack()}>
              {t('replace.undo-all')}
            </Button>
          )}
          <Button onClick={onClose}>{t('common.close')}</Button>
          {phase !== 'done' && (
            <Button
              variant="primary"
              icon={Replace}
              disabled={phase !== 'found' || chosen.length === 0}
              onClick={() => void work.replace(replacement)}
            >
              {phase !== 'found' || places === 0
                ? t('find.replace')
                : t(replacement === '' ? 'replace.delete' : 'replace.go', { count: places })}
            </Button>
          )}
        </>
      }
    >
      <form
        className="replace"
        onSubmit={(event) => {
          event.preventDefault()
          if (query !== '' && !isBusy) void work.look({ query, ...toggles })
        }}
      >
        <div className="replace-row">
          <TextField
            ref={box}
            label={t('find.query')}
            icon={Search}
            value={query}
            maxLength={500}
            spellCheck={false}
            disabled={phase === 'replacing'}
            onChange={(next) => {
              setQuery(next)
              work.forget()
            }}
          />
          <TextField
            label={t('find.replacement')}
            icon={Replace}
            value={replacement}
            maxLength={500}
            spellCheck={false}
            disabled={phase === 'replacing' || phase === 'done'}
            onChange={setReplacement}
          />
        </div>
        <div className="replace-row replace-how">
          <FindToggles
            value={toggles}
            onChange={(next) => {
              setToggles(next)
              work.forget()
            }}
          />
          <output className="replace-state">
            {phase === 'looking' && t('replace.looking', { looked: work.looked, total: work.total })}
            {phase === 'found' && articles.length === 0 && t('replace.nowhere')}
            {phase === 'found' &&
              articles.length > 0 &&
              t('replace.found', {
                places: articles.reduce((sum, { count }) => sum + count, 0),
                articles: articles.length,
              })}
            {phase === 'replacing' && t('replace.replacing', { done: outcomes.size, total: chosen.length })}
            {phase === 'done' && t('replace.done')}
          </output>
          <Button type="submit" icon={Search} disabled={query === '' || isBusy}>
            {t('replace.look')}
          </Button>
        </div>
        {work.fault && (
          <p className="replace-failed" role="alert">
            {fault(work.fault)}
          </p>
        )}
        {shown.length > 0 && (
          <>
            <label className="replace-all">
              <input
                type="checkbox"
                checked={chosen.length === articles.length}
                disabled={isBusy || phase === 'done'}
                onChange={(event) => work.chooseAll(event.currentTarget.checked)}
              />
              {t('replace.all')}
            </label>
            <ul className="replace-list">
              {shown.map((article) => (
                <FoundArticle
                  key={article.id}
                  article={article}
                  replacement={replacement === '' && phase === 'found' ? null : replacement}
                  chosen={chosen.includes(article)}
                  outcome={outcomes.get(article.id)}
                  busy={isBusy || phase === 'done'}
                  onToggle={() => work.toggle(article.id)}
                  onTakeBack={() => void work.takeBack(article.id)}
                />
              ))}
            </ul>
          </>
        )}
      </form>
    </Dialog>
  )
}

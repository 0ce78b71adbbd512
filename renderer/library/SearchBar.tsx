import { Bookmark, X } from 'lucide-react'
import { memo } from 'react'
import type { SearchAnswer } from '../../shared/ipc/searchContract'
import type { MessageKey } from '../i18n/catalogue'
import { useI18n } from '../i18n/i18n'
import { useSettings } from '../settings/useSettings'
import { Button } from '../ui/Button'
import './search.css'

/** Without `status:draft` and its kin, which are the same on every layout. */
const bare = (query: string): string => query.replace(/\S+:\S*/gu, '').trim()

const KINDS = [
  'source',
  'place',
  'status',
  'site',
  'by',
  'tag',
  'after',
  'before',
  'assignee',
  'due',
] as const

/** Under the search field while something is looked for: what can be asked, how far the index is, keeping the search. */
export function SearchBar({
  query,
  alike,
  answer,
  onAdd,
  onClear,
}: {
  query: string
  /** The headline whose near-duplicates are looked for; null where something else is. */
  alike: string | null
  answer: SearchAnswer | null
  /** Puts a word such as `source:` behind what was typed; the same function each time. */
  onAdd: (word: string) => void
  /** Gives the query up; null where the empty list offers that itself. */
  onClear: (() => void) | null
}) {
  const i18n = useI18n()
  const { t } = i18n
  const { settings, change } = useSettings()
  const text = query.trim()
  const isKept = settings.searches.includes(text)
  if (alike !== null)
    return (
      <div className="search-bar">
        <p role="status">{t('search.alike-of', { headline: alike })}</p>
        {onClear && (
          <Button size="small" icon={X} onClick={onClear}>
            {t('search.alike-back')}
          </Button>
        )}
      </div>
    )
  return (
    <div className="search-bar">
      <Kinds onAdd={onAdd} />
      {answer !== null && answer.meant.length > 0 && (
        <p role="status">
          {t('search.meant', {
            words: i18n.list(answer.meant.map((one) => t('search.quoted', { words: bare(one) }))),
          })}
        </p>
      )}
      {answer !== null && answer.waiting > 0 && (
        <p role="status">{t('search.indexing', { done: answer.of - answer.waiting, total: answer.of })}</p>
      )}
      <Button
        size="small"
        variant="ghost"
        icon={Bookmark}
        aria-pressed={isKept}
        onClick={() =>
          void change({
            searches: isKept
              ? settings.searches.filter((one) => one !== text)
              : [...settings.searches, text].slice(-30),
          })
        }
      >
        {t(isKept ? 'search.forget' : 'search.keep')}
      </Button>
    </div>
  )
}

/** The same for every query: drawn once. */
const Kinds = memo(function Kinds({ onAdd }: { onAdd: (word: string) => void }) {
  const { t } = useI18n()
  return (
    <ul aria-label={t('search.narrow')}>
      {KINDS.map((kind) => {
        const word = t(`search.word.${kind}` satisfies MessageKey)
        return (
          <li key={kind}>
            <button type="button" title={t(`search.hint.${kind}`)} onClick={() => onAdd(word)}>
              {word}
            </button>
          </li>
        )
      })}
    </ul>
  )
})

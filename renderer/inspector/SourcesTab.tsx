import { ArrowDown, ArrowUp, ExternalLink, Link2, Plus, SearchCheck, Trash2 } from 'lucide-react'
import { Source, SourceCategory, SourceRelation, WebUrl } from '../../shared/article/article'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { useLibrary } from '../library/useLibrary'
import { useNavigation } from '../navigation'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { IconButton } from '../ui/IconButton'
import { Select } from '../ui/Select'
import { TextField } from '../ui/TextField'
import { useEdit, useField } from '../writing/context'
import { DraftText } from './DraftText'
import { SourceCopy } from './SourceCopy'

/** Where the material came from. The first source is the one the page's source line names. */
export function SourcesTab() {
  const { t } = useI18n()
  const edit = useEdit()
  const sources = useField('sources')
  const put = (next: Source[], where = 'sources', burst = false) => edit(where, { sources: next }, burst)
  const add = () => put([...sources, Source.parse({ id: crypto.randomUUID() })])
  // Two sources may be alike, so cards are told apart by their place.
  const cards = sources.map((source, index) => ({ source, index, card: `source-${index}` }))
  const swap = (index: number, other: number) => {
    const next = [...sources]
    const [one, two] = [next[index], next[other]]
    if (!one || !two) return
    next[index] = two
    next[other] = one
    put(next)
  }
  if (sources.length === 0) {
    return (
      <div data-field="sources">
        <EmptyState
          icon={Link2}
          title={t('writing.sources.none')}
          text={t('writing.sources.none-text')}
          actions={
            <Button icon={Plus} onClick={add}>
              {t('writing.sources.add')}
            </Button>
          }
        />
      </div>
    )
  }
  return (
    <div className="source-list" data-field="sources">
      {cards.map(({ source, index, card }) => (
        <SourceCard
          key={card}
          source={source}
          index={index}
          last={index === sources.length - 1}
          onChange={(patch, field) =>
            put(
              sources.map((one, at) => (at === index ? { ...one, ...patch } : one)),
              `sources.${index}.${field}`,
              true,
            )
          }
          onUp={() => swap(index, index - 1)}
          onDown={() => swap(index, index + 1)}
          onRemove={() => put(sources.filter((_, at) => at !== index))}
        />
      ))}
      <Button variant="ghost" size="small" icon={Plus} onClick={add}>
        {t('writing.sources.add')}
      </Button>
    </div>
  )
}

function SourceCard({
  source,
  index,
  last,
  onChange,
  onUp,
  onDown,
  onRemove,
}: {
  source: Source
  index: number
  last: boolean
  onChange: (patch: Partial<Source>, field: string) => void
  onUp: () => void
  onDown: () => void
  onRemove: () => void
}) {
  const { t } = useI18n()
  const { go } = useNavigation()
  const { setQuery } = useLibrary()
  const name =
    source.publisher || source.title || hostOf(source.url) || t('writing.source', { number: index + 1 })
  return (
    <section className="source-card" aria-label={name}>
      <header>
        <h2>{name}</h2>
        {index === 0 && <span className="chip">{t('writing.sources.printed')}</span>}
        <span className="source-card-tools">
          {source.url && (
            <IconButton
              size="small"
              icon={SearchCheck}
              label={t('search.from-source')}
              onClick={() => {
                setQuery(`source:${hostOf(source.url)} status:published`)
                go({ name: 'library' })
              }}
            />
          )}
          {source.url && (
            <IconButton
              size="small"
              icon={ExternalLink}
              label={t('writing.sources.open')}
              onClick={() => void desk.shell.openLink({ href: source.url })}
            />
          )}
          {!(index === 0 && last) && (
            <>
              <IconButton
                size="small"
                icon={ArrowUp}
                label={t('writing.move-up')}
                disabled={index === 0}
                onClick={onUp}
              />
              <IconButton
                size="small"
                icon={ArrowDown}
                label={t('writing.move-down')}
                disabled={last}
                onClick={onDown}
              />
            </>
          )}
          <IconButton
            size="small"
            icon={Trash2}
            label={t('common.remove-item', { name })}
            onClick={onRemove}
          />
        </span>
      </header>
      <div data-field={`sources.${index}.url`}>
        <DraftText
          label={t('writing.source.url')}
          value={source.url}
          type="url"
          placeholder="https://"
          accept={(typed) =>
            typed.trim() === '' || WebUrl.safeParse(typed.trim()).success ? typed.trim() : null
          }
          refusal={t('writing.source.url-refused')}
          onAccept={(url) => onChange({ url }, 'url')}
        />
      </div>
      {source.url && (
        <SourceCopy key={source.url} source={source} onCopied={(patch) => onChange(patch, 'copy')} />
      )}
      {(['publisher', 'title', 'licence'] as const).map((field) => (
        <div key={field} data-field={`sources.${index}.${field}`}>
          <TextField
            label={t(`writing.source.${field}`)}
            value={source[field]}
            maxLength={2000}
            onChange={(value) => onChange({ [field]: value }, field)}
          />
        </div>
      ))}
      <div data-field={`sources.${index}.relation`}>
        <Select
          label={t('writing.source.relation')}
          value={source.relation}
          options={SourceRelation.options.map((value) => ({
            value,
            label: t(`writing.relation.${value}`),
          }))}
          onChange={(relation) => onChange({ relation }, 'relation')}
        />
      </div>
      <div data-field={`sources.${index}.category`}>
        <Select
          label={t('writing.source.category')}
          value={source.category}
          options={SourceCategory.options.map((value) => ({
            value,
            label: t(`writing.category.${value}`),
          }))}
          onChange={(category) => onChange({ category }, 'category')}
        />
      </div>
    </section>
  )
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '')

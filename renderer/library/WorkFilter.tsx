import { Check, ListFilter } from 'lucide-react'
import { useMemo } from 'react'
import type { LibraryRow } from '../../shared/ipc/libraryRow'
import { parseQuery } from '../../shared/search/query'
import { DUE_WORDS, readAssignee, withWord } from '../../shared/search/work'
import { useI18n } from '../i18n/i18n'
import { Menu, type MenuItem } from '../ui/Menu'

/** More people than this are looked for by typing. */
const NAMES = 12
/** Every name the two words have, so that one of them takes the place of any other. */
const ASSIGNEE = ['assignee', 'kimde', 'исполнитель', 'кімде']
const DUE = ['due', 'teslim', 'срок', 'мерзім']

/** Narrows the library to who has an article and until when, by words of the search: so it can be kept like any search. */
export function WorkFilter({
  rows,
  query,
  onQuery,
}: {
  rows: readonly LibraryRow[]
  query: string
  onQuery: (query: string) => void
}) {
  const { t } = useI18n()
  const names = useMemo(() => {
    const counts = new Map<string, number>()
    for (const { assignee, binned } of rows)
      if (assignee && !binned) counts.set(assignee, (counts.get(assignee) ?? 0) + 1)
    return [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, NAMES)
      .map(([name]) => name)
  }, [rows])
  const { work } = parseQuery(query)
  const item = (
    id: string,
    label: string,
    isOn: boolean,
    names: readonly string[],
    word: string,
    value: string,
  ): MenuItem => ({
    id,
    label,
    ...(isOn ? { icon: Check } : {}),
    onSelect: () => onQuery(withWord(query, names, word, isOn ? '' : value)),
  })
  const items = [
    ...DUE_WORDS.map((due) =>
      item(due, t(`work.due.${due}`), work?.due === due, DUE, t('search.word.due'), t(`search.due.${due}`)),
    ),
    ...names.map((name) =>
      item(
        `assignee ${name}`,
        t('work.with', { name }),
        work !== null && work.assignee.length > 0 && work.assignee.join(' ') === readAssignee(name).join(' '),
        ASSIGNEE,
        t('search.word.assignee'),
        name,
      ),
    ),
  ]
  return <Menu icon={ListFilter} label={t('work.filter')} items={items} />
}

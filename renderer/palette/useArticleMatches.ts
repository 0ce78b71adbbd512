import { FileText } from 'lucide-react'
import { useMemo } from 'react'
import { createFilter } from '../library/filter'
import { useLibrary } from '../library/useLibrary'
import { useNavigation } from '../navigation'
import type { Command } from './commands'

const AT_MOST = 6
const byHeadline = createFilter(() => '')

/** Articles whose headline or source holds the query, newest change first, as commands that open them. */
export function useArticleMatches(query: string): Command[] {
  const { rows } = useLibrary()
  const { go } = useNavigation()
  return useMemo(() => {
    if (query.trim().length < 2 || !rows) return []
    return byHeadline(rows, 'all', query)
      .filter((row) => row.headline !== '')
      .slice(0, AT_MOST)
      .map((row) => ({
        id: `article.${row.id}`,
        label: row.headline,
        icon: FileText,
        run: () => go({ name: 'writing', id: row.id }),
      }))
  }, [rows, query, go])
}

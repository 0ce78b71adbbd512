import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'

export type View =
  | { name: 'library' }
  | { name: 'writing'; id: string }
  | { name: 'settings' }
  | { name: 'reports' }
  | { name: 'posts'; site: string }
  /** `articleId`: the delivery log of that article. */
  | { name: 'queue'; articleId?: string }

export interface Navigation {
  readonly view: View
  /** The article that is or was open last; empty when none was yet. */
  readonly lastArticle: string
  go(view: View): void
}

const Context = createContext<Navigation | null>(null)

/** `start` is the article to begin with; empty for the library. */
export function NavigationProvider({ start, children }: { start: string; children: ReactNode }) {
  const [view, setView] = useState<View>(start ? { name: 'writing', id: start } : { name: 'library' })
  const [lastArticle, setLastArticle] = useState(start)
  const value = useMemo<Navigation>(
    () => ({
      view,
      lastArticle,
      go(next) {
        setView(next)
        if (next.name === 'writing') setLastArticle(next.id)
      },
    }),
    [view, lastArticle],
  )
  return <Context value={value}>{children}</Context>
}

export function useNavigation(): Navigation {
  const value = useContext(Context)
  if (!value) throw new Error('useNavigation outside NavigationProvider')
  return value
}

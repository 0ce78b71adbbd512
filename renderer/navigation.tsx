import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'

export type View = { name: 'library' } | { name: 'writing'; id: string } | { name: 'settings' }

export interface Navigation {
  readonly view: View
  go(view: View): void
}

const Context = createContext<Navigation | null>(null)

export function NavigationProvider({ children }: { children: ReactNode }) {
  const [view, go] = useState<View>({ name: 'library' })
  const value = useMemo(() => ({ view, go }), [view])
  return <Context value={value}>{children}</Context>
}

export function useNavigation(): Navigation {
  const value = useContext(Context)
  if (!value) throw new Error('useNavigation outside NavigationProvider')
  return value
}

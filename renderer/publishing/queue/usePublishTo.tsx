import { Send } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useI18n } from '../../i18n/i18n'
import { useCommands } from '../../palette/commands'
import { PublishToDialog } from './PublishToDialog'

/** “Publish to…” for the articles that are selected in the library: the command, and the dialog while it asks. */
export function usePublishTo(
  ids: readonly string[],
  when: () => boolean,
): { readonly ask: () => void; readonly dialog: ReactNode } {
  const { t } = useI18n()
  const [asked, setAsked] = useState<readonly string[] | null>(null)
  const ask = () => setAsked(ids)
  useCommands([{ id: 'library.publish-to', label: t('queue.publish-to'), icon: Send, run: ask, when }])
  return { ask, dialog: asked && <PublishToDialog ids={asked} onClose={() => setAsked(null)} /> }
}

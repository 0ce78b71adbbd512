import type { Editor } from '@tiptap/core'
import { Braces, FilePlus2, TextQuote } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { fillBlocks, fillText, firstHole, holeValues } from '../../shared/article/holes'
import { beginningOf, type Snippet, type Template } from '../../shared/article/snippet'
import type { JsonNode } from '../../shared/body/parse'
import type { SlashExtra } from '../editor/slash/SlashMenu'
import { useI18n } from '../i18n/i18n'
import { useCommands } from '../palette/commands'
import { useSaving } from '../settings/useSaving'
import { useSettings } from '../settings/useSettings'
import { useToasts } from '../ui/Toasts'
import type { Session } from '../writing/session'
import { hasHole } from './hasHole'
import { insertSnippet, selectedBlocks } from './insertSnippet'
import { NameDialog } from './NameDialog'

type Asking = { kind: 'snippet'; content: JsonNode[] } | { kind: 'template' }

/** Snippets and templates on the writing screen: what the slash menu offers, the commands, and the dialog for a name. */
export function useSnippets(
  editor: Editor | null,
  session: Session,
): { extras: readonly SlashExtra[]; dialog: ReactNode } {
  const { t } = useI18n()
  const { settings } = useSettings()
  const { save } = useSaving()
  const toasts = useToasts()
  const [asking, setAsking] = useState<Asking | null>(null)
  const { snippets, templates } = settings
  const isWritable = () => session.readOnly === ''
  const values = () => holeValues(session.fields())

  const fill = () => {
    const whole = session.whole()
    const now = holeValues(whole)
    const [headline, standfirst, kicker] = [whole.headline, whole.standfirst, whole.kicker].map((text) =>
      fillText(text, now),
    )
    const content = fillBlocks((whole.body.content ?? []) as JsonNode[], now)
    session.become(
      { ...whole, headline, standfirst, kicker, body: { ...whole.body, content } } as typeof whole,
      'body',
    )
  }
  const hasHoles = () => {
    const { headline, standfirst, kicker } = session.fields()
    return (
      [headline, standfirst, kicker].some((text) => firstHole(text) !== null) ||
      (editor !== null && hasHole(editor.state.doc))
    )
  }

  useCommands([
    {
      id: 'keep-snippet',
      label: t('snippets.keep-selection'),
      icon: TextQuote,
      run: () => editor && setAsking({ kind: 'snippet', content: selectedBlocks(editor) }),
      when: isWritable,
    },
    {
      id: 'keep-template',
      label: t('snippets.keep-template'),
      icon: FilePlus2,
      run: () => setAsking({ kind: 'template' }),
      when: isWritable,
    },
    {
      id: 'fill-holes',
      label: t('snippets.fill'),
      icon: Braces,
      run: fill,
      when: () => isWritable() && hasHoles(),
    },
    ...snippets.map((snippet) => ({
      id: `snippet-${snippet.id}`,
      label: t('snippets.insert', { name: snippet.name }),
      icon: TextQuote,
      run: () => editor && insertSnippet(editor, snippet, values()),
      when: isWritable,
    })),
  ])

  const keep = async (name: string) => {
    if (!asking) return
    setAsking(null)
    const id = crypto.randomUUID()
    const kept =
      asking.kind === 'snippet'
        ? await save(t('snippets.title'), {
            snippets: withNamed<Snippet>(snippets, { id, name, content: asking.content }),
          })
        : await save(t('snippets.title'), {
            templates: withNamed<Template>(templates, { id, name, start: beginningOf(session.whole()) }),
          })
    if (kept) toasts.show({ text: t(`snippets.kept-${asking.kind}`, { name }), tone: 'good' })
  }

  return {
    extras: snippets.map((snippet) => ({
      id: `snippet-${snippet.id}`,
      name: snippet.name,
      icon: TextQuote,
      run: (made: Editor) => insertSnippet(made, snippet, values()),
    })),
    dialog: asking && (
      <NameDialog
        title={t(asking.kind === 'snippet' ? 'snippets.keep-selection' : 'snippets.keep-template')}
        hint={t(asking.kind === 'snippet' ? 'snippets.hint' : 'snippets.template-hint')}
        start={
          asking.kind === 'template'
            ? (session.fields().kicker || session.fields().headline).slice(0, 80)
            : ''
        }
        taken={(asking.kind === 'snippet' ? snippets : templates).map(({ name }) => name)}
        onName={(name) => void keep(name)}
        onClose={() => setAsking(null)}
      />
    ),
  }
}

/** A list with one more, in the place of the one of the same name. */
const withNamed = <T extends { name: string }>(list: readonly T[], added: T): T[] =>
  [...list.filter(({ name }) => name !== added.name), added].toSorted((a, b) => a.name.localeCompare(b.name))

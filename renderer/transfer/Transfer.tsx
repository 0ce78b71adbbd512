import { FileInput, FileOutput, FolderInput, Globe, Scale } from 'lucide-react'
import { useState } from 'react'
import type { Imported } from '../../shared/ipc/transferContract'
import type { Fault, Result } from '../../shared/result'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { useLibrary } from '../library/useLibrary'
import { useNavigation } from '../navigation'
import { useCommands } from '../palette/commands'
import { useToasts } from '../ui/Toasts'
import { ExportDialog, type ExportWish } from './ExportDialog'
import { ImportSiteDialog, type SiteToImport } from './ImportSiteDialog'
import { Progress } from './Progress'

type Failed = Imported['failed']

/** Export and import: their commands, the dialog that asks, and how far it is. */
export function Transfer() {
  const i18n = useI18n()
  const { t } = i18n
  const toasts = useToasts()
  const { view } = useNavigation()
  const [asking, setAsking] = useState(false)
  const { exporting, askExport, selected } = useLibrary()
  /** What is selected in the list is what is meant, whichever way the command came. */
  const beginExport = () => {
    if (view.name === 'library' && selected.current.length > 0) askExport(selected.current)
    else setAsking(true)
  }
  const close = () => {
    setAsking(false)
    askExport(null)
  }
  const [askingSite, setAskingSite] = useState<{ given: SiteToImport | null; fault: string } | null>(null)
  const [working, setWorking] = useState<'export' | 'import' | null>(null)

  const tellFailed = (failed: Failed, folder = '') => {
    const [first] = failed
    if (!first) return
    const why = i18n.fault({
      code: first.code,
      kind: first.kind as Fault['kind'],
      message: '',
      values: { folder },
    })
    const names = failed.slice(0, 3).map(({ name }) => t('search.quoted', { words: name }))
    const more = failed.length > names.length ? [`+${i18n.number(failed.length - names.length)}`] : []
    toasts.show({
      text: t('transfer.some-failed', { names: [...names, ...more].join(', '), why }),
      tone: 'bad',
    })
  }
  const exportArticles = async ({ ids, form }: ExportWish) => {
    setWorking('export')
    const done = await desk.transfer.exportTo({ ids: [...ids], form })
    setWorking(null)
    if (!done.ok) toasts.show({ text: i18n.fault(done.fault), tone: 'bad' })
    else if (done.value) {
      const { written, folder, failed } = done.value
      if (written > 0)
        toasts.show({ text: t('transfer.exported', { count: written, folder }), tone: 'good', sticky: true })
      tellFailed(failed, folder)
      close()
    }
  }
  const takeIn = async (
    work: () => Promise<Result<Imported | null>>,
    onFault: (text: string) => void = (text) => toasts.show({ text, tone: 'bad' }),
  ) => {
    setWorking('import')
    const done = await work()
    setWorking(null)
    if (!done.ok) onFault(i18n.fault(done.fault))
    else if (done.value) {
      const { added, known, failed, stopped } = done.value
      const said =
        stopped && added + known === 0
          ? t('transfer.nothing-yet')
          : t('transfer.imported', { count: added, known })
      toasts.show({ text: stopped ? `${said} ${t('transfer.stopped')}` : said, tone: 'good', sticky: true })
      tellFailed(failed)
    }
  }

  const importFrom = (what: 'file' | 'folder') => takeIn(() => desk.transfer.importFrom({ what }))

  const exportRecord = async () => {
    if (view.name !== 'writing') return
    const saved = await desk.transfer.exportRecord({ id: view.id })
    if (!saved.ok) toasts.show({ text: i18n.fault(saved.fault), tone: 'bad' })
    else if (saved.value)
      toasts.show({
        text: t('transfer.record-saved', { name: saved.value.name }),
        tone: 'good',
        sticky: true,
      })
  }

  useCommands([
    { id: 'export', label: t('transfer.export'), icon: FileOutput, run: beginExport },
    {
      id: 'export-record',
      label: t('transfer.record'),
      icon: Scale,
      run: () => void exportRecord(),
      when: () => view.name === 'writing',
    },
    {
      id: 'import-file',
      label: t('transfer.import-file'),
      icon: FileInput,
      run: () => void importFrom('file'),
      when: () => working === null,
    },
    {
      id: 'import-folder',
      label: t('transfer.import-folder'),
      icon: FolderInput,
      run: () => void importFrom('folder'),
      when: () => working === null,
    },
    {
      id: 'import-wordpress',
      label: t('transfer.import-site'),
      icon: Globe,
      run: () => setAskingSite({ given: null, fault: '' }),
      when: () => working === null,
    },
  ])
  return (
    <>
      {(asking || exporting) && (
        <ExportDialog
          busy={working === 'export'}
          onClose={close}
          onExport={(wish) => void exportArticles(wish)}
        />
      )}
      {askingSite && (
        <ImportSiteDialog
          given={askingSite.given}
          fault={askingSite.fault}
          onClose={() => setAskingSite(null)}
          onImport={(site) => {
            setAskingSite(null)
            void takeIn(
              () => desk.transfer.importSite(site),
              (fault) => setAskingSite({ given: site, fault }),
            )
          }}
        />
      )}
      {working && <Progress work={working} />}
    </>
  )
}

import { useMemo, useState } from 'react'
import { ExportForm } from '../../shared/ipc/transferContract'
import { useI18n } from '../i18n/i18n'
import { onShelf, SHELVES } from '../library/shelves'
import { useLibrary } from '../library/useLibrary'
import { useNavigation } from '../navigation'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Select } from '../ui/Select'
import './transfer.css'

export interface ExportWish {
  readonly ids: readonly string[]
  readonly form: ExportForm
}

/** Which articles, and as what. Where to is asked by the system's own dialog. */
export function ExportDialog({
  busy,
  onClose,
  onExport,
}: {
  busy: boolean
  onClose: () => void
  onExport: (wish: ExportWish) => void
}) {
  const { t } = useI18n()
  const { rows, shelf, exporting } = useLibrary()
  const { view } = useNavigation()
  const isOpen = view.name === 'writing'
  const [what, setWhat] = useState<string>(isOpen ? 'open' : exporting ? 'selected' : shelf)
  const [form, setForm] = useState<ExportForm>('package')
  const shelves = useMemo(
    () =>
      SHELVES.map((name) => ({
        name,
        ids: (rows ?? []).filter((row) => onShelf(row, name)).map(({ id }) => id),
      })),
    [rows],
  )
  const ids =
    view.name === 'writing' && what === 'open'
      ? [view.id]
      : what === 'selected'
        ? (exporting ?? [])
        : (shelves.find(({ name }) => name === what)?.ids ?? [])
  return (
    <Dialog
      open
      focusField
      title={t('transfer.export-title')}
      onClose={onClose}
      actions={
        <Button
          variant="primary"
          busy={busy}
          disabled={ids.length === 0}
          onClick={() => onExport({ ids, form })}
        >
          {t('transfer.choose-folder')}
        </Button>
      }
    >
      <div className="transfer-fields">
        <Select
          label={t('transfer.export-what')}
          value={what}
          options={[
            ...(isOpen ? [{ value: 'open', label: t('transfer.this-article') }] : []),
            ...(exporting
              ? [{ value: 'selected', label: t('transfer.selected', { count: exporting.length }) }]
              : []),
            ...shelves
              .filter((one) => one.ids.length > 0)
              .map((one) => ({
                value: one.name as string,
                label: t('transfer.shelf', { name: t(`library.shelf.${one.name}`), count: one.ids.length }),
              })),
          ]}
          onChange={setWhat}
        />
        <Select
          label={t('transfer.form')}
          value={form}
          options={ExportForm.options.map((value) => ({ value, label: t(`transfer.form.${value}`) }))}
          onChange={setForm}
        />
      </div>
    </Dialog>
  )
}

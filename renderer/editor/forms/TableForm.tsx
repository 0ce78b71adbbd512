import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { Switch } from '../../ui/Switch'
import { TextField } from '../../ui/TextField'
import { insertTable, MOST_COLUMNS, MOST_ROWS } from '../table/insertTable'
import { ToolForm } from './ToolForm'

/** Asks how large a new table is to be. */
export function TableForm({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useI18n()
  const first = useRef<HTMLInputElement>(null)
  const [rows, setRows] = useState('3')
  const [columns, setColumns] = useState('3')
  const [header, setHeader] = useState(true)
  useEffect(() => first.current?.select(), [])
  return (
    <ToolForm
      rows
      label={t('writing.block.table')}
      onSubmit={() => {
        insertTable(editor, Number(rows), Number(columns), header)
        onClose()
      }}
      onClose={() => {
        onClose()
        editor.view.focus()
      }}
    >
      <div className="tool-form-line">
        <TextField
          ref={first}
          label={t('writing.table.rows')}
          type="number"
          min={1}
          max={MOST_ROWS}
          required
          value={rows}
          onChange={setRows}
        />
        <TextField
          label={t('writing.table.columns')}
          type="number"
          min={1}
          max={MOST_COLUMNS}
          required
          value={columns}
          onChange={setColumns}
        />
        <Button size="small" type="submit">
          {t('writing.tools.insert')}
        </Button>
      </div>
      <Switch label={t('writing.table.with-header')} checked={header} onChange={setHeader} />
    </ToolForm>
  )
}

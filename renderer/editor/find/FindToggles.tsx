import { CaseSensitive, WholeWord } from 'lucide-react'
import { useI18n } from '../../i18n/i18n'
import { IconButton } from '../../ui/IconButton'
import './find.css'
import type { FindToggles as Toggles } from './useFind'

/** How a text is looked for: three buttons that stay down. */
export function FindToggles({ value, onChange }: { value: Toggles; onChange: (next: Toggles) => void }) {
  const { t } = useI18n()
  const toggle = (name: keyof Toggles) => onChange({ ...value, [name]: !value[name] })
  return (
    <>
      <IconButton
        size="small"
        icon={CaseSensitive}
        label={t('find.case')}
        pressed={value.matchCase}
        onClick={() => toggle('matchCase')}
      />
      <IconButton
        size="small"
        icon={WholeWord}
        label={t('find.word')}
        pressed={value.wholeWord}
        onClick={() => toggle('wholeWord')}
      />
      <button
        type="button"
        className="find-marks"
        title={t('find.marks')}
        aria-label={`ş≠s ${t('find.marks')}`}
        aria-pressed={value.matchMarks}
        onClick={() => toggle('matchMarks')}
      >
        ş≠s
      </button>
    </>
  )
}

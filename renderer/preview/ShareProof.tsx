import { FileDown } from 'lucide-react'
import { useI18n } from '../i18n/i18n'
import { Menu } from '../ui/Menu'
import { useWriting } from '../writing/context'
import type { Site } from '../writing/useSites'
import { useProof } from './useProof'

/** One file for colleagues who have no Galley: a page or a PDF, marked as a proof. */
export function ShareProof({ site }: { site: Site }) {
  const { t } = useI18n()
  const save = useProof(site, useWriting().session)
  return (
    <Menu
      label={t('preview.proof')}
      items={[
        { id: 'html', label: t('preview.proof.html'), icon: FileDown, onSelect: () => void save('html') },
        { id: 'pdf', label: t('preview.proof.pdf'), icon: FileDown, onSelect: () => void save('pdf') },
      ]}
    />
  )
}

import { Download } from 'lucide-react'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { useToasts } from '../ui/Toasts'

/** The file a publisher may put beside WordPress, and what it is good for. */
export function Companion() {
  const { t, fault: words } = useI18n()
  const { show } = useToasts()
  const save = async () => {
    const saved = await desk.sites.saveCompanion({})
    if (!saved.ok) show({ text: words(saved.fault), tone: 'bad' })
    else if (saved.value) show({ text: t('sites.companion.saved', { name: saved.value.name }), tone: 'good' })
  }
  return (
    <div className="site-companion">
      <p className="site-form-hint">{t('sites.companion')}</p>
      <Button size="small" icon={Download} onClick={() => void save()}>
        {t('sites.companion.save')}
      </Button>
    </div>
  )
}

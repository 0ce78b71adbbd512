import { Bug } from 'lucide-react'
import { Component, type ReactNode } from 'react'
import { useI18n } from './i18n/i18n'
import { Button } from './ui/Button'
import { EmptyState } from './ui/EmptyState'

/** A bug in a screen must not leave an empty window: it is said, and the window can be loaded again. */
export class CrashGuard extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false }

  static getDerivedStateFromError() {
    return { crashed: true }
  }

  override render() {
    return this.state.crashed ? <Crashed /> : this.props.children
  }
}

function Crashed() {
  const { t } = useI18n()
  return (
    <main className="crashed">
      <EmptyState
        icon={Bug}
        title={t('common.crashed')}
        text={t('common.crashed-text')}
        actions={
          <Button variant="primary" onClick={() => window.location.reload()}>
            {t('common.reload')}
          </Button>
        }
      />
    </main>
  )
}

import { type ReactNode, useEffect } from 'react'
import { CrashGuard } from './CrashGuard'
import { desk } from './desk'
import { GlobalCommands } from './GlobalCommands'
import { I18nProvider } from './i18n/i18n'
import { IntakeProvider } from './intake/useIntake'
import { LibraryProvider } from './library/useLibrary'
import { NavigationProvider, useNavigation } from './navigation'
import { CommandsProvider, useCommandRegistry } from './palette/commands'
import { Palette } from './palette/Palette'
import { inTextField } from './palette/textFields'
import { QueueProvider } from './publishing/queue/useQueue'
import { Shell } from './Shell'
import { type LoadedSettings, SettingsProvider, useSettings } from './settings/useSettings'
import { SiteBuilds } from './siteBuild/SiteBuilds'
import { SiteBuildProvider } from './siteBuild/useSiteBuild'
import { Transfer } from './transfer/Transfer'
import { ToastProvider } from './ui/Toasts'
import { leavings } from './writing/leaving'

export function App({ loaded, start }: { loaded: LoadedSettings; start: string }) {
  return (
    <SettingsProvider loaded={loaded}>
      <Languages>
        <CrashGuard>
          <ToastProvider>
            <CommandsProvider>
              <NavigationProvider start={start}>
                <MenuAndClosing />
                <Library>
                  <IntakeProvider>
                    <QueueProvider>
                      <SiteBuildProvider>
                        <GlobalCommands />
                        <Shell />
                        <Palette />
                        <Transfer />
                        <SiteBuilds />
                      </SiteBuildProvider>
                    </QueueProvider>
                  </IntakeProvider>
                </Library>
              </NavigationProvider>
            </CommandsProvider>
          </ToastProvider>
        </CrashGuard>
      </Languages>
    </SettingsProvider>
  )
}

function Library({ children }: { children: ReactNode }) {
  return <LibraryProvider watched={useNavigation().view.name !== 'writing'}>{children}</LibraryProvider>
}

function Languages({ children }: { children: ReactNode }) {
  return <I18nProvider language={useSettings().language}>{children}</I18nProvider>
}

/** The application menu runs commands by name; closing waits only for what is not written down yet. */
function MenuAndClosing() {
  const registry = useCommandRegistry()
  const { view } = useNavigation()
  useEffect(
    () =>
      desk.on('menu', ({ command }) => {
        if (registry.run(command)) return
        // Undo in a plain field is the field's own.
        if ((command === 'undo' || command === 'redo') && inTextField(document.activeElement))
          document.execCommand(command)
      }),
    [registry],
  )
  useEffect(() => {
    // An open article writes itself down first and answers on its own.
    if (view.name === 'writing') return
    return desk.on('closing', () => {
      // A settings field stores itself when it is left.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      // What an article left behind could not be written: main asks whether to wait.
      void leavings.flush().then((saved) => {
        if (saved) void desk.shell.closed({})
      })
    })
  }, [view.name])
  return null
}

import {
  ChartNoAxesColumn,
  Globe,
  Languages,
  Link2,
  ListOrdered,
  ListTodo,
  Moon,
  Newspaper,
  Settings,
  Sun,
} from 'lucide-react'
import type { InterfaceLanguage } from '../shared/settings'
import { useI18n } from './i18n/i18n'
import { useIntake } from './intake/useIntake'
import { shelfIcons } from './library/shelfIcons'
import { SHELVES } from './library/shelves'
import { useLibrary } from './library/useLibrary'
import { useNavigation } from './navigation'
import { useCommands } from './palette/commands'
import { hasPosts } from './posts/hasPosts'
import { INTERFACE_LANGUAGES } from './settings/languages'
import { useSaving } from './settings/useSaving'
import { useSettings } from './settings/useSettings'

/** Commands that make sense on every screen: going places, and how the window looks and speaks. */
export function GlobalCommands() {
  const { t } = useI18n()
  const { view, go } = useNavigation()
  const { setShelf } = useLibrary()
  const { settings, language } = useSettings()
  const { save } = useSaving()
  const intake = useIntake()
  const dark =
    settings.theme === 'dark' ||
    (settings.theme === 'system' && window.matchMedia('(prefers-color-scheme: dark)').matches)

  useCommands([
    {
      id: 'library',
      label: t('palette.library'),
      shortcut: 'Escape',
      icon: Newspaper,
      run: () => go({ name: 'library' }),
      when: () => view.name !== 'library',
    },
    ...SHELVES.map((shelf) => ({
      id: `shelf.${shelf}`,
      label: t('palette.shelf', { name: t(`library.shelf.${shelf}`) }),
      icon: shelfIcons[shelf],
      run: () => {
        setShelf(shelf)
        go({ name: 'library' })
      },
    })),
    {
      id: 'open-addresses',
      label: t('intake.addresses'),
      shortcut: 'Mod+Shift+O',
      icon: Link2,
      run: () => intake.askForAddresses(),
    },
    {
      id: 'intake-queue',
      label: t('intake.queue-show'),
      shortcut: 'Mod+J',
      icon: ListTodo,
      run: intake.showQueue,
      when: () => intake.queue.items().length > 0,
    },
    {
      id: 'queue',
      label: t('queue.show'),
      shortcut: 'Mod+Shift+J',
      icon: ListOrdered,
      run: () => go({ name: 'queue' }),
    },
    {
      id: 'reports',
      label: t('reports.title'),
      icon: ChartNoAxesColumn,
      run: () => go({ name: 'reports' }),
    },
    ...settings.sites
      .filter(({ target }) => hasPosts(target))
      .map((site) => ({
        id: `posts.${site.id}`,
        label: t('posts.show', { site: site.name }),
        icon: Globe,
        run: () => go({ name: 'posts', site: site.id }),
      })),
    {
      id: 'settings',
      label: t('settings.title'),
      shortcut: 'Mod+,',
      icon: Settings,
      run: () => go({ name: 'settings' }),
    },
    {
      id: 'theme',
      label: dark ? t('palette.light') : t('palette.dark'),
      icon: dark ? Sun : Moon,
      run: () => void save(t('settings.theme'), { theme: dark ? 'light' : 'dark' }),
    },
    ...(Object.keys(INTERFACE_LANGUAGES) as InterfaceLanguage[])
      .filter((other) => other !== language)
      .map((other) => ({
        id: `language.${other}`,
        label: t('palette.language', { name: INTERFACE_LANGUAGES[other] }),
        icon: Languages,
        run: () => void save(t('settings.interface-language'), { interfaceLanguage: other }),
      })),
  ])
  return null
}

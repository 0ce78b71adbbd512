import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../shared/ipc/contract'
import type { Emit } from './ipc/emit'
import { menuWords } from './menuWords'

/**
 * The native menu, in the person's language. Accelerators are shown and not registered: the window matches keys by
 * their place on the keyboard, so that they work on Turkish-F and Russian layouts.
 */
export function setMenu(language: string, emit: Emit): void {
  const words = menuWords(language)
  const item = (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => emit('menu', { command }),
    registerAccelerator: false,
    ...(accelerator ? { accelerator } : {}),
  })
  const line: MenuItemConstructorOptions = { type: 'separator' }
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: words.file,
        submenu: [
          item(words.newArticle, 'new', 'CmdOrCtrl+N'),
          item(words.openFile, 'open-file', 'CmdOrCtrl+O'),
          item(words.openAddresses, 'open-addresses', 'CmdOrCtrl+Shift+O'),
          line,
          item(words.shareProof, 'proof'),
          item(words.publish, 'publish', 'CmdOrCtrl+Enter'),
          line,
          item(words.exportTo, 'export'),
          item(words.exportRecord, 'export-record'),
          {
            label: words.importMenu,
            submenu: [
              item(words.importFile, 'import-file'),
              item(words.importFolder, 'import-folder'),
              item(words.importSite, 'import-wordpress'),
            ],
          },
          line,
          item(words.settings, 'settings', 'CmdOrCtrl+,'),
          { label: words.quit, role: 'quit' },
        ],
      },
      {
        label: words.edit,
        submenu: [
          item(words.undo, 'undo', 'CmdOrCtrl+Z'),
          item(words.redo, 'redo', 'CmdOrCtrl+Shift+Z'),
          line,
          { label: words.cut, role: 'cut' },
          { label: words.copy, role: 'copy' },
          { label: words.paste, role: 'paste' },
          { label: words.selectAll, role: 'selectAll' },
        ],
      },
      {
        label: words.view,
        submenu: [
          item(words.library, 'library'),
          item(words.reports, 'reports'),
          item(words.preview, 'preview', 'CmdOrCtrl+Shift+P'),
          item(words.palette, 'palette', 'CmdOrCtrl+K'),
          line,
          { label: words.fullScreen, role: 'togglefullscreen' },
        ],
      },
    ]),
  )
}

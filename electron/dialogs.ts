import { type BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron'
import { menuWords } from './menuWords'

export interface Dialogs {
  /** Each answers null when the person changed their mind. */
  page(): Promise<string | null>
  picture(): Promise<string | null>
  folder(): Promise<string | null>
  profile(): Promise<string | null>
  /** Where to save a profile; `name` is what is offered. */
  saveProfile(name: string): Promise<string | null>
}

/** The native dialogs, in front of our window and in the person's language. */
export function createDialogs(window: () => BrowserWindow | null, language: () => string): Dialogs {
  async function ask(options: OpenDialogOptions): Promise<string | null> {
    const parent = window()
    const { canceled, filePaths } = await (parent
      ? dialog.showOpenDialog(parent, options)
      : dialog.showOpenDialog(options))
    return canceled ? null : (filePaths[0] ?? null)
  }
  const file = (name: string, extensions: string[]) =>
    ask({ properties: ['openFile'], filters: [{ name, extensions }] })
  return {
    page: () => file(menuWords(language()).allPages, ['txt', 'html', 'htm']),
    picture: () => file(menuWords(language()).pictures, ['png', 'jpg', 'jpeg', 'webp', 'gif', 'avif']),
    profile: () => file(menuWords(language()).profiles, ['json']),
    async saveProfile(name) {
      const parent = window()
      const options: SaveDialogOptions = {
        defaultPath: name,
        filters: [{ name: menuWords(language()).profiles, extensions: ['json'] }],
      }
      const { canceled, filePath } = await (parent
        ? dialog.showSaveDialog(parent, options)
        : dialog.showSaveDialog(options))
      return canceled || !filePath ? null : filePath
    },
    folder: () => ask({ properties: ['openDirectory', 'createDirectory'] }),
  }
}

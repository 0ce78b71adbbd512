import { type BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron'
import { PAGE_EXTENSIONS } from './givenFile'
import { menuWords } from './menuWords'

export interface Dialogs {
  /** Each answers null when the person changed their mind. */
  /** Pages, texts and documents, as many as wanted. */
  pages(): Promise<readonly string[] | null>
  picture(): Promise<string | null>
  /** A package, or the export of another system. */
  imports(): Promise<string | null>
  folder(): Promise<string | null>
  profile(): Promise<string | null>
  /** A plain text file with a word list. */
  words(): Promise<string | null>
  /** Where to save the record of an article's publications. */
  saveRecord(name: string): Promise<string | null>
  saveReport(name: string, extension: 'csv' | 'pdf' | 'jsonl'): Promise<string | null>
  saveWords(name: string): Promise<string | null>
  /** Where to save the companion for WordPress. */
  savePlugin(name: string): Promise<string | null>
  saveProof(name: string, extension: 'html' | 'pdf'): Promise<string | null>
  /** Where to save a profile; `name` is what is offered. */
  saveProfile(name: string): Promise<string | null>
}

/** The native dialogs, in front of our window and in the person's language. */
export function createDialogs(window: () => BrowserWindow | null, language: () => string): Dialogs {
  async function askMany(options: OpenDialogOptions): Promise<readonly string[] | null> {
    const parent = window()
    const { canceled, filePaths } = await (parent
      ? dialog.showOpenDialog(parent, options)
      : dialog.showOpenDialog(options))
    return canceled || filePaths.length === 0 ? null : filePaths
  }
  const ask = async (options: OpenDialogOptions) => (await askMany(options))?.[0] ?? null
  const file = (name: string, extensions: string[]) =>
    ask({ properties: ['openFile'], filters: [{ name, extensions }] })
  async function save(offered: string, name: string, extension: string): Promise<string | null> {
    const parent = window()
    const options: SaveDialogOptions = { defaultPath: offered, filters: [{ name, extensions: [extension] }] }
    const { canceled, filePath } = await (parent
      ? dialog.showSaveDialog(parent, options)
      : dialog.showSaveDialog(options))
    return canceled || !filePath ? null : filePath
  }
  return {
    pages: () =>
      askMany({
        properties: ['openFile', 'multiSelections'],
        filters: [{ name: menuWords(language()).allPages, extensions: [...PAGE_EXTENSIONS] }],
      }),
    picture: () => file(menuWords(language()).pictures, ['png', 'jpg', 'jpeg', 'webp', 'gif', 'avif']),
    imports: () => file(menuWords(language()).imports, ['zip', 'xml', 'json']),
    profile: () => file(menuWords(language()).profiles, ['json']),
    saveProfile: (name) => save(name, menuWords(language()).profiles, 'json'),
    saveProof: (name, extension) => save(name, menuWords(language()).proofs, extension),
    words: () => file(menuWords(language()).wordLists, ['txt', 'dic']),
    savePlugin: (name) => save(name, 'WordPress', 'php'),
    saveWords: (name) => save(name, menuWords(language()).wordLists, 'txt'),
    saveRecord: (name) => save(name, menuWords(language()).exportRecord.replace('…', ''), 'zip'),
    saveReport: (name, extension) => save(name, menuWords(language()).reports, extension),
    folder: () => ask({ properties: ['openDirectory', 'createDirectory'] }),
  }
}

/** A command still has the library: whoever starts Galley is told, instead of seeing nothing. */
export function tellOfCommand(language: string): void {
  const words = menuWords(language)
  dialog.showErrorBox(words.commandAtWork, words.commandAtWorkText)
}

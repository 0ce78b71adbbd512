import type { Galley } from '../host'

/** Puts material on the real clipboard and pastes it with the keyboard, wherever the focus is. */
export async function pasteByKey(
  galley: Pick<Galley, 'app' | 'window'>,
  text: string,
  html: string,
): Promise<void> {
  await galley.app.evaluate(
    ({ clipboard }, data) => {
      // The Electron under test still has the older clipboard, which takes every form in one call.
      const older = clipboard as unknown as { write(forms: { text: string; html?: string }): void }
      older.write(data)
    },
    { text, ...(html ? { html } : {}) },
  )
  await galley.window.keyboard.press('Control+v')
}

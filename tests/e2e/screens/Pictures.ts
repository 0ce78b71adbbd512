import type { Locator, Page } from '@playwright/test'
import type { Galley } from '../host'

/** Pictures of the writing screen and the dialog they are cut in, in English. */
export class Pictures {
  readonly page: Page
  readonly figures: Locator
  readonly lead: Locator
  readonly arrivals: Locator
  readonly dialog: Locator
  readonly pad: Locator

  constructor(galley: Pick<Galley, 'window'>) {
    this.page = galley.window
    this.figures = this.page.locator('.figure-block')
    this.lead = this.page.locator('.lead-picture')
    this.arrivals = this.page.locator('.picture-arrival')
    this.dialog = this.page.getByRole('dialog', { name: 'Crop and focus' })
    this.pad = this.dialog.getByTestId('focus-pad')
  }

  /** Drops a file on an element, as a file manager does. */
  async drop(on: Locator, name: string, type: string, bytes: Buffer): Promise<void> {
    const dataTransfer = await this.holding(name, type, bytes)
    const box = await on.boundingBox()
    if (!box) throw new Error('Nothing to drop on')
    const at = { clientX: box.x + box.width / 2, clientY: box.y + Math.min(20, box.height / 2) }
    await on.dispatchEvent('dragover', { dataTransfer, ...at })
    await on.dispatchEvent('drop', { dataTransfer, ...at })
  }

  /** Pastes a picture where the caret is. */
  async paste(name: string, type: string, bytes: Buffer): Promise<void> {
    const data = await this.holding(name, type, bytes)
    await data.evaluate((clipboardData) => {
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(paste)
    })
  }

  private holding(name: string, type: string, bytes: Buffer) {
    return this.page.evaluateHandle(
      ([name, type, text]) => {
        const data = new DataTransfer()
        const bytes = Uint8Array.from(atob(text), (ch) => ch.charCodeAt(0))
        data.items.add(new File([bytes], name, { type }))
        return data
      },
      [name, type, bytes.toString('base64')] as const,
    )
  }

  cut = (shape: string): Locator => this.dialog.getByTestId(`cut-${shape}`)

  async frame(picture: Locator): Promise<void> {
    await picture.hover()
    await picture.getByRole('button', { name: 'Crop and focus' }).click()
    await this.pad.waitFor()
  }
}

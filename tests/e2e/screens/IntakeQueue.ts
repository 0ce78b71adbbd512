import { expect, type Locator, type Page } from '@playwright/test'
import type { Galley } from '../host'

/** The dialog for addresses, the list of what is being taken in, and the dialog for bulletins, in English. */
export class IntakeQueue {
  readonly page: Page
  readonly panel: Locator
  readonly items: Locator
  readonly addresses: Locator
  readonly bulletin: Locator

  constructor(galley: Pick<Galley, 'window'>) {
    this.page = galley.window
    this.panel = this.page.getByRole('region', { name: 'Being taken in' })
    this.items = this.panel.getByRole('listitem')
    this.addresses = this.page.getByRole('dialog', { name: 'Take in pages from addresses' })
    this.bulletin = this.page.getByRole('dialog', { name: 'articles in one' })
  }

  /** Types a list into the dialog and takes it in, by keyboard. */
  async take(list: readonly string[]): Promise<void> {
    await this.page.keyboard.press('Control+Shift+O')
    const field = this.addresses.getByRole('textbox', { name: 'Addresses' })
    await expect(field).toBeFocused()
    await field.fill(list.join('\n'))
    await this.page.keyboard.press('Control+Enter')
    await expect(this.addresses).toBeHidden()
  }

  item(name: string): Locator {
    return this.items.filter({ hasText: name })
  }

  async expectState(name: string, state: string): Promise<void> {
    await expect(this.item(name)).toHaveAttribute('data-state', state)
  }

  /** Drops files on the window, each with its text. */
  async drop(files: readonly (readonly [name: string, text: string])[]): Promise<void> {
    await this.page.evaluate((given) => {
      const dataTransfer = new DataTransfer()
      for (const [name, text] of given) dataTransfer.items.add(new File([text], name))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    }, files)
  }
}

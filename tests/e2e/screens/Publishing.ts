import { expect, type Locator, type Page } from '@playwright/test'
import type { Galley } from '../host'

/** The Publish tab of the writing screen, in English. */
export class Publishing {
  readonly page: Page
  readonly card: Locator
  readonly outcome: Locator
  readonly problems: Locator

  constructor(galley: Pick<Galley, 'window'>) {
    this.page = galley.window
    this.card = this.page.locator('.site-card')
    this.outcome = this.page.getByTestId('outcome')
    this.problems = this.page.locator('.problem-list > li')
  }

  /** Opens the tab by its shortcut. */
  async open(): Promise<void> {
    await this.page.keyboard.press('Control+Enter')
    await expect(this.card).toBeVisible()
  }

  /** Presses Publish, or Update, and waits for the outcome. */
  async send(expected: 'Published' | 'Updated' | 'Nothing was sent'): Promise<void> {
    await this.card.getByRole('button', { name: /^(Publish|Update)$/ }).click()
    // Pictures are drawn at every size first, which takes its time on a busy machine.
    await expect(this.outcome).toContainText(expected, { timeout: 60_000 })
  }

  async withdraw(reason = 'The figures were wrong'): Promise<void> {
    await this.card.getByRole('button', { name: 'Withdraw' }).click()
    const dialog = this.page.getByRole('dialog')
    // Nothing is taken from readers without a word why.
    await expect(dialog.getByRole('button', { name: 'Withdraw' })).toBeDisabled()
    await dialog.getByRole('textbox', { name: 'Reason for withdrawal' }).fill(reason)
    await dialog.getByRole('button', { name: 'Withdraw' }).click()
    await expect(this.outcome).toContainText('Withdrawn')
  }

  /** The folder the site is written to. */
  async folder(): Promise<string> {
    return (await this.card.locator('.site-folder').getAttribute('title')) ?? ''
  }
}

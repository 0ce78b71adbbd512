import { expect, type Locator, type Page } from '@playwright/test'
import type { Galley } from '../host'

/** The sites among the settings, in English. */
export class Sites {
  readonly page: Page
  readonly form: Locator
  readonly result: Locator
  readonly rows: Locator

  constructor(galley: Pick<Galley, 'window'>) {
    this.page = galley.window
    this.form = this.page.getByRole('dialog', { name: /Connect a site|Change / })
    this.result = this.page.getByTestId('site-test')
    this.rows = this.page.locator('.settings-section', { hasText: 'besides the local site' }).locator('li')
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+,')
    await expect(this.page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  }

  async connect(given: { address: string; user: string; password: string }): Promise<void> {
    await this.page.getByRole('button', { name: 'Connect a site' }).click()
    await this.form.getByLabel('Site address').fill(given.address)
    await this.form.getByLabel('User name').fill(given.user)
    await this.form.getByLabel('Application password').fill(given.password)
  }

  async test(): Promise<void> {
    await this.form.getByRole('button', { name: 'Test' }).click()
    await expect(this.result).toBeVisible({ timeout: 90_000 })
  }

  async save(): Promise<void> {
    await this.form.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(this.form).toBeHidden()
  }
}

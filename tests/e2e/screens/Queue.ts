import { expect, type Locator, type Page } from '@playwright/test'
import type { Galley } from '../host'

/** The publishing queue and the delivery log, in English. */
export class Queue {
  readonly page: Page
  readonly rows: Locator
  readonly deliveries: Locator
  readonly badge: Locator

  constructor(galley: Pick<Galley, 'window'>) {
    this.page = galley.window
    this.rows = this.page.locator('.queue-row')
    this.deliveries = this.page.locator('.delivery')
    this.badge = this.page.getByRole('navigation').getByRole('img', { name: /in the queue/ })
  }

  /** Opens the screen by its shortcut. */
  async open(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+j')
    await expect(this.page.getByRole('heading', { level: 1, name: 'Publishing queue' })).toBeFocused()
  }

  row(headline: string, site = ''): Locator {
    return this.rows.filter({ hasText: headline }).filter({ hasText: site })
  }

  button(name: RegExp): Locator {
    return this.page.getByRole('main').getByRole('button', { name })
  }

  async log(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Delivery log' }).click()
  }
}

import { expect, type Locator, type Page } from '@playwright/test'
import type { Galley } from '../host'
import { pasteByKey } from './clipboard'

/** The library screen, in English. */
export class Library {
  readonly page: Page
  readonly list: Locator
  readonly rows: Locator
  readonly filterBox: Locator
  readonly toasts: Locator

  constructor(readonly galley: Pick<Galley, 'app' | 'window'>) {
    this.page = galley.window
    this.list = this.page.getByRole('listbox')
    this.rows = this.list.getByRole('option')
    this.filterBox = this.page.getByRole('searchbox')
    this.toasts = this.page.locator('.ui-toast')
  }

  /** Waits until the screen is there and takes keys. */
  async ready(): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 }).first()).toBeVisible({ timeout: 30_000 })
  }

  row(headline: string): Locator {
    return this.rows.filter({ hasText: headline })
  }

  /** The headlines of the rows on screen, from the top. */
  async headlines(): Promise<string[]> {
    return this.list.locator('.library-headline').allInnerTexts()
  }

  /** Waits until exactly this many articles are shown under the current shelf and filter. */
  async expectCount(count: number): Promise<void> {
    await expect(this.page.locator('.library-count')).toHaveAttribute(
      'aria-label',
      `${count.toLocaleString('en')} ${count === 1 ? 'article' : 'articles'}`,
    )
  }

  async shelf(name: string): Promise<void> {
    await this.page
      .getByRole('navigation')
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .click()
  }

  async filter(query: string): Promise<void> {
    await this.page.keyboard.press('Control+f')
    await expect(this.filterBox).toBeFocused()
    await this.filterBox.fill(query)
  }

  /** Opens an article by a click on its row. */
  async open(headline: string): Promise<void> {
    await this.row(headline).first().click()
  }

  async newArticle(): Promise<void> {
    await this.page.getByRole('button', { name: 'New article' }).click()
  }

  /** Goes into the list, on its first row unless it was left somewhere. */
  async enterList(): Promise<void> {
    await this.list.focus()
    await expect(this.list).toBeFocused()
  }

  /** Puts material on the real clipboard and pastes it with the keyboard, wherever the focus is. */
  paste(text: string, html = ''): Promise<void> {
    return pasteByKey(this.galley, text, html)
  }

  /** Leaves the open article. */
  async back(): Promise<void> {
    const button = this.page.getByRole('button', { name: 'Back to the library' })
    await button.click()
    await expect(button).toBeHidden()
    await this.ready()
  }

  async openSettings(): Promise<void> {
    await this.page.keyboard.press('Control+,')
    await expect(this.page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  }
}

import { expect, type Locator, type Page } from '@playwright/test'
import type { Galley } from '../host'
import { pasteByKey } from './clipboard'

/** The writing screen, in English. */
export class Writing {
  readonly page: Page
  readonly headline: Locator
  readonly kicker: Locator
  readonly standfirst: Locator
  readonly body: Locator
  readonly saveState: Locator
  readonly report: Locator

  constructor(readonly galley: Pick<Galley, 'app' | 'window'>) {
    this.page = galley.window
    this.headline = this.page.getByRole('textbox', { name: 'Headline', exact: true })
    this.kicker = this.page.getByRole('textbox', { name: 'Kicker', exact: true })
    this.standfirst = this.page.getByRole('textbox', { name: 'Standfirst', exact: true })
    this.body = this.page.getByRole('textbox', { name: 'Story text', exact: true })
    this.saveState = this.page.getByTestId('save-state')
    this.report = this.page.getByTestId('intake-report')
  }

  async expectOpen(): Promise<void> {
    await expect(this.body).toBeVisible()
  }

  async expectSaved(): Promise<void> {
    await expect(this.saveState).toHaveAttribute('data-state', 'saved')
  }

  /** The text blocks of the body, empty ones included. */
  paragraphs(): Promise<string[]> {
    return this.body.locator(':scope > p').allInnerTexts()
  }

  /** Types at the end of the body. */
  async write(text: string): Promise<void> {
    await this.body.click()
    await this.page.keyboard.press('Control+End')
    await this.page.keyboard.type(text)
  }

  undo = () => this.page.keyboard.press('Control+z')
  redo = () => this.page.keyboard.press('Control+Shift+z')

  async tab(
    name: 'Story' | 'Sources' | 'Ads' | 'Layout' | 'Publish' | 'Comments' | 'History',
  ): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click()
  }

  /** The card of the first decision a rule of intake made. */
  decision(rule: string): Locator {
    return this.report.locator(`[data-rule="${rule}"]`).first()
  }

  /** Puts material on the real clipboard and pastes it with the keyboard, wherever the focus is. */
  paste(text: string, html = ''): Promise<void> {
    return pasteByKey(this.galley, text, html)
  }

  async back(): Promise<void> {
    await this.page.getByRole('button', { name: 'Back to the library' }).click()
    await expect(this.body).toBeHidden()
  }
}

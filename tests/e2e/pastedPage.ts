import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/setup/places.mjs'

const seed = join(root, '../shared/seed/republished-news-page.txt')
const twin = join(root, 'tests/fixtures/intake/republished-page.txt')

/** The page as it comes from a browser: the real one where it is at hand, else our own of the same making. */
export const pastedPage = readFileSync(existsSync(seed) ? seed : twin, 'utf8')

/** Paragraphs of the article that page becomes. */
export const pastedParagraphs = existsSync(seed) ? 8 : 4

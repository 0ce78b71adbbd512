import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import { migrate } from '../../electron/library/migrations'
import { insertRow, insertSnapshot } from '../../electron/library/row'
import { type Article, blankArticle } from '../../shared/article/article'

const SYLLABLES: Readonly<Record<string, readonly string[]>> = {
  tr: 'ka ra ba şe hir la de niz güm rük kö yü ça lış ma il çe öğ ret men yağ mur bı çak sı nır işçi hak lar'.split(
    ' ',
  ),
  ru: 'го род ско ре ка мост де ло ра бо та но вый сто ли ца пра во шко ла за вод пе ре го во ры мир слу чай'.split(
    ' ',
  ),
  kk: 'қа ла ел жұ мыс бө лім ай мақ ғы лым тұр ғын өз ен жо ба үкі мет сұ рақ мек теп ауыл жаң бір іс шы ғыс'.split(
    ' ',
  ),
  en: 'coun cil ri ver bri dge re port mar ket ha bour me ter win ter school la bour par lia ment tra de ho spi tal'.split(
    ' ',
  ),
}
const LANGUAGES = ['tr', 'ru', 'kk', 'en'] as const
const PLACES = ['Ankara', 'Алматы', 'Астана', 'London', 'Iğdır', 'Москва'] as const
const SOURCES = ['aa.com.tr', 'tass.ru', 'inform.kz', 'reuters.com', 'iha.com.tr'] as const

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

/** A vocabulary of 20,000 words; a few of them stand everywhere and most are rare, as in a real language (Zipf). */
function vocabularyOf(language: string, random: () => number): () => string {
  const syllables = SYLLABLES[language] ?? []
  const words = Array.from({ length: 20_000 }, () =>
    Array.from(
      { length: 1 + Math.floor(random() * 4) },
      () => syllables[Math.floor(random() * syllables.length)],
    ).join(''),
  )
  return () => words[Math.floor(words.length ** random()) - 1] ?? 'x'
}

/**
 * Fills the library of a profile with `count` made-up articles of `words` words in four languages: straight into its
 * tables, since nothing of the app's own writing is measured by it.
 */
export function fillLibrary(profile: string, count: number, words = 1000): void {
  const folder = join(profile, 'library')
  mkdirSync(folder, { recursive: true })
  const db = new sqlite.Database(join(folder, 'library.db'))
  db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF')
  migrate(db)
  const random = seeded(7)
  const speak = new Map(LANGUAGES.map((language) => [language, vocabularyOf(language, random)]))
  db.exec('BEGIN')
  for (let n = 0; n < count; n += 1) {
    const article = anArticleOf(n, words, speak.get(LANGUAGES[n % 4] ?? 'tr') ?? (() => 'x'))
    insertRow(db, article)
    insertSnapshot(db, article)
  }
  db.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)')
  db.close()
}

function anArticleOf(n: number, words: number, word: () => string): Article {
  const at = new Date(Date.UTC(2024, 0, 1) + n * 1_500_000).toISOString()
  const language = LANGUAGES[n % 4] ?? 'tr'
  const id = `01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
  const text = (length: number) => Array.from({ length }, word).join(' ')
  const isOut = n % 5 !== 0
  return {
    ...blankArticle({ id, now: at, language }),
    headline: text(8),
    standfirst: text(20),
    tags: [word(), word()],
    bylines: [{ name: `${word()} ${word()}`, kind: 'person' }],
    status: isOut ? 'published' : 'draft',
    stamps: { created: at, firstPublished: isOut ? at : '', updated: at },
    dateline: { ...blankArticle({ id, now: at, language }).dateline, place: PLACES[n % PLACES.length] ?? '' },
    sources: [
      {
        url: `https://www.${SOURCES[n % SOURCES.length]}/${n}`,
        title: text(6),
        publisher: '',
        author: '',
        published: '',
        accessed: '',
        relation: 'republished',
        category: 'agency',
        licence: '',
        hash: '',
      },
    ],
    body: {
      type: 'doc',
      content: Array.from({ length: Math.round(words / 40) }, () => ({
        type: 'paragraph',
        content: [{ type: 'text', text: `${text(40)}.` }],
      })),
    },
  }
}

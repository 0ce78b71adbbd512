import fs from 'node:fs/promises'
import os from 'node:os'
import { Article } from '../../shared/article/article'
import { migrateArticle } from '../../shared/article/migrate'
import { decodeText } from '../../shared/intake/decodeText'
import { detectLanguage } from '../../shared/intake/language'
import { fail, ok, type Result } from '../../shared/result'
import { SPELLING_LANGUAGES, type SpellingLanguage, spellingOf } from '../../shared/spelling/language'
import { type Passage, passagesOf } from '../../shared/spelling/passages'
import { isListed, parseWordList } from '../../shared/spelling/wordList'
import { wordsIn } from '../../shared/spelling/words'
import { systemFolders } from '../spelling/dictionaries'
import { createCheckers } from '../spelling/load'
import { type CliIo, type Command, type CommandResult, json, refusal, usage } from './command'
import { readInput } from './input'

const MEGABYTES = 200

interface Misspelled {
  readonly word: string
  readonly language: SpellingLanguage
  count: number
  /** Every place it stands at; `offset` in UTF-16 units of the text, the field or the block. */
  readonly places: { where: string; offset: number }[]
  suggestions: string[]
}

/** `spell FILE`: the misspelled words of a text or an article, each with what could be meant. */
export async function spellCommand(command: Command, io: CliIo): Promise<CommandResult> {
  const { positional, options, flags, isJson } = command
  const [name, ...more] = positional
  if (name === undefined || more.length > 0)
    return usage('spell wants one FILE (a text, or an article in JSON), or - for standard input.')
  const given = options.language
  if (given !== undefined && !spellingOf(given)) return refusal(unknownLanguage(given).fault)
  const list = await wordList(options.words)
  if (!list.ok) return refusal(list.fault)
  const passages = await read(name, given, io)
  if (!passages.ok) return refusal(passages.fault)
  const language = passages.value[0]?.language ?? given ?? 'en'
  const main = spellingOf(language)
  if (!main) return refusal(unknownLanguage(language).fault)

  const checkerOf = createCheckers({
    own: options.dictionaries ?? '',
    bundled: io.dictionaries,
    computer: systemFolders(process.platform, os.homedir()),
  })
  const loaded = await checkerOf(main)
  if (!loaded.ok) return refusal(loaded.fault)
  const found = new Map<string, Misspelled>()
  const unchecked = new Map<string, number>()
  let words = 0
  for (const passage of passages.value) {
    const spelling = spellingOf(passage.language)
    const checker = spelling ? await checkerOf(spelling) : null
    if (!spelling || !checker?.ok) {
      unchecked.set(passage.language, (unchecked.get(passage.language) ?? 0) + 1)
      continue
    }
    const all = wordsIn(passage.text, spelling)
    words += all.length
    const wrong = new Set(checker.value.checker.misspelled([...new Set(all.map(({ text }) => text))]))
    for (const { text, from } of all) {
      if (!wrong.has(text) || isListed(text, spelling, list.value)) continue
      const key = `${spelling} ${text}`
      const one = found.get(key) ?? { word: text, language: spelling, count: 0, places: [], suggestions: [] }
      one.count += 1
      one.places.push({ where: passage.where, offset: from })
      found.set(key, one)
    }
  }
  const misspelled = [...found.values()]
  for (const one of flags.has('no-suggestions') ? [] : misspelled) {
    const checker = await checkerOf(one.language)
    if (checker.ok) one.suggestions = checker.value.checker.suggest(one.word)
  }
  const answer = {
    language: main,
    dictionary: loaded.value.files.name,
    words,
    misspelled,
    unchecked: [...unchecked].map(([tag, blocks]) => ({ language: tag, blocks })),
  }
  return { ok: true, text: isJson ? json(answer) : listing(answer) }
}

const unknownLanguage = (language: string) =>
  fail(
    'invalid',
    'spelling.unknown-language',
    `there is no spelling check for “${language}”: it is one of ${SPELLING_LANGUAGES.join(', ')}.`,
    { language },
  )

/** A text is one passage; an article has one for each field and block. */
async function read(name: string, language: string | undefined, io: CliIo): Promise<Result<Passage[]>> {
  const input = await readInput(name, io, MEGABYTES)
  if (!input.ok) return input
  const { text } = decodeText(input.value)
  const value = asJson(text)
  if (value === null) return ok([{ where: 'text', language: language ?? detectLanguage(text, 'en'), text }])
  const article = migrateArticle('article' in value ? value.article : value)
  if (!article.ok) return article
  return ok(passagesOf(Article.parse(language ? { ...article.value, language } : article.value)))
}

function asJson(text: string): object | null {
  if (!text.trimStart().startsWith('{')) return null
  try {
    return JSON.parse(text) as object
  } catch {
    // A text may begin with a brace too.
    return null
  }
}

async function wordList(file: string | undefined): Promise<Result<ReadonlySet<string>>> {
  if (file === undefined) return ok(new Set())
  try {
    return ok(new Set(parseWordList(await fs.readFile(file, 'utf8')).words))
  } catch (error) {
    return fail('missing', 'input.not-readable', `${file} could not be read: ${String(error)}`)
  }
}

function listing(answer: {
  language: string
  dictionary: string
  words: number
  misspelled: readonly Misspelled[]
  unchecked: readonly { language: string; blocks: number }[]
}): string {
  const lines = answer.misspelled.map(({ word, count, places, suggestions }) => {
    const place = places[0] ? `${places[0].where}:${places[0].offset}` : ''
    const times = count > 1 ? ` (${count} times)` : ''
    return `${place.padEnd(14)} ${word}${times}${suggestions.length > 0 ? `: ${suggestions.join(', ')}` : ''}`
  })
  const rest = answer.unchecked.map(
    ({ language, blocks }) => `not checked: ${blocks} in ${language}, for which there is no dictionary`,
  )
  const sum = `${answer.words} words, ${answer.misspelled.length} misspelled (${answer.dictionary})`
  return [...lines, ...rest, sum].map((line) => `${line}\n`).join('')
}

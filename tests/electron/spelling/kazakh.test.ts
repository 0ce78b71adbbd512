import { beforeAll, expect, test } from 'vitest'
import { createSpellingWorker, type SpellingWorker } from '../../../electron/spelling/spellingWorker'
import { carryKazakh } from '../../../scripts/setup/build/kazakh.mjs'
import { wordsIn } from '../../../shared/spelling/words'
import { theDictionaries } from './bundledDictionaries'

const dictionaries = theDictionaries()
let worker: SpellingWorker
let isThere = false

beforeAll(async () => {
  isThere = await carryKazakh(dictionaries.folder)
  worker = createSpellingWorker({
    script: dictionaries.script,
    places: () => ({ own: '', bundled: dictionaries.folder, computer: [] }),
  })
  return () => worker.drop()
}, 200_000)

async function wrong(text: string): Promise<readonly string[]> {
  const answer = await worker.check(
    'kk',
    wordsIn(text, 'kk').map((word) => word.text),
  )
  if (!answer.ok) throw new Error(answer.fault.message)
  return answer.value.misspelled
}

const NONE = 'no Kazakh dictionary could be had on this computer (hunspell-kk)'

test('ordinary Kazakh sentences are right', async ({ skip }) => {
  skip(!isThere, NONE)
  for (const text of [
    'Кеше қаламызда жаңа мектеп ашылды, оған мыңнан астам оқушы барады.',
    'Облыс әкімі кәсіпкерлермен кездесіп, ауыл шаруашылығы туралы айтты.',
    'Қазақстан Республикасының Үкіметі жиналыс өткізді.',
  ])
    expect(await wrong(text)).toEqual([])
})

test('what is wrong is found, and what was meant is offered', async ({ skip }) => {
  skip(!isThere, NONE)
  expect(await wrong('Жиналыс өткзді, мектпте оқушылар кездсті')).toEqual(['өткзді', 'мектпте', 'кездсті'])
  const answer = await worker.suggest('kk', 'өткзді')
  if (!answer.ok) throw new Error(answer.fault.message)
  expect(answer.value.suggestions[0]).toBe('өткізді')
})

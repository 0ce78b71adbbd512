import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSpellingWorker, type SpellingWorker } from '../../../electron/spelling/spellingWorker'
import type { SpellingLanguage } from '../../../shared/spelling/language'
import { wordsIn } from '../../../shared/spelling/words'
import { theDictionaries } from './bundledDictionaries'

const dictionaries = theDictionaries()
let worker: SpellingWorker
let own = ''

beforeAll(() => {
  own = path.join(dictionaries.folder, 'own')
  fs.mkdirSync(own)
  worker = createSpellingWorker({
    script: dictionaries.script,
    places: () => ({ own, bundled: dictionaries.folder, computer: [] }),
  })
})
afterAll(() => worker.drop())

async function wrong(text: string, language: SpellingLanguage): Promise<string[]> {
  const words = wordsIn(text, language).map((word) => word.text)
  const answer = await worker.check(language, words)
  if (!answer.ok) throw new Error(answer.fault.message)
  return answer.value.misspelled
}

async function suggestions(word: string, language: SpellingLanguage): Promise<string[]> {
  const answer = await worker.suggest(language, word)
  if (!answer.ok) throw new Error(answer.fault.message)
  return answer.value.suggestions
}

describe('Turkish', () => {
  test.each([
    'kitaplarımızdan evlerinizdeymiş yapamayacaklardanmışsınız görevlendirilmesine',
    "Ankara’da İstanbul’un Ankara'da Kahramanmaraş’taki Erdoğan’ın",
    'İSTANBUL’UN KİTAPLARIMIZDAN ISPARTA TÜRKİYE Ilık İyi',
    'TBMM’nin NATO’ya AA TRT AKP’liler COVID-19 5’inci %12,5 2023’te',
    'Dr. Ayşe ve Av. Ali vb. https://ornek.com.tr/yzlnm?x=1 haber@ornek.com @kullnc #etkt ornek.com',
    'rüzgâr kâğıt hâlâ Reuters Интерфакс',
  ])('%s', async (text) => {
    expect(await wrong(text, 'tr')).toEqual([])
  })

  test('finds what is wrong, also under capitals, suffixes and a name’s apostrophe', async () => {
    const text = 'yanlız herkez kitablarımızdan Iyi YANLIZ kitapdır evlerinizteymiş Ankarra’da'
    expect(await wrong(text, 'tr')).toEqual(text.split(' '))
  })

  test('suggests what was meant, keeping capitals, suffix and apostrophe', async () => {
    expect((await suggestions('yanlız', 'tr'))[0]).toBe('yalnız')
    expect((await suggestions('kitablarımızdan', 'tr'))[0]).toBe('kitaplarımızdan')
    expect(await suggestions('YANLIZ', 'tr')).toContain('YALNIZ')
    expect((await suggestions('herkez', 'tr'))[0]).toBe('herkes')
    expect((await suggestions('Herkez', 'tr'))[0]).toBe('Herkes')
    expect((await suggestions('sabahdan', 'tr'))[0]).toBe('sabahtan')
    expect((await suggestions('yagmur', 'tr'))[0]).toBe('yağmur')
    expect(await suggestions('Ankarra’da', 'tr')).toContain('Ankara’da')
  })
})

describe('Russian', () => {
  test.each([
    'Правительство сообщило по-русски, что научно-технический вице-премьер прибыл',
    'ТАСС МИДа ВВП МОСКВЕ в 2023 г. и т. д., ул. Мира, 5 тыс. руб. и 10 млн',
    'Алма-Ата Нур-Султан Костаная Казинформу Ёлка елка iPhone Reuters 5-й',
    'эколого-ботаническое и медиа-выставка, коворкинг-зона, научно-технического, физкультурно-оздоровительный',
    'Касым-Жомарт Токаев встретился с Асем Нусуповой в Бостандыкском и Турксибском районах, с Ерланом Жумабаевым',
  ])('%s', async (text) => {
    expect(await wrong(text, 'ru')).toEqual([])
  })

  test('finds what is wrong, also a letter of the other alphabet', async () => {
    expect(await wrong('правительтсво карова Mосква', 'ru')).toEqual(['правительтсво', 'карова', 'Mосква'])
    expect((await suggestions('правительтсво', 'ru'))[0]).toBe('правительство')
    expect((await suggestions('Севодня', 'ru'))[0]).toBe('Сегодня')
    expect((await suggestions('превет', 'ru'))[0]).toBe('привет')
    expect((await suggestions('програма', 'ru'))[0]).toBe('программа')
    expect(await wrong('карово-ботанический медея-выстовка', 'ru')).toEqual([
      'карово-ботанический',
      'медея-выстовка',
    ])
    expect((await suggestions('корова', 'ru')).includes('корова')).toBe(false)
  })
})

test('English of both countries, with contractions and possessives', async () => {
  expect(await wrong('The government’s well-known colour isn’t U.S. policy, recieve', 'en')).toEqual([
    'colour',
    'recieve',
  ])
  expect(await wrong('The colour color', 'en-GB')).toEqual(['color'])
})

test('without a dictionary it says so; one put into the newsroom’s folder is used', async () => {
  const asked = () => worker.check('kk', ['кітаптарымыздан', 'кітпа'])
  expect(await asked()).toMatchObject({ ok: false, fault: { code: 'spelling.no-dictionary' } })
  // An old dictionary: Cyrillic in one byte a letter, and flags that are such letters.
  const bytes = (text: string) => Buffer.from([...text].map(cp1251))
  fs.writeFileSync(path.join(own, 'ru_RU.aff'), bytes('SET microsoft-cp1251\nSFX Я Y 1\nSFX Я 0 ам .\n'))
  fs.writeFileSync(path.join(own, 'ru_RU.dic'), bytes('1\nстол/Я\n'))
  fs.writeFileSync(path.join(own, 'kk_KZ.aff'), '\ufeffSET UTF-8\n')
  fs.writeFileSync(path.join(own, 'kk_KZ.dic'), '\ufeff2\nкітап\nүй\n')
  await worker.drop()
  expect(await asked()).toEqual({ ok: true, value: { misspelled: ['кітпа'], dictionary: 'kk_KZ' } })
  expect(await wrong('үйлеріңізде үйларда кітабы', 'kk')).toEqual(['үйларда'])
  expect(await wrong('столам стулам', 'ru')).toEqual(['стулам'])
})

test('files that are no dictionary are said to be broken', async () => {
  fs.writeFileSync(path.join(own, 'en_US.aff'), 'x')
  fs.writeFileSync(path.join(own, 'en_US.dic'), 'not a dictionary')
  await worker.drop()
  const answer = await worker.check('en', ['word'])
  expect(answer).toMatchObject({ ok: false, fault: { code: 'spelling.broken', values: { name: 'en_US' } } })
})

const cp1251 = (letter: string): number => {
  const code = letter.charCodeAt(0)
  return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code
}

/**
 * Endings of Kazakh nouns, adjectives and participles: number, owner, case, and what makes adjectives. The dictionaries
 * there are know the stems and few combinations. `A` is а or е and `I` ы or і by the vowel before; `(…|…|…)` is chosen
 * by the letter before: after a vowel, after a voiced consonant, after a voiceless one. Source: «Қазақ грамматикасы»,
 * Астана, 2002, chapters on буын үндестігі and септеу.
 */
const ENDINGS = [
  '(л|л|т)Aр',
  '(н|д|т)Iң',
  '(н|д|т)I',
  '(ғ|ғ|қ)A',
  '(д|д|т)A',
  '(д|д|т)Aн',
  '(м|б|п)ен',
  'нA',
  'нI',
  'н',
  'нAн',
  'ндA',
  'ндAғI',
  '(д|д|т)AғI',
  'A',
  'I',
  'сI',
  'Iм',
  'м',
  'Iң',
  'ң',
  'IмIз',
  'мIз',
  'IңIз',
  'ңIз',
  '(л|л|т)Iқ',
  '(л|л|т)I',
  'сIз',
  '(д|д|т)Aй',
  'шA',
  'мIн',
  'мIз',
  'сIң',
  'сIз',
  '(л|л|т)AрI',
]
const VOICELESS = /[пфкқтсшщчцхһбвгд]$/
const NASAL = /[лмнңзж]$/
const VOWEL = /[аәеёиоөуұүыіэюя]/
const BACK = /[аоұыяёюэ]/
const DECIDING = /[аәеёоөұүыіэюя](?=[^аәеёоөұүыіэюя]*$)/

/** What remains when one ending is taken off a word in small letters and fits what stands before it. */
export function kazakhStems(word: string): string[] {
  const stems: string[] = []
  for (let at = Math.max(2, word.length - 6); at < word.length; at += 1) {
    const stem = word.slice(0, at)
    const rest = word.slice(at)
    if (!ENDINGS.some((ending) => fits(ending, stem, rest))) continue
    stems.push(stem)
    // Before a vowel a voiceless end is voiced: кітап, кітабы.
    const hardened = { ғ: 'қ', г: 'к', б: 'п' }[stem.slice(-1)]
    if (hardened && VOWEL.test(rest.charAt(0))) stems.push(stem.slice(0, -1) + hardened)
  }
  return stems.filter((stem) => stem.length > 1)
}

function fits(ending: string, stem: string, rest: string): boolean {
  const isBack = isBackIn(stem)
  const last = stem.slice(-1)
  const choices = /^\((.)\|(.)\|(.)\)(.*)$/.exec(ending)
  const first = choices ? rest.charAt(0) : ''
  if (choices && !choicesAfter(last, choices).includes(first)) return false
  const tail = choices ? first + (choices[4] ?? '') : ending
  if (/^[AI]/.test(tail) && VOWEL.test(last)) return false
  return rest === inHarmony(tail, isBack)
}

/** The word's last telling vowel; `и` and `у` tell nothing. Surnames on -аев are said with back vowels. */
function isBackIn(stem: string): boolean {
  if (/[аоұы]ев$/.test(stem)) return true
  const vowel = DECIDING.exec(stem)?.[0]
  return vowel ? BACK.test(vowel) : !stem.includes('и')
}

/** The first letters an ending may have after a letter: `ны` after vowels, `ды` after voiced, `ты` after voiceless ones. */
function choicesAfter(
  last: string,
  [, afterVowel = '', afterVoiced = '', afterVoiceless = '']: RegExpExecArray,
): string[] {
  if (VOICELESS.test(last)) return [afterVoiceless]
  if (/[рйулаәеёиоөұүыіэюя]/.test(last)) return [afterVowel, afterVoiced]
  return NASAL.test(last)
    ? [afterVoiced, 'д', 'н', 'б'].filter((letter) => letter !== 'б' || afterVowel === 'м')
    : [afterVoiced]
}

const inHarmony = (ending: string, isBack: boolean): string =>
  isBack
    ? ending.replaceAll('A', 'а').replaceAll('I', 'ы')
    : ending.replaceAll('A', 'е').replaceAll('I', 'і').replaceAll('қ', 'к').replaceAll('ғ', 'г')

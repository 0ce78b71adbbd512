import { comebackBench } from './comeback'
import { intakeBench } from './intake'
import { intakeFramesBench } from './intakeFrames'
import { hostileBench, intakeSpeedBench } from './intakeSpeed'
import { libraryBench } from './library'
import { previewBench } from './previewBench'
import { publishBench } from './publishBench'
import { siteBench } from './siteBench'
import { startupBench } from './startup'
import { suiteBench } from './suite'
import { typingBench } from './typingBench'
import { bodyOfBlocks, bodyOfWords } from './words'

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  // After a crash: `--rounds=9`, `--articles=2000`.
  comeback: () => comebackBench(given('rounds', [5])[0] ?? 5, given('articles', [10_000])[0]),
  intake: async () => {
    const suite = optionOf('--suite')
    if (suite !== '') return suiteBench(suite)
    await intakeBench()
    await intakeSpeedBench()
    await intakeFramesBench()
    await hostileBench()
  },
  // `--articles=2000` for a quick look.
  library: async () => {
    for (const count of given('articles', [10_000, 50_000])) await libraryBench(count)
  },
  // `--words=1000` for one of them.
  preview: async () => {
    for (const words of given('words', [1000, 10_000])) await previewBench(words)
  },
  publish: () => publishBench(),
  site: () => siteBench(),
  startup: () => startupBench(),
  // `--words=1000` for one of them (`--words=0` for the blocks alone), `--rounds=4` for a quick look.
  typing: async () => {
    const [rounds = 8] = given('rounds')
    for (const words of given('words', [1000, 10_000, 36_000]).filter((count) => count > 0))
      await typingBench(`${words.toLocaleString('en')} words`, bodyOfWords(words), rounds)
    if (given('words', [0]).includes(0)) await typingBench('1,000 blocks', bodyOfBlocks(1000), rounds)
  },
}

/** What an option `--name=VALUE` or `--name VALUE` gives; empty when it is not there. */
function optionOf(name: string): string {
  const at = process.argv.findIndex((argument) => argument === name || argument.startsWith(`${name}=`))
  const argument = process.argv[at] ?? ''
  return argument === name ? (process.argv[at + 1] ?? '') : argument.slice(name.length + 1)
}

/** The numbers of an option such as `--articles=2000` or `--words=1000,0`; `usual` when it is not given. */
function given(name: string, usual: number[] = []): number[] {
  const option = optionOf(`--${name}`)
  return option === '' ? usual : option.split(',').map(Number)
}

const wanted = process.argv
  .slice(2)
  .filter((name, index, all) => !name.startsWith('-') && !/^--(?:suite|articles)$/.test(all[index - 1] ?? ''))
const unknown = wanted.filter((name) => !(name in BENCHES))
if (unknown.length > 0) {
  console.error(`No such benchmark: ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`)
  process.exit(2)
}
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench()
}
process.exit(0)

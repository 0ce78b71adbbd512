import { intakeBench } from './intake'
import { intakeFramesBench } from './intakeFrames'
import { hostileBench, intakeSpeedBench } from './intakeSpeed'
import { libraryBench } from './library'
import { siteBench } from './siteBench'
import { startupBench } from './startup'
import { typingBench } from './typingBench'
import { bodyOfBlocks, bodyOfWords } from './words'

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  intake: async () => {
    await intakeBench()
    await intakeSpeedBench()
    await intakeFramesBench()
    await hostileBench()
  },
  library: async () => {
    for (const count of sizes()) await libraryBench(count)
  },
  site: () => siteBench(),
  startup: () => startupBench(),
  typing: async () => {
    for (const words of [1000, 10_000, 36_000])
      await typingBench(`${words.toLocaleString('en')} words`, bodyOfWords(words))
    await typingBench('1,000 blocks', bodyOfBlocks(1000))
  },
}

/** `--articles=2000` for a quick look. */
function sizes(): number[] {
  const given = process.argv.find((argument) => argument.startsWith('--articles='))
  return given ? [Number(given.slice('--articles='.length))] : [10_000, 50_000]
}

const wanted = process.argv.slice(2).filter((name) => !name.startsWith('-'))
const unknown = wanted.filter((name) => !(name in BENCHES))
if (unknown.length > 0) {
  console.error(`No such benchmark: ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`)
  process.exit(2)
}
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench()
}
process.exit(0)

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepareWordPress } from '../wordpress/prepare'
import { type Bug, replaced } from './build'
import { play } from './play'
import type { Step, Trouble } from './script'
import { openStage, type Stage } from './stage'

const prepared = await prepareWordPress()
const none = 'reason' in prepared ? prepared.reason : ''

const WORDPRESS = 'electron/publish/targets/wordpress'
const publish = (fields: Partial<Trouble> = {}): Step => ({
  do: 'publish',
  a: 1,
  faults: [],
  event: null,
  isOffline: false,
  ...fields,
})
/** Of an article without a picture: writes are the draft, the rubric and the last update, after which the site is asked. */
const [DRAFT, LAST, LOOK] = [0, 2, 13]

const BUGS: readonly { name: string; bug: Bug; script: readonly Step[]; wrong: string }[] = [
  {
    name: 'a draft is made again without looking',
    bug: {
      [`${WORDPRESS}/draft.ts`]: (source) =>
        replaced(
          replaced(source, 'const made = await client({', 'const ask = () => client({'),
          /\n {2}if \(!made\.ok && [^\n]*[\s\S]*$/,
          '\n  const made = await ask()\n  const again = made.ok ? made : await ask()\n  return again.ok ? parsePost(again.value) : again\n}\n',
        ),
    },
    script: [publish({ faults: [{ nth: DRAFT, of: 'write', how: 'lose' }] })],
    wrong: 'posts of one article',
  },
  {
    name: 'nothing is read back: an answer of 200 is “Published”',
    bug: {
      [`${WORDPRESS}/publish.ts`]: (source) =>
        replaced(
          replaced(
            source,
            'const back = await readPost(client, String(draft.value.id))',
            'const back = ok({ ...written.value.post, status: update.value.sent.status })',
          ),
          '...compare(kept, update.value.sent)',
          '...[]',
        ),
    },
    // An answer of before is believed the second time.
    script: [publish({ faults: [LAST, LAST + 1].map((nth) => ({ nth, of: 'write', how: 'swallow' })) })],
    wrong: 'said published',
  },
  {
    name: 'the intent is not written down before the call',
    bug: {
      'electron/publish/jobs.ts': (source) =>
        replaced(
          source,
          /const queued = [\s\S]*?const result = await work\(\)/,
          "const sending = advance(job, { type: 'start' }, now())\n    const result = await work()",
        ),
    },
    script: [publish({ event: { what: 'kill', nth: LAST, of: 'write', when: 'after' } })],
    wrong: 'the library says',
  },
  {
    name: 'an unclear outcome is forgotten',
    bug: {
      'electron/publish/jobs.ts': (source) =>
        replaced(source, "after.phase === 'failed' ?", "after.phase !== 'paused' ?"),
    },
    script: [
      publish({
        faults: [
          { nth: LAST, of: 'write', how: 'lose' },
          { nth: LOOK, of: 'any', how: 'lose' },
        ],
      }),
    ],
    wrong: 'the library says',
  },
  {
    name: 'what somebody else wrote is written over',
    bug: {
      [`${WORDPRESS}/conflict.ts`]: (source) =>
        replaced(source, 'const there = textOfPost(post)', 'return null\n  const there = textOfPost(post)'),
    },
    script: [publish(), { do: 'edit-there', a: 1 }, { do: 'retitle', a: 1 }, publish()],
    wrong: 'said nothing of what it wrote over',
  },
  {
    name: 'what somebody wrote during the publication is written over',
    bug: {
      [`${WORDPRESS}/write.ts`]: (source) => replaced(source, 'if (changed) return changed', ''),
    },
    script: [publish({ event: { what: 'edit', nth: 1, of: 'write', when: 'after' } })],
    wrong: 'said nothing of what it wrote over',
  },
]

describe.skipIf(none)(
  `the checker finds bugs that are put in from outside ${none}`,
  { timeout: 120_000 },
  () => {
    let stage: Stage
    beforeAll(async () => {
      if ('site' in prepared) stage = await openStage(prepared.site)
    }, 60_000)
    afterAll(() => stage?.stop())

    it('finds nothing wrong in the same scripts without them', async () => {
      for (const { script, name } of BUGS) expect(await play(stage, script), name).toEqual([])
    })

    it.each(BUGS)('$name', async ({ bug, script, wrong }) => {
      await stage.plant(bug)
      expect((await play(stage, script)).join()).toContain(wrong)
    })
  },
)

import { syncBuiltinESMExports } from 'node:module'
import threads, { type Worker } from 'node:worker_threads'
import { createLibrary } from '../../electron/library/library'
import { blankArticle } from '../../shared/article/article'
import { typedAtStart } from '../build/article'

// Types numbered words into a library on its worker's thread, naming each once it is durable. Ended from outside, or told
// to end its worker in the middle of whatever that does.
const [folder = '', worker = '', id = ''] = process.argv.slice(2)
const started: Worker[] = []
const Real = threads.Worker
threads.Worker = class extends Real {
  constructor(...given: ConstructorParameters<typeof Real>) {
    super(...given)
    started.push(this)
  }
}
syncBuiltinESMExports()

const now = () => new Date().toISOString()
const library = createLibrary({
  folder,
  worker,
  newId: () => id,
  now,
  author: () => '',
  changed: () => {},
  log: () => {},
})
process.on('message', (message) => {
  if (message === 'end worker') void started.at(-1)?.terminate()
})

const article = blankArticle({ id, now: now(), language: 'en' })
await library.add(article)
for (let n = 0; ; n += 1) {
  for (;;) {
    const sent = { id, after: n, batch: `b${n}`, entries: [typedAtStart(article, `t${n} `)] }
    const done = await library.articles.journal(sent)
    if (done.ok) break
    // The thread has gone with the answer: the same batch again, under its own name.
    if (done.fault.code !== 'library.stopped') throw new Error(done.fault.message)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  process.stdout.write(`${n}\n`)
  if (n % 40 === 39) await library.articles.snapshot({ id })
}

import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { aFolder, aStory } from '../publish/site'
import { noWordPress, useWordPress } from '../publish/wordpressSite'
import { run } from './runInMemory'

const written = (value: unknown): string => {
  const file = path.join(aFolder(), 'article.json')
  fs.writeFileSync(file, JSON.stringify(value))
  return file
}

describe('sites on the command line', () => {
  it('keeps a local site under a name, publishes to it, and forgets it', async () => {
    const data = aFolder()
    const folder = path.join(data, 'pages')
    const on = ['--data', data, '--json']
    const added = await run(['site', 'add', 'kent', '--type', 'local', '--set', `folder=${folder}`, ...on])
    expect(JSON.parse(added.out)).toMatchObject({ id: 'kent', target: 'local', folder, ready: true })
    const article = aStory('Köprü açıldı')
    const sent = await run(['publish', written(article), '--site', 'kent', ...on])
    expect(JSON.parse(sent.out)).toMatchObject({ site: 'kent', state: 'published', differences: [] })
    const gone = await run(['withdraw', article.id, '--site', 'kent', ...on])
    expect(JSON.parse(gone.out)).toMatchObject({ state: 'withdrawn' })
    expect(JSON.parse((await run(['queue', ...on])).out)).toEqual({
      isPaused: false,
      items: [],
      jobs: [],
      notices: [],
    })
    await run(['site', 'remove', 'kent', ...on])
    expect(JSON.parse((await run(['site', 'list', ...on])).out)).toEqual([])
    expect((await run(['publish', written(article), '--site', 'kent', ...on])).code).toBe(1)
  })

  it('names the original of what was republished, prints hours by its own clock, and remembers both', async () => {
    const data = aFolder()
    const folder = path.join(data, 'pages')
    const on = ['--site', `local:${folder}`, '--data', data]
    const article = {
      ...aStory('Köprü açıldı'),
      sources: [{ url: 'https://ajans.example/kopru', relation: 'republished', accessed: '' }],
    }
    const own = ['--language', 'ru', '--canonical', 'source', '--zone', 'Europe/Moscow']
    expect((await run(['publish', written(article), ...on, '--zone', 'Mars/Base'])).code).toBe(2)
    expect((await run(['publish', written(article), ...on, ...own])).code).toBe(0)
    const again = await run(['publish', written({ ...article, headline: 'Köprü açık' }), ...on, '--json'])
    const page = fs.readFileSync(new URL(JSON.parse(again.out).url), 'utf8')
    expect(page).toContain('<link rel="canonical" href="https://ajans.example/kopru">')
    expect(page).toMatch(/<time datetime="[^"]*\+03:00" data-stamp="published">[^<(]*<\/time>/)
  })

  it('has in its report, in words too, when a page was taken down, why, and who decided it', async () => {
    const data = aFolder()
    const folder = path.join(data, 'pages')
    await run(['site', 'add', 'kent', '--type', 'local', '--set', `folder=${folder}`, '--data', data])
    const article = aStory('Köprü açıldı')
    await run(['publish', written(article), '--site', 'kent', '--data', data])
    const why = ['--reason', 'Mahkeme kararı', '--by', 'Deniz Kaya']
    await run(['withdraw', article.id, '--site', 'kent', ...why, '--data', data])
    const month = new Date().toISOString().slice(0, 7)
    const { out } = await run(['report', '--month', month, '--data', data])
    expect(out).toMatch(/Köprü açıldı\twithdrawn \d{4}-\d\d-\d\dT[\d:.]+Z \(Mahkeme kararı, Deniz Kaya\)\n/)
  }, 60_000)

  it('takes no password as an argument, and refuses one that others may read', async () => {
    const data = aFolder()
    const add = ['site', 'add', 'gazete', '--type', 'wordpress', '--data', data, '--json']
    const fields = ['--set', 'address=https://gazete.example', '--set', 'user=edna']
    const told = await run([...add, ...fields, '--set', 'password=secret'])
    expect(told).toMatchObject({ code: 2 })
    expect(told.error).toContain('GALLEY_SECRET_NAME_PASSWORD')
    expect(told.error + told.out).not.toContain('password=secret')
    const without = await run([...add.slice(0, -1), ...fields])
    expect(without.out).toContain('--secret - on standard input, or by GALLEY_SECRET_GAZETE_PASSWORD')
    const added = await run([...add, ...fields, '--secret', '-'], 'word word\n')
    expect(added).toMatchObject({ code: 0, error: '' })
    expect(added.out).not.toContain('word word')
    const file = path.join(data, 'secrets/gazete/password')
    expect(fs.statSync(file).mode & 0o777).toBe(0o600)
    expect(fs.readFileSync(path.join(data, 'sites.json'), 'utf8')).not.toContain('word word')
    fs.chmodSync(file, 0o644)
    const refused = await run(['site', 'test', 'gazete', '--data', data, '--json'])
    expect(JSON.parse(refused.out)).toMatchObject({ fault: { code: 'secrets.open-to-others' } })
  })
})

describe.skipIf(noWordPress)(
  `a real WordPress on the command line ${noWordPress}`,
  { timeout: 60_000 },
  () => {
    const site = useWordPress()

    async function connected() {
      const data = aFolder()
      const { user, password } = site.wordpress().users.editor
      const on = ['--data', data, '--json']
      const fields = ['--set', `address=${site.proxy().address}`, '--set', `user=${user}`]
      await run(['site', 'add', 'gazete', '--type', 'wordpress', ...fields, '--secret', '-', ...on], password)
      return async (...argv: string[]) => {
        const { code, out } = await run([...argv, ...on])
        return { code, answer: JSON.parse(out) }
      }
    }

    it('tests, publishes, pulls, changes and withdraws', async () => {
      const galley = await connected()
      expect((await galley('site', 'test', 'gazete')).code).toBe(0)
      const article = aStory('Köprü açıldı')
      const sent = await galley('publish', written(article), '--site', 'gazete')
      expect(sent.answer).toMatchObject({ state: 'published', differences: [] })
      const list = await galley('pull', '--site', 'gazete')
      expect(list.answer[0]).toMatchObject({ headline: 'Köprü açıldı', remoteId: sent.answer.remoteId })
      const pulled = await galley('pull', '--site', 'gazete', '--id', sent.answer.remoteId)
      expect(pulled.answer).toMatchObject({ base: sent.answer.base, article: { id: article.id } })
      const changed = { ...pulled.answer.article, headline: 'Köprü kapandı' }
      await galley('publish', written(changed), '--site', 'gazete')
      expect((await site.visible()).map(({ title }) => title.raw)).toEqual(['Köprü kapandı'])
      expect((await galley('withdraw', article.id, '--site', 'gazete')).answer.state).toBe('withdrawn')
      expect(await site.visible()).toEqual([])
    })

    it('keeps what got no answer in the queue, and finishes it without a second post', async () => {
      const galley = await connected()
      const article = aStory('Köprü açıldı')
      // The update is done and not answered, and neither is the question whether it was.
      const wire = site.proxy()
      const update = /^POST \/wp-json\/wp\/v2\/posts\/\d+/
      wire.lose(update)
      wire.lose(/^GET \/wp-json\/wp\/v2\/posts\/\d+/, 'lose', update)
      const first = await galley('publish', written(article), '--site', 'gazete')
      expect(first).toMatchObject({ code: 1, answer: { fault: { code: 'site.unclear' } } })
      expect((await galley('queue')).answer.jobs).toMatchObject([{ phase: 'unknown', articleId: article.id }])
      const run = await galley('queue', '--run')
      expect(run).toMatchObject({ code: 0, answer: { jobs: [], notices: [] } })
      expect(await site.all()).toHaveLength(1)
      // The receipt came with it, so that the next change is no conflict.
      const changed = await galley('publish', written({ ...article, headline: 'İkinci' }), '--site', 'gazete')
      expect(changed.answer).toMatchObject({ state: 'published', differences: [] })
    })

    it('takes its own unanswered update for its own when the article has changed since', async () => {
      const galley = await connected()
      const article = aStory('Bir')
      await galley('publish', written(article), '--site', 'gazete')
      const wire = site.proxy()
      for (const request of [/^POST .*posts\/\d+/, /^GET .*posts\/\d+/, /^POST .*posts\/\d+/])
        wire.lose(request)
      // `locate` reads the post before the update is sent: that read is answered.
      const second = await galley('publish', written({ ...article, headline: 'İki' }), '--site', 'gazete')
      const third = await galley('publish', written({ ...article, headline: 'Üç' }), '--site', 'gazete')
      const outcomes = [second.code, third.code]
      while (outcomes.at(-1) !== 0 && outcomes.length < 6)
        outcomes.push(
          (await galley('publish', written({ ...article, headline: 'Üç' }), '--site', 'gazete')).code,
        )
      expect((await site.visible()).map(({ title }) => title.raw)).toEqual(['Üç'])
      expect(await site.all()).toHaveLength(1)
    })

    it('schedules, and looks again when the hour has come', async () => {
      const galley = await connected()
      const schedule = new Date(Date.now() + 3_600_000).toISOString()
      const sent = await galley(
        'publish',
        written(aStory('Yarın')),
        '--site',
        'gazete',
        '--schedule',
        schedule,
      )
      expect(sent.answer).toMatchObject({ state: 'scheduled', differences: [] })
      const [job] = (await galley('queue')).answer.jobs
      expect(job).toMatchObject({ phase: 'verifying' })
      expect(Date.parse(job.notBefore)).toBeGreaterThan(Date.parse(schedule))
      expect((await galley('queue', '--run')).answer.jobs).toHaveLength(1)
    })
  },
)

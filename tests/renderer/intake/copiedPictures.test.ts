import { history } from '@tiptap/pm/history'
import { Node } from '@tiptap/pm/model'
import { EditorState, type Transaction } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { createCopies } from '../../../renderer/intake/pictures/copies'
import { placeInBody, placeInFields } from '../../../renderer/intake/pictures/place'
import { createSession } from '../../../renderer/writing/session'
import { type Article, ArticleId, type Picture } from '../../../shared/article/article'
import { openBody } from '../../../shared/body/parse'
import { bodySchema } from '../../../shared/body/schema'
import { setDecision } from '../../../shared/intake/decide'
import { readPage } from '../../../shared/intake/readPage'
import { IntakeReport } from '../../../shared/intake/report'
import { webPictures } from '../../../shared/intake/webPictures'
import { fail, ok, type Result } from '../../../shared/result'

const LEAD = 'https://haber.example/img/a.jpg?v=3&id=2'
const INSIDE = 'https://haber.example/img/b.jpg'
const hashOf = (letter: string) => `sha256-${letter.repeat(64)}`
const picture = (letter: string, credit = ''): Picture => ({
  src: hashOf(letter),
  alt: '',
  caption: '',
  credit,
})

/** A page read by intake: its first picture is the lead, the second stands in the story. */
function anArticle(): Article {
  const html = `<article><h1>Kıyı yolunda ikinci etap açıldı</h1>
    <figure><img src="${LEAD.replace('&', '&amp;')}"><figcaption>Yeni yol.</figcaption></figure>
    <p>Belediye, kıyı boyunca uzanan yürüyüş yolunun ikinci etabını düzenlenen törenle hizmete açtı.</p>
    <figure><img src="${INSIDE}"><figcaption>Törenden bir kare.</figcaption></figure>
    <p>Yol, balıkçı barınağından eski tersaneye kadar üç kilometre boyunca devam ediyor.</p></article>`
  const id = ArticleId.parse('01930000-0000-7000-8000-000000000001')
  return readPage({ kind: 'html', text: html }, { id, now: '2026-11-23T10:00:00Z', language: 'tr' }).article
}

function open(article: Article) {
  const session = createSession(
    { article, seq: 0, readOnly: '' },
    {
      journal: async () => ok({ seq: 1 }),
      hold: async () => ok({}),
      snapshot: async () => ok({ seq: 1 }),
      open: async () => ok({ article, seq: 0, readOnly: '' }),
      newBatch: () => 'b',
      later: () => () => {},
      now: () => 0,
    },
  )
  const body = openBody(article.body)
  if (!body.ok) throw new Error('no body')
  let state = EditorState.create({ doc: Node.fromJSON(bodySchema, body.value), plugins: [history()] })
  session.attach({
    get state() {
      return state
    },
    dispatch(tr: Transaction) {
      state = state.apply(tr)
      session.onTransactions([tr], state)
    },
    focus() {},
  })
  return session
}

async function copied(answers: Readonly<Record<string, Result<Picture>>>) {
  const copies = createCopies({
    fetch: async (url) => answers[url] ?? fail('missing', 'fetch.not-found', 'x'),
  })
  copies.want(Object.keys(answers))
  await copies.settled(Object.keys(answers))
  return copies
}

describe('pictures that were copied', () => {
  test('take the place of their links, and undo passes them by', async () => {
    const session = open(anArticle())
    expect(webPictures(session.whole())).toEqual([LEAD, INSIDE])
    session.edit({ headline: 'Başka başlık' }, { where: 'headline' })
    const copies = await copied({ [LEAD]: ok(picture('a', 'A. Yılmaz')), [INSIDE]: ok(picture('b')) })
    session.amend(placeInFields(session.fields(), copies, copies.copied()), (tr) => placeInBody(tr, copies))
    expect(webPictures(session.whole())).toEqual([])
    expect(session.fields().lead).toMatchObject({ src: hashOf('a'), credit: 'A. Yılmaz' })
    expect(session.undo()?.where).toBe('headline')
    expect(session.canUndo()).toBe(false)
    expect(session.fields().headline).toBe('Kıyı yolunda ikinci etap açıldı')
    expect(webPictures(session.whole())).toEqual([])
  })

  test('are what undoing a decision of intake gives back', async () => {
    const session = open(anArticle())
    const copies = await copied({ [LEAD]: ok(picture('a')) })
    session.amend(placeInFields(session.fields(), copies, copies.copied()), (tr) => placeInBody(tr, copies))
    const lead = IntakeReport.parse(session.fields().intakeReport).decisions.find(
      ({ field }) => field === 'lead',
    )
    const undone = setDecision(session.whole(), lead?.id ?? '', false)
    expect(undone.lead).toBeNull()
    expect(JSON.stringify(undone.body)).toContain(hashOf('a'))
    expect(setDecision(undone, lead?.id ?? '', true).lead?.src).toBe(hashOf('a'))
  })

  test('a picture that cannot be had keeps its link, until a person tries again or wants nothing else', async () => {
    let works = false
    const copies = createCopies({
      fetch: async () => (works ? ok(picture('c')) : fail('offline', 'fetch.unreachable', 'x')),
    })
    copies.want([INSIDE])
    await copies.settled([INSIDE])
    expect(copies.of(INSIDE)?.state).toBe('failed')
    copies.keepLink(INSIDE)
    copies.want([INSIDE])
    expect(copies.of(INSIDE)?.state).toBe('linked')
    works = true
    copies.retry(INSIDE)
    await copies.settled([INSIDE])
    expect(copies.of(INSIDE)).toMatchObject({ state: 'copied' })
  })

  test('who wants the link while it is copied has the last word', async () => {
    let answer: (found: Result<Picture>) => void = () => {}
    const copies = createCopies({ fetch: () => new Promise((resolve) => (answer = resolve)) })
    copies.want([INSIDE])
    copies.progress(INSIDE, 10, 100)
    expect(copies.of(INSIDE)).toEqual({ state: 'copying', received: 10, total: 100 })
    copies.keepLink(INSIDE)
    answer(ok(picture('d')))
    await Promise.resolve()
    expect(copies.of(INSIDE)?.state).toBe('linked')
  })
})

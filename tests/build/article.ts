import { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { type Article, blankArticle } from '../../shared/article/article'
import type { JournalEntry } from '../../shared/article/journal'
import { openBody } from '../../shared/body/parse'
import { bodySchema } from '../../shared/body/schema'

let made = 0

/** A fresh article id that sorts after those made before. */
export const anId = (): string => {
  made += 1
  return `01930000-0000-7000-8000-${made.toString(16).padStart(12, '0')}`
}

export const anArticle = (fields: Partial<Article> = {}): Article => ({
  ...blankArticle({ id: anId(), now: '2026-11-23T10:00:00.000Z', language: 'ru' }),
  ...fields,
})

export const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
export const doc = (...content: { type: string }[]) => ({ type: 'doc' as const, content })

/** The journal entry of typing `text` at the start of the body's first paragraph. */
export function typedAtStart(article: Article, text: string): JournalEntry {
  const opened = openBody(article.body)
  if (!opened.ok) throw new Error(opened.fault.message)
  const change = new Transform(Node.fromJSON(bodySchema, opened.value)).insert(1, bodySchema.text(text))
  return { kind: 'steps', steps: change.steps.map((step) => step.toJSON()) }
}

export const plainText = (article: Article): string =>
  JSON.stringify(article.body)
    .match(/"text":"[^"]*"/g)
    ?.map((part) => part.slice(8, -1))
    .join(' ') ?? ''

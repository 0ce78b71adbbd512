import type { Check } from './subject'

/** Comments of colleagues that nobody has resolved. */
export const commentsOpen: Check = ({ article }) => {
  const count = (article.threads ?? []).filter(({ resolved }) => !resolved).length
  if (count === 0) return []
  const message = `Comments that are not resolved: ${count}.`
  return [{ code: 'threads.open', where: 'threads', message, values: { count } }]
}

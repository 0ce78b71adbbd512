import type { Article } from '../article/article'
import { redirect, reverted, standing, type Wish } from './decide/change'
import { nearestPicture, pictureField } from './decide/picture'
import { redo } from './decide/redo'
import { contentOf } from './decide/splice'
import { undo } from './decide/undo'
import { MOVABLE_FIELDS, type MovableField, movedValue } from './movedValue'
import { type Decision, IntakeReport } from './report'

type Deed = (
  article: Article,
  decisions: readonly Decision[],
  decision: Decision,
) => [Article, Decision] | null

/** Does something to one decision and writes it back into the report. An unknown id changes nothing. */
function withDecision(article: Article, id: string, deed: Deed): Article {
  const parsed = IntakeReport.safeParse(article.intakeReport)
  const decision = parsed.data?.decisions.find((one) => one.id === id)
  if (!parsed.data || !decision) return article
  const { decisions } = parsed.data
  const done = deed(article, decisions, decision)
  if (!done) return article
  const [changed, next] = done
  const report = { ...parsed.data, decisions: decisions.map((one) => (one === decision ? next : one)) }
  return { ...changed, intakeReport: report }
}

/**
 * Undoes (`applied: false`) or redoes one of intake's decisions on the article as it is now. Undoing puts a dropped or
 * moved text back where it stood, takes a kept one out, removes a slot; what a person has written is not touched. Redo
 * after undo gives the same article again. An unknown id, or a decision already so, changes nothing.
 */
export const setDecision = (article: Article, id: string, applied: boolean): Article =>
  withDecision(article, id, (now, decisions, decision) =>
    decision.applied === applied
      ? null
      : applied
        ? redo(now, decisions, decision)
        : undo(now, decisions, decision),
  )

/**
 * Undoes every decision that changed the page, or redoes every one. Undoing all leaves the page's text as it was
 * pasted, in its order: what was kept as text stays, and an ad label never becomes text.
 */
export function setAll(article: Article, applied: boolean): Article {
  const decisions = IntakeReport.safeParse(article.intakeReport).data?.decisions ?? []
  const order = applied ? decisions : decisions.filter(({ action }) => action !== 'kept').toReversed()
  return order.reduce((current, { id }) => setDecision(current, id, applied), article)
}

/** What intake itself had decided about a piece comes back, with the text and the fields as they were. */
export function revertDecision(article: Article, id: string): Article {
  return withDecision(setDecision(article, id, true), id, reverted)
}

/**
 * Decides otherwise about a piece, on the article as it is now: keeps it in the text where it stood, drops it, or moves
 * its text into a field (single fields give their earlier value to the decision's memory, lists take one more). To
 * choose what already is only says that a person has looked. Nothing changes for an unknown id, or when the field
 * cannot hold the text. `revertDecision` takes it back; `setDecision` undoes and redoes it like any other.
 */
export function changeDecision(article: Article, id: string, wish: Wish): Article {
  const isSo = (one: Article): boolean => {
    const decision = decisionOf(one, id)
    const now = decision && standing(decision)
    return now?.action === wish.action && (wish.action !== 'moved' || now.field === wish.field)
  }
  if (isSo(article)) return lookedAt(article, id)
  const redone = setDecision(article, id, true)
  if (isSo(redone)) return lookedAt(redone, id)
  const own = withDecision(redone, id, reverted)
  if (isSo(own)) return lookedAt(own, id)
  const undone = setDecision(own, id, false)
  if (isSo(undone)) return lookedAt(undone, id)
  const changed = withDecision(own, id, (now, decisions, decision) =>
    redirect(now, decisions, decision, wish),
  )
  return changed === own ? article : changed
}

const decisionOf = (article: Article, id: string): Decision | undefined =>
  IntakeReport.safeParse(article.intakeReport).data?.decisions.find((one) => one.id === id)

const lookedAt = (article: Article, id: string): Article =>
  withDecision(article, id, (now, _, decision) =>
    decision.check ? [now, { ...decision, check: false }] : null,
  )

/** The fields a decision's text can be moved to in this article. */
export function movableFields(article: Article, decision: Decision): MovableField[] {
  const hasPicture = article.lead !== null || nearestPicture(contentOf(article), 0) >= 0
  return MOVABLE_FIELDS.filter(
    (field) => movedValue(field, decision.text) !== null && (hasPicture || !pictureField(field)),
  )
}

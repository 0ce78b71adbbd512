import type { Receipt } from '../../../../shared/article/article'
import type { Parcel } from '../../../../shared/publish/parcel'
import { ok, type Result } from '../../../../shared/result'
import type { ConfiguredSite, TargetTools } from '../../target'
import { clockDifference, onItsClock } from '../../web/clock'
import { inDoubt, RIGHT_BEHIND } from '../../web/faults'
import { pageDifference } from '../../web/page'
import { noRight, signInToWrite } from './account'
import { conflictWith, sameText } from './conflict'
import { createDraft } from './draft'
import { locatePost } from './located'
import { readMark } from './marker'
import { sendPictures } from './media'
import { overtakenBefore } from './overtaken'
import { baseOf, isOut, readPost, stateOf, textOfPost } from './posts'
import { compare } from './readBack'
import { receiptOf } from './receipt'
import { updateOf } from './update'
import { writePost } from './write'

/**
 * Publishes or updates. The only call that could make a second post makes an invisible draft under a slug it is found
 * by again; everything after is an update by id, the last of which makes it visible, with everything in it.
 */
export async function publishPost(
  site: ConfiguredSite,
  parcel: Parcel,
  previous: Receipt | null,
  tools: TargetTools,
): Promise<Result<Receipt>> {
  const { article } = parcel
  tools.report('prepare')
  const signedIn = await signInToWrite(site, tools)
  if (!signedIn.ok) return signedIn
  const { client, account, rights } = signedIn.value
  const found = await locatePost(client, article.id, previous)
  if (!found.ok) return found
  // Handed in again it would leave the site. Contributors cannot even read it; roles of a site's own may.
  if (rights.right === 'review' && found.value && isOut(found.value)) return noRight(account)
  const draft = found.value ? ok(found.value) : await createDraft(client, parcel)
  if (!draft.ok) return draft
  // Somebody may have been at the new draft already.
  const conflict = conflictWith(draft.value, parcel.contentHash, found.value ? (previous?.base ?? '') : '')
  if (conflict) return conflict
  const overtaken = found.value ? await overtakenBefore(client, found.value, previous) : ok([])
  if (!overtaken.ok) return overtaken
  const differences = [...overtaken.value]
  const report = (what: string) => differences.push(what)
  const media = await sendPictures(client, parcel, rights, tools, report)
  if (!media.ok) return media
  tools.report('send')
  const update = await updateOf(client, site, parcel, draft.value, account, media.value, {
    report,
    // Its hours are told by its own clock.
    now: onItsClock(tools.now(), client.ahead()),
  })
  if (!update.ok) return update
  const written = await writePost(client, draft.value, update.value, parcel.contentHash)
  if (!written.ok) return written
  differences.push(...written.value.overtaken)
  tools.report('verify')
  const back = await readPost(client, String(draft.value.id))
  // It is written: whatever the site says now, it is to be looked at again.
  if (!back.ok) return inDoubt(back.fault.message)
  const post = back.value ?? written.value.post
  const isChanged = !sameText(written.value.post, post)
  const kept = isChanged ? written.value.post : post
  const clock = stateOf(post) === 'scheduled' ? clockDifference(client.ahead()) : null
  const page = stateOf(post) === 'published' ? await pageDifference(post.link, tools.signal) : null
  const said = [...compare(kept, update.value.sent), clock, isChanged ? RIGHT_BEHIND : page]
  return ok({
    ...receiptOf(site, post, {
      // A site that kept the text of before, whatever it answered, has not got this one.
      contentHash: readMark(textOfPost(kept))?.contentHash || parcel.contentHash,
      differences: [...differences, ...said].filter((one) => one !== null),
      firstPublished: previous?.firstPublished,
      now: tools.now(),
    }),
    base: baseOf(kept),
  })
}

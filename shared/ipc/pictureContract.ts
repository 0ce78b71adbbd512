import * as z from 'zod'
import { Picture } from '../article/article'
import { call, none } from './call'

const allowed = z.string().max(2000).default('')

export const pictureCalls = {
  /** Asks for a picture in a native dialog and copies it into the library. */
  choose: call(none, Picture.nullable()),
  /** Copies a dropped or pasted picture into the library, told by its bytes. At most 50 MB and 50 million pixels. */
  add: call(z.strictObject({ bytes: z.instanceof(Uint8Array) }), Picture),
  /**
   * Copies a picture from the web into the library; `pictureProgress` tells how far it is. Four come in at a time,
   * so the window may ask for all of a page at once; asking again tries again. `fetch.private` as in `intake.fetch`.
   * Caption and credit are those the file states of itself: for where the page says none.
   */
  fetch: call(z.object({ url: z.string().max(4000), allowHost: allowed }), Picture),
}

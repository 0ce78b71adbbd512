import * as z from 'zod'
import { Period, REPORT_COLUMNS, Report } from '../report/report'
import { call } from './call'

const Saved = z.object({ name: z.string() }).nullable()

export const reportCalls = {
  make: call(z.strictObject({ period: Period }), Report),
  /**
   * Asks where to. `heads` are the columns' names in the person's language, `words` its names of languages and kinds of
   * source. `null` when they changed their mind.
   */
  saveCsv: call(
    z.strictObject({
      period: Period,
      heads: z.array(z.string().max(100)).length(REPORT_COLUMNS.length),
      words: z.record(z.string().max(100), z.string().max(100)).default({}),
    }),
    Saved,
  ),
  /** The Reports screen as it stands, as a PDF. */
  savePdf: call(z.strictObject({ period: Period }), Saved),
}

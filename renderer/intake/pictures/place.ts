import type { Transform } from '@tiptap/pm/transform'
import type { Article, FieldPatch } from '../../../shared/article/article'
import { IntakeReport } from '../../../shared/intake/report'
import { reportWithCopies } from '../../../shared/intake/webPictures'
import type { Copies } from './copies'

/** The copy of a picture on the web; null while there is none, and for pictures that are in the library already. */
function copyOf(src: unknown, copies: Pick<Copies, 'of'>) {
  if (typeof src !== 'string' || !/^https?:/i.test(src)) return null
  const copy = copies.of(src)
  return copy?.state === 'copied' ? copy.picture : null
}

/** Puts the library's copies in the place of the web's pictures. A credit that came inside the file fills an empty one. */
export function placeInBody(tr: Transform, copies: Pick<Copies, 'of'>): void {
  tr.doc.descendants((node, pos) => {
    if (node.type.name !== 'figure') return
    const picture = copyOf(node.attrs.src, copies)
    if (!picture) return
    tr.setNodeAttribute(pos, 'src', picture.src)
    if (!node.attrs.credit && picture.credit) tr.setNodeAttribute(pos, 'credit', picture.credit)
  })
}

/** The fields that change with them: the lead picture, and the report, which remembers pictures by their address. */
export function placeInFields(
  article: Article,
  copies: Pick<Copies, 'of'>,
  urls: readonly string[],
): FieldPatch {
  const { lead } = article
  const picture = lead && copyOf(lead.src, copies)
  const report = IntakeReport.safeParse(article.intakeReport)
  const hashes = new Map(
    urls.flatMap((url) => {
      const copied = copyOf(url, copies)
      return copied ? [[url, copied.src] as const] : []
    }),
  )
  const told = report.success && hashes.size > 0 ? reportWithCopies(report.data, hashes) : null
  return {
    ...(picture ? { lead: { ...lead, src: picture.src, credit: lead.credit || picture.credit } } : {}),
    ...(told ? { intakeReport: told } : {}),
  }
}

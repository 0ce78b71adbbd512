import { ok, type Result } from '../../shared/result'
import type { Originals } from '../intake/originals'
import type { Pictures } from '../pictures/pictures'
import type { Arrived, Brought } from './source'

/** Keeps the files an article speaks of, and then answers it. A damaged picture never keeps its text out. */
export async function keepBrought(
  { article, pictures, originals, versions = [] }: Brought,
  to: { readonly pictures: Pick<Pictures, 'add'>; readonly originals: Pick<Originals, 'store'> },
): Promise<Result<Arrived>> {
  for (const { about, bytes } of originals) {
    const stored = await to.originals.store(about, bytes)
    if (!stored.ok) return stored
  }
  for (const bytes of pictures) {
    const added = await to.pictures.add(bytes)
    if (!added.ok && added.fault.kind !== 'invalid') return added
  }
  return ok({ article, versions })
}

import path from 'node:path'
import type { EventName } from '../shared/ipc/channels'
import type { EventPayload, Services } from '../shared/ipc/contract'
import type { Imported } from '../shared/ipc/transferContract'
import { fail, ok, type Result } from '../shared/result'
import { writeDurably, writeFaultKind } from './durableFile'
import { carriedVersions } from './export/carriedVersions'
import type { Offered } from './import/source'
import { takeIn } from './import/takeIn'
import type { Keeping } from './keeping/keeping'
import type { Library } from './library/library'

/** Export and import as the window sees them; the reading and writing is done by the keeping worker. */
export function createTransfer(given: {
  readonly library: Pick<Library, 'read' | 'add' | 'versions'>
  readonly keeping: Pick<
    Keeping,
    'exportOne' | 'exportRecord' | 'openSource' | 'openWordPress' | 'stopReading' | 'bring'
  >
  /** Language an article gets whose text does not tell. */
  readonly language: () => string
  readonly chooseFile: () => Promise<string | null>
  readonly chooseFolder: () => Promise<string | null>
  readonly chooseToSave: (name: string) => Promise<string | null>
  readonly emit: <E extends EventName>(event: E, payload: EventPayload<E>) => void
}): Services['transfer'] {
  const { library, keeping, emit } = given
  let isStopped = false

  /** Opens a source and takes in what the library does not have. */
  async function takeAll(open: () => Promise<Result<Offered[]>>): Promise<Result<Imported>> {
    isStopped = false
    // A site is read page by page before its number of posts is known.
    emit('keepingProgress', { work: 'import', done: 0, total: 0 })
    const offered = await open()
    // Stopped while a site is still listed: there is no list, and nothing is wrong with that.
    if (!offered.ok) return isStopped ? ok({ added: 0, known: 0, failed: [], stopped: true }) : offered
    return ok(
      await takeIn({
        offered: offered.value,
        has: async (id) => (await library.read(id)).ok,
        bring: keeping.bring,
        add: ({ article, versions }) => library.add(article, versions),
        progress: (done, total) => emit('keepingProgress', { work: 'import', done, total }),
        isStopped: () => isStopped,
      }),
    )
  }
  return {
    async exportTo({ ids, form }) {
      const folder = await given.chooseFolder()
      if (folder === null) return ok(null)
      isStopped = false
      const failed: { name: string; code: string; kind: string }[] = []
      let written = 0
      for (const [done, id] of ids.entries()) {
        if (isStopped) break
        emit('keepingProgress', { work: 'export', done, total: ids.length })
        const article = await library.read(id)
        const versions = form === 'package' ? await carriedVersions(library.versions, id) : []
        const file = article.ok
          ? await keeping.exportOne({ article: article.value, form, folder, versions })
          : article
        if (file.ok) written += 1
        else {
          const { kind, code } = file.fault
          failed.push({ name: article.ok ? article.value.headline : id, code, kind })
          // No room for one is no room for the others.
          if (kind === 'full' || kind === 'denied') break
        }
      }
      return ok({ folder, written, failed })
    },
    async exportRecord({ id }) {
      const zip = await keeping.exportRecord({ articleId: id })
      if (!zip.ok) return zip
      const file = await given.chooseToSave(`${id}.zip`)
      if (file === null) return ok(null)
      try {
        await writeDurably(file, zip.value)
        return ok({ name: path.basename(file) })
      } catch (error) {
        const folder = path.dirname(file)
        return fail(writeFaultKind(error), 'export.not-written', `${file}: ${String(error)}`, { folder })
      }
    },
    async importFrom({ what }) {
      const place = await (what === 'file' ? given.chooseFile() : given.chooseFolder())
      if (place === null) return ok(null)
      return takeAll(() => keeping.openSource({ place, language: given.language() }))
    },
    importSite: (place) =>
      takeAll(() =>
        keeping.openWordPress({ place, language: given.language() }, (done, total) =>
          emit('keepingProgress', { work: 'import', done, total }),
        ),
      ),
    async stop() {
      isStopped = true
      await keeping.stopReading({})
      return ok({})
    },
  }
}

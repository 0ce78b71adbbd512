import fs from 'node:fs'
import path from 'node:path'

/** Disks keep and lose whole sectors. */
const SECTOR = 4096

interface Change {
  readonly at: number
  /** Null: the file is cut to `at`. */
  readonly bytes: Buffer | null
}

/** A file by what is certain of it, and by what was written since and may or may not be there after a power cut. */
interface Inode {
  durable: Buffer
  since: Change[]
}

interface Naming {
  readonly name: string
  readonly inode: Inode | null
}

export interface ForgetfulDisk {
  /** File calls so far that change something. */
  count(): number
  /** Told after every such call. */
  onCall(told: () => void): void
  /**
   * Lays down in `folder` what a disk may hold when the power goes now: everything synced, and of the rest what
   * `keeps` says (asked once for each sector written and each name given or taken away since).
   */
  cutInto(folder: string, keeps: () => boolean): void
  /** Bytes written since they were last made durable, over all files. */
  unsynced(): number
  stop(): void
}

type Call = (...given: never[]) => unknown

/**
 * Watches this process's file calls in `root` (no deeper) as a disk does: what is written is durable once its file is synced,
 * a name once its file or its folder is. Reads and writes go on as always; only `cutInto` forgets.
 */
export function forgetfulDisk(root: string): ForgetfulDisk {
  const names = new Map<string, Inode>()
  const durableNames = new Map<string, Inode>()
  let namings: Naming[] = []
  const opened = new Map<number, { name: string; inode: Inode } | 'folder'>()
  const real = new Map<string, Call>()
  const layer = fs as unknown as Record<string, Call>
  let calls = 0
  let told: () => void = () => {}

  for (const name of fs.existsSync(root) ? fs.readdirSync(root) : []) {
    if (!fs.statSync(path.join(root, name)).isFile()) continue
    const inode = { durable: fs.readFileSync(path.join(root, name)), since: [] }
    names.set(name, inode)
    durableNames.set(name, inode)
  }

  const nameOf = (file: unknown): string | null =>
    typeof file === 'string' && path.dirname(path.resolve(file)) === path.resolve(root)
      ? path.basename(file)
      : null
  const called = () => {
    calls += 1
    told()
  }
  const name = (given: string, inode: Inode | null) => {
    if (inode) names.set(given, inode)
    else names.delete(given)
    namings.push({ name: given, inode })
  }
  /** A name that is durable makes everything that befell the same name before it durable, or void. */
  const settle = (which: (naming: Naming) => boolean) => {
    const last = new Map<string, number>()
    for (const [at, naming] of namings.entries()) if (which(naming)) last.set(naming.name, at)
    for (const [given, at] of last) {
      const inode = namings[at]?.inode
      if (inode) durableNames.set(given, inode)
      else durableNames.delete(given)
    }
    namings = namings.filter(({ name: given }, at) => at > (last.get(given) ?? -1))
  }

  function over(method: string, after: (given: readonly unknown[], answer: unknown) => void): void {
    const own = layer[method] as Call
    real.set(method, own)
    layer[method] = (...given) => {
      const answer = own.apply(fs, given)
      after(given, answer)
      return answer
    }
  }

  over('openSync', ([file], fd) => {
    if (path.resolve(String(file)) === path.resolve(root)) opened.set(Number(fd), 'folder')
    const given = nameOf(file)
    if (given === null) return
    const known = names.get(given)
    const inode = known ?? { durable: Buffer.alloc(0), since: [] }
    opened.set(Number(fd), { name: given, inode })
    if (known) return
    name(given, inode)
    called()
  })
  over('closeSync', ([fd]) => opened.delete(Number(fd)))
  over('writeSync', ([fd, bytes, from, length, at], written) => {
    const file = opened.get(Number(fd))
    if (!file || file === 'folder') return
    const start = Number(from ?? 0)
    const whole = Buffer.from(bytes as Uint8Array).subarray(start, start + Number(length ?? written))
    for (let done = 0; done < whole.length; ) {
      const place = Number(at) + done
      const size = Math.min(SECTOR - (place % SECTOR), whole.length - done)
      file.inode.since.push({ at: place, bytes: Buffer.from(whole.subarray(done, done + size)) })
      done += size
    }
    called()
  })
  over('ftruncateSync', ([fd, size]) => {
    const file = opened.get(Number(fd))
    if (!file || file === 'folder') return
    file.inode.since.push({ at: Number(size), bytes: null })
    called()
  })
  over('fsyncSync', ([fd]) => {
    const file = opened.get(Number(fd))
    if (file === 'folder') settle(() => true)
    else if (file) {
      file.inode.durable = withChanges(file.inode.durable, file.inode.since)
      file.inode.since = []
      settle(({ inode }) => inode === file.inode)
    } else return
    called()
  })
  for (const method of ['unlinkSync', 'rmSync'])
    over(method, ([file]) => {
      const given = nameOf(file)
      if (given === null || !names.has(given)) return
      name(given, null)
      called()
    })
  over('copyFileSync', ([from, to]) => {
    const given = nameOf(to)
    if (given === null) return
    const whole = fs.readFileSync(String(from))
    const inode: Inode = { durable: Buffer.alloc(0), since: [] }
    for (let at = 0; at < whole.length; at += SECTOR)
      inode.since.push({ at, bytes: whole.subarray(at, at + SECTOR) })
    name(given, inode)
    called()
  })
  over('renameSync', ([from, to]) => {
    const [before, after] = [nameOf(from), nameOf(to)]
    const inode = before === null ? undefined : names.get(before)
    if (before === null || after === null || !inode) return
    name(after, inode)
    name(before, null)
    called()
  })

  return {
    count: () => calls,
    onCall(next) {
      told = next
    },
    cutInto(folder, keeps) {
      const after = new Map(durableNames)
      const forgotten = new Set<string>()
      for (const { name: given, inode } of namings) {
        // What befell one name happens in its order, or not at all.
        if (forgotten.has(given) || !keeps()) {
          forgotten.add(given)
          continue
        }
        if (inode) after.set(given, inode)
        else after.delete(given)
      }
      fs.mkdirSync(folder, { recursive: true })
      for (const [given, inode] of after)
        fs.writeFileSync(
          path.join(folder, given),
          withChanges(
            inode.durable,
            inode.since.filter(() => keeps()),
          ),
        )
    },
    unsynced: () =>
      [...names.values()]
        .flatMap(({ since }) => since)
        .reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0),
    stop() {
      for (const [method, own] of real) layer[method] = own
    },
  }
}

function withChanges(before: Buffer, changes: readonly Change[]): Buffer {
  if (changes.length === 0) return before
  let size = before.length
  const most = changes.reduce((room, { at, bytes }) => Math.max(room, at + (bytes?.length ?? 0)), size)
  const content = Buffer.alloc(most)
  before.copy(content)
  for (const { at, bytes } of changes) {
    if (bytes) {
      bytes.copy(content, at)
      size = Math.max(size, at + bytes.length)
    } else {
      // What is cut off reads as nothing should the file grow again.
      content.fill(0, at)
      size = at
    }
  }
  return content.subarray(0, size)
}

import type { PublishDependencies } from './publishing'
import type { createPublish } from './service'
import type { createSites } from './sites'

type Sites = ReturnType<typeof createSites>

/** The sites' own calls, read with the targets they know. */
export function lazySites(given: Parameters<typeof createSites>[0]): Sites {
  const sites = async () => (await import('./sites')).createSites(given)
  return {
    kinds: async (input) => (await sites()).kinds(input),
    test: async (input) => (await sites()).test(input),
    save: async (input) => (await sites()).save(input),
    saveCompanion: async (input) => (await sites()).saveCompanion(input),
    remove: async (input) => (await sites()).remove(input),
  }
}

type Publish = ReturnType<typeof createPublish>

/**
 * Publishing, read from the disk when it is first asked for: it knows the whole body schema, and the window must
 * not wait for that at the start.
 */
export function lazyPublish(given: PublishDependencies): Publish {
  let made: Promise<Publish> | null = null
  const publish = (): Promise<Publish> => {
    made ??= import('./service').then(({ createPublish }) => createPublish(given))
    return made
  }
  return {
    sites: async (input) => (await publish()).sites(input),
    check: async (input) => (await publish()).check(input),
    checkLinks: async (input) => (await publish()).checkLinks(input),
    send: async (input) => (await publish()).send(input),
    withdraw: async (input) => (await publish()).withdraw(input),
    view: async (input) => (await publish()).view(input),
    chooseFolder: async (input) => (await publish()).chooseFolder(input),
    keepCopy: async (input) => (await publish()).keepCopy(input),
    rights: async (input) => (await publish()).rights(input),
    posts: async (input) => (await publish()).posts(input),
    take: async (input) => (await publish()).take(input),
    pull: async (input) => (await publish()).pull(input),
    previews: {
      make: async (place, signal) => (await publish()).previews.make(place, signal),
      live: async (place) => (await publish()).previews.live(place),
      end: async (site, key) => (await publish()).previews.end(site, key),
      removeDraft: async (place) => (await publish()).previews.removeDraft(place),
    },
    resume: async (all) => (await publish()).resume(all),
    queue: {
      state: async (input) => (await publish()).queue.state(input),
      enqueue: async (input) => (await publish()).queue.enqueue(input),
      pause: async (input) => (await publish()).queue.pause(input),
      cancel: async (input) => (await publish()).queue.cancel(input),
      retry: async (input) => (await publish()).queue.retry(input),
      dismiss: async (input) => (await publish()).queue.dismiss(input),
      log: async (input) => (await publish()).queue.log(input),
      exportLog: async (input) => (await publish()).queue.exportLog(input),
    },
  }
}

import type { PublishDependencies } from './publishing'
import type { createPublish } from './service'

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
    resume: async () => (await publish()).resume(),
  }
}

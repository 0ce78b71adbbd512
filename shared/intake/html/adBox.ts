import type { Builder } from './builder'

/** Whether an ad's container showed anything that a rule can make a slot of. */
export const holdsSeen = ({ built }: Builder, from: number): boolean =>
  built
    .slice(from)
    .some(
      ({ kind, node, name, text }) =>
        node !== null || (kind === 'code' && name === 'ad') || (kind === 'picture' && /logo/i.test(text)),
    )

import type { Messages } from '../format'

export const writing = {} satisfies Messages

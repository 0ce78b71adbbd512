import type { Messages } from '../format'

export const publishing = {} satisfies Messages

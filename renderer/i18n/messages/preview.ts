import type { Messages } from '../format'

export const preview = {} satisfies Messages

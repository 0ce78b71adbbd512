import type { Messages } from '../format'

export const intake = {} satisfies Messages

import type { Messages } from '../format'

export const problems = {} satisfies Messages

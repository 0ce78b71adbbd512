/** Of the editor's history: how many events it keeps, and after how many milliseconds typing is another event. */
export const HISTORY = { depth: 500, newGroupDelay: 600 } as const

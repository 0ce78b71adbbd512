/** The columns of the log's CSV, by stable names. */
export const DELIVERY_COLUMNS = [
  'began',
  'ended',
  'headline',
  'article',
  'site',
  'act',
  'outcome',
  'attempt',
  'steps',
  'files',
  'bytes',
  'fault',
  'message',
  'url',
] as const

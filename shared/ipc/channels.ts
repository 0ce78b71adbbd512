/** Every call the window may make, by name. The preload imports this file and nothing else. */
export const channels = {
  library: ['list', 'rows', 'search', 'create', 'duplicate', 'bin', 'restore', 'findText', 'replaceText'],
  articles: ['open', 'undo', 'journal', 'snapshot', 'freeSlug'],
  versions: ['list', 'read', 'name', 'keep'],
  intake: ['read', 'readBytes', 'chooseFile', 'fetch', 'stop', 'again', 'save', 'keep', 'original', 'copy'],
  pictures: ['choose', 'add', 'fetch'],
  profiles: ['list', 'get', 'save', 'remove', 'learn', 'exportFile', 'importFile'],
  publish: [
    'sites',
    'check',
    'checkLinks',
    'send',
    'withdraw',
    'view',
    'chooseFolder',
    'rights',
    'posts',
    'take',
    'pull',
    'keepCopy',
  ],
  queue: ['state', 'enqueue', 'pause', 'cancel', 'retry', 'dismiss', 'log', 'exportLog'],
  preview: ['live', 'saveProof'],
  sites: ['kinds', 'test', 'save', 'saveCompanion', 'remove'],
  spelling: ['check', 'suggest', 'dictionaries', 'chooseFolder', 'exportWords', 'importWords'],
  reports: ['make', 'saveCsv', 'savePdf'],
  archive: ['verify'],
  transfer: ['exportTo', 'exportRecord', 'importFrom', 'importSite', 'stop'],
  backups: ['state', 'now', 'chooseFolder', 'articles', 'restoreArticle', 'restoreAll'],
  settings: ['get', 'set', 'notices'],
  shell: ['openLink', 'place', 'setPlace', 'closed'],
} as const

/** Everything main announces. Events carry facts; they never ask for anything, `closing` excepted. */
export const events = [
  'libraryChanged',
  'articleChanged',
  'publishProgress',
  'queueChanged',
  'intakeProgress',
  'pictureProgress',
  'keepingProgress',
  'backupFailed',
  'settingsChanged',
  'noticed',
  'menu',
  'closing',
] as const

export type EventName = (typeof events)[number]

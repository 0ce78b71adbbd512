/** Where text goes: into the body, into a table of the head, or nowhere. */
export type Place =
  | 'body'
  | 'skip'
  | 'fonts'
  | 'styles'
  | 'style'
  | 'lists'
  | 'overrides'
  | 'info'
  | 'infoText'
  | 'infoDate'
  | 'marker'
  | 'plainList'
  | 'instruction'
  | 'picture'
  | 'shape'
  | 'shapeName'
  | 'shapeValue'
  | 'comment'

/** Words that only say where the text of their group goes. Words that do more are the reader's own. */
const PLACES: Readonly<Record<string, Place>> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  listtable: 'lists',
  listoverridetable: 'overrides',
  info: 'info',
  listtext: 'marker',
  pntext: 'marker',
  pn: 'plainList',
  fldinst: 'instruction',
  shpinst: 'shape',
  picprop: 'shape',
  sn: 'shapeName',
  sv: 'shapeValue',
}

/** Groups without `\*` that are no text of the document: running heads, separators, what older readers need. */
const SKIPPED =
  'colortbl filetbl header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn xe tc rxe txe private nonshppict shprslt objdata objclass objname revtbl nonesttables falt panose fname template pntxta pntxtb leveltext levelnumbers listname bkmkstart bkmkend keycode atnid atnauthor atntime atnref atnparent comment'.split(
    ' ',
  )

/** Groups that stand inside the text and change nothing of it, though they may be marked as ignorable. */
const PASSED = 'shp shppict sp object result shpgrp ud'.split(' ')

/** Words that begin a group of their own kind. */
const GROUPS = 'pict footnote shptxt annotation upr field fldrslt'.split(' ')
const LOOKS = 'b i strike striked sub super nosupersub up dn v deleted f plain'.split(' ')
const SHAPES = 'pard s outlinelevel ls ilvl li lin intbl pnlvlblt pnlvlbody pnlvlcont'.split(' ')
const BODY = 'par sect nestcell line lbr softline cell row trowd trhdr clmgf clmrg clvmgf clvmrg cellx'.split(
  ' ',
)
const SETTINGS = 'u uc ansicpg mac deff'.split(' ')

export const INFO_TEXTS: ReadonlySet<string> = new Set(['title', 'author', 'subject', 'keywords'])
export const INFO_DATES: ReadonlySet<string> = new Set(['creatim', 'revtim'])

/** Words that stand for a sign. */
const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  endash: '–',
  emdash: '—',
  bullet: '•',
  enspace: ' ',
  emspace: ' ',
  qmspace: ' ',
  zwj: '\u200d',
  zwnj: '\u200c',
}

/** What a backslash and one sign stand for; others stand for nothing. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  '\\': '\\',
  '{': '{',
  '}': '}',
  '~': '\u00a0',
  _: '\u2011',
  '\t': '\t',
}

export type Meaning =
  | { readonly is: 'sign'; readonly sign: string }
  | { readonly is: 'place'; readonly place: Place }
  | { readonly is: 'group' | 'passed' | 'look' | 'shape' | 'body' | 'setting' }

const all = (words: readonly string[], meaning: Meaning) => words.map((word) => [word, meaning] as const)

/** What each control word is about; one that is not here means nothing for an article. */
export const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ...Object.entries(SIGNS).map(([word, sign]) => [word, { is: 'sign', sign } as Meaning] as const),
  ...Object.entries(PLACES).map(([word, place]) => [word, { is: 'place', place } as Meaning] as const),
  ...all(SKIPPED, { is: 'place', place: 'skip' }),
  ...all(PASSED, { is: 'passed' }),
  ...all(GROUPS, { is: 'group' }),
  ...all(LOOKS, { is: 'look' }),
  ...all(SHAPES, { is: 'shape' }),
  ...all(BODY, { is: 'body' }),
  ...all(SETTINGS, { is: 'setting' }),
])

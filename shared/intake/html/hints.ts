import type { Hint } from '../page/piece'
import { mailHintsOf } from './mailHints'
import { namedClasses } from './tree/node'

const BY_TAG: Readonly<Record<string, Hint>> = {
  nav: 'nav',
  menu: 'nav',
  footer: 'footer',
  aside: 'aside',
  form: 'form',
  button: 'form',
  label: 'form',
  figcaption: 'caption',
  time: 'date',
  'amp-ad': 'ad',
}

/** Words of class names and identifiers, whole words only, that say what a part of a page is for. */
const BY_WORD: Readonly<Record<string, Hint>> = {
  nav: 'nav',
  navbar: 'nav',
  navigation: 'nav',
  menu: 'nav',
  submenu: 'nav',
  breadcrumb: 'breadcrumb',
  breadcrumbs: 'breadcrumb',
  share: 'share',
  sharing: 'share',
  social: 'share',
  sns: 'share',
  poll: 'form',
  quiz: 'form',
  paylas: 'share',
  sosyal: 'share',
  related: 'related',
  recommended: 'related',
  recommendations: 'related',
  ilgili: 'related',
  benzer: 'related',
  popular: 'related',
  trending: 'related',
  mostread: 'related',
  comments: 'comments',
  comment: 'comments',
  yorum: 'comments',
  yorumlar: 'comments',
  disqus: 'comments',
  tags: 'tags',
  etiket: 'tags',
  etiketler: 'tags',
  cookie: 'cookie',
  cookies: 'cookie',
  consent: 'cookie',
  kvkk: 'cookie',
  gdpr: 'cookie',
  newsletter: 'newsletter',
  subscribe: 'newsletter',
  bulten: 'newsletter',
  ad: 'ad',
  ads: 'ad',
  adv: 'ad',
  advert: 'ad',
  adverts: 'ad',
  advertisement: 'ad',
  advertising: 'ad',
  adsbygoogle: 'ad',
  adslot: 'ad',
  adunit: 'ad',
  adbox: 'ad',
  adcontainer: 'ad',
  adwrapper: 'ad',
  adfox: 'ad',
  gpt: 'ad',
  dfp: 'ad',
  rtb: 'ad',
  sponsored: 'ad',
  reklam: 'ad',
  reklama: 'ad',
  reklamalani: 'ad',
  banner: 'ad',
  banners: 'ad',
  zharnama: 'ad',
  jarnama: 'ad',
  bannerbox: 'ad',
  bannergroup: 'ad',
  adblock: 'ad',
  advblock: 'ad',
  adplace: 'ad',
  adsense: 'ad',
  author: 'author',
  byline: 'author',
  signature: 'author',
  yazar: 'author',
  muhabir: 'author',
  sidebar: 'aside',
  widget: 'aside',
  sidecol: 'aside',
  rail: 'aside',
  kenar: 'aside',
  yan: 'aside',
  yansutun: 'aside',
  sol: 'left',
  left: 'left',
  leftcol: 'left',
  leftside: 'left',
  solkolon: 'left',
  solsutun: 'left',
  sag: 'right',
  right: 'right',
  rightcol: 'right',
  rightside: 'right',
  rightbar: 'right',
  leftbar: 'left',
  sagkolon: 'right',
  sagsutun: 'right',
  caption: 'caption',
  figcaption: 'caption',
  legend: 'caption',
  altyazi: 'caption',
  resimalti: 'caption',
  fotoalti: 'caption',
  podpis: 'caption',
  credit: 'credit',
  credits: 'credit',
  copyright: 'credit',
  photographer: 'credit',
  summary: 'summary',
  standfirst: 'summary',
  spot: 'summary',
  sapo: 'summary',
  deck: 'summary',
  dek: 'summary',
  subtitle: 'summary',
  overview: 'summary',
  introtext: 'summary',
  anons: 'summary',
  ozet: 'summary',
  date: 'date',
  datetime: 'date',
  tarih: 'date',
  tarihi: 'date',
  pubdate: 'date',
  published: 'date',
  timestamp: 'date',
  rubric: 'section',
  rubrics: 'section',
  rubrika: 'section',
  kategori: 'section',
  category: 'section',
  categories: 'section',
  terms: 'section',
  cat: 'section',
  section: 'section',
  kicker: 'kicker',
  overline: 'kicker',
  eyebrow: 'kicker',
  ustbaslik: 'kicker',
}

/** What microdata and relations say of the text inside an element. */
const BY_PROPERTY: Readonly<Record<string, Hint>> = {
  author: 'author',
  datepublished: 'date',
  datemodified: 'date',
  articlesection: 'section',
  headline: 'headline',
  keywords: 'tags',
  alternativeheadline: 'summary',
}

const BY_ROLE: Readonly<Record<string, Hint>> = {
  navigation: 'nav',
  contentinfo: 'footer',
  complementary: 'aside',
  search: 'form',
}

/** Beside these, `ad` is Turkish for a name, and a banner is a part of the site. */
const NO_AD = new Set(
  'yazar soyad isim kullanici haber baslik hero page site breaking title head header cookie alert'.split(' '),
)

const WEAK = new Set(['ad', 'banner', 'banners', 'sponsored'])
const isNoAd = (words: readonly string[]): boolean =>
  words.some((word) => NO_AD.has(word)) &&
  words.every((word) => WEAK.has(word) || !Object.hasOwn(BY_WORD, word) || BY_WORD[word] !== 'ad')

/** `ustreklam`, `reklamalani`, `haberreklam`: Turkish names of places for ads are written in one word. */
const AD_NAME = /^(?:[a-z]{2,12}reklam|reklam(?:alan|alani|kutu|kutusu|box|banner|sol|sag|ust|alt))$/

/** Words of boxes that hold a page, and not the part of it another word names. */
const WHOLE = new Set(
  'detay detail details page sayfa sayfasi icerik content metin article wrapper container main'.split(' '),
)

const LONGEST_NAMES = 300

/** What hints are found by. Elements of a page are of few kinds. */
const TELLING = ['class', 'id', 'role', 'itemprop', 'rel', 'aria-label', 'type'] as const
const MOST_KINDS = 2000
const LONGEST_KIND = 500
const kinds = new Map<string, readonly Hint[]>()

const HEAD_OF_SHEET: readonly Hint[] = ['aside']
const FOOT_OF_SHEET: readonly Hint[] = ['footer']

/** What an element's tag, role, class and identifier say about what is inside it. */
export function hintsOf(tag: string, attribute: (name: string) => string): readonly Hint[] {
  // LibreOffice calls what it prints at the top and the foot of each sheet so, and gives it no class.
  if (tag === 'div' && attribute('title') === 'header') return HEAD_OF_SHEET
  if (tag === 'div' && attribute('title') === 'footer') return FOOT_OF_SHEET
  let kind = tag
  for (const name of TELLING) kind += `\u0001${attribute(name)}`
  if (kind.length > LONGEST_KIND) return readHints(tag, attribute)
  const known = kinds.get(kind)
  if (known) return known
  const hints = readHints(tag, attribute)
  if (kinds.size >= MOST_KINDS) kinds.clear()
  kinds.set(kind, hints)
  return hints
}

function readHints(tag: string, attribute: (name: string) => string): readonly Hint[] {
  const found = new Set<Hint>(mailHintsOf(tag, attribute))
  const byTag = BY_TAG[tag]
  if (byTag) found.add(byTag)
  if (tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article') return [...found]
  const byRole = BY_ROLE[attribute('role')]
  if (byRole) found.add(byRole)
  for (const property of [attribute('itemprop'), attribute('rel') === 'author' ? 'author' : '']) {
    const hint = Object.hasOwn(BY_PROPERTY, property.toLowerCase())
      ? BY_PROPERTY[property.toLowerCase()]
      : undefined
    if (hint) found.add(hint)
  }
  if (/^breadcrumbs?$/i.test(attribute('aria-label'))) found.add('breadcrumb')
  const names = `${namedClasses(attribute('class').slice(0, LONGEST_NAMES))} ${attribute('id')}`.slice(
    0,
    LONGEST_NAMES,
  )
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
  for (const word of words) {
    const hint = Object.hasOwn(BY_WORD, word) ? BY_WORD[word] : undefined
    if (hint) found.add(hint)
    else if (AD_NAME.test(word)) found.add('ad')
  }
  // `cap` under a picture; `drop-cap` is a letter.
  if (words.some((word, at) => word === 'cap' && !/^(?:drop|initial)$/.test(words[at - 1] ?? '')))
    found.add('caption')
  // `itemIntroText`: what lists show of a story before its text.
  if (words.some((word, at) => word === 'intro' && /^(?:text|paragraph)$/.test(words[at + 1] ?? '')))
    found.add('summary')
  // `yazar-detay` is a columnist's page with the text in it.
  if (found.has('author') && words.some((word) => WHOLE.has(word))) found.delete('author')
  // `yazar-ad` is a writer's name, and a banner over the page is no ad.
  if (found.has('ad') && isNoAd(words)) found.delete('ad')
  return [...found]
}

import { phrases } from './labels'

/** Headings over what a release tells the newsroom, below its end. */
export const NOTE_HEADINGS = phrases(`
notes to editors | note to editors | notes for editors | note for editors | editors notes | editor s notes | notes to editor | notes | ends notes to editors
editöre not | editörlere not | editör notu | editör için not | editörler için not | editörler için bilgi notu | basın mensuplarına not | basına not
к сведению редакторов | к сведению редакций | справка для редакторов | справка для редакции | примечание для редакторов | примечания для редакторов | справочная информация для редакций
редакторларға | редакторлар назарына | редакция назарына | редакциялар назарына
`)

/** `About the Water Board`, `Akarsu Vakfı Hakkında`, `О компании «Исток»`, `«Бұлақ» қоры туралы`, with or without a colon behind. */
export const ABOUT: readonly RegExp[] = [
  /^about (?:the |our )?(\p{Lu}[^:.\n]{2,80})(?::|$)/iu,
  /^(\p{Lu}[^:.\n]{2,80}?)(?:['’]\p{L}{2,4})? hakkında\s?(?::|$)/iu,
  /^(?:справка )?о (?:компании|фонде|проекте|банке|организации|холдинге|группе компаний|заводе|ведомстве|центре|музее|театре|университете|ассоциации)(?: ([^:.\n]{2,80}))?\s?(?::|$)/iu,
  /^([^:.\n]{2,80}?) туралы\s?(?::|$)/iu,
]

/** What bodies that issue texts are called. */
export const BODY =
  /(?<!\p{L})(?:department|ministry|agency|office|council|authority|commission|service|board|directorate|bureau|inspectorate|committee|court|police|parliament|institute|administration|secretariat|university|hospital|trust|foundation|association|society|federation|union|charity|museum|gallery|theatre|company|group|ltd|limited|plc|inc|llc)(?!\p{L})|vakfı|derneği|odası|birliği|kooperatifi|federasyonu|üniversitesi|holding|a\.ş\.|фонд|союз|ассоциаци|общество|компани|университет|музей|театр|(?:ооо|ао|пао|тоо) [«"]|қоры|қоғамы|одағы|университеті|мұражайы/iu

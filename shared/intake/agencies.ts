import { fold } from '../places/fold'

export interface Agency {
  readonly name: string
  /** Dateline house; see `dateline/houses.ts`. */
  readonly house: string
  readonly hosts: readonly string[]
  readonly spellings: readonly string[]
}

/** Agencies that print no head of their own: name, hosts, other spellings. */
function others(list: string): Agency[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', hosts = '', ...spellings] = line.split('|').map((part) => part.trim())
      return {
        name,
        house: 'plain',
        hosts: hosts.split(' ').filter(Boolean),
        spellings: [name, ...spellings],
      }
    })
}

/** News agencies whose names stand in datelines, bylines and source lines. */
export const AGENCIES: readonly Agency[] = [
  {
    name: 'AA',
    house: 'aa',
    hosts: ['aa.com.tr'],
    spellings: [
      'AA',
      'A.A',
      'A.A.',
      'Anadolu Ajansı',
      'Anadolu Agency',
      'Anadolu',
      'Анадолу',
      'агентство Анадолу',
      'АА',
    ],
  },
  {
    name: 'DHA',
    house: 'dha',
    hosts: ['dha.com.tr'],
    spellings: ['DHA', 'Doğan Haber Ajansı', 'Demirören Haber Ajansı', 'Demirören Haber Ajansı (DHA)'],
  },
  {
    name: 'İHA',
    house: 'iha',
    hosts: ['iha.com.tr'],
    spellings: ['İHA', 'IHA', 'İhlas Haber Ajansı', 'İhlas Haber Ajansı (İHA)'],
  },
  {
    name: 'İGFA',
    house: 'igfa',
    hosts: ['igfhaber.com', 'igf.com.tr'],
    spellings: ['İGFA', 'IGFA', 'İGF', 'İGF HABER', 'İGF Haber Ajansı'],
  },
  { name: 'ANKA', house: 'plain', hosts: ['ankahaber.net'], spellings: ['ANKA', 'ANKA Haber Ajansı'] },
  {
    name: 'ТАСС',
    house: 'tass',
    hosts: ['tass.ru', 'tass.com'],
    spellings: ['ТАСС', 'TASS', 'ИТАР-ТАСС', 'агентство ТАСС'],
  },
  {
    name: 'РИА Новости',
    house: 'ria',
    hosts: ['ria.ru'],
    spellings: ['РИА Новости', 'РИА «Новости»', 'RIA Novosti', 'РИА', 'RIA'],
  },
  {
    name: 'Интерфакс',
    house: 'interfax',
    hosts: ['interfax.ru', 'interfax.com'],
    spellings: ['Интерфакс', 'INTERFAX.RU', 'INTERFAX', 'ИА Интерфакс', 'агентство Интерфакс'],
  },
  {
    name: 'Казинформ',
    house: 'kazinform-ru',
    hosts: ['inform.kz', 'kazinform.kz'],
    spellings: ['Казинформ', 'МИА Казинформ', 'МИА «Казинформ»', 'ИА Казинформ', 'агентство Казинформ'],
  },
  {
    name: 'Kazinform',
    house: 'kazinform-ru',
    hosts: ['inform.kz'],
    spellings: ['Kazinform', 'Qazinform', 'МИА Kazinform'],
  },
  {
    name: 'ҚазАқпарат',
    house: 'kazinform-kk',
    hosts: ['kaz.inform.kz'],
    spellings: ['ҚазАқпарат', 'ҚазАқпарат ХАА', 'QazAqparat'],
  },
  {
    name: 'AP',
    house: 'ap',
    hosts: ['apnews.com'],
    spellings: ['AP', 'Associated Press', 'The Associated Press'],
  },
  { name: 'Reuters', house: 'reuters', hosts: ['reuters.com'], spellings: ['Reuters', 'Рейтер'] },
  { name: 'AFP', house: 'plain', hosts: ['afp.com'], spellings: ['AFP', 'Agence France-Presse', 'АФП'] },
  ...others(`
PR Newswire | prnewswire.com prnewswire.co.uk | PRNewswire | PRNewswire-PRWeb
Business Wire | businesswire.com | BUSINESS WIRE
GlobeNewswire | globenewswire.com | GLOBE NEWSWIRE | Globe Newswire
EIN Presswire | einpresswire.com | EINPresswire.com | EINPresswire
ACCESS Newswire | accessnewswire.com accesswire.com | ACCESSWIRE | ACCESS WIRE
Интерфакс-Казахстан | interfax.kz | Interfax-Kazakhstan
КазТАГ | kaztag.kz | KazTAG | ҚазТАГ
Kazakhstan Today | kt.kz
АКИpress | akipress.org | AKIpress | АКИПРЕСС
Татар-информ | tatar-inform.ru | ИА Татар-информ
Башинформ | bashinform.ru | ИА Башинформ
УРА.РУ | ura.news | URA.RU
Накануне.RU | nakanune.ru
ФедералПресс | fedpress.ru
РИА ФАН | riafan.ru
Уралинформбюро | uralinform.ru
Sputnik | sputniknews.com sputnik.kz sputniknews.ru | Спутник
Xinhua | xinhuanet.com news.cn | Синьхуа | Şinhua
Прайм | 1prime.ru | ПРАЙМ
Регнум | regnum.ru | REGNUM | ИА REGNUM
Росбалт | rosbalt.ru
БелТА | belta.by | BelTA
Укринформ | ukrinform.net | Ukrinform
Кабар | kabar.kg | Kabar
Trend | trend.az | ИА Trend
AZERTAC | azertag.az azertac.az | АЗЕРТАДЖ | AZERTAÇ
TRT Haber Ajansı | trthaber.com | TRT Haber
İLKHA | ilkha.com | İlke Haber Ajansı | İlke Haber Ajansı (İLKHA)
BHA | | Beyaz Haber Ajansı
Cihan Haber Ajansı | cihan.com.tr | CİHAN Haber Ajansı
Mezopotamya Ajansı | mezopotamyaajansi.com
TAK | | Türk Ajansı Kıbrıs | Türk Ajansı-Kıbrıs
HİBYA | hibya.com | Hibya | Hibya Haber Ajansı
KHA | | Kıbrıs Haber Ajansı
dpa | dpa.com | DPA | Deutsche Presse-Agentur
EFE | efe.com
ANSA | ansa.it
Bloomberg | bloomberg.com | Блумберг
PA | pa.media | PA Media | Press Association
UPI | upi.com
Kyodo | kyodonews.net | Kyodo News
Yonhap | yna.co.kr | Yonhap News Agency
PTI | ptinews.com
ANI | aninews.in
IRNA | irna.ir
Tanjug | tanjug.rs | TANJUG
`),
]

const bySpelling = new Map(
  AGENCIES.flatMap((agency) =>
    agency.spellings.map((spelling) => [fold(spelling.replace(/[«»]/g, '')), agency] as const),
  ),
)

export const findAgency = (name: string): Agency | null =>
  bySpelling.get(fold(name.replace(/^[(/[]+|[)/\].,]+$/g, '').replace(/[«»"“”]/g, ''))) ?? null

export const agencyOfHost = (host: string): Agency | null =>
  AGENCIES.find((agency) => agency.hosts.includes(host)) ??
  AGENCIES.find((agency) => agency.hosts.some((own) => host.endsWith(`.${own}`))) ??
  null

import { fold } from '../places/fold'

export interface Agency {
  readonly name: string
  /** Dateline house; see `dateline/houses.ts`. */
  readonly house: string
  readonly hosts: readonly string[]
  readonly spellings: readonly string[]
}

/** News agencies whose names stand in datelines, bylines and source lines. */
export const AGENCIES: readonly Agency[] = [
  {
    name: 'AA',
    house: 'aa',
    hosts: ['aa.com.tr'],
    spellings: ['AA', 'Anadolu Ajansı', 'Anadolu Agency', 'Анадолу'],
  },
  { name: 'DHA', house: 'dha', hosts: ['dha.com.tr'], spellings: ['DHA', 'Demirören Haber Ajansı'] },
  { name: 'İHA', house: 'iha', hosts: ['iha.com.tr'], spellings: ['İHA', 'IHA', 'İhlas Haber Ajansı'] },
  {
    name: 'İGFA',
    house: 'igfa',
    hosts: ['igfhaber.com', 'igf.com.tr'],
    spellings: ['İGFA', 'IGFA', 'İGF HABER'],
  },
  { name: 'ANKA', house: 'plain', hosts: ['ankahaber.net'], spellings: ['ANKA', 'ANKA Haber Ajansı'] },
  { name: 'ТАСС', house: 'tass', hosts: ['tass.ru', 'tass.com'], spellings: ['ТАСС', 'TASS', 'ИТАР-ТАСС'] },
  { name: 'РИА Новости', house: 'ria', hosts: ['ria.ru'], spellings: ['РИА Новости', 'RIA Novosti', 'РИА'] },
  {
    name: 'Интерфакс',
    house: 'interfax',
    hosts: ['interfax.ru', 'interfax.kz', 'interfax.com'],
    spellings: ['Интерфакс', 'INTERFAX.RU', 'INTERFAX', 'Интерфакс-Казахстан'],
  },
  {
    name: 'Казинформ',
    house: 'kazinform-ru',
    hosts: ['inform.kz', 'kazinform.kz'],
    spellings: ['Казинформ', 'МИА Казинформ', 'Kazinform'],
  },
  { name: 'ҚазАқпарат', house: 'kazinform-kk', hosts: ['kaz.inform.kz'], spellings: ['ҚазАқпарат'] },
  {
    name: 'AP',
    house: 'ap',
    hosts: ['apnews.com'],
    spellings: ['AP', 'Associated Press', 'The Associated Press'],
  },
  { name: 'Reuters', house: 'reuters', hosts: ['reuters.com'], spellings: ['Reuters', 'Рейтер'] },
  { name: 'AFP', house: 'plain', hosts: ['afp.com'], spellings: ['AFP', 'Agence France-Presse', 'АФП'] },
]

const bySpelling = new Map(
  AGENCIES.flatMap((agency) => agency.spellings.map((spelling) => [fold(spelling), agency] as const)),
)

export const findAgency = (name: string): Agency | null =>
  bySpelling.get(fold(name.replace(/^[(/[]+|[)/\].]+$/g, ''))) ?? null

export const agencyOfHost = (host: string): Agency | null =>
  AGENCIES.find((agency) => agency.hosts.some((own) => host === own || host.endsWith(`.${own}`))) ?? null

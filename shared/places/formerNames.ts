/** A name a place once bore, in the four languages, with the first and last day, month or year of it; empty when open. */
export interface FormerName {
  readonly names: Readonly<Record<'en' | 'tr' | 'ru' | 'kk', string>>
  readonly from: string
  readonly to: string
}

/**
 * Names that were given up within living memory and stand in archived copy: `place now | English | Turkish | Russian | Kazakh |
 * from | to`. Dates are those of the acts that gave and took the name, to the year where no day is certain.
 */
const FORMER = `
Astana|Nur-Sultan||Нур-Султан|Нұр-Сұлтан|2019-03-23|2022-09-17
Astana|Akmola||Акмола|Ақмола|1992-07-06|1998-05-06
Astana|Tselinograd||Целиноград||1961-03-20|1992-07-06
Almaty|Alma-Ata||Алма-Ата||1921-02-05|1993-01-28
Shymkent|Chimkent|Çimkent|Чимкент||1921|1992
Aktobe|Aktyubinsk||Актюбинск||1891|1999
Taraz|Zhambyl|Jambıl|Жамбыл||1993|1997-01-08
Taraz|Dzhambul|Cambul|Джамбул||1938|1993
Semey|Semipalatinsk||Семипалатинск||1782|2007-06-21
Atyrau|Guryev||Гурьев||1708|1991-10-04
Aktau|Shevchenko||Шевченко||1964|1991
Konaev|Kapchagay|Kapçagay|Капчагай|Қапшағай|1970|2022-05-03
Konaev|Kapshagay|Kapşagay|Капшагай|Қапшағай||2022-05-03
Baikonur|Leninsk||Ленинск||1958|1995-12-20
Bishkek|Frunze||Фрунзе||1926|1991-02-05
Dushanbe|Stalinabad||Сталинабад||1929|1961
Khujand|Leninabad||Ленинабад||1936|1991
Turkmenbashi|Krasnovodsk||Красноводск||1869|1993
Ganja|Kirovabad||Кировабад||1935|1989
Gyumri|Leninakan||Ленинакан||1924|1990
Saint Petersburg|Leningrad||Ленинград||1924-01-26|1991-09-06
Yekaterinburg|Sverdlovsk||Свердловск||1924|1991-09-04
Nizhny Novgorod|Gorky|Gorki|Горький||1932|1990-10-22
Samara|Kuybyshev|Kuybışev|Куйбышев||1935|1991-01-25
Tver|Kalinin||Калинин||1931|1990-07-17
Volgograd|Stalingrad||Сталинград||1925|1961-11-10
Vladikavkaz|Ordzhonikidze|Orconikidze|Орджоникидзе||1954|1990
Naberezhnye Chelny|Brezhnev|Brejnev|Брежнев||1982|1988
Dnipro|Dnipropetrovsk||Днепропетровск||1926|2016-05-19
Mumbai|Bombay||Бомбей|||1995
Kolkata|Calcutta|Kalküta|Калькутта|||2001
`

const entries: readonly (FormerName & { readonly now: string })[] = FORMER.trim()
  .split('\n')
  .map((line) => {
    const [now = '', en = '', tr = '', ru = '', kk = '', from = '', to = ''] = line.split('|')
    return { now, names: { en, tr: tr || en, ru, kk: kk || ru }, from, to }
  })

/** The former names of the place that bears this English name now, the latest first. */
export const formerNamesOf = (english: string): readonly FormerName[] =>
  entries.filter(({ now }) => now === english).map(({ names, from, to }) => ({ names, from, to }))

/** States as American papers print them behind a town: in full, or shortened in the manner of the AP. */
const STATES = new Set(
  `alabama|ala|alaska|arizona|ariz|arkansas|ark|california|calif|colorado|colo|connecticut|conn|delaware|del|district of columbia|dc|florida|fla|georgia|ga|hawaii|idaho|illinois|ill|indiana|ind|iowa|kansas|kan|kentucky|ky|louisiana|la|maine|maryland|md|massachusetts|mass|michigan|mich|minnesota|minn|mississippi|miss|missouri|mo|montana|mont|nebraska|neb|nevada|nev|new hampshire|nh|new jersey|nj|new mexico|nm|new york|ny|north carolina|nc|north dakota|nd|ohio|oklahoma|okla|oregon|ore|pennsylvania|pa|rhode island|ri|south carolina|sc|south dakota|sd|tennessee|tenn|texas|utah|vermont|vt|virginia|va|washington|wash|west virginia|w va|wisconsin|wis|wyoming|wyo`.split(
    '|',
  ),
)

/** As the post shortens them, and press offices print them; only in capitals, for `in` and `or` are words. */
const POSTAL = new Set(
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'.split(
    ' ',
  ),
)

/** Whether a region is a state in the two capitals of the post: `TN`. */
export const isPostalState = (region: string): boolean => POSTAL.has(region.trim())

/** Whether the region a dateline prints is one of the United States: `Maine`, `N.Y.`, `Calif.`, `TN` */
export const isAmericanState = (region: string): boolean =>
  isPostalState(region) ||
  STATES.has(
    region
      .trim()
      .toLowerCase()
      .replace(/\.(?=[a-z]\.)/g, '')
      .replace(/\./g, '')
      .trim(),
  )

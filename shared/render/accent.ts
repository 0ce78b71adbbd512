type Rgb = readonly [number, number, number]

/** Grounds letters stand on in each scheme, the one nearest to the letters' own side: `styles/tokens.ts`. */
const GROUNDS = { light: [0xf4, 0xf1, 0xec], dark: [0x1e, 0x20, 0x24] } as const satisfies Record<string, Rgb>
/** WCAG 2.2, 1.4.3: contrast of text with its ground, with a little to spare for rounding. */
const ENOUGH = 4.6

const parse = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb
const print = (colour: Rgb): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

/** WCAG's relative luminance, 0 to 1. */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const value = part / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as unknown as Rgb
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG's contrast of two colours, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** The colour, `#rrggbb`, moved towards black or white just as far as it takes to be read in that scheme. */
export function readable(hex: string, scheme: keyof typeof GROUNDS): string {
  const own = parse(hex)
  const end = scheme === 'light' ? 0 : 255
  for (let step = 0; step <= 20; step += 1) {
    const mixed = own.map((part) => part + ((end - part) * step) / 20) as unknown as Rgb
    if (contrast(mixed, GROUNDS[scheme]) >= ENOUGH) return print(mixed)
  }
  return print([end, end, end])
}

import { type Crop, type Focus, type Framing, RATIOS, type Shape } from './framing'

/** What is to be seen of an uncut picture: where a page of ours has a file, editor and preview cut as they draw. */
export interface View {
  readonly shape: Shape
  readonly crop?: Crop | undefined
  readonly focus?: Focus | undefined
}

export const viewOf = (framing: Framing, shape: Shape): View => ({
  shape,
  crop: framing.crops?.[shape],
  focus: framing.focus,
})

const percent = (fraction: number): string => `${Math.round(fraction * 10_000) / 100}%`

/** CSS that shows just that part of an image: the same part the site's files will have (`cropFor`). */
export function viewStyle({
  shape,
  crop,
  focus = { x: 0.5, y: 0.5 },
}: View): Readonly<Record<string, string>> {
  return {
    'aspect-ratio': RATIOS[shape].toFixed(4),
    'object-fit': 'cover',
    'object-view-box': crop
      ? `inset(${percent(crop.y)} ${percent(1 - crop.x - crop.width)} ${percent(1 - crop.y - crop.height)} ${percent(crop.x)})`
      : 'none',
    'object-position': crop ? '50% 50%' : `${percent(focus.x)} ${percent(focus.y)}`,
  }
}

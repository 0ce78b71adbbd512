import * as z from 'zod'

/** The shapes a picture is cut to beside its own. */
export const SHAPES = ['16:9', '4:3', '1:1'] as const
export type Shape = (typeof SHAPES)[number]
export const RATIOS: Readonly<Record<Shape, number>> = { '16:9': 16 / 9, '4:3': 4 / 3, '1:1': 1 }

const fraction = z.number().min(0).max(1)

/** What must stay in view, as fractions of the upright picture from its left and top. */
export const Focus = z.strictObject({ x: fraction, y: fraction })
export type Focus = z.infer<typeof Focus>

/** Rounding of stored fractions may go this far over the edge. */
const SLACK = 1e-6

/** A part of the upright picture, in fractions of its width and height. */
export const Crop = z
  .strictObject({ x: fraction, y: fraction, width: fraction.min(0.01), height: fraction.min(0.01) })
  .refine((crop) => crop.x + crop.width <= 1 + SLACK && crop.y + crop.height <= 1 + SLACK)
export type Crop = z.infer<typeof Crop>

/** Crops a person chose; a shape without one is cut around the focus. */
export const Crops = z.strictObject({
  '16:9': Crop.optional(),
  '4:3': Crop.optional(),
  '1:1': Crop.optional(),
})
export type Crops = z.infer<typeof Crops>

/** How a picture is cut; the original is never changed. */
export interface Framing {
  readonly focus?: Focus | undefined
  readonly crops?: Crops | undefined
  /** The shape it has in the story; its own where absent. */
  readonly shape?: Shape | undefined
}

export const CENTRE: Focus = { x: 0.5, y: 0.5 }

/** Reads framing from anywhere; what is not sound is as if it were not there. */
export function framingOf(raw: { focus?: unknown; crops?: unknown; shape?: unknown }): Framing {
  const focus = Focus.safeParse(raw.focus)
  const crops = Crops.safeParse(raw.crops)
  const shape = SHAPES.find((one) => one === raw.shape)
  return {
    ...(focus.success ? { focus: focus.data } : {}),
    ...(crops.success ? { crops: crops.data } : {}),
    ...(shape ? { shape } : {}),
  }
}

/**
 * The part of a picture of this many pixels that is shown in a shape: the person's crop, brought to the exact ratio,
 * else the largest part there is. The focus stands in that part where it stands in the whole, as CSS's
 * `object-position` has it, so that it is always in view.
 */
export function cropFor(shape: Shape, size: { width: number; height: number }, framing: Framing): Crop {
  const own = framing.crops?.[shape]
  const ratio = RATIOS[shape]
  const from = own ?? { x: 0, y: 0, width: 1, height: 1 }
  const wanted = ratio / (size.width / size.height)
  const width = Math.min(from.width, from.height * wanted)
  const height = Math.min(from.height, from.width / wanted)
  const at = own ? CENTRE : (framing.focus ?? CENTRE)
  return {
    x: from.x + (from.width - width) * at.x,
    y: from.y + (from.height - height) * at.y,
    width,
    height,
  }
}

/** The same crop moved or made larger by steps, kept inside the picture and in its ratio. `scale` 1 is unchanged. */
export function moveCrop(crop: Crop, by: { x?: number; y?: number; scale?: number }): Crop {
  const most = Math.min(1 / crop.width, 1 / crop.height)
  const least = Math.max(0.1 / crop.width, 0.1 / crop.height)
  const scale = Math.min(most, Math.max(Math.min(least, 1), by.scale ?? 1))
  const width = Math.min(1, crop.width * scale)
  const height = Math.min(1, crop.height * scale)
  const inside = (at: number, size: number) => Math.min(1 - size, Math.max(0, at))
  return {
    x: inside(crop.x + (crop.width - width) / 2 + (by.x ?? 0), width),
    y: inside(crop.y + (crop.height - height) / 2 + (by.y ?? 0), height),
    width,
    height,
  }
}

import { type Crop, cropFor, type Framing, moveCrop, type Shape } from '../../shared/pictures/framing'

export interface Size {
  readonly width: number
  readonly height: number
}

const exact = (value: number) => Math.round(value * 1e5) / 1e5

/** The framing with the cut of a shape moved or resized: from then on the person's own. */
export function withCut(
  framing: Framing,
  shape: Shape,
  size: Size,
  by: { x?: number; y?: number; scale?: number },
): Framing {
  const { x, y, width, height } = moveCrop(cropFor(shape, size, framing), by)
  const crop: Crop = {
    x: exact(x),
    y: exact(y),
    width: Math.min(exact(width), exact(1 - exact(x))),
    height: Math.min(exact(height), exact(1 - exact(y))),
  }
  return { ...framing, crops: { ...framing.crops, [shape]: crop } }
}

/** The framing with the shape cut around the focus again. */
export function withoutCut(framing: Framing, shape: Shape): Framing {
  const { [shape]: _, ...crops } = framing.crops ?? {}
  return { ...framing, crops: Object.keys(crops).length > 0 ? crops : undefined }
}

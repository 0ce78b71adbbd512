import sharp from 'sharp'

export interface CameraPicture {
  readonly width?: number
  readonly height?: number
  /** Exif's orientation; 6 is a quarter turn clockwise. */
  readonly orientation?: number
  readonly format?: 'jpeg' | 'png' | 'webp' | 'avif'
}

const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" exif:GPSLatitude="41,0.5N" photoshop:City="secret-place"><dc:creator><rdf:Seq><rdf:li>Ayşe Yılmaz</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`

/**
 * A photograph as a camera writes it: left half red, right half blue as it lies in the file, with a place, a serial
 * number, an author and a copyright in its metadata.
 */
export async function aPhoto(given: CameraPicture = {}): Promise<Buffer> {
  const { width = 2000, height = 1500, orientation = 1, format = 'jpeg' } = given
  const blue = await sharp({ create: { width: width / 2, height, channels: 3, background: '#0000c8' } })
    .png()
    .toBuffer()
  return sharp({ create: { width, height, channels: 3, background: '#c80000' } })
    .composite([{ input: blue, left: width / 2, top: 0 }])
    .withExif({
      IFD0: { Copyright: 'Anadolu Haber', Make: 'CAMERA-SERIAL-77' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '41/1 0/1 30/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '29/1 0/1 0/1',
      },
    })
    .withXmp(XMP)
    .withMetadata({ orientation })
    .toFormat(format)
    .toBuffer()
}

/** Whether a picture's file says where it was taken: its Exif has a GPS directory, or its XMP names a place. */
export async function saysWhere(bytes: Uint8Array): Promise<boolean> {
  const { exif, xmp } = await sharp(bytes).metadata()
  // Tag 0x8825 of the first directory, in either byte order.
  const hasGps =
    exif !== undefined &&
    (exif.includes(Buffer.from('8825', 'hex')) || exif.includes(Buffer.from('2588', 'hex')))
  return hasGps || (xmp !== undefined && /GPS|secret-place/.test(xmp.toString()))
}

/** The colour in the middle of a part of the picture as it is seen, part in fractions: `red`, `blue` or another. */
export async function colourAt(bytes: Uint8Array, x: number, y: number): Promise<string> {
  const { data, info } = await sharp(bytes)
    .autoOrient()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const at =
    (Math.round(y * (info.height - 1)) * info.width + Math.round(x * (info.width - 1))) * info.channels
  const [red = 0, , blue = 0] = data.subarray(at, at + 3)
  if (red > 150 && blue < 80) return 'red'
  return blue > 150 && red < 80 ? 'blue' : `${red},${blue}`
}

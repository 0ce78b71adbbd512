import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pictureKind } from '../../../electron/pictures/kind'
import { pictureWords } from '../../../electron/pictures/words'
import { aJpeg, aPngWith, aWebpWith, xmpOf } from '../../build/describedPicture'
import { processorTime } from '../../build/processorTime'

const words = (bytes: Uint8Array) => {
  const kind = pictureKind(bytes)
  if (!kind) throw new Error('no picture')
  return pictureWords(bytes, kind.type)
}
const UTF8 = [1, 90, '\x1b%G'] as const

describe('what a picture states of itself', () => {
  test('is read from IPTC, person and house', () => {
    const picture = aJpeg({
      iptc: [
        UTF8,
        [2, 120, 'Baraj kapakları dün sabah açıldı.'],
        [2, 80, 'Ayşe Yılmaz'],
        [2, 110, 'Kent Ajansı'],
        [2, 116, '© Kent Ajansı 2024'],
      ],
      xmp: xmpOf('<dc:description><rdf:Alt><rdf:li>Another caption</rdf:li></rdf:Alt></dc:description>'),
    })
    expect(words(picture)).toEqual({
      caption: 'Baraj kapakları dün sabah açıldı.',
      credit: 'Ayşe Yılmaz / Kent Ajansı',
    })
  })

  test('in an older encoding too', () => {
    const text = Buffer.from('D\xfcn a\xe7\xfdlan k\xf6pr\xfcde ilk ge\xe7i\xfe', 'latin1')
    expect(words(aJpeg({ iptc: [[2, 120, text]] })).caption).toBe('Dün açılan köprüde ilk geçiş')
  })

  test('is read from XMP, as elements and as attributes', () => {
    const xmp = xmpOf(
      '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Мост &amp; река</rdf:li></rdf:Alt></dc:description><dc:creator><rdf:Seq><rdf:li>Иван Петров</rdf:li></rdf:Seq></dc:creator>',
    )
    expect(words(aJpeg({ xmp }))).toEqual({ caption: 'Мост & река', credit: 'Иван Петров' })
    expect(words(aPngWith(xmp))).toEqual({ caption: 'Мост & река', credit: 'Иван Петров' })
    const short = '<rdf:Description photoshop:Credit="City Desk" dc:rights="x"/>'
    expect(words(aJpeg({ xmp: short })).credit).toBe('City Desk')
  })

  test('is read from Exif; the right to copy stands in for a name', () => {
    const exif = [
      [270, 'The bridge on its first day'],
      [33432, 'Copyright (c) 2024 City Archive'],
    ] as const
    const expected = { caption: 'The bridge on its first day', credit: '2024 City Archive' }
    expect(words(aWebpWith(exif))).toEqual(expected)
    expect(words(aJpeg({ exif }))).toEqual(expected)
  })

  test.each(['OLYMPUS DIGITAL CAMERA', 'DSC_0042', 'Created with GIMP', 'SONY DSC', 'Screenshot'])(
    'and %s is nobody’s words',
    (caption) => expect(words(aJpeg({ exif: [[270, caption]] })).caption).toBe(''),
  )
})

describe('a picture made to do harm', () => {
  test('states plain text and nothing more', () => {
    const picture = aJpeg({
      iptc: [
        UTF8,
        [2, 120, '<img src=x onerror=alert(1)>\u202E\u0000 two\nlines\u200B'],
        [2, 110, 'x'.repeat(5000)],
      ],
    })
    const { caption, credit } = words(picture)
    expect(caption).toBe('<img src=x onerror=alert(1)> two lines')
    expect(credit).toHaveLength(300)
  })

  test('states no more than a caption holds, and does not expand entities', () => {
    const entity = xmpOf(
      `<!ENTITY a "${'b'.repeat(100)}"><dc:description>${'&a;'.repeat(20_000)}</dc:description>`,
    )
    expect(words(aPngWith(entity)).caption.length).toBeLessThanOrEqual(2000)
  })

  test('whatever is broken in it, reading ends at once and without an error', () => {
    const good = [
      aJpeg({
        iptc: [UTF8, [2, 120, 'A caption of it']],
        xmp: xmpOf('<dc:rights>x</dc:rights>'),
        exif: [[270, 'A caption of it']],
      }),
      aPngWith(xmpOf('<dc:description>A caption</dc:description>')),
      aWebpWith([[315, 'Somebody']]),
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...good),
        fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 12 }),
        fc.nat(700),
        (picture, flips, cut) => {
          const bytes = Uint8Array.from(picture.subarray(0, Math.max(40, picture.length - cut)))
          for (const [at, value] of flips) if (at > 12 && at < bytes.length) bytes[at] = value
          const { caption, credit } = pictureWords(bytes, pictureKind(bytes)?.type ?? 'image/jpeg')
          expect(caption.length + credit.length).toBeLessThanOrEqual(2300)
        },
      ),
      { numRuns: 500 },
    )
  })

  test('with a hundred thousand parts is not looked through', () => {
    const part = Buffer.from([0xff, 0xe2, 0, 2])
    const many = Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      ...Array.from({ length: 100_000 }, () => part),
      aJpeg({ iptc: [[2, 120, 'Never reached at all']] }).subarray(2),
    ])
    const before = processorTime()
    expect(words(many).caption).toBe('')
    expect(processorTime() - before).toBeLessThan(200)
  })
})

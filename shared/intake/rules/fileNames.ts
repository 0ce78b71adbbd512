import { findDates } from '../../dateline/dates'
import { pieceRule, type Rule } from './rule'

/** `IMG_2031.jpg`, `kopru-acilis-1.webp`: a picture's file. */
const FILE = /^[\p{L}\p{N}][\p{L}\p{N}_.() -]{0,80}\.(?:jpe?g|png|webp|gif|heic|avif|bmp|tiff?|mp4|mov)$/iu

/** `DSC_0412`, `WhatsApp Image 2024-03-12 at 14.30.12`, `Ekran Görüntüsü 2024-03-12`: what cameras and telephones call one. */
const CAMERA =
  /^(?:img|dsc|dscn|dscf|mvi|vid|pxl|imgp|whatsapp (?:image|video)|screenshot|screen shot|ekran görüntüsü|ekran resmi|ekran alıntısı|снимок экрана|скриншот|фото|photo|image|foto|resim|görsel|adsız|untitled|без имени)[\s_-]{0,3}\d[\p{L}\d\s._:()-]{0,50}$/iu

/** `Aw230169 05 (1)`: the number an agency's system or a folder gave it. */
const NUMBERED = /^(?:[A-Za-z]{1,4}\d{5,12}(?:[\s_-]\d{1,4})?|\d{6,14})(?:\s?\(\d{1,3}\))?$/

/** What stands for a picture or an ad that did not come along. */
const STAND_IN =
  /^(?:\d{1,2}x\d{1,2} image|image|img|thumbnail|featured(?: image)?|text-ad|ad-\d{1,4}|banner-?\d{0,4})$/i

/** `D_Side_Content_300x250`: a place for an ad by the name its program knows. */
const AD_PLACE = /^(?=\S*[_/-])[\w/-]{4,60}[_-]\d{2,4}x\d{2,4}$/i

/** `FT_20240312_01`: three parts with signs for spaces, and a number. */
const UNDERSCORED = /^(?=\S*\d)[\p{L}\d]{1,30}(?:_[\p{L}\d]{1,30}){2,8}$/u

/** `496627356 756540746990384 663587319 n 7b103`, `2183026 810x458 75f08`: numbers, a size and the rest of a name. */
const NUMBERS = /^(?:\d{6,20}\s){1,4}(?:\d{6,20}|\d{2,4}x\d{2,4})(?:\s[a-z\d]{1,6}){0,3}$/

const SHAPES = [NUMBERS, FILE, CAMERA, NUMBERED, STAND_IN, AD_PLACE, UNDERSCORED]

/** Whether a line is nothing but the name of a picture's file, or of an empty place for a picture or an ad. */
export const isFileName = (text: string): boolean =>
  text.length <= 90 &&
  SHAPES.some((shape) => shape.test(text)) &&
  // `04.06.2023` and `Foto 12 Mart 2024` are dates.
  (FILE.test(text) || CAMERA.test(text) || findDates(text).length === 0)

/** The name of a picture's file that a copy leaves where the picture stood. */
export const fileName: Rule = pieceRule(
  {
    name: 'file-name',
    weight: 0.85,
    reason: 'The name of a picture’s file, or of an empty place for one; the copy lost what stood there.',
  },
  ({ kind, text, linked }) =>
    (kind === 'line' || kind === 'item') && linked < 0.5 && isFileName(text) ? { action: 'dropped' } : null,
)

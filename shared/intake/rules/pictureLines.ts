import { keyOf } from '../page/key'
import { phrases } from '../words/labels'
import { pieceRule, type Rule } from './rule'

/** What screen readers are told before a picture's words, and what a caption begins with. */
const TOLD = /^(?:image|photo|picture|video|media) (?:source|caption|credit),\s?\S/i
const SHOWN = phrases(
  'суретте | фотода | сурет | на фото | на снимке | на фотографии | на видео | fotoğrafta | görselde | pictured | in the photo | photo caption',
)
const BUTTONS = phrases(
  'view image in fullscreen | enlarge image | view gallery | görseli büyüt | увеличить | увеличить фото',
)
/** What a page says of a picture that has nothing to say, or stands for one: whole lines. */
const PLACEHOLDERS = phrases(
  `альтернативный текст | нет фото | без фото | кадр из видео | кадры из видео | скриншот видео | скриншот из видео | стоп кадр | скрин видео | видеодан скрин | видеодан алынған скрин | none | metadescription | оригинал | фото отсутствует | иллюстративное фото | фото иллюстративное | иллюстрационное фото | фото носит иллюстративный характер | архивное фото | фото из архива | из открытых источников | открытые источники | открытый источник | фото из открытых источников | коллаж
   ашық дереккөз | ашық дереккөзі | ашық дереккөзден | ашық дереккөздер | ашық дереккөздерден | ашық дереккөзден алынды | мұрағат фотосы
   alt text | alternative text | no image | site logo | site logo site logo | image svg xml | svg xml`,
)

/** `Скриншот видео @zarechny`, `архивное фото из открытых источников`, `Изображение от Anna Kim на Freepik`: where a picture is from. */
const FROM =
  /^(?:(?:иллюстративн|архивн|коллаж)\p{L}{0,3}\s)?(?:фото|фотография|скриншот|скрин|кадр|стоп-кадр|изображение|сурет|скриншоты)\s(?:(?:с|из|от|взято|видео|предоставлен[оа]?|очевидц\p{L}{1,3}|кадр)(?!\p{L})|@)[^.!?\n]{0,80}$/iu
/** `Коллажды жасаған – Алмас МАНАП`: who made or took it, in Kazakh. */
const MADE_BY =
  /^(?:коллажды|суретті|суреттерді|фотоны|инфографиканы|бейнені)\s(?:жасаған|түсірген|дайындаған)(?:\s?[–—:-])?\s\p{Lu}[^.!?\n]{2,60}$/iu
const ILLUSTRATIVE = /^(?:иллюстративн|архивн)\p{L}{2}\s(?:фото|снимок)\s(?:\p{Lu}[\p{L}.-]{1,24}\s?){1,3}$/iu

/** `Image caption, Residents of Mill Lane`, `Суретте: мектептің ашылу салтанаты`: words of a picture that did not come along. */
export const pictureLine: Rule = pieceRule(
  {
    name: 'picture-line',
    weight: 0.8,
    reason: 'Words of a picture; in a copy of plain text the picture did not come along.',
  },
  ({ kind, text, box }, index, { keys, story }) => {
    if (kind !== 'line' || box !== 0 || text.length > 260 || !story) return null
    const key = keys[index] as string
    if (TOLD.test(text) || BUTTONS.has(key) || PLACEHOLDERS.has(key)) return { action: 'dropped' }
    if (/^(?:foto|фото|сурет|photo):$/iu.test(text)) return { action: 'dropped' }
    // `л` between two paragraphs: what somebody typed where a picture’s description belongs.
    if (/^\p{Ll}{1,2}$/u.test(text)) return { action: 'dropped' }
    if (
      text.length <= 100 &&
      (FROM.test(text) ||
        MADE_BY.test(text) ||
        /^(?:иконка|icon)\s[\p{L}\s]{3,40}$/iu.test(text) ||
        ILLUSTRATIVE.test(text))
    )
      return { action: 'dropped' }
    const label = /^([\p{L} ]{3,20})[:：]\s/u.exec(text)?.[1]
    const isCaption = label !== undefined && SHOWN.has(keyOf(label)) && !/[.!?]\s\p{Lu}/u.test(text)
    return isCaption ? { action: 'dropped' } : null
  },
)

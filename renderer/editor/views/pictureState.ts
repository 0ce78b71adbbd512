import type { Fault } from '../../../shared/result'
import type { Copies, Copy } from '../../intake/pictures/copies'
import type { EditorWords } from '../words'

/** What a picture of the body needs to know of the window: its words, and the copies on their way. */
export interface PictureDesk {
  readonly copies: Copies
  readonly words: EditorWords
  readonly fault: (fault: Fault) => string
}

export interface PictureState {
  readonly dom: HTMLElement
  /** Shows the state of a picture on the web; nothing for one of the library. */
  show(source: string): void
  destroy(): void
}

type Action = readonly [label: string, run: () => void]

/** Where a picture on the web would stand: how far its copy is, and what a person can do about it. */
export function pictureState(desk: PictureDesk, readOnly: boolean): PictureState {
  const { copies } = desk
  const dom = document.createElement('div')
  dom.className = 'picture-state'
  const line = document.createElement('p')
  line.className = 'picture-state-line'
  line.setAttribute('role', 'status')
  const bar = document.createElement('progress')
  const address = document.createElement('bdi')
  const buttons = document.createElement('div')
  dom.append(line, bar, address, buttons)
  let source = ''
  let off = () => {}
  let offered = ''

  function draw(): void {
    const copy = copies.of(source)
    dom.dataset.copy = copy?.state ?? 'none'
    line.textContent = lineOf(desk, copy)
    address.textContent = source
    const isMoving = copy?.state === 'waiting' || copy?.state === 'copying'
    bar.hidden = !isMoving
    bar.setAttribute('aria-label', line.textContent)
    if (copy?.state === 'copying' && copy.total > 0) {
      bar.max = copy.total
      bar.value = copy.received
    } else bar.removeAttribute('value')
    const actions = readOnly ? [] : actionsOf(desk, source, copy)
    const now = actions.map(([label]) => label).join('\n')
    // A button that is still meant stays, and keeps the focus.
    if (now === offered) return
    offered = now
    buttons.replaceChildren(...actions.map(button))
  }

  return {
    dom,
    show(next) {
      const isOnWeb = /^https?:/i.test(next)
      dom.hidden = !isOnWeb
      if (next === source) return
      off()
      source = next
      offered = ''
      if (!isOnWeb) return
      off = copies.subscribe(source, draw)
      draw()
      if (copies.of(source)?.state === 'copied') copies.tell(source)
    },
    destroy: () => off(),
  }
}

function lineOf({ words, fault }: PictureDesk, copy: Copy | null): string {
  switch (copy?.state) {
    case 'waiting':
      return words('writing.picture.waiting')
    case 'copying':
      return copy.total > 0
        ? words('writing.picture.copying', { percent: Math.floor((copy.received / copy.total) * 100) })
        : words('writing.picture.copying-unknown', { kilobytes: Math.ceil(copy.received / 1024) })
    case 'failed':
      return `${whyNot(copy.fault, words, fault)} ${words('writing.picture.failed')}`
    case 'linked':
      return words('writing.picture.linked')
    default:
      return words('writing.picture.on-web')
  }
}

const whyNot = (fault: Fault, words: EditorWords, said: PictureDesk['fault']): string =>
  fault.code === 'fetch.not-found' ? words('writing.picture.not-found', fault.values) : said(fault)

function actionsOf({ copies, words }: PictureDesk, url: string, copy: Copy | null): Action[] {
  const keep: Action = [words('writing.picture.keep-link'), () => copies.keepLink(url)]
  const fetch: Action = [words('writing.picture.copy'), () => copies.retry(url)]
  if (copy?.state === 'waiting' || copy?.state === 'copying') return [keep]
  if (copy?.state !== 'failed') return [fetch]
  const host = copy.fault.code === 'fetch.private' ? String(copy.fault.values?.host ?? '') : ''
  return host === ''
    ? [[words('writing.picture.retry'), () => copies.retry(url)], keep]
    : [[words('writing.picture.allow', { host }), () => copies.allow(host, url)], keep]
}

function button([label, run]: Action): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'ui-button ui-button-secondary ui-button-small'
  made.textContent = label
  made.addEventListener('click', run)
  return made
}

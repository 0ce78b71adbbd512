import type { Anchor, Device, Look, Mark } from '../look'

/** Which page a frame shows: the one being written, or the one that stands on the site. */
export type Side = 'next' | 'live'

interface Frame {
  readonly element: HTMLIFrameElement
  readonly device: Device
  readonly side: Side
  /** Whether anybody asks for the texts of its blocks. */
  readonly compares: boolean
  isReady: boolean
  texts: readonly string[]
}

export interface Told {
  /** A reader's A− or A+ was pressed in a page. */
  step(by: number): void
  /** What a frame shows is another text. */
  texts(): void
}

/**
 * The frames of a preview. It hands them pages, keeps them scrolled to the same block, and knows what each shows. A frame's
 * origin is opaque, so that messages name none; it holds nothing but the page it was given.
 */
export function createStage(told: Told) {
  const frames = new Set<Frame>()
  const pages: Record<Side, string> = { next: '', live: '' }
  let marks: Record<Side, readonly Mark[]> = { next: [], live: [] }
  let look: Look | null = null
  let anchor: Anchor | null = null

  function post(frame: Frame): void {
    const html = pages[frame.side]
    if (!frame.isReady || !look || html === '') return
    const medium = frame.device === 'paper' ? 'print' : 'screen'
    const { theme, ads, size } = look
    frame.element.contentWindow?.postMessage(
      {
        html,
        compares: frame.compares,
        width: frame.device,
        medium,
        theme: medium === 'print' ? 'light' : theme,
        ads,
        size,
        marks: marks[frame.side],
      },
      '*',
    )
  }
  const postAll = () => {
    for (const frame of frames) post(frame)
  }
  function follow(leader: Frame, to: Anchor): void {
    anchor = to
    for (const frame of frames)
      if (frame !== leader) frame.element.contentWindow?.postMessage({ anchor: to }, '*')
  }

  function onMessage({ source, data }: MessageEvent): void {
    const frame = [...frames].find(({ element }) => element.contentWindow === source)
    if (!frame) return
    if (data === 'ready') {
      frame.isReady = true
      post(frame)
      if (anchor) frame.element.contentWindow?.postMessage({ anchor }, '*')
      return
    }
    if (typeof data !== 'object' || data === null) return
    if (isAnchor(data.anchor)) follow(frame, data.anchor)
    if (data.step === 1 || data.step === -1) told.step(data.step)
    if (Array.isArray(data.texts)) {
      frame.texts = data.texts.map(String)
      told.texts()
    }
  }

  return {
    /** Takes a frame in; answers how to let it go. */
    attach(
      element: HTMLIFrameElement,
      { device, side, compares }: Pick<Frame, 'device' | 'side' | 'compares'>,
    ): () => void {
      const frame: Frame = { element, device, side, compares, isReady: false, texts: [] }
      frames.add(frame)
      return () => void frames.delete(frame)
    },
    listen(): () => void {
      window.addEventListener('message', onMessage)
      return () => window.removeEventListener('message', onMessage)
    },
    show(side: Side, html: string): void {
      if (pages[side] === html) return
      pages[side] = html
      for (const frame of frames) if (frame.side === side) post(frame)
    },
    setLook(next: Look): void {
      look = next
      postAll()
    },
    /** What a side shows, block by block; empty before it is drawn. */
    texts: (side: Side): readonly string[] => [...frames].find((frame) => frame.side === side)?.texts ?? [],
    mark(next: Record<Side, readonly Mark[]>): void {
      if (JSON.stringify(next) === JSON.stringify(marks)) return
      marks = next
      for (const frame of frames) frame.element.contentWindow?.postMessage({ marks: marks[frame.side] }, '*')
    },
    /** Scrolls every page of a side to one of its compared blocks. */
    goTo(side: Side, index: number): void {
      for (const frame of frames)
        if (frame.side === side) frame.element.contentWindow?.postMessage({ goTo: index }, '*')
    },
  }
}
export type Stage = ReturnType<typeof createStage>

const isAnchor = (value: unknown): value is Anchor =>
  typeof value === 'object' &&
  value !== null &&
  'index' in value &&
  'part' in value &&
  Number.isInteger(value.index) &&
  Number.isFinite(value.part)

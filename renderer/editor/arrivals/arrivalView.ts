import type { Fault } from '../../../shared/result'
import type { PictureDesk } from '../views/pictureState'

export interface Arrival {
  readonly dom: HTMLElement
  /** Null while it is on its way, else why it did not come. */
  show(fault: Fault | null): void
}

/** A picture on its way into the library, drawn where it will stand. */
export function arrivalView(
  { words, fault: said }: PictureDesk,
  file: string,
  deeds: { readonly retry: () => void; readonly leaveOut: () => void },
): Arrival {
  const dom = document.createElement('div')
  dom.className = 'picture-state picture-arrival'
  dom.contentEditable = 'false'
  const line = document.createElement('p')
  line.className = 'picture-state-line'
  line.setAttribute('role', 'status')
  const bar = document.createElement('progress')
  const buttons = document.createElement('div')
  dom.append(line, bar, buttons)
  return {
    dom,
    show(fault) {
      dom.dataset.copy = fault ? 'failed' : 'copying'
      bar.hidden = fault !== null
      line.textContent = fault
        ? `${words('writing.picture.not-added', { file })} ${said(fault)}`
        : words('writing.picture.arriving', { file })
      bar.setAttribute('aria-label', line.textContent)
      buttons.replaceChildren(
        ...(fault
          ? [
              button(words('writing.picture.retry'), deeds.retry),
              button(words('writing.picture.leave-out'), deeds.leaveOut),
            ]
          : []),
      )
    },
  }
}

function button(label: string, run: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'ui-button ui-button-secondary ui-button-small'
  made.textContent = label
  made.addEventListener('click', run)
  return made
}

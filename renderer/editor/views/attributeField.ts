export interface AttributeField {
  readonly dom: HTMLElement
  /** Shows the value the document holds now. */
  show(value: string): void
}

export interface AttributeFieldOptions {
  readonly label: string
  readonly value: string
  readonly className: string
  readonly lines: 'one' | 'many'
  readonly readOnly: boolean
  readonly write: (value: string) => void
  /** What the document may hold of what was typed; null while it may not hold it yet. */
  readonly accept?: (typed: string) => string | null
}

/** A plain text field inside a block of the body, for one of its attributes. */
export function attributeField(options: AttributeFieldOptions): AttributeField {
  const control = document.createElement(options.lines === 'one' ? 'input' : 'textarea')
  control.className = `block-field ${options.className}`
  control.placeholder = options.label
  control.setAttribute('aria-label', options.label)
  control.maxLength = 2000
  control.readOnly = options.readOnly
  control.value = options.value
  if (control instanceof HTMLTextAreaElement) control.rows = 1
  control.addEventListener('input', () => {
    const accepted = options.accept ? options.accept(control.value) : control.value.replace(/\n/g, ' ')
    control.toggleAttribute('data-refused', accepted === null)
    if (accepted !== null) options.write(accepted)
  })
  return {
    dom: control,
    show(value) {
      const typing = document.activeElement === control && options.accept
      if (control.value !== value && !typing) control.value = value
    },
  }
}

/** Events inside a block's own fields and buttons are theirs, not the editor's. */
export const insideField = (event: Event): boolean =>
  event.target instanceof HTMLElement && event.target.closest('.block-field, button, select') !== null

import './spinner.css'

/** Decorative: whoever shows it also says in words what is going on. */
export function Spinner({ size = 16 }: { size?: number }) {
  return <span className="ui-spinner" style={{ width: size, height: size }} aria-hidden="true" />
}

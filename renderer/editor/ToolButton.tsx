import { IconButton, type IconButtonProps } from '../ui/IconButton'

/** One tool of a toolbar: a stop of its arrow keys, and a click that leaves the selection in the text as it is. */
export function ToolButton({
  index,
  stop,
  setStop,
  ...button
}: Omit<IconButtonProps, 'size' | 'tabIndex' | 'onFocus' | 'onMouseDown'> & {
  index: number
  stop: number
  setStop: (index: number) => void
}) {
  return (
    <IconButton
      {...button}
      size="small"
      tabIndex={index === stop ? 0 : -1}
      onFocus={() => setStop(index)}
      onMouseDown={(event) => event.preventDefault()}
    />
  )
}

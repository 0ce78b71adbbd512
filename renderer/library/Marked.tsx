import { Fragment } from 'react'
import type { Mark } from '../../shared/search/marks'

/** A text with what was found in it marked. */
export function Marked({ text, marks }: { text: string; marks: readonly Mark[] }) {
  const starts = [0, ...marks.map(([, to]) => to)]
  return (
    <>
      {starts.map((start, index) => {
        const mark = marks[index]
        return (
          <Fragment key={start}>
            {text.slice(start, mark?.[0])}
            {mark && <mark>{text.slice(mark[0], mark[1])}</mark>}
          </Fragment>
        )
      })}
    </>
  )
}

/**
 * What an ad slot becomes on a site, from lines such as `in-story = [ad id="7"]`; `*` stands for every slot without a
 * line of its own. Undefined where no line says anything, empty where one says nothing is to be shown.
 */
export function slotLines(lines: string): (name: string) => string | undefined {
  const templates = new Map(
    lines.split('\n').flatMap((line) => {
      const at = line.indexOf('=')
      const name = line.slice(0, Math.max(0, at)).trim()
      return at > 0 && name !== '' ? [[name, line.slice(at + 1).trim()] as const] : []
    }),
  )
  return (name) => templates.get(name) ?? templates.get('*')
}

import { changeInto } from './changeInto.js'

const OPENS = /^<div class="story-body" data-body[^>]*>$/

/**
 * Brings the shown page in line where nothing but blocks of the story's text differs between two pages of ours, by parsing those
 * blocks alone: with the page, the cost of a key would grow. False, and nothing touched, where more differs, or where
 * what is shown is not what the page before says.
 * @param before @param after the lines of the page that is shown and of the one that is wanted
 */
export function patchBody(before, after) {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start += 1
  let rest = 0
  while (rest < most - start && before[before.length - 1 - rest] === after[after.length - 1 - rest]) rest += 1
  const body = document.querySelector('[data-body]')
  const opens = before.findIndex((line) => OPENS.test(line))
  if (!body || opens < 0 || start <= opens) return false
  const old = before.slice(start, before.length - rest)
  const next = after.slice(start, after.length - rest)
  if (!areBlocks(before, opens + 1, body.children.length)) return false
  const at = countBlocks(before.slice(opens + 1, start))
  const shown = [...body.children].slice(at, at + countBlocks(old))
  // A block is a line; where one is not, or something else stands there, the whole page is drawn.
  const told = blocksIn(old)
  const wanted = blocksIn(next)
  if (!told || !wanted || told.length !== shown.length) return false
  if (!told.every((block, index) => block.isEqualNode(shown[index]))) return false
  const behind = body.children[at + shown.length] ?? null
  for (const [index, block] of wanted.entries()) {
    const there = shown[index]
    if (!there) body.insertBefore(document.adoptNode(block), behind)
    else if (there.nodeName === block.nodeName && sameAttributes(there, block)) changeInto(there, block)
    else body.replaceChild(document.adoptNode(block), there)
  }
  for (const one of shown.slice(wanted.length)) one.remove()
  return true
}

/** Whether the story's lines are its blocks, one each: a text that holds a line break, or a block of many lines, is not one. */
function areBlocks(lines, from, count) {
  let at = from
  for (let left = count; left > 0; at += 1) {
    const line = lines[at]
    if (line === undefined) return false
    if (line === '') continue
    if (line[0] !== '<' || line.at(-1) !== '>') return false
    left -= 1
  }
  while (lines[at] === '') at += 1
  return lines[at] === '</div>'
}

const countBlocks = (lines) => lines.filter((line) => line !== '').length

/** The blocks these lines are, one each; null where a line is anything but one whole block. */
function blocksIn(lines) {
  const blocks = []
  for (const line of lines) {
    if (line === '') continue
    const { body } = new DOMParser().parseFromString(line, 'text/html')
    const [block] = body.children
    if (!block || body.childNodes.length !== 1 || line.startsWith('</') || !line.endsWith('>')) return null
    // As in a whole page: nothing that runs, and nothing that leads elsewhere.
    if (block.matches(ACTIVE) || block.querySelector(ACTIVE)) return null
    blocks.push(block)
  }
  return blocks
}

const ACTIVE = 'script, meta, base, iframe, object, embed, style, link'

const sameAttributes = (one, other) =>
  one.attributes.length === other.attributes.length &&
  [...one.attributes].every(({ name, value }) => other.getAttribute(name) === value)

/**
 * Makes the children of `shown` those of `wanted`, touching only what differs: what is alike at both ends stays as it is,
 * so that a page neither jumps nor flickers while somebody writes.
 */
export function changeInto(shown, wanted) {
  const old = [...shown.childNodes]
  const next = [...wanted.childNodes]
  let start = 0
  while (start < old.length && start < next.length && old[start].isEqualNode(next[start])) start += 1
  let [oldEnd, nextEnd] = [old.length, next.length]
  while (oldEnd > start && nextEnd > start && old[oldEnd - 1].isEqualNode(next[nextEnd - 1])) {
    oldEnd -= 1
    nextEnd -= 1
  }
  const pairs = Math.min(oldEnd, nextEnd) - start
  for (let index = start; index < start + pairs; index += 1) changeNode(shown, old[index], next[index])
  const after = old[oldEnd] ?? null
  for (let index = start + pairs; index < oldEnd; index += 1) old[index].remove()
  for (let index = start + pairs; index < nextEnd; index += 1)
    shown.insertBefore(document.adoptNode(next[index]), after)
}

function changeNode(parent, old, next) {
  if (old.isEqualNode(next)) return
  if (old.nodeType === Node.TEXT_NODE && next.nodeType === Node.TEXT_NODE) {
    old.data = next.data
    return
  }
  if (old.nodeType !== Node.ELEMENT_NODE || old.nodeName !== next.nodeName) {
    parent.replaceChild(document.adoptNode(next), old)
    return
  }
  changeAttributes(old, next)
  changeInto(old, next)
}

/** Gives an element another's attributes, touching only those that differ. */
export function changeAttributes(old, next) {
  for (const { name } of [...old.attributes]) if (!next.hasAttribute(name)) old.removeAttribute(name)
  for (const { name, value } of next.attributes)
    if (old.getAttribute(name) !== value) old.setAttribute(name, value)
}

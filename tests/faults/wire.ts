const END = Buffer.from('\r\n\r\n')

export const firstLine = (request: Buffer): string => request.toString('latin1').split('\r\n', 1)[0] ?? ''

/** Has a request come in whole? Its length is what its head says. */
export function isWhole(request: Buffer): boolean {
  const end = request.indexOf(END)
  if (end < 0) return false
  const [, length = '0'] = /\r\ncontent-length: *(\d+)/i.exec(request.toString('latin1', 0, end + 2)) ?? []
  return request.length >= end + END.length + Number(length)
}

/** An answer in JSON. */
export const asHttp = (json: string): Buffer =>
  Buffer.from(
    `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(json)}\r\nConnection: close\r\n\r\n${json}`,
  )

/** What something in front of a site says in its place: a page, and no JSON. */
export function answerText(status: number, more = ''): Buffer {
  const page = `<!DOCTYPE html><title>${status}</title><h1>${status}</h1>`
  return Buffer.from(
    `HTTP/1.1 ${status} Fault\r\nContent-Type: text/html\r\nContent-Length: ${Buffer.byteLength(page)}\r\n${more}Connection: close\r\n\r\n${page}`,
  )
}

/** The same request without the wish to use the connection again; its body stays as it is. */
export function asOnlyOne(request: Buffer): Buffer {
  const end = request.indexOf(END) + END.length
  const head = request.toString('latin1', 0, end)
  const alone = head.replace(/\r\nconnection: keep-alive\r\n/i, '\r\nconnection: close\r\n')
  return Buffer.concat([Buffer.from(alone, 'latin1'), request.subarray(end)])
}

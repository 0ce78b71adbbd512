/** What readers get at the page's own address: whether it is there at all. */
export async function pageDifference(address: string, signal: AbortSignal): Promise<string | null> {
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(20_000)])
    const page = await fetch(address, { signal: limit, headers: { 'user-agent': 'Galley' } })
    await page.body?.cancel()
    return page.ok ? null : `The page at ${address} answers readers with ${page.status}.`
  } catch {
    return `The page at ${address} could not be opened.`
  }
}

import { describe } from 'vitest'
import { keepsTheContract } from './contract'
import { liveTools } from './site'
import { noWordPress, useWordPress } from './wordpressSite'

describe.skipIf(noWordPress)(`a real WordPress as a target ${noWordPress}`, { timeout: 60_000 }, () => {
  const site = useWordPress()
  keepsTheContract(() => ({
    profile: site.site(),
    target: () => site.target(),
    tools: liveTools,
    shown: async () => (await site.visible()).map(({ title }) => title.raw),
    pictures: async () => ((await site.wordpress().ask('GET', '/media')) as unknown[]).length,
  }))
})

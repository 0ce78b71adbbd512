import { describe } from 'vitest'
import { keepsTheContract } from './contract'
import { noGhost, useGhost } from './ghostSite'
import { liveTools } from './site'

describe.skipIf(noGhost)(`a real Ghost as a target ${noGhost}`, { timeout: 180_000 }, () => {
  const site = useGhost()
  keepsTheContract(() => ({
    profile: site.site(),
    target: () => site.target(),
    tools: liveTools,
    shown: async () => (await site.visible()).map(({ title }) => title),
    pictures: async () => site.ghost().images().length,
  }))
})

import { describe } from 'vitest'
import { keepsTheContract, seesWhatOthersWrote } from './contract'
import { liveTools } from './site'
import { noWordPress, useWordPress } from './wordpressSite'

describe.skipIf(noWordPress)(`a real WordPress as a target ${noWordPress}`, { timeout: 60_000 }, () => {
  const site = useWordPress()
  const open = () => ({
    profile: site.site(),
    target: () => site.target(),
    tools: liveTools,
    shown: async () => (await site.visible()).map(({ title }) => title.raw),
    pictures: async () => ((await site.wordpress().ask('GET', '/media')) as unknown[]).length,
  })
  keepsTheContract(open)
  seesWhatOthersWrote(open, (id, title) => site.wordpress().ask('POST', `/posts/${id}`, { title }))
})

import { describe } from 'vitest'
import { keepsTheContract, seesWhatOthersWrote } from './contract'
import { noGhost, useGhost } from './ghostSite'
import { liveTools } from './site'

describe.skipIf(noGhost)(`a real Ghost as a target ${noGhost}`, { timeout: 180_000 }, () => {
  const site = useGhost()
  const open = () => ({
    profile: site.site(),
    target: () => site.target(),
    tools: liveTools,
    shown: async () => (await site.visible()).map(({ title }) => title),
    pictures: async () => site.ghost().images().length,
  })
  keepsTheContract(open)
  seesWhatOthersWrote(open, async (id, title) => {
    const post = (await site.ghost().posts()).find((one) => one.id === id)
    return site.ghost().ask('PUT', `posts/${id}/`, { posts: [{ title, updated_at: post?.updated_at }] })
  })
})

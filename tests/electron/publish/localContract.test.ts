import fs from 'node:fs'
import path from 'node:path'
import { describe } from 'vitest'
import { keepsTheContract } from './contract'
import { openSite, someTools } from './site'

describe('the local site as a target', () => {
  keepsTheContract(() => {
    const site = openSite()
    fs.mkdirSync(site.folder)
    const tools = someTools()
    return {
      profile: site.site,
      target: () => site.target,
      tools: (pictures = []) => (pictures.length > 0 ? someTools(pictures) : tools),
      shown: async () =>
        [
          ...site
            .read('index.html')
            .matchAll(/<li class="card[\s\S]{0,2000}?<h2[^>]*>(?:<a[^>]*>)?([^<]*)</g),
        ].map(([, headline = '']) => headline),
      pictures: async () => fs.readdirSync(path.join(site.folder, 'media')).length,
    }
  })
})

import { desk } from '../../desk'
import { createCopies } from './copies'

/** The copies of this window: they go on while one article after another is open. */
export const copies = createCopies({
  fetch: (url, allowHosts) => desk.pictures.fetch({ url, allowHost: allowHosts.join(',') }),
})

desk.on('pictureProgress', ({ url, received, total }) => copies.progress(url, received, total))

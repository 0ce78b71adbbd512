/** Where the window finds a picture of the library; empty for a picture on the web, which the window never loads. */
export const pictureAddress = (source: string): string =>
  source.startsWith('sha256-') ? `galley-picture://${source}/` : ''

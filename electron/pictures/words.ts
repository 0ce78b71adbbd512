export const pictureWords = (_bytes: Uint8Array, _type: string) => ({ caption: '', credit: '' })

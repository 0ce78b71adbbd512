import * as z from 'zod'
import { escapeText } from '../../shared/render/markup'

const Text = z.string().catch('').default('')
const Block = z.looseObject({
  type: z.string(),
  content: z.unknown().optional(),
  config: z.unknown().optional(),
})
const Image = z.looseObject({ image: Text, src: Text, alt: Text, caption: Text })
const Gallery = z.looseObject({ images: z.array(Image).catch([]).default([]) })
const Quote = z.looseObject({ text: Text, author: Text })
const Config = z.looseObject({ headingLevel: z.coerce.number().catch(2).default(2), listType: Text })

/** The blocks of Publii's block editor as HTML; null for what is no such list. */
export function publiiBlocks(text: string): string | null {
  if (!text.trimStart().startsWith('[')) return null
  try {
    const blocks = z.array(Block).safeParse(JSON.parse(text))
    return blocks.success ? blocks.data.map(htmlOf).filter(Boolean).join('\n') : null
  } catch {
    return null
  }
}

const attribute = (value: string): string => escapeText(value).replaceAll('"', '&quot;')
const figure = ({ image, src, alt, caption }: z.infer<typeof Image>): string =>
  `<figure><img src="${attribute(image || src)}" alt="${attribute(alt)}">${caption && `<figcaption>${caption}</figcaption>`}</figure>`

function htmlOf({ type, content, config }: z.infer<typeof Block>): string {
  const words = typeof content === 'string' ? content : ''
  const { headingLevel, listType } = Config.parse(config ?? {})
  switch (type) {
    case 'publii-header':
      return `<h${headingLevel}>${words}</h${headingLevel}>`
    case 'publii-list':
      return listType === 'ol' ? `<ol>${words}</ol>` : `<ul>${words}</ul>`
    case 'publii-quote': {
      const quote = Quote.catch({ text: '', author: '' }).parse(content)
      return `<blockquote><p>${quote.text}</p>${quote.author && `<cite>${quote.author}</cite>`}</blockquote>`
    }
    case 'publii-image':
      return figure(Image.catch({ image: '', src: '', alt: '', caption: '' }).parse(content))
    case 'publii-gallery':
      return Gallery.catch({ images: [] }).parse(content).images.map(figure).join('')
    case 'publii-separator':
      return '<hr>'
    case 'publii-code':
      return `<pre>${escapeText(words)}</pre>`
    case 'publii-readmore':
    case 'publii-toc':
      return ''
    case 'publii-html':
    case 'publii-embed':
      return words
    default:
      return /^\s*<(p|div)\b/i.test(words) ? words : words && `<p>${words}</p>`
  }
}

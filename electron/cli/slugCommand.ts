import { makeSlug } from '../../shared/article/slug'
import { SlugSchemes } from '../../shared/article/slugSchemes'
import { detectLanguage } from '../../shared/intake/language'
import { type Command, type CommandResult, json, usage } from './command'

/** `slug TEXT`: the part of the address that a headline becomes, transliterated in its language. */
export async function slugCommand({ positional, options, isJson }: Command): Promise<CommandResult> {
  const text = positional.join(' ').trim()
  if (text === '') return usage('slug takes a headline.')
  const language = options.language ?? detectLanguage(text, 'en')
  const tag = language.split('-', 1)[0] ?? ''
  const schemes = SlugSchemes.safeParse(options.scheme === undefined ? {} : { [tag]: options.scheme })
  const isOffered = Object.hasOwn(SlugSchemes.shape, tag) || (options.scheme ?? 'common') === 'common'
  if (!schemes.success || !isOffered)
    return usage(`there is no scheme “${options.scheme}” for ${language}; try --help.`)
  const slug = makeSlug(text, language, schemes.data)
  return { ok: true, text: isJson ? json({ slug, language }) : `${slug}\n` }
}

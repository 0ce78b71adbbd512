import { makeSlug } from '../../shared/article/slug'
import { detectLanguage } from '../../shared/intake/language'
import { type Command, type CommandResult, json, usage } from './command'

/** `slug TEXT`: the part of the address that a headline becomes, transliterated in its language. */
export async function slugCommand({ positional, options, isJson }: Command): Promise<CommandResult> {
  const text = positional.join(' ').trim()
  if (text === '') return usage('slug takes a headline.')
  const language = options.language ?? detectLanguage(text, 'en')
  const slug = makeSlug(text, language)
  return { ok: true, text: isJson ? json({ slug, language }) : `${slug}\n` }
}

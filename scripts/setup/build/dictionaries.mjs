import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../places.mjs'

/** The dictionaries that come with Galley: our name of the pair, and the package it is in. */
const packages = {
  tr: 'dictionary-tr',
  ru: 'dictionary-ru',
  en: 'dictionary-en',
  'en-GB': 'dictionary-en-gb',
}

/** Lays Hunspell, the dictionaries and their licences into a folder. @param {string} folder */
export function copyDictionaries(folder) {
  mkdirSync(folder, { recursive: true })
  const modules = join(root, 'node_modules')
  copyFileSync(join(modules, 'hunspell-wasm/wasm/hunspell.wasm'), join(folder, 'hunspell.wasm'))
  copyFileSync(join(modules, 'hunspell-wasm/COPYING.MPL'), join(folder, 'hunspell.licence.txt'))
  for (const [name, from] of Object.entries(packages)) {
    copyFileSync(join(modules, from, 'index.aff'), join(folder, `${name}.aff`))
    copyFileSync(join(modules, from, 'index.dic'), join(folder, `${name}.dic`))
    copyFileSync(join(modules, from, 'license'), join(folder, `${name}.licence.txt`))
  }
}

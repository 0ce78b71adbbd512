import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureTestPackage } from '../package/builder.mjs'
import { ensureDependencies } from '../setup/dependencies.mjs'
import { withHiddenDisplay } from '../setup/display.mjs'
import { ensureEverything } from '../setup/everything.mjs'
import { root } from '../setup/places.mjs'
import { show } from '../setup/run.mjs'
import { endToEndOutcome, forget, unitOutcome } from './outcomes.mjs'

/** @typedef {{ title: string, reason: string }} Named a test, and why it is named */
/** @typedef {{ passed: number, failed: number, skipped: Named[], failures?: Named[] }} Outcome */

/** The parts of `npm test`, in their order. @type {Record<string, (files: string[]) => Promise<Outcome>>} */
export const parts = {
  async types() {
    await ensureDependencies()
    return verdict(await tool('typescript', 'tsc', ['-b']))
  },

  async lint() {
    await ensureDependencies()
    return verdict(await tool('@biomejs/biome', 'biome', ['check', '.']))
  },

  async unit(files) {
    await ensureDependencies()
    const report = forget('unit.json')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const code = await tool('vitest', 'vitest', [
      'run',
      '--config',
      'tests/vitest.config.ts',
      ...reporters,
      ...ofKind(files, 'test'),
    ])
    return unitOutcome(report, code)
  },

  async e2e(files) {
    await ensureTestPackage(await ensureEverything(['display', 'chromium', 'fonts']))
    const report = forget('e2e.json')
    const args = ['test', '--config', 'tests/playwright.config.ts', ...ofKind(files, 'spec')]
    const code = await withHiddenDisplay(() => tool('@playwright/test', 'playwright', args))
    return endToEndOutcome(report, code)
  },
}

/** @param {string[]} files @param {'test' | 'spec'} kind */
function ofKind(files, kind) {
  return files.filter((file) => !/\.(test|spec)\.tsx?$/.test(file) || file.includes(`.${kind}.`))
}

/** Types and lint count only when they fail: they hold no tests. @param {number} code @returns {Outcome} */
function verdict(code) {
  return { passed: 0, failed: code === 0 ? 0 : 1, skipped: [] }
}

/** Runs a package's program by Node, the same on every system. @param {string} name @param {string} program @param {string[]} args */
function tool(name, program, args) {
  const folder = join(root, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const path = join(folder, typeof bin === 'string' ? bin : bin[program])
  return show(process.execPath, [path, ...args], { cwd: root })
}

#!/usr/bin/env node
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuild } from './setup/build.mjs'
import { appDir } from './setup/places.mjs'
import { main } from './setup/report.mjs'

// The command line, straight from the checkout. npm moves to the package's folder; files are named from where the
// person stands, so the command runs there.
await main(async () => {
  await ensureBuild(['cli'])
  const byNpm = process.env.npm_lifecycle_event === 'galley' ? process.env.INIT_CWD : undefined
  if (byNpm) process.chdir(byNpm)
  const { runProgram } = await import(pathToFileURL(join(appDir, 'cli.js')).href)
  return runProgram(process.argv.slice(2))
})

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { everyBlock } from '../build/everyBlock'
import { aPicture } from '../build/picture'
import { prepareWordPress } from '../wordpress/prepare'
import { startWordPress, type WordPress } from '../wordpress/start'

const program = join(import.meta.dirname, '../../out/app/cli.js')
let wordpress: WordPress | null = null

test.beforeAll(async () => {
  test.setTimeout(180_000)
  const prepared = await prepareWordPress()
  test.skip('reason' in prepared, 'reason' in prepared ? prepared.reason : '')
  if ('site' in prepared) wordpress = await startWordPress(prepared.site)
})
test.afterAll(async () => wordpress?.stop())

test('WordPress’s own editor opens every block Galley writes as one of its own', async ({ page }) => {
  test.setTimeout(120_000)
  if (!wordpress) throw new Error('WordPress is not running')
  const work = mkdtempSync(join(tmpdir(), 'galley-editor-'))
  const picture = aPicture()
  mkdirSync(join(work, 'pictures'))
  writeFileSync(join(work, 'pictures', picture.hash.replace('sha256-', '')), picture.bytes)
  writeFileSync(join(work, 'article.json'), JSON.stringify(everyBlock(picture.hash)))
  const { user, password } = wordpress.users.editor
  const galley = (...args: string[]) =>
    execFileSync(process.execPath, [program, ...args, '--data', work, '--json'], {
      encoding: 'utf8',
      env: { ...process.env, GALLEY_SECRET_GAZETE_PASSWORD: password },
    })
  const fields = ['--set', `address=${wordpress.address}`, '--set', `user=${user}`]
  galley('site', 'add', 'gazete', '--type', 'wordpress', ...fields)
  const receipt = JSON.parse(galley('publish', join(work, 'article.json'), '--site', 'gazete'))
  expect(receipt).toMatchObject({ state: 'published', differences: [] })
  rmSync(work, { recursive: true, force: true })

  await page.goto(`${wordpress.address}/wp-login.php`)
  await page.locator('#user_login').fill('admin')
  await page.locator('#user_pass').fill('admin-pass')
  await page.locator('#wp-submit').click()
  await page.waitForURL(/wp-admin/)
  await page.goto(`${wordpress.address}/wp-admin/post.php?post=${receipt.remoteId}&action=edit`)
  await page.waitForFunction(
    () => {
      const data = Reflect.get(Reflect.get(window, 'wp') ?? {}, 'data')
      return data?.select('core/block-editor')?.getBlocks().length > 0
    },
    null,
    { timeout: 60_000 },
  )
  const blocks = await page.evaluate(() => {
    interface EditorBlock {
      name: string
      isValid: boolean
      innerBlocks: EditorBlock[]
    }
    const { data, blocks: wpBlocks } = Reflect.get(window, 'wp')
    const list: EditorBlock[] = data.select('core/block-editor').getBlocks()
    const all = (some: EditorBlock[]): EditorBlock[] =>
      some.flatMap((block) => [block, ...all(block.innerBlocks)])
    return {
      invalid: all(list)
        .filter((block) => !block.isValid)
        .map((block) => wpBlocks.serialize(block)),
      names: list.map(({ name }) => name.replace('core/', '')),
      written: wpBlocks.serialize(list),
      stored: data.select('core/editor').getCurrentPost().content,
    }
  })
  expect(blocks.invalid).toEqual([])
  expect(blocks.names).not.toContain('freeform')
  expect(blocks.names).not.toContain('missing')
  // What the editor would write back is what Galley wrote: opening and saving there changes nothing.
  expect(blocks.written).toBe(blocks.stored)
})

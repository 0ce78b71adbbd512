import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import type { SiteProfile } from '../../../shared/publish/site'
import { showSiteAds } from '../../editor/ads/siteAds'
import { useField, useWriting } from '../../writing/context'
import { useAdReport } from './useAdReport'

/** Keeps the site's own ads drawn in the text, whatever the inspector shows, while the site places them. */
export function SiteAds({ editor, site }: { editor: Editor; site: SiteProfile }) {
  return useField('ads').mode === 'auto' ? <Drawn editor={editor} site={site} /> : null
}

function Drawn({ editor, site }: { editor: Editor; site: SiteProfile }) {
  const { session } = useWriting()
  useAdReport(session, editor, site)
  useEffect(() => () => void (editor.isDestroyed || showSiteAds(editor.view, [])), [editor])
  return null
}

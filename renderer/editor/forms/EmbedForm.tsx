import type { Editor } from '@tiptap/core'
import { embedUrl } from '../../../shared/body/embedPlayer'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { insertBlock } from '../insertBlock'
import { addressFrom } from './LinkForm'
import { ToolForm } from './ToolForm'
import { useAddressField } from './useAddressField'

/** Asks for the address of a post or a video. */
export function EmbedForm({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useI18n()
  const { typed, field, refuse } = useAddressField(t('writing.embed.address'))
  const save = () => {
    const url = embedUrl(addressFrom(typed))
    if (!url) {
      refuse(t('writing.embed.refused'))
      return
    }
    insertBlock(editor, 'embed', { url })
    onClose()
  }
  return (
    <ToolForm
      label={t('writing.block.embed')}
      onSubmit={save}
      onClose={() => {
        onClose()
        editor.view.focus()
      }}
    >
      {field}
      <Button size="small" type="submit">
        {t('writing.tools.insert')}
      </Button>
    </ToolForm>
  )
}

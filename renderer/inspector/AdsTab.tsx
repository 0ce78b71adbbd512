import { ArrowDown, ArrowUp, CornerDownRight, Plus, X } from 'lucide-react'
import { type AdPlacement, AdPosition } from '../../shared/article/article'
import { highlightBlock } from '../editor/highlight'
import { slotName } from '../editor/slotName'
import { useEditorValue } from '../editor/useEditorValue'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { Segmented } from '../ui/Segmented'
import { Select } from '../ui/Select'
import { useEdit, useField, useWriting } from '../writing/context'
import type { Site } from '../writing/useSites'
import { AdJudgement } from './ads/AdJudgement'
import { SlotSwitches } from './ads/SlotSwitches'
import { Section } from './Section'

const MODES = ['manual', 'auto', 'off'] as const

/** Where the page carries ads: positions around the story here, slots inside the story as blocks of the body. */
export function AdsTab({ site }: { site: Site | null }) {
  const { t } = useI18n()
  const { editor } = useWriting()
  const edit = useEdit()
  const ads = useField('ads')
  const put = (placements: AdPlacement[]) => edit('ads', { ads: { ...ads, placements } })
  return (
    <>
      <Section title={t('writing.ads')}>
        <div data-field="ads">
          <Segmented
            label={t('writing.ads.mode')}
            hideLabel
            value={ads.mode}
            options={MODES.map((value) => ({ value, label: t(`writing.ads.mode.${value}`) }))}
            onChange={(mode) => edit('ads', { ads: { ...ads, mode } })}
          />
        </div>
        <p className="inspector-hint">{t(`writing.ads.mode.${ads.mode}.hint`)}</p>
      </Section>
      {ads.mode === 'manual' &&
        AdPosition.options.map((position) => (
          <Position key={position} position={position} site={site} all={ads.placements} onChange={put} />
        ))}
      {ads.mode === 'manual' && <InStory />}
      {ads.mode === 'auto' && editor && site && <SlotSwitches editor={editor} site={site} />}
      {editor && site && <AdJudgement editor={editor} site={site} />}
    </>
  )
}

function Position({
  position,
  site,
  all,
  onChange,
}: {
  position: AdPosition
  site: Site | null
  all: readonly AdPlacement[]
  onChange: (placements: AdPlacement[]) => void
}) {
  const { t } = useI18n()
  const here = all.filter((placement) => placement.position === position)
  const fitting = (site?.inventory ?? [])
    .filter((slot) => slot.position === position)
    .map((slot) => slot.name)
  const add = () => {
    const slot =
      fitting.find((name) => !here.some((placement) => placement.slot === name)) ?? fitting[0] ?? position
    onChange([...all, { id: crypto.randomUUID(), position, slot }])
  }
  const move = (placement: AdPlacement, by: number) => {
    const other = here[here.indexOf(placement) + by]
    if (!other) return
    onChange(all.map((one) => (one === placement ? other : one === other ? placement : one)))
  }
  return (
    <Section
      title={t(`writing.position.${position}`)}
      action={
        <IconButton
          size="small"
          icon={Plus}
          label={t('writing.ads.add-at', { position: t(`writing.position.${position}`) })}
          onClick={add}
        />
      }
    >
      {here.length === 0 && <p className="inspector-empty">{t('writing.ads.none')}</p>}
      {here.map((placement, index) => (
        <div className="placement-row" key={placement.id} data-field={`ads.${placement.id}`}>
          <Select
            label={t('writing.slot')}
            hideLabel
            value={placement.slot}
            options={[...new Set([...fitting, placement.slot])].map((value) => ({
              value,
              label: [slotName(t, value), heightOf(site, value)].filter(Boolean).join(' · '),
            }))}
            onChange={(slot) => onChange(all.map((one) => (one === placement ? { ...one, slot } : one)))}
          />
          {here.length > 1 && (
            <>
              <IconButton
                size="small"
                icon={ArrowUp}
                label={t('writing.move-up')}
                disabled={index === 0}
                onClick={() => move(placement, -1)}
              />
              <IconButton
                size="small"
                icon={ArrowDown}
                label={t('writing.move-down')}
                disabled={index === here.length - 1}
                onClick={() => move(placement, 1)}
              />
            </>
          )}
          <IconButton
            size="small"
            icon={X}
            label={t('common.remove-item', { name: slotName(t, placement.slot) })}
            onClick={() => onChange(all.filter((one) => one !== placement))}
          />
        </div>
      ))}
    </Section>
  )
}

const heightOf = (site: Site | null, slot: string): string => {
  const height = site?.inventory.find(({ name }) => name === slot)?.heightDesk
  return height === undefined ? '' : `${height} px`
}

/** The slots that stand in the text itself; each leads to its place. */
function InStory() {
  const { t } = useI18n()
  const { editor } = useWriting()
  return (
    <Section title={t('writing.position.in-story')}>
      {editor ? <InStoryList editor={editor} /> : null}
    </Section>
  )
}

function InStoryList({ editor }: { editor: NonNullable<ReturnType<typeof useWriting>['editor']> }) {
  const { t } = useI18n()
  const found = useEditorValue(editor, readSlots, 300)
  const slots = found === '' ? [] : found.split('\n').map((line) => line.split('\t'))
  if (slots.length === 0) return <p className="inspector-empty">{t('writing.ads.in-story-none')}</p>
  return slots.map(([pos, name = '']) => (
    <Button
      key={pos}
      variant="ghost"
      size="small"
      icon={CornerDownRight}
      onClick={() => highlightBlock(editor.view, Number(pos))}
    >
      {slotName(t, name)}
    </Button>
  ))
}

/** Position and name of every slot in the text, one a line. */
function readSlots(editor: { state: { doc: import('@tiptap/pm/model').Node } }): string {
  const lines: string[] = []
  editor.state.doc.forEach((block, offset) => {
    if (block.type.name === 'adSlot') lines.push(`${offset}\t${String(block.attrs.slot)}`)
  })
  return lines.join('\n')
}

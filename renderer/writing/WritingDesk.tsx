import {
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { DEFAULT_INVENTORY } from '../../shared/ads/inventory'
import { limitsOf } from '../../shared/publish/limits'
import { FindBar } from '../editor/find/FindBar'
import { pasteEmbed } from '../editor/pasteEmbed'
import { SlashMenu } from '../editor/slash/SlashMenu'
import { SpellingMenu } from '../editor/spelling/SpellingMenu'
import { useSpelling, useSpellingConfig } from '../editor/spelling/useSpelling'
import { useSpellingDeeds } from '../editor/spelling/useSpellingDeeds'
import { Toolbar } from '../editor/Toolbar'
import { pasteSheet } from '../editor/table/pasteSheet'
import { useResolvedThreads } from '../editor/threads'
import { useTidy, useTypographyLanguage } from '../editor/typography/useTypography'
import { useBodyEditor } from '../editor/useBodyEditor'
import { useFreshViews } from '../editor/useFreshViews'
import { useRunBlock } from '../editor/useRunBlock'
import { useI18n } from '../i18n/i18n'
import { SiteAds } from '../inspector/ads/SiteAds'
import { Inspector } from '../inspector/Inspector'
import { takeFresh } from '../intake/fresh'
import { useCopiedPictures } from '../intake/pictures/useCopiedPictures'
import { ReportPanel } from '../intake/ReportPanel'
import { FramingDialog } from '../pictures/FramingDialog'
import { PreviewPanel } from '../preview/PreviewPanel'
import { useProof } from '../preview/useProof'
import { usePublishing } from '../publishing/usePublishing'
import { useSettings } from '../settings/useSettings'
import { useSnippets } from '../snippets/useSnippets'
import { takeBodyKey } from './bodyKeys'
import { ClosingGuard } from './ClosingGuard'
import { type InspectorTab, useField, type Writing, WritingProvider } from './context'
import { focusField, tabOf } from './goTo'
import { goToBlock } from './goToBlock'
import { HeadFields } from './HeadFields'
import type { Deed } from './history'
import { LeadPicture } from './LeadPicture'
import { takePlace } from './leftPlace'
import { Measure } from './Measure'
import { Outline } from './outline/Outline'
import { PlacementMarks } from './PlacementMarks'
import { SaveTrouble } from './SaveState'
import type { Session } from './session'
import { useFindBar } from './useFindBar'
import { useFocusMode } from './useFocusMode'
import { useKeptFocus } from './useKeptFocus'
import { useKeptPlace } from './useKeptPlace'
import { isBlank, usePagePaste } from './usePagePaste'
import { useSites } from './useSites'
import { useTypewriter } from './useTypewriter'
import { useWritingCommands } from './useWritingCommands'
import { WritingBar } from './WritingBar'

/** The writing screen of an open article: bar, page, inspector. */
export function WritingDesk({ session, onClose }: { session: Session; onClose: () => void }) {
  const { t, fault: faultWords, language } = useI18n()
  const root = useRef<HTMLDivElement>(null)
  const host = useRef<HTMLDivElement>(null)
  const [left] = useState(() => takePlace(session.id))
  const [tab, setTab] = useState<InspectorTab>(left?.tab ?? 'story')
  const [reportOpen, setReportOpen] = useState(() => takeFresh(session.id) || left?.report === true)
  const [previewOpen, setPreviewOpen] = useState(left?.preview ?? false)
  const [outlineOpen, setOutlineOpen] = useState(left?.outline ?? false)
  const focusMode = useFocusMode()
  const scroller = useRef<HTMLDivElement>(null)
  const find = useFindBar()
  const sites = useSites()
  const site = sites[0] ?? null
  const siteNow = useRef(site)
  siteNow.current = site
  const heights = useCallback(
    (slot: string) =>
      (siteNow.current?.inventory ?? DEFAULT_INVENTORY).find(({ name }) => name === slot)?.heightDesk ??
      (siteNow.current ? null : undefined),
    [],
  )

  const onPastePage = usePagePaste(session, setReportOpen)
  const editor = useBodyEditor(host, {
    session,
    words: t,
    faultWords,
    heights,
    label: t('writing.body'),
    typography: useTypographyLanguage(session),
    onPaste: (view, data) => pasteSheet(view, data) || onPastePage(data) || pasteEmbed(view, data),
    addPicture: (pos) => addToGallery(pos),
    onKeyDown: (made, event) =>
      takeBodyKey(made, event, {
        undo: () => travel(session.undo()),
        redo: () => travel(session.redo()),
        publish: () => writing.goTo('publish'),
        rest: () => root.current?.focus(),
        tools: () =>
          root.current
            ?.querySelector<HTMLElement>('.writing-tools [role="toolbar"]:last-of-type [tabindex="0"]')
            ?.focus(),
        run,
      }),
  })
  useCopiedPictures(session)
  useSpelling(editor, useSpellingConfig(session))
  const spelling = useSpellingDeeds(editor, session)
  useFreshViews(editor, language, site?.inventory)
  const { run, form, closeForm, addToGallery } = useRunBlock(editor)
  useResolvedThreads(useSyncExternalStore(session.subscribe, () => session.fields().threads))

  const travel = (deed: Deed | null) => deed && writing.goTo(deed.where)
  const writing = useMemo<Writing>(
    () => ({
      session,
      editor,
      tab,
      reportOpen,
      setTab(next) {
        setTab(next)
        setReportOpen(false)
      },
      setReportOpen,
      goTo(where, found = '') {
        if (where === 'body') {
          // At once, and not with the next frame as the editor's own command does: the next key is typed there already.
          editor?.view.focus()
          editor?.commands.scrollIntoView()
          return
        }
        if (where.startsWith('body.')) {
          if (editor) goToBlock(editor, where, found)
          return
        }
        const wanted = tabOf(where)
        if (wanted) {
          setTab(wanted)
          setReportOpen(false)
          // The preview stands where the inspector is.
          setPreviewOpen(false)
        }
        if (!wanted && found === '' && root.current && focusField(root.current, where)) return
        // The tab's content must be there before its field can take the focus, and a field's words before they are selected.
        requestAnimationFrame(() => root.current && focusField(root.current, where, found))
      },
    }),
    [session, editor, tab, reportOpen],
  )
  useTypewriter(editor, scroller, useSettings().settings.typewriter)
  useRest(root)
  useEffect(() => {
    if (isBlank(session) && session.readOnly === '' && root.current) focusField(root.current, 'headline')
  }, [session])
  const layout = { id: session.id, tab, report: reportOpen, preview: previewOpen, outline: outlineOpen }
  useKeptPlace(root, scroller, editor, layout, left)
  useKeptFocus(root, { previewOpen, reportOpen, tab })
  const publishing = usePublishing(session, sites)
  const snippets = useSnippets(editor, session)
  const leave = async () => {
    if (await session.flush()) onClose()
  }
  const saveProof = useProof(site, session)
  useWritingCommands(writing, {
    leave: () => void leave(),
    preview: () => setPreviewOpen((open) => !open),
    previewOpen,
    proof: () => void saveProof('html'),
    outline: () => setOutlineOpen((open) => !open),
    focus: focusMode.toggle,
    run,
    find: (withReplace) => find.open(editor, withReplace),
    nextMisspelling: spelling.next,
    tidy: useTidy(editor, session),
  })

  return (
    <WritingProvider value={writing}>
      {/* Focus rests here after Escape in a field, so that the next Escape leaves the screen. */}
      <div
        className="writing"
        ref={root}
        tabIndex={-1}
        data-preview={previewOpen || undefined}
        data-focus={focusMode.on || undefined}
      >
        <WritingBar
          onBack={() => void leave()}
          previewOpen={previewOpen}
          onPreview={() => setPreviewOpen((open) => !open)}
          outlineOpen={outlineOpen}
          onOutline={() => setOutlineOpen((open) => !open)}
          onFocusMode={focusMode.toggle}
          publishing={publishing}
          spelling={spelling}
        />
        <SaveTrouble />
        <div className="writing-main">
          {outlineOpen && editor && <Outline editor={editor} />}
          <main className="writing-page">
            <div className="writing-tools">
              {editor && session.readOnly === '' && (
                <Toolbar editor={editor} run={run} form={form} onFormClose={closeForm} />
              )}
              {editor && find.shown && <FindBar editor={editor} {...find.shown} />}
            </div>
            <ScreenTitle />
            <div className="writing-sheets">
              <div className="writing-scroll" ref={scroller}>
                <article className="sheet">
                  <PlacementMarks position="above-headline" inventory={site?.inventory} />
                  <HeadFields onPastePage={onPastePage} limits={limitsOf(site?.target ?? 'local')} />
                  <LeadPicture />
                  <PlacementMarks position="after-headline" inventory={site?.inventory} />
                  <BodyHost host={host} />
                  <PlacementMarks position="after-story" inventory={site?.inventory} />
                </article>
              </div>
            </div>
            {editor && <Measure editor={editor} />}
            {editor && site && <SiteAds editor={editor} site={site} />}
            {editor && <SlashMenu editor={editor} run={run} extras={snippets.extras} />}
            {editor && session.readOnly === '' && <SpellingMenu editor={editor} deeds={spelling} />}
          </main>
          {previewOpen && site && (
            <PreviewPanel site={site} sites={sites} onClose={() => setPreviewOpen(false)} />
          )}
          <aside className="inspector" aria-label={t('writing.inspector')}>
            {reportOpen ? <ReportPanel /> : <Inspector sites={sites} publishing={publishing} />}
          </aside>
        </div>
        <ClosingGuard />
        <FramingDialog />
        {snippets.dialog}
      </div>
    </WritingProvider>
  )
}

/** The heading of the screen for those who hear it: the headline itself is a field, not a heading. */
function ScreenTitle() {
  const { t } = useI18n()
  const headline = useField('headline')
  return <h1 className="visually-hidden">{headline || t('common.untitled')}</h1>
}

function BodyHost({ host }: { host: RefObject<HTMLDivElement | null> }) {
  return <div className="body-host" data-field="body" ref={host} />
}

/** Escape in a field rests the focus on the screen itself; the next Escape is the screen's own. */
function useRest(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const screen = root.current
    if (!screen) return
    const rest = (event: KeyboardEvent) => {
      const { target } = event
      if (event.key !== 'Escape' || event.defaultPrevented || target === screen) return
      if (!(target instanceof HTMLElement) || target.closest('dialog, [popover], h2')) return
      event.preventDefault()
      screen.focus()
    }
    screen.addEventListener('keydown', rest)
    return () => screen.removeEventListener('keydown', rest)
  }, [root])
}

import { Activity, Suspense, useEffect } from 'react'
import {
  PostsScreen,
  QueueScreen,
  ReportsScreen,
  readScreensSoon,
  SettingsScreen,
  WritingScreen,
} from './lazyScreens'
import { LibraryScreen } from './library/LibraryScreen'
import { Rail } from './library/Rail'
import { useNavigation } from './navigation'
import { Notices } from './settings/Notices'
import './shell.css'

/** Which screen is shown. The library stays as it was left: its place, its filter, its selection. */
export function Shell() {
  const { view, go } = useNavigation()
  const writing = view.name === 'writing'
  useEffect(readScreensSoon, [])
  return (
    <div className="shell">
      <Notices />
      <Activity mode={writing ? 'hidden' : 'visible'}>
        <div className="shell-desk">
          <Rail />
          <Activity mode={view.name === 'library' ? 'visible' : 'hidden'}>
            <LibraryScreen />
          </Activity>
          {view.name === 'reports' && (
            <Suspense>
              <ReportsScreen />
            </Suspense>
          )}
          {view.name === 'posts' && (
            <Suspense>
              <PostsScreen key={view.site} site={view.site} />
            </Suspense>
          )}
          {view.name === 'queue' && (
            <Suspense>
              <QueueScreen key={view.articleId ?? ''} articleId={view.articleId} />
            </Suspense>
          )}
          {view.name === 'settings' && (
            <Suspense>
              <SettingsScreen />
            </Suspense>
          )}
        </div>
      </Activity>
      {writing && (
        <Suspense>
          <WritingScreen key={view.id} id={view.id} onClose={() => go({ name: 'library' })} />
        </Suspense>
      )}
    </div>
  )
}

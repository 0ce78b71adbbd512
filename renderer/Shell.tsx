import { Activity } from 'react'
import { LibraryScreen } from './library/LibraryScreen'
import { Rail } from './library/Rail'
import { useNavigation } from './navigation'
import { Notices } from './settings/Notices'
import { SettingsScreen } from './settings/SettingsScreen'
import './shell.css'
import { WritingScreen } from './writing/WritingScreen'

/** Which screen is shown. The library stays as it was left: its place, its filter, its selection. */
export function Shell() {
  const { view, go } = useNavigation()
  const writing = view.name === 'writing'
  return (
    <div className="shell">
      <Notices />
      <Activity mode={writing ? 'hidden' : 'visible'}>
        <div className="shell-desk">
          <Rail />
          <Activity mode={view.name === 'library' ? 'visible' : 'hidden'}>
            <LibraryScreen />
          </Activity>
          {view.name === 'settings' && <SettingsScreen />}
        </div>
      </Activity>
      {writing && <WritingScreen key={view.id} id={view.id} onClose={() => go({ name: 'library' })} />}
    </div>
  )
}

import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/screens.css'
import './ui/progress.css'

import { createRoot } from 'react-dom/client'
import { App } from './App'
import { desk } from './desk'
import { refuseNavigation } from './noNavigation'
import { quietRoot } from './quietRoot'
import { rememberPlace } from './writing/leftPlace'

refuseNavigation(window)
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const [loaded, left] = await Promise.all([desk.settings.get({}), desk.shell.place({})])
if (!loaded.ok) throw new Error(loaded.fault.message)
const place = left.ok ? left.value.place : null
rememberPlace(place)
quietRoot(root)
createRoot(root).render(<App loaded={loaded.value} start={place?.id ?? ''} />)

import { lazy } from 'react'

// The library is on the screen before a line of the editor is read. zod must know the window's policy before any
// schema is made, so the policy is always read first.
const policy = () => import('./strictPolicy')
const writing = () => policy().then(() => import('./writing/WritingScreen'))
const settings = () => policy().then(() => import('./settings/SettingsScreen'))

export const WritingScreen = lazy(async () => ({ default: (await writing()).WritingScreen }))
const reports = () => policy().then(() => import('./reports/ReportsScreen'))
export const ReportsScreen = lazy(async () => ({ default: (await reports()).ReportsScreen }))
const posts = () => policy().then(() => import('./posts/PostsScreen'))
export const PostsScreen = lazy(async () => ({ default: (await posts()).PostsScreen }))
const queue = () => policy().then(() => import('./publishing/queue/QueueScreen'))
export const QueueScreen = lazy(async () => ({ default: (await queue()).QueueScreen }))
export const SettingsScreen = lazy(async () => ({ default: (await settings()).SettingsScreen }))

/** Reads the other screens at a quiet moment after the first picture, so that opening one waits for nothing. */
export function readScreensSoon(): () => void {
  const timer = setTimeout(
    () => requestIdleCallback(() => void Promise.all([writing(), settings()]), { timeout: 3000 }),
    700,
  )
  return () => clearTimeout(timer)
}

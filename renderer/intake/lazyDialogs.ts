import { lazy } from 'react'

// The window's policy is read before any schema is made; see `lazyScreens`.
const policy = () => import('../strictPolicy')

export const AddressesDialog = lazy(async () => {
  await policy()
  return { default: (await import('./queue/AddressesDialog')).AddressesDialog }
})

export const BulletinDialog = lazy(async () => {
  await policy()
  return { default: (await import('./bulletin/BulletinDialog')).BulletinDialog }
})

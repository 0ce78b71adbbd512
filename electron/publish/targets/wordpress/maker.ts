import type { TargetMaker } from '../../target'
import { kind } from './kind'
import { createWordPressTarget } from './wordpress'

export const wordpress: TargetMaker = { kind, make: (site) => createWordPressTarget(site) }

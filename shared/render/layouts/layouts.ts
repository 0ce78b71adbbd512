import type { Article } from '../../article/article'
import type { PageLayout } from './layout'
import { longRead } from './longRead'
import { opinion } from './opinion'
import { photoLead } from './photoLead'
import { shortItem } from './shortItem'
import { standard } from './standard'

export const LAYOUTS: Readonly<Record<Article['layout'], PageLayout>> = {
  standard,
  'photo-lead': photoLead,
  'long-read': longRead,
  'short-item': shortItem,
  opinion,
}

import {
  Archive,
  CalendarClock,
  CircleCheck,
  type LucideIcon,
  Newspaper,
  PenLine,
  ScanEye,
  Stamp,
  Trash2,
} from 'lucide-react'
import type { Shelf } from './shelves'

export const shelfIcons: Readonly<Record<Shelf, LucideIcon>> = {
  all: Newspaper,
  draft: PenLine,
  'in-review': ScanEye,
  ready: Stamp,
  scheduled: CalendarClock,
  published: CircleCheck,
  withdrawn: Archive,
  bin: Trash2,
}

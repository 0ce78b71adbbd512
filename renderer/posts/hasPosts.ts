import type { TargetName } from '../../shared/publish/site'

/** The kinds of site whose posts can be listed and read. */
export const hasPosts = (target: TargetName): boolean => target === 'wordpress' || target === 'ghost'

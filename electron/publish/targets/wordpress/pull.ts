import type { Result } from '../../../../shared/result'
import { fail } from '../../../../shared/result'
import type { ConfiguredSite, Listed, Pulled, TargetTools } from '../../target'
import type { Client } from './client'
export async function pullPost(
  _c: Client,
  _id: string,
  _s: ConfiguredSite,
  _t: TargetTools,
): Promise<Result<Pulled>> {
  return fail('invalid', 'x', 'x')
}
export async function listPosts(_c: Client): Promise<Result<Listed[]>> {
  return fail('invalid', 'x', 'x')
}

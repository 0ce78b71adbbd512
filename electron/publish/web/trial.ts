import type { SiteTest, TestStep, TestStepName } from '../../../shared/publish/siteTest'
import type { Result } from '../../../shared/result'

/** The record of a connection test: its steps one by one, and what the person should know besides. */
export function startTrial() {
  const steps: TestStep[] = []
  const notes: SiteTest['notes'] = []
  return {
    steps,
    notes,
    /** Does one step and writes it down; answers null when it failed. */
    async step<T>(name: TestStepName, work: () => Promise<Result<T>>): Promise<T | null> {
      const result = await work()
      steps.push({ name, fault: result.ok ? null : result.fault })
      return result.ok ? result.value : null
    },
  }
}

/**
 * Milliseconds of processor time this process has used. A bound on it holds on a busy machine too, where the clock on
 * the wall runs on while others work.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

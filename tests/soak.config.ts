import { defineConfig } from 'vitest/config'
import base from './vitest.config'

// npm run test:soak: the checker of publishing for as long as 20,000 faults take, on eight sites side by side; GALLEY_FAULTS
// asks for fewer.
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['tests/faults/checker.test.ts'],
    env: { ...base.test?.env, GALLEY_FAULTS: process.env.GALLEY_FAULTS ?? '20000' },
  },
})

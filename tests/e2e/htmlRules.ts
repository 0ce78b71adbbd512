import type { ConfigData } from 'html-validate'

/** What HTML itself asks for. House styles of the validator's own are left out. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Titles are the newsroom's, and as long as the headline.
    'long-title': 'off',
    // Style and script lie beside the page, on the same server.
    'require-sri': 'off',
    // A named list is allowed; it tells a reader by ear what the list is.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
}

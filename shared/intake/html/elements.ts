/** Elements that end the line before them. */
export const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul button label option iframe'.split(
    ' ',
  ),
)

/** Elements that keep a paragraph around them open: what is inside closes none outside. */
export const TABLE_PARTS = new Set(['table', 'td', 'th', 'caption', 'button', 'object', 'template', 'html'])

/** What foreign material may be read as. `auto` tells by its bytes and its name. */
export const INTAKE_TYPES = ['auto', 'text', 'html', 'docx', 'eml', 'md', 'rtf', 'mhtml'] as const

/**
 * Something the opening of a document has to tell a person, that is no piece of its text: it becomes a decision of
 * the report under the rule's name. Nothing of it can be put back into the body.
 */
export interface Note {
  readonly rule:
    | 'repaired-encoding'
    | 'broken-encoding'
    | 'cut-off'
    | 'attachment'
    | 'document-properties'
    | 'mail-cover'
  readonly text: string
  /** True where a person should look, whatever the rule's own weight says. */
  readonly check?: boolean
}

/** A plain text attribute of a block, kept in HTML as `data-<name>`. */
export const textAttribute = (name: string) => ({
  default: '',
  validate: 'string',
  parseHTML: (element: { getAttribute(name: string): string | null }) =>
    element.getAttribute(`data-${name}`) ?? '',
  renderHTML: (attributes: Record<string, unknown>) =>
    attributes[name] ? { [`data-${name}`]: String(attributes[name]) } : {},
})

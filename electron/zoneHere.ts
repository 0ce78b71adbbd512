/** The zone of this computer's clocks, as IANA names it. */
export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'

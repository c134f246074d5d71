/** What browsers know of time zones and currencies. */

export function deviceTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The canonical spelling, `UTC` for `utc`; null if there is no such zone. */
export function timeZoneNamed(name: string): string | null {
  if (!/^[A-Za-z0-9_+/-]{1,64}$/.test(name)) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

export function timeZones(): readonly string[] {
  return Intl.supportedValuesOf('timeZone');
}

/** ISO 4217 codes. */
export function currencies(): readonly string[] {
  return Intl.supportedValuesOf('currency');
}

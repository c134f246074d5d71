/** How times are put in words. All times are milliseconds since the epoch. */

const formatters = new Map<string, Intl.DateTimeFormat>();

function format(at: number, timeZone: string | undefined, options: Intl.DateTimeFormatOptions) {
  const key = JSON.stringify([timeZone, options]);
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-GB', { ...options, ...(timeZone && { timeZone }) });
    formatters.set(key, formatter);
  }
  return formatter.format(at);
}

/** `12:04`, in `timeZone` or else the device's. */
export function clockText(at: number, timeZone?: string | undefined): string {
  return format(at, timeZone, { hour: '2-digit', minute: '2-digit' });
}

/** `Fri, 21 Nov`. */
export function dayText(at: number, timeZone?: string | undefined): string {
  return format(at, timeZone, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** `12:04` today, `Thu, 20 Nov, 12:04` on any other day. */
export function momentText(at: number, now: number, timeZone?: string | undefined): string {
  const clock = clockText(at, timeZone);
  const day = dayText(at, timeZone);
  return day === dayText(now, timeZone) ? clock : `${day}, ${clock}`;
}

/** `21 November 2025 at 12:04 CET`: everything, for a tooltip. */
export function fullText(at: number, timeZone?: string | undefined): string {
  return format(at, timeZone, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
}

/** `just now`, `3 min ago`, `in 20 min`, `2 h ago`, `4 days ago`. */
export function relativeText(at: number, now: number): string {
  const minutes = Math.round(Math.abs(now - at) / 60_000);
  if (minutes < 1) return at > now + 20_000 ? 'in a moment' : 'just now';
  const span = spanText(minutes);
  return at > now ? `in ${span}` : `${span} ago`;
}

function spanText(minutes: number): string {
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  if (hours < 36) return `${hours} h`;
  return `${Math.round(hours / 24)} days`;
}

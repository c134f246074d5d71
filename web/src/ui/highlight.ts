/**
 * How a changed part of a screen is highlighted: `live` glows for a moment, since the user is
 * looking; `away` stays marked, since it changed before they came.
 */
export type Highlight = 'live' | 'away' | undefined;

const classes = { live: 'animate-glow', away: 'bg-accent-soft' } as const;

export function highlightClass(highlight: Highlight): string | undefined {
  return highlight && classes[highlight];
}

/** The meaning of a color. The color never stands alone: a word or an icon says the same. */
export type Tone = 'neutral' | 'accent' | 'success' | 'warning' | 'danger' | 'info';

/** Text and soft background color of each tone. */
export const toneClasses = {
  neutral: 'bg-neutral-soft text-ink-muted',
  accent: 'bg-accent-soft text-accent-ink',
  success: 'bg-success-soft text-success',
  warning: 'bg-warning-soft text-warning',
  danger: 'bg-danger-soft text-danger',
  info: 'bg-info-soft text-info',
} as const satisfies Record<Tone, string>;

/** The classes of text fields, text areas, and selects. 16 px text keeps iOS from zooming in. */
export const controlStyle =
  'w-full min-h-11 rounded-control border border-line-strong bg-surface-raised px-3 py-2 text-base ' +
  'text-ink transition-[border-color,box-shadow] placeholder:text-ink-muted/80 ' +
  'hover:border-ink-muted focus-visible:border-accent focus-visible:outline-2 ' +
  'focus-visible:outline-offset-0 disabled:opacity-60 aria-invalid:border-danger ' +
  'aria-invalid:bg-danger-soft';

/**
 * A row that is clickable as a whole: checkbox, radio, switch. Reacts to a disabled control in it.
 */
export const choiceRowStyle =
  'flex min-h-11 cursor-pointer items-center gap-3 rounded-control px-2 py-2 transition-colors ' +
  'hover:bg-neutral-soft/60 has-data-disabled:cursor-not-allowed has-data-disabled:opacity-55';

/** A menu row, whether it's an action or a link. */
export const menuRowStyle =
  'flex min-h-11 cursor-pointer select-none items-center gap-3 rounded-control px-3 text-[0.9375rem] ' +
  'font-medium outline-none data-highlighted:bg-neutral-soft data-disabled:pointer-events-none ' +
  'data-disabled:opacity-50';

/** Shared by dialog and confirm-dialog: a bottom sheet on phones, centered from 640 px. */
export const backdropStyle =
  'fixed inset-0 z-40 bg-scrim transition-opacity duration-200 ' +
  'data-ending-style:opacity-0 data-starting-style:opacity-0';

export const viewportStyle = 'fixed inset-0 z-40 grid items-end sm:place-items-center sm:p-6';

export const sheetStyle =
  'relative flex max-h-[calc(100dvh-2.5rem)] w-full flex-col overflow-hidden rounded-t-sheet ' +
  'bg-surface-overlay text-ink shadow-overlay outline-none transition-[translate,opacity,scale] ' +
  'duration-200 max-sm:data-ending-style:translate-y-full max-sm:data-starting-style:translate-y-full ' +
  'sm:max-h-[calc(100dvh-3rem)] sm:rounded-sheet sm:data-ending-style:scale-97 ' +
  'sm:data-ending-style:opacity-0 sm:data-starting-style:scale-97 sm:data-starting-style:opacity-0';

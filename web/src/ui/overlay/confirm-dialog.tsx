import { lateDialog } from './late-dialog.tsx';

/** Asks before something that is hard to undo. The safe choice has the focus, never the action. */
export const ConfirmDialog = lateDialog(
  async () => (await import('./confirm-question.tsx')).ConfirmQuestion,
);

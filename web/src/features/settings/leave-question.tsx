import { texts } from '@fireline/domain/texts/texts';
import { useLeaveQuestion } from '#ui/form/use-leave-question.ts';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';

/** Asks before someone leaves settings that aren't saved. */
export function LeaveQuestion({ isEdited }: { isEdited: boolean }) {
  const question = useLeaveQuestion(isEdited);
  return (
    <ConfirmDialog
      open={question.isAsked}
      onOpenChange={(open) => {
        if (!open) question.stay();
      }}
      title={texts.settings.leaveTitle}
      description={texts.settings.leaveText}
      confirmLabel={texts.settings.leaveConfirm}
      cancelLabel={texts.settings.leaveCancel}
      tone="danger"
      onConfirm={question.leave}
    />
  );
}

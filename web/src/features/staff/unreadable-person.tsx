import { texts } from '@fireline/domain/texts/texts';
import { UserMinus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#ui/button/button.tsx';
import { FailureNote } from '#ui/feedback/failure-note.tsx';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';
import { useRoleChange } from './use-role-change.ts';

/** Someone whose profile can't be parsed; their role can still be revoked. */
export function UnreadablePerson({ uid }: { uid: string }) {
  const change = useRoleChange(uid);
  const [isAsked, setIsAsked] = useState(false);
  return (
    <>
      <Button size="sm" icon={UserMinus} busy={change.isBusy} onClick={() => setIsAsked(true)}>
        {texts.team.removePerson({
          person: uid,
          spoken: (content) => (
            <span key="spoken" className="sr-only">
              {content}
            </span>
          ),
        })}
      </Button>
      <FailureNote title={texts.team.notChanged({ name: uid })} failure={change.failure?.message} />
      <ConfirmDialog
        open={isAsked}
        onOpenChange={setIsAsked}
        title={texts.team.removeTitle({ name: uid })}
        description={texts.team.removeTextUnreadable}
        confirmLabel={texts.team.remove}
        cancelLabel={texts.team.removeCancel}
        tone="danger"
        onConfirm={() => change.setRole(null)}
      />
    </>
  );
}

import { UserMinus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';
import { useRoleChange } from './use-role-change.ts';

/** Somebody whose profile cannot be read: their role can be taken all the same. */
export function UnreadablePerson({ uid }: { uid: string }) {
  const change = useRoleChange(uid);
  const [isAsked, setIsAsked] = useState(false);
  return (
    <>
      <Button size="sm" icon={UserMinus} busy={change.isBusy} onClick={() => setIsAsked(true)}>
        Take off the staff<span className="sr-only">: {uid}</span>
      </Button>
      {change.failure && (
        <Callout tone="danger" announce title={`${uid} was not changed`}>
          {change.failure.message}
        </Callout>
      )}
      <ConfirmDialog
        open={isAsked}
        onOpenChange={setIsAsked}
        title={`Take ${uid} off the staff?`}
        description="Their profile cannot be read, so nobody can say here who it is. They are signed out everywhere. The account stays, as a customer’s."
        confirmLabel="Take off the staff"
        cancelLabel="Keep"
        tone="danger"
        onConfirm={() => change.setRole(null)}
      />
    </>
  );
}

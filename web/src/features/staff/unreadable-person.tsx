import { UserMinus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';
import { useRoleChange } from './use-role-change.ts';

/** Someone whose profile can't be parsed; their role can still be revoked. */
export function UnreadablePerson({ uid }: { uid: string }) {
  const change = useRoleChange(uid);
  const [isAsked, setIsAsked] = useState(false);
  return (
    <>
      <Button size="sm" icon={UserMinus} busy={change.isBusy} onClick={() => setIsAsked(true)}>
        Remove from staff<span className="sr-only">: {uid}</span>
      </Button>
      {change.failure && (
        <Callout tone="danger" announce title={`${uid} wasn’t changed`}>
          {change.failure.message}
        </Callout>
      )}
      <ConfirmDialog
        open={isAsked}
        onOpenChange={setIsAsked}
        title={`Remove ${uid} from staff?`}
        description="Their profile can’t be read, so their name isn’t shown. They’ll be signed out everywhere. They keep their account as a customer."
        confirmLabel="Remove from staff"
        cancelLabel="Keep"
        tone="danger"
        onConfirm={() => change.setRole(null)}
      />
    </>
  );
}

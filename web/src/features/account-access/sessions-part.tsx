import { texts } from '@fireline/domain/texts/texts';
import { LogOut } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { endAllSessions } from '#platform/auth/account-access.ts';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { FailureNote } from '#ui/feedback/failure-note.tsx';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';
import { useAttempt } from './use-attempt.ts';

/**
 * Signs out every device: for a lost phone, or a shared computer that someone forgot to sign out
 * of.
 */
export function SessionsPart({ uid }: { uid: string }) {
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const form = useAttempt();
  return (
    <Card className="grid gap-4">
      <h2 className="text-lg">{texts.access.devicesTitle}</h2>
      <p className="text-ink-muted text-sm">{texts.access.devicesText}</p>
      <FailureNote title={texts.access.devicesFailedTitle} failure={form.failure} />
      <Button
        icon={LogOut}
        className="justify-self-start"
        busy={form.isBusy}
        onClick={() => setAsking(true)}
      >
        {texts.access.signOutEverywhere}
      </Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={texts.access.signOutTitle}
        description={texts.access.signOutText}
        confirmLabel={texts.access.signOutEverywhere}
        cancelLabel={texts.access.staySignedIn}
        tone="danger"
        onConfirm={() =>
          form.run(async () => {
            const { leaveDevice } = await import('#platform/auth/leave-device.ts');
            await endAllSessions();
            await leaveDevice(uid, () => navigate('/sign-in'));
          })
        }
      />
    </Card>
  );
}

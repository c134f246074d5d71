import { texts } from '@fireline/domain/texts/texts';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { waitingText } from '#app/connection/connection-words.ts';
import { useStore } from '#lib/store.ts';
import { leaveDevice } from '#platform/auth/leave-device.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import { unsent } from '#platform/outbox/unsent.ts';
import { Button } from '#ui/button/button.tsx';
import { Spinner } from '#ui/button/spinner.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';

interface SignOutProps {
  uid: string;
  onClose: () => void;
}

/**
 * Signs out, and asks first if changes would be lost: signing out deletes what this device has
 * saved.
 */
export default function SignOut({ uid, onClose }: SignOutProps) {
  const navigate = useNavigate();
  const waiting = useStore(unsent);
  const isLive = useIsLive();
  const [step, setStep] = useState<'asking' | 'waiting' | 'leaving'>('asking');
  const isFree = waiting.length === 0 && step !== 'leaving';

  useEffect(() => {
    if (isFree) setStep('leaving');
  }, [isFree]);
  useEffect(() => {
    if (step === 'leaving') void leaveDevice(uid, () => navigate('/'));
  }, [step, uid, navigate]);

  return (
    <Dialog
      open={step !== 'leaving'}
      onOpenChange={onClose}
      backCloses
      size="sm"
      title={texts.shell.signOutTitle}
      description={texts.shell.signOutText({ changes: waitingText(waiting.length, isLive) })}
      footer={
        <>
          <Button onClick={onClose}>{texts.shell.signOutStay}</Button>
          <Button variant="danger" onClick={() => setStep('leaving')}>
            {texts.shell.signOutDiscard}
          </Button>
          {step === 'asking' && (
            <Button variant="primary" onClick={() => setStep('waiting')}>
              {texts.shell.signOutSend}
            </Button>
          )}
        </>
      }
    >
      <ul className="grid list-disc gap-1 pl-5">
        {waiting.map(({ id, label }) => (
          <li key={id} className="break-words">
            {label}
          </li>
        ))}
      </ul>
      <p role="status" className="flex items-center gap-2 text-ink-muted text-sm">
        {step === 'waiting' && (
          <>
            <Spinner className="size-4 shrink-0" />
            {isLive ? texts.ui.sending : texts.shell.signOutWaiting}
          </>
        )}
      </p>
    </Dialog>
  );
}

import { FirelineError } from '@fireline/domain/errors';
import { Download, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { deleteOwnAccount, downloadJson, exportAccount } from '#entities/user/privacy-commands.ts';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';
import { SignInAgain } from './sign-in-again.tsx';

interface YourDataProps {
  uid: string;
  /** Null for guests. */
  email: string | null;
  isOnline: boolean;
}

type Work = 'exporting' | 'deleting';

/** Export and deletion of everything that is stored about a person. */
export function YourData({ uid, email, isOnline }: YourDataProps) {
  const headingId = useId();
  const navigate = useNavigate();
  const [work, setWork] = useState<Work | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [failure, setFailure] = useState<FirelineError | null>(null);

  async function run(next: Work, deed: () => Promise<void>) {
    setWork(next);
    setFailure(null);
    try {
      await deed();
    } catch (error) {
      setFailure(
        error instanceof FirelineError
          ? error
          : new FirelineError('unavailable', 'Something went wrong. Please try again.'),
      );
    } finally {
      setWork(null);
    }
  }

  const exportAll = () =>
    run('exporting', async () => downloadJson('fireline-data.json', await exportAccount()));
  const deleteAll = () =>
    run('deleting', async () => {
      // It loads Firestore, which this page doesn't otherwise need. Load it before the irreversible
      // step.
      const { leaveDevice } = await import('#platform/auth/leave-device.ts');
      await deleteOwnAccount();
      await leaveDevice(uid, () => navigate('/'));
    });

  return (
    <Card>
      <section aria-labelledby={headingId} className="grid gap-4">
        <div className="grid gap-1">
          <h2 id={headingId} className="text-lg">
            Your data
          </h2>
          <p className="text-ink-muted text-sm text-pretty">
            Download everything we’ve stored about you, or delete it for good.
          </p>
        </div>
        <div className="flex flex-wrap gap-3">
          <Button
            icon={Download}
            busy={work === 'exporting'}
            disabled={!isOnline || work !== null}
            onClick={() => void exportAll()}
          >
            Download my data
          </Button>
          <Button
            icon={Trash2}
            variant="danger"
            busy={work === 'deleting'}
            disabled={!isOnline || work !== null}
            onClick={() => setAsking(true)}
          >
            {email === null ? 'Delete my data' : 'Delete my account'}
          </Button>
        </div>
        {!isOnline && (
          <p className="text-ink-muted text-sm">Both need a connection. You’re offline.</p>
        )}
        {failure?.code === 'sign-in-again' && email !== null ? (
          <SignInAgain email={email} onDone={() => void deleteAll()} />
        ) : (
          failure && (
            <Callout tone="danger" announce title="That didn’t work">
              {failure.message}
            </Callout>
          )
        )}
      </section>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={email === null ? 'Delete your data?' : 'Delete your account?'}
        description="This deletes your name, contact details, addresses, and notifications, and you’ll no longer see your orders. The shop keeps what was ordered and paid, without your name. This can’t be undone."
        confirmLabel={email === null ? 'Delete my data' : 'Delete my account'}
        cancelLabel="Keep"
        tone="danger"
        onConfirm={() => void deleteAll()}
      />
    </Card>
  );
}

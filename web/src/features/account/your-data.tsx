import { FirelineError } from '@fireline/domain/errors';
import { texts } from '@fireline/domain/texts/texts';
import { Download, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { deleteOwnAccount, downloadJson, exportAccount } from '#entities/user/privacy-commands.ts';
import { SignInAgain } from '#entities/user/sign-in-again.tsx';
import type { AccountAccess } from '#platform/auth/account-access.ts';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { FailureNote } from '#ui/feedback/failure-note.tsx';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';

interface YourDataProps {
  uid: string;
  isGuest: boolean;
  isOnline: boolean;
}

type Work = 'exporting' | 'deleting';

/** Export and deletion of everything that is stored about a person. */
export function YourData({ uid, isGuest, isOnline }: YourDataProps) {
  const headingId = useId();
  const navigate = useNavigate();
  const [work, setWork] = useState<Work | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [failure, setFailure] = useState<FirelineError | null>(null);
  const [access, setAccess] = useState<AccountAccess | null>(null);

  async function run(next: Work, deed: () => Promise<void>) {
    setWork(next);
    setFailure(null);
    setAccess(null);
    try {
      await deed();
    } catch (error) {
      setFailure(
        error instanceof FirelineError
          ? error
          : new FirelineError('unavailable', texts.account.dataFailed),
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
      await deleteOwnAccount().catch(askToSignInAgain);
      await leaveDevice(uid, () => navigate('/'));
    });

  /** The sign-in was too long ago for deleting an account. */
  async function askToSignInAgain(error: unknown): Promise<never> {
    if (error instanceof FirelineError && error.code === 'sign-in-again') {
      const { readAccess } = await import('#platform/auth/account-access.ts');
      setAccess(await readAccess());
    }
    throw error;
  }

  const deleteLabel = isGuest ? texts.account.deleteData : texts.account.deleteAccount;
  return (
    <Card>
      <section aria-labelledby={headingId} className="grid gap-4">
        <div className="grid gap-1">
          <h2 id={headingId} className="text-lg">
            {texts.account.dataTitle}
          </h2>
          <p className="text-ink-muted text-sm text-pretty">{texts.account.dataText}</p>
        </div>
        <div className="flex flex-wrap gap-3">
          <Button
            icon={Download}
            busy={work === 'exporting'}
            disabled={!isOnline || work !== null}
            onClick={() => void exportAll()}
          >
            {texts.account.download}
          </Button>
          <Button
            icon={Trash2}
            variant="danger"
            busy={work === 'deleting'}
            disabled={!isOnline || work !== null}
            onClick={() => setAsking(true)}
          >
            {deleteLabel}
          </Button>
        </div>
        {!isOnline && <p className="text-ink-muted text-sm">{texts.account.dataOffline}</p>}
        {access ? (
          <SignInAgain
            hasPassword={access.hasPassword}
            dangerLabel={deleteLabel}
            onDone={() => void deleteAll()}
            onCancel={() => {
              setAccess(null);
              setFailure(null);
            }}
          />
        ) : (
          <FailureNote title={texts.account.dataFailedTitle} failure={failure?.message} />
        )}
      </section>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={isGuest ? texts.account.deleteDataTitle : texts.account.deleteAccountTitle}
        description={texts.account.deleteText}
        confirmLabel={deleteLabel}
        cancelLabel={texts.account.deleteKeep}
        tone="danger"
        onConfirm={() => void deleteAll()}
      />
    </Card>
  );
}

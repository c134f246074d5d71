import { FirelineError } from '@fireline/domain/errors';
import { texts } from '@fireline/domain/texts/texts';
import { Download, UserX } from 'lucide-react';
import { useState } from 'react';
import { downloadJson, eraseCustomer, exportAccount } from '#entities/user/privacy-commands.ts';
import { useMay } from '#entities/user/use-may.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';

/**
 * What the customer of a closed order may request: a copy of everything stored about them, or its
 * deletion, which is for admins.
 */
export function EraseCustomer({ customerId, name }: { customerId: string; name: string }) {
  const mayErase = useMay('erase');
  const [work, setWork] = useState<'exporting' | 'erasing' | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<{ isBad: boolean; text: string } | null>(null);

  async function run(next: 'exporting' | 'erasing', deed: () => Promise<string | null>) {
    setWork(next);
    setOutcome(null);
    try {
      const text = await deed();
      if (text !== null) setOutcome({ isBad: false, text });
    } catch (error) {
      const text = error instanceof FirelineError ? error.message : texts.console.dataFailedHint;
      setOutcome({ isBad: true, text });
    } finally {
      setWork(null);
    }
  }

  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-2">
        <Button
          size="sm"
          variant="ghost"
          icon={Download}
          busy={work === 'exporting'}
          disabled={work !== null}
          onClick={() =>
            void run('exporting', async () => {
              downloadJson('customer-data.json', await exportAccount(customerId));
              return null;
            })
          }
        >
          {texts.console.dataDownload}
        </Button>
        {mayErase && (
          <Button
            size="sm"
            variant="ghost"
            icon={UserX}
            busy={work === 'erasing'}
            disabled={work !== null}
            onClick={() => setAsking(true)}
          >
            {texts.console.dataDelete}
          </Button>
        )}
      </div>
      {outcome && (
        <Callout
          tone={outcome.isBad ? 'danger' : 'success'}
          announce
          title={outcome.isBad ? texts.console.dataFailed : texts.console.dataDeleted}
        >
          {outcome.text}
        </Callout>
      )}
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={texts.console.dataDeleteTitle({ name })}
        description={texts.console.dataDeleteHint}
        confirmLabel={texts.console.dataDelete}
        cancelLabel={texts.console.dataKeep}
        tone="danger"
        onConfirm={() =>
          void run('erasing', async () => {
            const count = await eraseCustomer(customerId);
            return texts.console.dataDeletedFrom({ count });
          })
        }
      />
    </div>
  );
}

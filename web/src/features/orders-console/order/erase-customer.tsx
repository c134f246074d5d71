import { FirelineError } from '@fireline/domain/errors';
import { Download, UserX } from 'lucide-react';
import { useState } from 'react';
import { downloadJson, eraseCustomer, exportAccount } from '#entities/user/privacy-commands.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';

/**
 * What the customer of a closed order may request: a copy of everything stored about them, or its
 * deletion.
 */
export function EraseCustomer({ customerId, name }: { customerId: string; name: string }) {
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
      const text = error instanceof FirelineError ? error.message : 'Please try again.';
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
          Download their data
        </Button>
        <Button
          size="sm"
          variant="ghost"
          icon={UserX}
          busy={work === 'erasing'}
          disabled={work !== null}
          onClick={() => setAsking(true)}
        >
          Delete their data
        </Button>
      </div>
      {outcome && (
        <Callout
          tone={outcome.isBad ? 'danger' : 'success'}
          announce
          title={outcome.isBad ? 'That didn’t work' : 'Deleted'}
        >
          {outcome.text}
        </Callout>
      )}
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={`Delete all of ${name}’s data?`}
        description="This deletes their account, and their name, contact details, and notes on all their orders. What was ordered and paid stays in your figures, without a name. This can’t be undone."
        confirmLabel="Delete their data"
        cancelLabel="Keep"
        tone="danger"
        onConfirm={() =>
          void run('erasing', async () => {
            const orders = await eraseCustomer(customerId);
            return orders === 1
              ? 'Their name is gone from 1 order.'
              : `Their name is gone from ${orders} orders.`;
          })
        }
      />
    </div>
  );
}

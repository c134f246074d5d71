import { FirelineError } from '@fireline/domain/errors';
import { MailX } from 'lucide-react';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { stopMails } from '#entities/order/order-access.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { PageHeader } from '#ui/page-header.tsx';

/**
 * Stops emails about orders that others place with someone's address. It needs a press because mail
 * programs open links automatically.
 */
export function Component() {
  const { code = '' } = useParams();
  const [state, setState] = useState<'asking' | 'busy' | 'done'>('asking');
  const [failure, setFailure] = useState<string | null>(null);

  async function stop() {
    setState('busy');
    setFailure(null);
    try {
      await stopMails(code);
      setState('done');
    } catch (error) {
      setFailure(error instanceof FirelineError ? error.message : 'Please try again.');
      setState('asking');
    }
  }

  return (
    <div className="page max-w-[40rem]!">
      <PageHeader title="Stop emails" />
      {failure !== null && (
        <Callout tone="danger" announce title="The emails couldn’t be stopped">
          {failure}
        </Callout>
      )}
      {state === 'done' ? (
        <EmptyState
          icon={MailX}
          title="Emails stopped"
          text="We won’t email this address about orders anymore. If it has an account, you’ll still get the emails you chose there."
        />
      ) : (
        <EmptyState
          icon={MailX}
          title="Did someone order with your email?"
          text="We can stop all emails about orders to the address this link was sent to."
          action={
            <Button variant="primary" busy={state === 'busy'} onClick={() => void stop()}>
              Stop these emails
            </Button>
          }
        />
      )}
    </div>
  );
}

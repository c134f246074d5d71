import { FirelineError } from '@fireline/domain/errors';
import { texts } from '@fireline/domain/texts/texts';
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
      setFailure(error instanceof FirelineError ? error.message : texts.stopMails.failed);
      setState('asking');
    }
  }

  return (
    <div className="page max-w-[40rem]!">
      <PageHeader title={texts.stopMails.title} />
      {failure !== null && (
        <Callout tone="danger" announce title={texts.stopMails.failedTitle}>
          {failure}
        </Callout>
      )}
      {state === 'done' ? (
        <EmptyState
          icon={MailX}
          title={texts.stopMails.doneTitle}
          text={texts.stopMails.doneText}
        />
      ) : (
        <EmptyState
          icon={MailX}
          title={texts.stopMails.askTitle}
          text={texts.stopMails.askText}
          action={
            <Button variant="primary" busy={state === 'busy'} onClick={() => void stop()}>
              {texts.stopMails.stop}
            </Button>
          }
        />
      )}
    </div>
  );
}

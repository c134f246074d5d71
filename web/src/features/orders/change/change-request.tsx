import { canRequest, openRequest } from '@fireline/domain/changes/request';
import { FirelineError } from '@fireline/domain/errors';
import type { Order } from '@fireline/domain/order/schema';
import { isFinal } from '@fireline/domain/order/status';
import { reasonOf } from '@fireline/domain/parse';
import { texts } from '@fireline/domain/texts/texts';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { requestedText } from '#entities/order/status/change-text.ts';
import { callFunction } from '#platform/firebase/functions-client.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { lateDialog } from '#ui/overlay/late-dialog.tsx';
import { toast } from '#ui/overlay/toast.ts';
import { UserText } from '#ui/user-text.tsx';

const RequestDialog = lateDialog(async () => (await import('./request-dialog.tsx')).default);

interface ChangeRequestProps {
  entry: Entry<Order>;
  timeZone: string | undefined;
}

/** Asks the shop for a change while it hasn't accepted the order; shows what happened to it. */
export default function ChangeRequest({ entry, timeZone }: ChangeRequestProps) {
  const { data: order } = entry;
  const [isOpen, setOpen] = useState(false);
  const { request } = order;
  const isUnanswered =
    request?.state === 'open' && openRequest(order) === null && !isFinal(order.status);
  return (
    <>
      {request && openRequest(order) && (
        <OpenRequest orderId={entry.id} requestId={request.id}>
          {requestedText(order, request, timeZone)}
        </OpenRequest>
      )}
      {request?.state === 'declined' && (
        <Callout tone="warning" announce>
          <UserText>{texts.orders.requestDeclined({ reason: request.reason ?? '' })}</UserText>
        </Callout>
      )}
      {isUnanswered && (
        <Callout tone="warning" announce>
          {texts.orders.requestUnanswered}
        </Callout>
      )}
      {canRequest(order) && (
        <Button
          icon={Pencil}
          aria-haspopup="dialog"
          className="justify-self-start"
          onClick={() => setOpen(true)}
        >
          {texts.orders.request}
        </Button>
      )}
      <RequestDialog entry={entry} open={isOpen && canRequest(order)} onOpenChange={setOpen} />
    </>
  );
}

interface OpenRequestProps {
  orderId: string;
  requestId: string;
  children: string;
}

function OpenRequest({ orderId, requestId, children }: OpenRequestProps) {
  const [isSending, setSending] = useState(false);

  async function withdraw() {
    setSending(true);
    try {
      await callFunction('closeRequest', { orderId, requestId });
    } catch (error) {
      const description = error instanceof FirelineError ? reasonOf(error) : texts.order.tryAgain;
      toast.error(texts.orders.requestFailed, { description });
    }
    setSending(false);
  }

  return (
    <Callout tone="info" announce title={texts.orders.requestOpen}>
      <UserText as="p">{children}</UserText>
      <Button size="sm" busy={isSending} onClick={() => void withdraw()} className="mt-2">
        {texts.orders.requestWithdraw}
      </Button>
    </Callout>
  );
}

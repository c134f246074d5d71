import { type ChangeRequest, closeRequestInputSchema } from '@fireline/domain/changes/request';
import { limits } from '@fireline/domain/limits';
import type { Order } from '@fireline/domain/order/schema';
import { checkInput } from '@fireline/domain/parse';
import { texts } from '@fireline/domain/texts/texts';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { requestedText } from '#entities/order/status/change-text.ts';
import { useAppForm } from '#lib/form/use-app-form.ts';
import { callFunction } from '#platform/firebase/functions-client.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { FailureNote } from '#ui/feedback/failure-note.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { UserText } from '#ui/user-text.tsx';

interface RequestedProps {
  entry: Entry<Order>;
  request: ChangeRequest;
  timeZone: string | undefined;
  onAccept: () => void;
}

/** What the customer asks for: staff change the order, or say why it isn't possible. */
export default function Requested({ entry, request, timeZone, onAccept }: RequestedProps) {
  const [isDeclining, setDeclining] = useState(false);
  return (
    <section
      aria-label={texts.changing.requested}
      className="grid gap-3 rounded-control bg-warning-soft px-3 py-3"
    >
      <div role="status">
        <p className="font-semibold">{texts.changing.requested}</p>
        <UserText as="p">{requestedText(entry.data, request, timeZone)}</UserText>
      </div>
      {isDeclining ? (
        <DeclineForm orderId={entry.id} requestId={request.id} />
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button
            size="sm"
            variant="primary"
            icon={Pencil}
            aria-haspopup="dialog"
            onClick={onAccept}
          >
            {texts.changing.requestAccept}
          </Button>
          <Button size="sm" onClick={() => setDeclining(true)}>
            {texts.changing.requestDecline}
          </Button>
        </div>
      )}
    </section>
  );
}

function DeclineForm({ orderId, requestId }: { orderId: string; requestId: string }) {
  const form = useAppForm({
    initial: { reason: '' },
    check: (values) => checkInput(closeRequestInputSchema, { ...values, orderId, requestId }),
    failed: texts.order.tryAgain,
    onSubmit: async (answer) => {
      await callFunction('closeRequest', answer);
    },
  });
  return (
    <form {...form.props} className="grid gap-3">
      <FailureNote title={texts.changing.requestFailed} failure={form.failure?.message} />
      <TextField
        {...form.bind('reason')}
        label={texts.changing.requestWhy}
        hint={texts.changing.reasonHint}
        maxLength={limits.reason}
        required
      />
      <Button type="submit" size="sm" busy={form.isSubmitting} className="justify-self-start">
        {texts.changing.requestDecline}
      </Button>
    </form>
  );
}

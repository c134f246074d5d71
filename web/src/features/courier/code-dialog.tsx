import { triesLeft, typedCode } from '@fireline/domain/delivery/code';
import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { checkInput } from '@fireline/domain/parse';
import { texts } from '@fireline/domain/texts/texts';
import { type FormEvent, useRef, useState } from 'react';
import { tryCode } from '#entities/order/delivery/code-mutations.ts';
import { orderSources } from '#entities/order/order-sources.ts';
import { tryTransition } from '#entities/order/transitions/try-transition.ts';
import { useLiveDocument } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';

interface CodeDialogProps {
  entry: Entry<Order>;
  uid: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Closes a delivery with the code that the customer reads out or shows. */
export function CodeDialog({ entry, uid, open, onOpenChange }: CodeDialogProps) {
  const { id, data: order } = entry;
  const tries = useLiveDocument(open ? orderSources.codeTry(id) : null);
  const count = tries.status === 'ready' ? (tries.data?.data.count ?? 0) : 0;
  return (
    <Dialog
      backCloses
      open={open}
      onOpenChange={onOpenChange}
      size="sm"
      title={texts.courier.deliveredTitle({ name: order.customerName })}
      description={texts.courier.codeText({ order: orderLabel(id) })}
    >
      {triesLeft(count) === 0 ? (
        <Callout tone="warning">{texts.courier.codeLocked}</Callout>
      ) : (
        <CodeForm
          onCode={(code) => {
            onOpenChange(false);
            // In this order: the server compares the code that it already has.
            void tryCode({ orderId: id, code, count: count + 1, by: uid });
            void tryTransition(entry, { uid, role: 'courier' }, 'completed', null);
          }}
        />
      )}
    </Dialog>
  );
}

function CodeForm({ onCode }: { onCode: (code: string) => void }) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);

  function submit(event: FormEvent) {
    event.preventDefault();
    const checked = checkInput(typedCode, typed);
    if (checked.ok) return onCode(checked.value);
    setError(checked.fields[''] ?? null);
    field.current?.focus();
  }

  return (
    <form noValidate onSubmit={submit} className="grid gap-4">
      <TextField
        ref={field}
        value={typed}
        error={error}
        onValueChange={(next) => {
          setTyped(next);
          setError(null);
        }}
        label={texts.courier.code}
        required
        inputMode="numeric"
        autoComplete="off"
        maxLength={9}
      />
      <Button type="submit" variant="primary" size="lg" wide>
        {texts.courier.deliveredConfirm}
      </Button>
    </form>
  );
}

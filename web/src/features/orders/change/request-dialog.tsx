import {
  asksForNothing,
  type RequestInput,
  requestInputSchema,
} from '@fireline/domain/changes/request';
import { limits } from '@fireline/domain/limits';
import { sortedLines } from '@fireline/domain/order/lines';
import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { type Checked, checkInput } from '@fireline/domain/parse';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { useState } from 'react';
import { useSlots } from '#entities/order/when/use-slots.ts';
import { requestedForOf, whenOf, whenOptions } from '#entities/order/when/when.ts';
import { useShop } from '#entities/shop/shop.ts';
import { useAppForm } from '#lib/form/use-app-form.ts';
import { useNow } from '#lib/time/use-now.ts';
import { callFunction } from '#platform/firebase/functions-client.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { FailureNote } from '#ui/feedback/failure-note.tsx';
import { NumberStepper } from '#ui/form/number-stepper.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { TextAreaField } from '#ui/form/text-area-field.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { UserText } from '#ui/user-text.tsx';

interface RequestDialogProps {
  entry: Entry<Order>;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** What the customer asks to have changed: fewer or more of a line, another time, or in their words. */
export default function RequestDialog({ entry, open, onOpenChange }: RequestDialogProps) {
  const shop = useShop();
  return (
    <Dialog
      backCloses
      open={open}
      onOpenChange={onOpenChange}
      size="md"
      title={texts.orders.request}
      description={`${orderLabel(entry.id)}: ${texts.orders.requestText}`}
    >
      {shop !== null && <Form entry={entry} shop={shop} onClose={() => onOpenChange(false)} />}
    </Dialog>
  );
}

interface FormProps {
  entry: Entry<Order>;
  shop: Shop;
  onClose: () => void;
}

interface Values {
  /** Line ID → new quantity, of those that were touched. */
  readonly lines: Readonly<Record<string, number>>;
  /** `asap`, or a time in milliseconds. */
  readonly when: string;
  readonly text: string;
}

function Form({ entry: { id: orderId, data: order }, shop, onClose }: FormProps) {
  const [requestId] = useState(() => crypto.randomUUID());
  const now = useNow(10_000);
  const kept = order.fulfilment.requestedFor;
  const form = useAppForm({
    initial: { lines: {}, when: whenOf(kept), text: '' } as Values,
    check: (values) => checkRequest(values, order, { orderId, requestId }),
    failed: texts.order.tryAgain,
    onSubmit: async (request) => {
      await callFunction('requestChange', request);
      onClose();
    },
  });
  const { type } = order.fulfilment;
  const lines = Object.values(order.lines);
  const slots = useSlots({ type, lines }, shop, now).filter(
    ({ at, isFull }) => !isFull && at !== kept,
  );
  const times = kept === null ? slots : [{ at: kept, isFull: false }, ...slots];
  return (
    <form {...form.props} className="grid gap-4">
      <FailureNote title={texts.orders.requestFailed} failure={form.failure?.message} />
      <ul aria-label={texts.orders.linesTitle} className="grid gap-2">
        {sortedLines(order).map(([id, line]) => (
          <li key={id} className="flex items-center justify-between gap-3">
            <UserText className="wrap-anywhere min-w-0">{line.name}</UserText>
            <NumberStepper
              label={texts.orders.requestQuantity({ name: line.name })}
              value={form.values.lines[id] ?? line.quantity}
              min={0}
              max={limits.quantityPerItem}
              onValueChange={(quantity) =>
                form.change({ lines: { ...form.values.lines, [id]: quantity } })
              }
            />
          </li>
        ))}
      </ul>
      <SelectField
        {...form.bind('when')}
        label={texts.orders.requestWhen}
        options={whenOptions(times, {
          soon: texts.orders.requestSoon,
          now,
          timeZone: shop.timeZone,
        })}
      />
      <TextAreaField
        {...form.bind('text')}
        label={texts.orders.requestNote}
        hint={texts.orders.requestNoteHint}
        optional
        rows={2}
        maxLength={limits.reason}
      />
      <Button type="submit" variant="primary" size="lg" wide busy={form.isSubmitting}>
        {texts.orders.requestSend}
      </Button>
    </form>
  );
}

function checkRequest(
  { lines, when, text }: Values,
  order: Order,
  ids: Pick<RequestInput, 'orderId' | 'requestId'>,
): Checked<RequestInput> {
  const requestedFor = requestedForOf(when);
  const isMoved = requestedFor !== order.fulfilment.requestedFor;
  const wanted = { text, lines, ...(isMoved && { requestedFor }) };
  if (asksForNothing(order, wanted)) {
    return { ok: false, fields: { text: texts.orders.requestNothing } };
  }
  return checkInput(requestInputSchema, { ...ids, ...wanted });
}

import type { Product } from '@fireline/domain/catalog/product';
import { isMade } from '@fireline/domain/changes/change-lines';
import { canBeAsked } from '@fireline/domain/changes/proposal';
import type { ChangeRequest } from '@fireline/domain/changes/request';
import { limits } from '@fireline/domain/limits';
import { formatMoney } from '@fireline/domain/money/money';
import { overpaidOf } from '@fireline/domain/money/payment';
import { sortedLines } from '@fireline/domain/order/lines';
import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { Plus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { DishFinder } from '#entities/order/typing/dish-finder.tsx';
import { DishOptions } from '#entities/order/typing/dish-options.tsx';
import { LineList } from '#entities/order/typing/line-list.tsx';
import { withItem, withQuantity } from '#entities/order/typing/typed-lines.ts';
import { whenOf } from '#entities/order/when/when.ts';
import { Price } from '#entities/product/price.tsx';
import { useOffered } from '#entities/product/sold-out/use-offered.ts';
import { useShop } from '#entities/shop/shop.ts';
import { sources } from '#entities/shop/sources.ts';
import { useAppForm } from '#lib/form/use-app-form.ts';
import { useNow } from '#lib/time/use-now.ts';
import { useLiveDocument, useLiveQuery } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { FailureNote } from '#ui/feedback/failure-note.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { Checkbox } from '#ui/form/checkbox.tsx';
import { FieldError } from '#ui/form/field-error.tsx';
import { NumberStepper } from '#ui/form/number-stepper.tsx';
import { RadioGroup } from '#ui/form/radio-group.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { UserText } from '#ui/user-text.tsx';
import { changeOrder } from './change-command.ts';
import { type ChangeForm, checkChange, differenceOf, resultOf, startOf } from './change-form.ts';
import { WayFields } from './way-fields.tsx';

interface ChangeDialogProps {
  entry: Entry<Order>;
  /** What the customer has asked for, if that is to be done. */
  request: ChangeRequest | null;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Changes an order that the kitchen isn't done with. */
export default function ChangeDialog({ entry, request, open, onOpenChange }: ChangeDialogProps) {
  const shop = useShop();
  const menu = useOffered(useLiveQuery(sources.menu()));
  return (
    <Dialog
      backCloses
      open={open}
      onOpenChange={onOpenChange}
      size="md"
      title={texts.changing.title}
      description={texts.changing.text({ order: orderLabel(entry.id) })}
    >
      {shop !== null && menu.status === 'ready' ? (
        <Form
          key={request?.id}
          entry={entry}
          request={request}
          menu={menu.data.entries}
          shop={shop}
          onClose={() => onOpenChange(false)}
        />
      ) : (
        <Skeleton className="h-72 w-full" />
      )}
    </Dialog>
  );
}

interface FormProps {
  entry: Entry<Order>;
  request: ChangeRequest | null;
  menu: readonly Entry<Product>[];
  shop: Shop;
  onClose: () => void;
}

function Form({ entry: { id: orderId, data: order }, request, menu, shop, onClose }: FormProps) {
  // If sending fails, the same change is sent again.
  const [changeId] = useState(() => crypto.randomUUID());
  const products = useMemo(() => new Map(menu.map(({ id, data }) => [id, data])), [menu]);
  const changeable = {
    orderId,
    changeId,
    order,
    menu: products,
    shop,
    place: usePlace(orderId, order),
    now: useNow(10_000),
    request,
  };
  const form = useAppForm({
    initial: startOf(order, request),
    check: (values) => checkChange(values, changeable),
    failed: texts.order.tryAgain,
    onSubmit: async (change) => {
      await changeOrder(change);
      onClose();
    },
  });
  const { values } = form;
  const result = resultOf(values, changeable);
  const more = differenceOf(result, order);
  const { currency } = shop;
  // What isn't possible is said at once, not only when it's sent.
  const isTouched =
    Object.keys(values.lines).length + values.added.length > 0 ||
    values.type !== order.fulfilment.type ||
    values.when !== whenOf(order.fulfilment.requestedFor);
  const problem = isTouched && !result.ok ? result.message : form.errors.lines;
  const back = result.ok && order.payment ? overpaidOf(order.payment, result.changed.total) : 0;
  return (
    <form {...form.props} className="grid gap-4">
      {request !== null && request.text !== '' && (
        <Callout tone="info" title={texts.changing.requested}>
          <UserText as="p">{texts.orders.quoted({ text: request.text })}</UserText>
        </Callout>
      )}
      <FailureNote title={texts.changing.failed} failure={form.failure?.message} />
      <ul aria-label={texts.changing.items} className="grid gap-2">
        {sortedLines(order).map(([id, line]) => (
          <li key={id} className="flex items-center justify-between gap-3">
            <ItemName quantity={values.lines[id] ?? line.quantity} name={line.name} />
            {isMade(order, id) ? (
              <span className="text-ink-muted text-sm">{texts.changing.made}</span>
            ) : (
              <NumberStepper
                label={texts.changing.quantityOf({ name: line.name })}
                value={values.lines[id] ?? line.quantity}
                min={0}
                max={limits.quantityPerItem}
                onValueChange={(quantity) =>
                  form.change({ lines: { ...values.lines, [id]: quantity } })
                }
              />
            )}
          </li>
        ))}
      </ul>
      {values.added.length > 0 && (
        <section aria-label={texts.changing.added} className="grid gap-2 border-line border-t pt-3">
          <LineList
            items={values.added}
            menu={products}
            currency={currency}
            at={order.fulfilment.requestedFor}
            problems={new Map()}
            onQuantity={(index, quantity) =>
              form.change({ added: withQuantity(values.added, index, quantity) })
            }
          />
        </section>
      )}
      <AddDish
        menu={menu}
        at={order.fulfilment.requestedFor}
        currency={currency}
        onAdd={(item) => form.change({ added: withItem(values.added, item) })}
      />
      <WayFields
        form={form}
        order={order}
        lines={Object.values(result.ok ? result.changed.lines : order.lines)}
        shop={shop}
        now={changeable.now}
      />
      {problem !== undefined && <FieldError>{problem}</FieldError>}
      {result.ok && (
        <dl className="grid grid-cols-[1fr_auto] gap-y-1 border-line border-t pt-3">
          <dt className="text-ink-muted">{texts.changing.totalBefore}</dt>
          <dd className="text-right text-ink-muted">
            <Price amount={order.total ?? 0} currency={currency} />
          </dd>
          <dt className="font-semibold">{texts.changing.total}</dt>
          <dd className="text-right font-semibold">
            <Price amount={result.changed.total} currency={currency} />
          </dd>
        </dl>
      )}
      {back > 0 && (
        <Callout tone="info">
          {texts.changing.back({ amount: formatMoney(back, currency) })}
        </Callout>
      )}
      {more !== null && more > 0 && (
        <Consent
          amount={formatMoney(more, currency)}
          canAsk={canBeAsked(order)}
          value={values.consent}
          onValueChange={(consent) => form.change({ consent })}
          error={form.errors.consent}
        />
      )}
      <TextField
        {...form.bind('reason')}
        label={texts.changing.reason}
        hint={texts.changing.reasonHint}
        maxLength={limits.reason}
        required
      />
      <Button type="submit" variant="primary" size="lg" wide busy={form.isSubmitting}>
        {texts.changing.save}
      </Button>
    </form>
  );
}

interface ConsentProps {
  amount: string;
  canAsk: boolean;
  value: ChangeForm['consent'];
  onValueChange: (value: ChangeForm['consent']) => void;
  error: string | undefined;
}

/** Nobody pays more without having agreed to it. */
function Consent({ amount, canAsk, value, onValueChange, error }: ConsentProps) {
  if (canAsk) {
    return (
      <RadioGroup
        label={texts.changing.consent({ amount })}
        value={value}
        onValueChange={onValueChange}
        error={error}
        options={[
          { value: 'ask', label: texts.changing.ask },
          { value: 'agreed', label: texts.changing.agreed },
        ]}
      />
    );
  }
  return (
    <div className="grid gap-1">
      <Checkbox
        label={texts.changing.agreesToMore({ amount })}
        checked={value === 'agreed'}
        onCheckedChange={(isAgreed) => onValueChange(isAgreed ? 'agreed' : null)}
      />
      {error !== undefined && <FieldError>{error}</FieldError>}
    </div>
  );
}

function ItemName({ quantity, name }: { quantity: number; name: string }) {
  if (quantity > 0) return <UserText className="wrap-anywhere min-w-0">{name}</UserText>;
  return (
    <del className="wrap-anywhere min-w-0 text-danger">
      <UserText>{name}</UserText>
    </del>
  );
}

interface AddDishProps {
  menu: readonly Entry<Product>[];
  at: number | null;
  currency: string;
  onAdd: (item: Parameters<typeof withItem>[1]) => void;
}

function AddDish({ menu, at, currency, onAdd }: AddDishProps) {
  const [isOpen, setOpen] = useState(false);
  const [choosing, setChoosing] = useState<{ dish: Entry<Product>; quantity: number } | null>(null);
  const finder = useRef<HTMLInputElement>(null);
  if (!isOpen) {
    return (
      <Button icon={Plus} onClick={() => setOpen(true)} className="justify-self-start">
        {texts.changing.add}
      </Button>
    );
  }
  function add(item: Parameters<typeof withItem>[1]) {
    onAdd(item);
    setChoosing(null);
    setOpen(false);
  }
  if (choosing !== null) {
    return (
      <DishOptions
        {...choosing}
        currency={currency}
        onAdd={add}
        onCancel={() => setChoosing(null)}
      />
    );
  }
  return (
    <DishFinder
      ref={finder}
      menu={menu}
      currency={currency}
      at={at}
      error={undefined}
      onPick={(dish, quantity) => {
        if (dish.data.options.length > 0) setChoosing({ dish, quantity });
        else add({ productId: dish.id, quantity, choices: {}, note: '' });
      }}
      onQuantity={null}
    />
  );
}

/** Where it is delivered to so far. */
function usePlace(orderId: string, { fulfilment }: Order) {
  const contact = useLiveDocument(fulfilment.type === 'delivery' ? sources.contact(orderId) : null);
  return contact?.status === 'ready' ? (contact.data?.data.address ?? null) : null;
}

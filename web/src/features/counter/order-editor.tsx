import type { Product } from '@fireline/domain/catalog/product';
import { limits } from '@fireline/domain/limits';
import { priceOrder } from '@fireline/domain/money/pricing';
import type { OrderItem } from '@fireline/domain/order/item';
import { countryOf } from '@fireline/domain/shop/country';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { deliversTo, isPostcodeRequired } from '@fireline/domain/zones/delivers-to';
import { useEffect, useMemo, useRef, useState } from 'react';
import { takeOrder } from '#entities/order/take-order.ts';
import { DishFinder } from '#entities/order/typing/dish-finder.tsx';
import { DishOptions } from '#entities/order/typing/dish-options.tsx';
import { LineList } from '#entities/order/typing/line-list.tsx';
import { withItem, withQuantity } from '#entities/order/typing/typed-lines.ts';
import { useStaffSlots } from '#entities/order/when/use-slots.ts';
import { requestedForOf } from '#entities/order/when/when.ts';
import { Price } from '#entities/product/price.tsx';
import { useAppForm } from '#lib/form/use-app-form.ts';
import { readNumber, usePhoneReader } from '#lib/phone/read-number.ts';
import { useShortcuts } from '#lib/shortcuts.ts';
import { useNow } from '#lib/time/use-now.ts';
import { useUnsavedWork } from '#lib/unsaved-work.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { FailureNote } from '#ui/feedback/failure-note.tsx';
import { Keys } from '#ui/keys.tsx';
import { blankForm, type CounterForm, checkForm } from './counter-form.ts';
import { CustomerFields } from './customer-fields.tsx';

/** What was typed, to change it if the order wasn't possible. */
export interface Draft {
  readonly form: CounterForm;
  readonly items: readonly OrderItem[];
}

interface OrderEditorProps {
  orderId: string;
  menu: readonly Entry<Product>[];
  shop: Shop;
  draft: Draft | null;
  onSent: (draft: Draft) => void;
}

export function OrderEditor({ orderId, menu, shop, draft, onSent }: OrderEditorProps) {
  const [items, setItems] = useState<readonly OrderItem[]>(draft?.items ?? []);
  const [choosing, setChoosing] = useState<Pick | null>(null);
  const finder = useRef<HTMLInputElement>(null);
  const now = useNow(10_000);
  const form = useAppForm({
    initial: draft?.form ?? blankForm,
    check: (values) => checkForm(values, items, shop, now),
    failed: texts.counter.tryAgain,
    onSubmit: async ({ source, order, contact }, values) => {
      const number = await readNumber(values.phone, countryOf(shop));
      const reach = contact && number ? { ...contact, phoneE164: number.e164 } : contact;
      await takeOrder({ orderId, source, order, contact: reach });
      onSent({ form: values, items });
    },
  });
  usePhoneReader();
  useUnsavedWork(items.length > 0 && !form.isSubmitting);
  useShortcuts([
    {
      keys: '$mod+Enter',
      label: texts.counter.keyPlace,
      group: texts.counter.title,
      run: form.submit,
    },
  ]);
  useEffect(() => finder.current?.focus(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the check depends on, besides the values.
  useEffect(() => form.recheck(), [items, shop]);

  const { type, address, when } = form.values;
  const at = requestedForOf(when);
  const products = useMemo(() => new Map(menu.map(({ id, data }) => [id, data])), [menu]);
  const terms = useMemo(
    () => (type === 'delivery' ? deliversTo(address, shop) : null),
    [type, address, shop],
  );
  const fulfilment = { type, requestedFor: null };
  const prices = terms?.ok ? { ...shop, ...terms } : shop;
  const priced = priceOrder({ items: [...items], fulfilment }, products, prices);
  const problems = new Map(
    priced.ok ? [] : priced.problems.map(({ index, message }) => [index, message]),
  );
  const lines = priced.ok ? Object.values(priced.priced.lines) : [];
  const slots = useStaffSlots({ type, lines }, shop, now);

  function add(item: OrderItem) {
    if (items.length < limits.itemsPerOrder) setItems(withItem(items, item));
    close();
  }

  function close() {
    setChoosing(null);
    requestAnimationFrame(() => finder.current?.focus());
  }

  return (
    <form {...form.props} className="grid items-start gap-5 lg:grid-cols-2 lg:gap-8">
      <Card className="grid gap-4">
        <DishFinder
          ref={finder}
          menu={menu}
          currency={shop.currency}
          at={at}
          error={form.errors.items}
          onPick={(dish, quantity) => {
            if (dish.data.options.length > 0) setChoosing({ dish, quantity });
            else add({ productId: dish.id, quantity, choices: {}, note: '' });
          }}
          onQuantity={
            items.length === 0
              ? null
              : (quantity) => setItems(withQuantity(items, items.length - 1, quantity))
          }
        />
        {choosing && (
          <DishOptions
            key={choosing.dish.id}
            {...choosing}
            currency={shop.currency}
            onAdd={add}
            onCancel={close}
          />
        )}
        <LineList
          items={items}
          menu={products}
          currency={shop.currency}
          at={at}
          problems={problems}
          onQuantity={(index, quantity) => setItems(withQuantity(items, index, quantity))}
        />
        <KeyList />
      </Card>
      <Card className="grid gap-4">
        <CustomerFields
          form={form}
          offersDelivery={shop.offersDelivery}
          needsPostcode={isPostcodeRequired(shop)}
          slots={slots}
          timeZone={shop.timeZone}
          now={now}
        />
        <FailureNote title={texts.counter.failed} failure={form.failure?.message} />
        {priced.ok && items.length > 0 && (
          <p className="flex items-baseline justify-between font-semibold text-lg">
            {texts.counter.total}
            <Price amount={priced.priced.total} currency={shop.currency} />
          </p>
        )}
        <Button type="submit" variant="primary" size="lg" wide busy={form.isSubmitting}>
          {texts.counter.place}
          <span className="pointer-coarse:hidden">
            <Keys keys="$mod+Enter" />
          </span>
        </Button>
      </Card>
    </form>
  );
}

interface Pick {
  readonly dish: Entry<Product>;
  readonly quantity: number;
}

/** For whoever types; not on touch screens. */
function KeyList() {
  const list = [
    { what: texts.counter.keyChoose, keys: ['ArrowUp', 'ArrowDown'] },
    { what: texts.counter.keyAdd, keys: ['Enter'] },
    { what: texts.counter.keyOption, keys: ['1', '9'] },
  ] as const;
  return (
    <dl
      aria-label={texts.counter.keys}
      className="grid grid-cols-[auto_1fr] items-center gap-x-3 gap-y-1.5 border-line border-t pt-3 text-ink-muted text-sm pointer-coarse:hidden"
    >
      {list.map(({ what, keys }) => (
        <div key={what} className="contents">
          <dt className="inline-flex items-center gap-1">
            {keys.map((key) => (
              <Keys key={key} keys={key} />
            ))}
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}

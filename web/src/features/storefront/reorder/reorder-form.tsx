import type { Product } from '@fireline/domain/catalog/product';
import { totalsOf } from '@fireline/domain/money/pricing';
import { percentOf } from '@fireline/domain/money/tax-rates';
import type { Order } from '@fireline/domain/order/schema';
import { isPaused } from '@fireline/domain/shop/pause';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { ShoppingBasket } from 'lucide-react';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useNow } from '#lib/time/use-now.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { toast } from '#ui/overlay/toast.ts';
import { type CartLine, piecesIn, withLines } from '../cart/cart-lines.ts';
import { TotalsList } from '../cart/totals-list.tsx';
import { cartStore, useCart } from '../cart/use-cart.ts';
import { useExcludedAllergens } from '../menu/excluded-allergens.ts';
import { type NewChoices, type ReorderItem, reorderItems } from './reorder.ts';
import { ReorderItemRow } from './reorder-item-row.tsx';

interface ReorderFormProps {
  order: Entry<Order>;
  products: readonly Entry<Product>[];
  shop: Shop;
}

/**
 * The items, each with a checkbox for adding it to the cart. Available items are checked at first,
 * unless they contain an allergen that the customer leaves out on the menu.
 */
export function ReorderForm({ order: { data: order }, products, shop }: ReorderFormProps) {
  const now = useNow(10_000);
  const navigate = useNavigate();
  const cart = useCart();
  const without = useExcludedAllergens();
  const [chosen, setChosen] = useState<NewChoices>({});
  const [marks, setMarks] = useState<Readonly<Record<string, boolean>>>({});
  const menu = new Map(products.map(({ id, data }) => [id, data]));
  const items = reorderItems(
    order,
    {
      menu,
      currency: shop.currency,
      inCart: piecesPerProduct(cart.lines),
      without,
    },
    chosen,
  );
  const isTaken = ({ key, avoided }: ReorderItem) => marks[key] ?? avoided.length === 0;
  const lines = items.flatMap((item) => (item.line && isTaken(item) ? [item.line] : []));
  const pieces = piecesIn(lines);
  const wasPriced = order.total !== undefined;
  const isAllSame = items.every(({ differences }) => differences.length === 0);
  const sameWords = isAllSame ? null : wasPriced ? texts.reorder.same : texts.reorder.available;
  const isDelivery = order.fulfilment.type === 'delivery';

  const isAdded = useRef(false);
  function addToCart() {
    // A second press may come before the checkout has opened.
    if (isAdded.current) return;
    isAdded.current = true;
    const before = piecesIn(cartStore().get().lines);
    cartStore().change((current) => ({ ...current, lines: withLines(current.lines, lines) }));
    const added = piecesIn(cartStore().get().lines) - before;
    if (added < pieces) {
      toast.warning(texts.reorder.addedSome({ added, count: pieces }));
    } else {
      toast.success(texts.reorder.added({ count: added }));
    }
    void navigate('/checkout');
  }

  return (
    <div className="grid gap-4">
      <Summary items={items} wasPriced={wasPriced} />
      {isPaused(shop, now) && (
        <Callout tone="warning" title={texts.reorder.pausedTitle}>
          {texts.reorder.pausedHint}
        </Callout>
      )}
      <Card>
        <h2 className="sr-only">{texts.reorder.itemsTitle}</h2>
        <ul className="-my-3 divide-y divide-line">
          {items.map((item) => (
            <ReorderItemRow
              key={item.key}
              item={item}
              sameWords={sameWords}
              currency={shop.currency}
              checked={isTaken(item)}
              onCheckedChange={(checked) => setMarks({ ...marks, [item.key]: checked })}
              onChoose={(choices) =>
                setChosen({ ...chosen, [item.key]: { ...chosen[item.key], ...choices } })
              }
            />
          ))}
        </ul>
      </Card>
      <Card className="grid gap-4">
        <TotalsList
          totals={totalsOf(pricesOf(lines, menu, shop), order, shop)}
          isDelivery={isDelivery}
        />
        <Button
          variant="primary"
          size="lg"
          wide
          icon={ShoppingBasket}
          disabled={pieces === 0}
          onClick={addToCart}
        >
          {pieces === 0 ? texts.reorder.addNothing : texts.reorder.add({ count: pieces })}
        </Button>
        {cart.lines.length > 0 && (
          <p className="text-center text-ink-muted text-sm">
            {texts.reorder.cartKeeps({ count: piecesIn(cart.lines) })}
          </p>
        )}
      </Card>
    </div>
  );
}

/** Ahead of the details: whether everything is unchanged. */
function Summary({ items, wasPriced }: { items: readonly ReorderItem[]; wasPriced: boolean }) {
  const gone = items.filter(({ line, mustChoose }) => line === null && mustChoose.length === 0);
  const changed = items.filter(({ differences }) => differences.length > 0);
  const avoided = items.filter((item) => item.line && item.avoided.length > 0);
  if (changed.length === 0) {
    return avoided.length > 0 ? (
      <Avoided items={avoided.length} />
    ) : (
      <Callout tone="success">
        {wasPriced ? texts.reorder.allSame : texts.reorder.allAvailable}
      </Callout>
    );
  }
  if (gone.length === items.length) {
    return (
      <Callout tone="warning" title={texts.reorder.noneTitle}>
        {texts.reorder.noneHint}
      </Callout>
    );
  }
  return (
    <>
      {avoided.length > 0 && <Avoided items={avoided.length} />}
      <Callout tone="info">
        {gone.length > 0
          ? texts.reorder.changedAndGone({ changed: changed.length, gone: gone.length })
          : texts.reorder.changed({ changed: changed.length })}
      </Callout>
    </>
  );
}

/** Items left unchecked because of allergens that the customer leaves out. */
function Avoided({ items }: { items: number }) {
  return (
    <Callout tone="warning" title={texts.reorder.avoidedTitle({ count: items })}>
      {texts.reorder.avoidedHint({ count: items })}
    </Callout>
  );
}

function pricesOf(lines: readonly CartLine[], menu: ReadonlyMap<string, Product>, shop: Shop) {
  return lines.map(({ productId, seen: { unitPrice }, quantity }) => {
    const product = menu.get(productId);
    return { unitPrice, quantity, taxRate: product && percentOf(product.taxRateId, shop) };
  });
}

function piecesPerProduct(lines: readonly CartLine[]): ReadonlyMap<string, number> {
  const pieces = new Map<string, number>();
  for (const { productId, quantity } of lines) {
    pieces.set(productId, (pieces.get(productId) ?? 0) + quantity);
  }
  return pieces;
}

import { texts } from '@fireline/domain/texts/texts';
import { ShoppingBasket } from 'lucide-react';
import { Price } from '#entities/product/price.tsx';
import { Button } from '#ui/button/button.tsx';
import { bottomBar } from '#ui/overlay/bottom-bar.ts';
import type { CheckedCart } from './cart-check.ts';
import { piecesIn } from './cart-lines.ts';
import type { Cart } from './cart-state.ts';

interface CartBarProps {
  cart: Cart;
  checked: CheckedCart | null;
  onOpen: () => void;
}

/** The cart on phones and tablets: a bar at the bottom that opens it. */
export function CartBar({ cart, checked, onOpen }: CartBarProps) {
  const pieces = piecesIn(cart.lines);
  if (pieces === 0 && cart.sent.length === 0) return null;
  return (
    <div
      ref={bottomBar}
      className="fixed inset-x-0 bottom-0 z-20 border-line border-t bg-surface px-4 pt-3 pb-[calc(0.75rem+var(--safe-bottom))] sm:px-6 lg:hidden"
    >
      <Button
        variant={pieces > 0 ? 'primary' : 'secondary'}
        size="lg"
        wide
        icon={ShoppingBasket}
        onClick={onOpen}
      >
        <span className="flex-1 text-left">
          {pieces > 0 ? texts.cart.view : texts.cart.beingSent}
        </span>
        {pieces > 0 && (
          <span className="numeric">
            {texts.cart.items({ count: pieces })}
            {checked && (
              <>
                {' · '}
                <Price amount={checked.totals.total} currency={checked.totals.currency} />
                {checked.totals.tax > 0 && !checked.totals.taxIncluded && (
                  <span className="block text-right font-normal text-sm">{texts.cart.withTax}</span>
                )}
              </>
            )}
          </span>
        )}
      </Button>
    </div>
  );
}

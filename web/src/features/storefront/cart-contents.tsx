import { ShoppingBasket } from 'lucide-react';
import { toast } from 'sonner';
import { Button } from '#ui/button.tsx';
import { ButtonLink } from '#ui/button-link.tsx';
import { Callout } from '#ui/callout.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import type { CheckedCart, CheckedLine } from './cart-check.ts';
import { CartLineRow } from './cart-line-row.tsx';
import { withLine, withoutLine, withQuantity } from './cart-lines.ts';
import type { Cart } from './cart-state.ts';
import { SentNotes } from './sent-notes.tsx';
import { TotalsList } from './totals-list.tsx';
import { cartStore } from './use-cart.ts';

interface CartContentsProps {
  cart: Cart;
  /** Null while the menu is not known. */
  checked: CheckedCart | null;
  isPaused: boolean;
  onEdit: (line: CheckedLine) => void;
}

/** What is in the cart, what it comes to, and the way to the checkout. */
export function CartContents({ cart, checked, isPaused, onEdit }: CartContentsProps) {
  return (
    <div className="grid gap-3">
      <SentNotes sent={cart.sent} />
      {cart.lines.length === 0 ? (
        <Empty hasSent={cart.sent.length > 0} />
      ) : (
        <>
          {checked ? <Lines checked={checked} onEdit={onEdit} /> : <Unpriced cart={cart} />}
          {checked && <TotalsList totals={checked.totals} isDelivery={false} />}
          <CheckoutLink checked={checked} isPaused={isPaused} />
        </>
      )}
    </div>
  );
}

function Lines({ checked, onEdit }: { checked: CheckedCart; onEdit: (line: CheckedLine) => void }) {
  return (
    <ul className="-my-2 divide-y divide-line">
      {checked.lines.map((line) => (
        <CartLineRow
          key={line.key}
          checked={line}
          currency={checked.totals.currency}
          onQuantity={(quantity) =>
            cartStore().change((cart) => ({
              ...cart,
              lines: withQuantity(cart.lines, line.key, quantity),
            }))
          }
          onRemove={() => remove(line)}
          onEdit={() => onEdit(line)}
        />
      ))}
    </ul>
  );
}

function remove({ key, line, name }: CheckedLine) {
  cartStore().change((cart) => ({ ...cart, lines: withoutLine(cart.lines, key) }));
  toast(`${name} removed`, {
    action: {
      label: 'Undo',
      onClick: () => cartStore().change((cart) => ({ ...cart, lines: withLine(cart.lines, line) })),
    },
  });
}

function CheckoutLink({ checked, isPaused }: { checked: CheckedCart | null; isPaused: boolean }) {
  const isBlocked = checked === null || checked.hasProblems || isPaused;
  return (
    <div className="grid gap-2">
      {checked?.hasProblems && (
        <Callout tone="danger">Change or remove the lines marked in red, then check out.</Callout>
      )}
      {isPaused && <Callout tone="warning">Ordering is paused. Your cart is kept.</Callout>}
      {isBlocked ? (
        <Button variant="primary" size="lg" wide disabled>
          Go to checkout
        </Button>
      ) : (
        <ButtonLink to="/checkout" variant="primary" size="lg" wide>
          Go to checkout
        </ButtonLink>
      )}
    </div>
  );
}

/** Names and quantities are known before the prices are. */
function Unpriced({ cart }: { cart: Cart }) {
  return (
    <ul aria-busy="true" className="grid gap-3 py-2">
      {cart.lines.map((line) => (
        <li key={JSON.stringify(line)} className="flex justify-between gap-3">
          <span>
            {line.quantity} × {line.seen.name}
          </span>
          <Skeleton className="h-5 w-14" />
        </li>
      ))}
    </ul>
  );
}

function Empty({ hasSent }: { hasSent: boolean }) {
  return (
    <div className="grid justify-items-center gap-2 px-4 py-8 text-center">
      <ShoppingBasket aria-hidden className="size-9 text-accent-ink/70" strokeWidth={1.5} />
      <p className="font-semibold">{hasSent ? 'Nothing else in the cart' : 'Your cart is empty'}</p>
      <p className="text-ink-muted text-sm">Pick something from the menu.</p>
    </div>
  );
}

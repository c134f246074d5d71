import { texts } from '@fireline/domain/texts/texts';
import { Undo2 } from 'lucide-react';
import { Fragment, useEffect, useRef, useState } from 'react';
import { Button } from '#ui/button/button.tsx';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { type CheckedCart, type CheckedLine, pricesNow } from './cart-check.ts';
import { CartLineRow } from './cart-line-row.tsx';
import {
  type CartLine,
  withLineBack,
  withoutLine,
  withQuantity,
  withSeenPrices,
} from './cart-lines.ts';
import type { Cart } from './cart-state.ts';
import { EmptyCart } from './empty-cart.tsx';
import { SentNotes } from './sent-notes.tsx';
import { TotalsList } from './totals-list.tsx';
import { cartStore } from './use-cart.ts';

export interface CartContentsProps {
  cart: Cart;
  /** Null until the menu has loaded. */
  checked: CheckedCart | null;
  isPaused: boolean;
  timeZone: string | undefined;
  onEdit: (line: CheckedLine) => void;
}

interface Removed {
  readonly line: CartLine;
  readonly name: string;
  readonly place: number;
}

/** The cart's lines, its total, and the link to the checkout. */
export function CartContents({ cart, checked, isPaused, timeZone, onEdit }: CartContentsProps) {
  const [removed, setRemoved] = useState<Removed | null>(null);

  function remove({ key, line, name }: CheckedLine, place: number) {
    changeLines((lines) => withoutLine(lines, key));
    setRemoved({ line, name, place });
  }

  function putBack({ line, place }: Removed) {
    changeLines((lines) => withLineBack(lines, line, place));
    setRemoved(null);
  }

  const undo = removed && <UndoRow name={removed.name} onUndo={() => putBack(removed)} />;
  return (
    <div className="grid gap-3">
      <SentNotes sent={cart.sent} timeZone={timeZone} />
      {cart.lines.length === 0 ? (
        <>
          {undo && <ul>{undo}</ul>}
          <EmptyCart hasSent={cart.sent.length > 0} />
        </>
      ) : (
        <>
          {checked ? (
            <ul className="-my-2 divide-y divide-line">
              {checked.lines.map((line, place) => (
                <Fragment key={line.key}>
                  {removed?.place === place && undo}
                  <CartLineRow
                    checked={line}
                    currency={checked.totals.currency}
                    onQuantity={(quantity) =>
                      changeLines((lines) => withQuantity(lines, line.key, quantity))
                    }
                    onSeen={() =>
                      changeLines((lines) =>
                        withSeenPrices(lines, new Map([[line.key, line.unitPrice]])),
                      )
                    }
                    onRemove={() => remove(line, place)}
                    onEdit={() => onEdit(line)}
                  />
                </Fragment>
              ))}
              {removed && removed.place >= checked.lines.length && undo}
            </ul>
          ) : (
            <Unpriced cart={cart} />
          )}
          {checked && <TotalsList totals={checked.totals} isDelivery={false} />}
          <CheckoutLink checked={checked} isPaused={isPaused} />
        </>
      )}
    </div>
  );
}

function changeLines(step: (lines: readonly CartLine[]) => readonly CartLine[]): void {
  cartStore().change((cart) => ({ ...cart, lines: step(cart.lines) }));
}

/** Replaces the removed line and takes over the focus from its button. */
function UndoRow({ name, onUndo }: { name: string; onUndo: () => void }) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) row.current?.querySelector('button')?.focus();
  }, []);
  return (
    <li ref={row} className="flex items-center justify-between gap-3 py-2 text-ink-muted text-sm">
      <span role="status" className="wrap-anywhere min-w-0">
        {texts.cart.removed({ name })}
      </span>
      <Button variant="ghost" size="sm" icon={Undo2} onClick={onUndo}>
        {texts.cart.undo}
      </Button>
    </li>
  );
}

function CheckoutLink({ checked, isPaused }: { checked: CheckedCart | null; isPaused: boolean }) {
  const isBlocked = checked === null || checked.hasProblems || isPaused;
  return (
    <div className="grid gap-2">
      {checked?.hasProblems && (
        <Callout tone="danger" announce>
          {texts.cart.hasProblems}
        </Callout>
      )}
      {checked && checked.lines.filter(({ notice }) => notice !== null).length > 1 && (
        <Callout
          tone="info"
          announce
          action={
            <Button
              size="sm"
              onClick={() => changeLines((lines) => withSeenPrices(lines, pricesNow(checked)))}
            >
              {texts.cart.acceptAll}
            </Button>
          }
        >
          {texts.cart.pricesChanged}
        </Callout>
      )}
      {isPaused && (
        <Callout tone="warning" announce>
          {texts.cart.paused}
        </Callout>
      )}
      {isBlocked ? (
        <Button variant="primary" size="lg" wide disabled>
          {texts.cart.checkout}
        </Button>
      ) : (
        <ButtonLink to="/checkout" variant="primary" size="lg" wide>
          {texts.cart.checkout}
        </ButtonLink>
      )}
    </div>
  );
}

/** Names and quantities are known before prices have loaded. */
function Unpriced({ cart }: { cart: Cart }) {
  return (
    <ul aria-busy="true" className="grid gap-3 py-2">
      {cart.lines.map((line) => (
        <li key={JSON.stringify(line)} className="flex justify-between gap-3">
          <span className="wrap-anywhere min-w-0">
            {line.quantity} × {line.seen.name}
          </span>
          <Skeleton className="h-5 w-14" />
        </li>
      ))}
    </ul>
  );
}

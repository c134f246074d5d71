import { limits } from '@fireline/domain/limits';
import type { Product } from '@fireline/domain/schemas/product';
import { type ReactNode, useState } from 'react';
import type { Entry } from '#lib/live.ts';
import { type CartLine, withLine, withReplacement } from './cart-lines.ts';
import type { Cart } from './cart-state.ts';
import { ProductSheet } from './product-sheet.tsx';
import { cartStore } from './use-cart.ts';

interface Opening {
  /** Counts the openings, so that each starts afresh. */
  readonly number: number;
  readonly productId: string;
  readonly name: string;
  readonly editing: { readonly key: string; readonly line: CartLine } | null;
}

interface ProductSheetControl {
  readonly open: (productId: string) => void;
  /** Opens the product of a cart's line to change the line. */
  readonly edit: (key: string, line: CartLine) => void;
  readonly element: ReactNode;
}

/** The product sheet of a page: what it shows, and what becomes of it in the cart. */
export function useProductSheet(
  products: readonly Entry<Product>[],
  cart: Cart,
  currency: string,
): ProductSheetControl {
  const [opening, setOpening] = useState<Opening | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [announced, setAnnounced] = useState('');

  function show(productId: string, editing: Opening['editing']) {
    const product = products.find(({ id }) => id === productId);
    const name = product?.data.name ?? editing?.line.seen.name ?? '';
    setOpening((last) => ({ number: (last?.number ?? 0) + 1, productId, name, editing }));
    setOpen(true);
  }

  function submit({ editing }: Opening, line: CartLine) {
    setOpen(false);
    cartStore().change((current) => ({
      ...current,
      lines: editing
        ? withReplacement(current.lines, editing.key, line)
        : withLine(current.lines, line),
    }));
    setAnnounced(`${line.quantity} × ${line.seen.name} is in your cart.`);
  }

  return {
    open: (productId) => show(productId, null),
    edit: (key, line) => show(line.productId, { key, line }),
    element: (
      <>
        <span role="status" className="sr-only">
          {announced}
        </span>
        {opening && (
          <ProductSheet
            key={opening.number}
            open={isOpen}
            onOpenChange={setOpen}
            onClosed={() => setOpening(null)}
            product={products.find(({ id }) => id === opening.productId) ?? null}
            name={opening.name}
            currency={currency}
            editing={opening.editing?.line ?? null}
            hasRoom={opening.editing !== null || cart.lines.length < limits.itemsPerOrder}
            onSubmit={(line) => submit(opening, line)}
          />
        )}
      </>
    ),
  };
}

import type { Product } from '@fireline/domain/catalog/product';
import { limits } from '@fireline/domain/limits';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { loadTexts } from '#lib/language.ts';
import type { Entry } from '#platform/live/state.ts';
import { createLazyPart, useLazyPart } from '#ui/lazy-part.ts';
import { type CartLine, lineKey, piecesIn, withLine, withReplacement } from '../cart/cart-lines.ts';
import type { Cart } from '../cart/cart-state.ts';
import { PartNote } from '../cart/part-note.tsx';
import { cartStore } from '../cart/use-cart.ts';

/** Loaded after the first paint, or when the first dish is opened. */
export const sheetPart = createLazyPart(async () => {
  await loadTexts('customer');
  return import('./product-sheet.tsx');
});

interface Opening {
  /** Counts openings, so that each starts fresh. */
  readonly number: number;
  readonly productId: string;
  readonly name: string;
  readonly editing: { readonly key: string; readonly line: CartLine } | null;
  readonly onClosed: () => void;
}

interface ProductSheetControl {
  readonly open: (productId: string) => void;
  /** Opens the product of a cart line to change that line; `onClosed` returns to the cart. */
  readonly edit: (key: string, line: CartLine, onClosed?: () => void) => void;
  readonly element: ReactNode;
}

/** The other lines of the same product in the cart, without the one being changed. */
function otherLinesOf(cart: Cart, { productId, editing }: Opening): readonly CartLine[] {
  return cart.lines.filter(
    (line) => line.productId === productId && lineKey(line) !== editing?.key,
  );
}

/** A page's product sheet: what it shows, and what it adds to the cart. */
export function useProductSheet(
  products: readonly Entry<Product>[],
  cart: Cart,
  shop: Pick<Shop, 'currency' | 'taxRate' | 'taxIncluded' | 'taxRates'> | null,
): ProductSheetControl {
  const [opening, setOpening] = useState<Opening | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [announced, setAnnounced] = useState('');
  const openings = useRef(0);
  const submitted = useRef(0);
  const sheet = useLazyPart(sheetPart, opening !== null);

  const known = useRef(products);
  known.current = products;
  const show = useCallback(
    (productId: string, editing: Opening['editing'], onClosed = () => {}) => {
      const product = known.current.find(({ id }) => id === productId);
      const name = product?.data.name ?? editing?.line.seen.name ?? '';
      openings.current += 1;
      setOpening({ number: openings.current, productId, name, editing, onClosed });
      setOpen(true);
    },
    [],
  );
  const open = useCallback((productId: string) => show(productId, null), [show]);

  function submit({ number, editing }: Opening, line: CartLine) {
    // While the sheet is closing, its button can still be pressed.
    if (submitted.current === number) return;
    submitted.current = number;
    setOpen(false);
    cartStore().change((current) => ({
      ...current,
      lines: editing
        ? withReplacement(current.lines, editing.key, line)
        : withLine(current.lines, line),
    }));
    setAnnounced(texts.menu.added({ quantity: line.quantity, name: line.seen.name }));
  }

  return {
    open,
    edit: (key, line, onClosed) => show(line.productId, { key, line }, onClosed),
    element: (
      <>
        <span role="status" className="sr-only">
          {announced}
        </span>
        {opening && sheet.status !== 'ready' && (
          <PartNote
            status={sheet.status}
            what={opening.name}
            onRetry={sheetPart.load}
            onClose={() => setOpening(null)}
          />
        )}
        {opening && sheet.status === 'ready' && (
          <sheet.content.ProductSheet
            key={opening.number}
            open={isOpen}
            onOpenChange={setOpen}
            onClosed={() => {
              setOpening(null);
              opening.onClosed();
            }}
            product={products.find(({ id }) => id === opening.productId) ?? null}
            name={opening.name}
            currency={shop?.currency ?? 'USD'}
            taxes={shop}
            editing={opening.editing?.line ?? null}
            hasRoom={opening.editing !== null || cart.lines.length < limits.itemsPerOrder}
            inCart={piecesIn(otherLinesOf(cart, opening))}
            onSubmit={(line) => submit(opening, line)}
          />
        )}
      </>
    ),
  };
}

import { allergenNames } from '@fireline/domain/catalog/allergen-names';
import { lowStock } from '@fireline/domain/catalog/low-stock';
import { isOrderable, type Product } from '@fireline/domain/catalog/product';
import { backAt, wholeProduct } from '@fireline/domain/catalog/sold-out';
import { limits } from '@fireline/domain/limits';
import { optionProblemText } from '@fireline/domain/money/option-problem';
import { allergensOf, unitPriceOf } from '@fireline/domain/money/pricing';
import { percentOf } from '@fireline/domain/money/tax-rates';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { useEffect, useMemo, useRef, useState } from 'react';
import { pick } from 'valibot';
import DishLabels from '#entities/product/dish-labels.tsx';
import { Price } from '#entities/product/price.tsx';
import { ProductImage } from '#entities/product/product-image.tsx';
import { NotServedNote } from '#entities/product/served/not-served-note.tsx';
import { soldOutText } from '#entities/product/sold-out/sold-out-text.ts';
import { useShop } from '#entities/shop/shop.ts';
import { tabDraft } from '#lib/tab-draft.ts';
import { useNow } from '#lib/time/use-now.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { NumberStepper } from '#ui/form/number-stepper.tsx';
import { TextAreaField } from '#ui/form/text-area-field.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { maxQuantity } from '../cart/cart-check.ts';
import { type CartLine, cartLineSchema } from '../cart/cart-lines.ts';
import { type Choices, stillOffered } from './choices.ts';
import { OptionField } from './option-field.tsx';

const draftSchema = pick(cartLineSchema, ['choices', 'quantity', 'note']);

interface ProductSheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onClosed: () => void;
  /** The product's current state, or null once it is gone from the menu. */
  product: Entry<Product> | null;
  /** The name it was opened with, in case it disappears. */
  name: string;
  currency: string;
  /** The shop's taxes; null while they load. */
  taxes: Pick<Shop, 'taxRate' | 'taxIncluded' | 'taxRates'> | null;
  /** The cart line being changed; null adds a new one. */
  editing: CartLine | null;
  /** Whether the cart has room for another line. */
  hasRoom: boolean;
  /** Quantity of it in other lines of the cart. */
  inCart: number;
  onSubmit: (line: CartLine) => void;
}

/** A product in full, with its options. Use a new key for each opening. */
export function ProductSheet({ product, ...rest }: ProductSheetProps) {
  if (product) return <Chooser product={product} {...rest} />;
  const { open, onOpenChange, onClosed, name } = rest;
  return (
    <Dialog open={open} onOpenChange={onOpenChange} onClosed={onClosed} backCloses title={name}>
      <Callout tone="warning" announce title={texts.dish.goneTitle}>
        {texts.dish.goneHint}
      </Callout>
    </Dialog>
  );
}

function Chooser({
  open,
  onOpenChange,
  onClosed,
  product: { id, data: product },
  currency,
  taxes,
  editing,
  hasRoom,
  inCart,
  onSubmit,
}: ProductSheetProps & { product: Entry<Product> }) {
  const draft = useMemo(() => tabDraft(`dish.${id}`, draftSchema), [id]);
  const [begun] = useState(() => editing ?? draft.recall());
  const [taken, setTaken] = useState<Choices>(begun?.choices ?? {});
  const [quantity, setQuantity] = useState(begun?.quantity ?? 1);
  const [note, setNote] = useState(begun?.note ?? '');
  const [hasTried, setHasTried] = useState(false);
  const [opened] = useState(product);
  const options = useRef<HTMLDivElement>(null);

  // The product is live: a choice may have been removed since this was opened.
  const choices = stillOffered(product, taken);
  const unitPrice = unitPriceOf(product, choices);
  const contained = allergensOf(product, choices);
  const addedTax = taxes && !taxes.taxIncluded ? percentOf(product.taxRateId, taxes) : 0;
  const most = maxQuantity(product, inCart);
  const pieces = Math.max(1, Math.min(quantity, most));
  const now = useNow(60_000);
  const timeZone = useShop()?.timeZone;
  const isSoldOut = !isOrderable(product);
  const isAllInCart = !isSoldOut && most === 0;
  const isPriceNew = product.price !== opened.price || unitPriceOf(opened, choices) !== unitPrice;
  const gone = goneChoices(opened, product, taken);

  // Survives a reload, but not closing the sheet, which is the user's own decision.
  const isKept = open && editing === null && (note !== '' || Object.keys(taken).length > 0);
  useEffect(() => {
    if (editing === null) draft.keep(isKept ? { choices: taken, quantity, note } : null);
  }, [draft, editing, isKept, taken, quantity, note]);

  function submit() {
    setHasTried(true);
    const wrong = product.options.find((option) =>
      optionProblemText(option, choices[option.id] ?? []),
    );
    if (wrong) {
      const field = options.current?.querySelector(`[data-option="${CSS.escape(wrong.id)}"]`);
      field?.scrollIntoView({ block: 'nearest' });
      field?.querySelector<HTMLElement>('[role="radio"], [role="checkbox"], input')?.focus();
      return;
    }
    onSubmit({
      productId: id,
      quantity: pieces,
      choices,
      note,
      seen: { name: product.name, unitPrice },
    });
  }

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      onClosed={onClosed}
      backCloses
      title={product.name}
      description={product.description}
      media={<ProductImage src={product.image} ratio="wide" eager faded={isSoldOut} />}
      footer={
        <>
          <div className="mr-auto">
            <NumberStepper
              label={texts.dish.quantityLabel}
              value={pieces}
              onValueChange={setQuantity}
              max={Math.max(1, most)}
              disabled={isSoldOut || isAllInCart}
            />
          </div>
          <Button
            variant="primary"
            size="lg"
            className="numeric grow"
            disabled={isSoldOut || isAllInCart || !hasRoom}
            onClick={submit}
          >
            {isSoldOut ? (
              texts.menu.soldOut
            ) : (
              <span>
                {editing ? texts.dish.updateCart : texts.dish.addToCart} ·{' '}
                <Price amount={unitPrice * pieces} currency={currency} />
              </span>
            )}
          </Button>
        </>
      }
    >
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Price
          amount={product.price}
          was={opened.price}
          currency={currency}
          className="font-bold text-lg"
        />
        {addedTax > 0 && (
          <span className="text-ink-muted text-sm">{texts.dish.plusTax({ rate: addedTax })}</span>
        )}
        <span role="status" className="text-ink-muted text-sm empty:hidden">
          {contained.length > 0 && texts.menu.contains({ allergens: allergenNames(contained) })}
        </span>
        <DishLabels labels={product.labels} />
      </p>
      {!isSoldOut && <NotServedNote product={product} />}
      {isPriceNew && (
        <Callout tone="info" announce>
          {texts.dish.priceChanged}
        </Callout>
      )}
      {gone.length > 0 && (
        <Callout tone="warning" announce>
          {texts.dish.choicesGone({ names: gone.join(', ') })}
        </Callout>
      )}
      {isSoldOut && (
        <Callout
          tone="warning"
          announce
          title={soldOutText(backAt(product, wholeProduct, now), now, timeZone)}
        >
          {texts.dish.soldOutHint}
        </Callout>
      )}
      {!isSoldOut && product.stock !== null && product.stock <= lowStock && (
        <Callout tone="warning" announce>
          {stockWords(product.stock, inCart, isAllInCart)}
        </Callout>
      )}
      {!hasRoom && (
        <Callout tone="warning">{texts.dish.cartFull({ most: limits.itemsPerOrder })}</Callout>
      )}
      <div ref={options} className="grid gap-4 empty:hidden">
        {product.options.map((option) => (
          <OptionField
            key={option.id}
            option={option}
            taken={choices[option.id] ?? []}
            onTake={(ids) => setTaken({ ...choices, [option.id]: [...ids] })}
            currency={currency}
            showsProblem={hasTried}
          />
        ))}
      </div>
      <TextAreaField
        label={texts.dish.noteLabel}
        optional
        rows={2}
        maxLength={limits.itemNote}
        value={note}
        onValueChange={setNote}
      />
    </Dialog>
  );
}

function stockWords(stock: number, inCart: number, isAllInCart: boolean): string {
  if (isAllInCart) return texts.dish.stockAllInCart({ count: inCart });
  return inCart > 0
    ? texts.dish.stockLeftInCart({ count: stock, inCart })
    : texts.dish.stockLeft({ count: stock });
}

/** Names of chosen options that were removed from the product since it was opened. */
function goneChoices(opened: Product, now: Product, taken: Choices): readonly string[] {
  const offered = stillOffered(now, taken);
  return opened.options.flatMap(({ id: optionId, choices, soldOut = [] }) =>
    [...choices, ...soldOut]
      .filter(({ id }) => taken[optionId]?.includes(id) && !offered[optionId]?.includes(id))
      .map(({ name }) => name),
  );
}

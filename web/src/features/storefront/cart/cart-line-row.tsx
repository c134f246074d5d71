import { allergenNames } from '@fireline/domain/catalog/allergen-names';
import { limits } from '@fireline/domain/limits';
import { chosenText } from '@fireline/domain/order/chosen-text';
import { texts } from '@fireline/domain/texts/texts';
import { CircleAlert, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { Price } from '#entities/product/price.tsx';
import { NotServedNote } from '#entities/product/served/not-served-note.tsx';
import { Button } from '#ui/button/button.tsx';
import { NumberStepper } from '#ui/form/number-stepper.tsx';
import { UserText } from '#ui/user-text.tsx';
import type { CheckedLine } from './cart-check.ts';

interface CartLineRowProps {
  checked: CheckedLine;
  currency: string;
  onQuantity: (quantity: number) => void;
  /** Called when the customer accepts the current price. */
  onSeen: () => void;
  onRemove: () => void;
  /** Opens the product to change the choices; only while it is on the menu. */
  onEdit: () => void;
}

/** A line of the cart, with what is wrong with it and how to fix it. */
export function CartLineRow({
  checked: { line, product, name, choices, allergens, unitPrice, problem, notice, most },
  currency,
  onQuantity,
  onSeen,
  onRemove,
  onEdit,
}: CartLineRowProps) {
  const isTooMany = product !== null && most > 0 && line.quantity > most;
  const isAllLeft = problem === null && line.quantity === most && most < limits.quantityPerItem;
  return (
    <li className="grid gap-2 py-4">
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <UserText as="p" className="font-semibold">
            {name}
          </UserText>
          {choices.length > 0 && (
            <p className="wrap-anywhere text-ink-muted text-sm">
              {chosenText(line.quantity, choices)}
            </p>
          )}
          {allergens.length > 0 && (
            <p className="text-ink-muted text-xs">
              {texts.menu.contains({ allergens: allergenNames(allergens) })}
            </p>
          )}
          {line.note !== '' && (
            <UserText as="p" className="text-ink-muted text-sm italic">
              {texts.cart.note({ note: line.note })}
            </UserText>
          )}
        </div>
        <Price
          amount={unitPrice * line.quantity}
          was={notice === null ? undefined : line.seen.unitPrice * line.quantity}
          currency={currency}
          className={problem === null ? 'font-semibold' : 'text-ink-muted line-through'}
        />
      </div>
      <div role="status" className="empty:hidden">
        {problem !== null && (
          <Remark
            icon={<CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />}
            tone="danger"
          >
            {problem}
            {isTooMany && (
              <Button size="sm" className="ml-auto" onClick={() => onQuantity(most)}>
                {texts.cart.takeRest({ count: most })}
              </Button>
            )}
          </Remark>
        )}
        {problem === null && product && <NotServedNote product={product} />}
        {notice !== null && (
          <Remark icon={<Info aria-hidden className="mt-0.5 size-4 shrink-0" />} tone="info">
            {notice}
            <Button
              size="sm"
              className="ml-auto"
              onClick={onSeen}
              aria-label={texts.cart.acceptPriceOf({ name })}
            >
              {texts.cart.acceptPrice}
            </Button>
          </Remark>
        )}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2">
        {product ? (
          <NumberStepper
            label={texts.cart.quantityOf({ name })}
            value={line.quantity}
            onValueChange={onQuantity}
            onRemove={onRemove}
            max={Math.max(1, most)}
          />
        ) : (
          <span className="text-ink-muted text-sm">{line.quantity} ×</span>
        )}
        <div className="flex gap-1">
          {product && (
            <Button
              variant="ghost"
              size="sm"
              onClick={onEdit}
              aria-label={texts.cart.editItem({ name })}
            >
              {texts.cart.edit}
            </Button>
          )}
          {(product === null || line.quantity > 1) && (
            <Button
              variant="ghost"
              size="sm"
              onClick={onRemove}
              aria-label={texts.cart.removeItem({ name })}
            >
              {texts.cart.remove}
            </Button>
          )}
        </div>
      </div>
      {isAllLeft && <p className="text-ink-muted text-sm">{texts.cart.allLeft}</p>}
    </li>
  );
}

const tones = { danger: 'font-medium text-danger', info: 'text-info' } as const;

function Remark({
  icon,
  tone,
  children,
}: {
  icon: ReactNode;
  tone: keyof typeof tones;
  children: ReactNode;
}) {
  return (
    <div className={`flex items-start gap-1.5 text-sm ${tones[tone]}`}>
      {icon}
      <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2 gap-y-1">{children}</span>
    </div>
  );
}

import { limits } from '@fireline/domain/limits';
import { CircleAlert, Info } from 'lucide-react';
import { Button } from '#ui/button.tsx';
import { NumberStepper } from '#ui/number-stepper.tsx';
import { Price } from '#ui/price.tsx';
import type { CheckedLine } from './cart-check.ts';

interface CartLineRowProps {
  checked: CheckedLine;
  currency: string;
  onQuantity: (quantity: number) => void;
  onRemove: () => void;
  /** Opens the product to choose anew; only while it is on the menu. */
  onEdit: () => void;
}

/** One line of the cart, with what is wrong with it and how to put it right. */
export function CartLineRow({
  checked: { line, product, name, choices, unitPrice, problem, notice },
  currency,
  onQuantity,
  onRemove,
  onEdit,
}: CartLineRowProps) {
  return (
    <li className="grid gap-2 py-4">
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <p className="font-semibold">{name}</p>
          {choices.length > 0 && <p className="text-ink-muted text-sm">{choices.join(', ')}</p>}
          {line.note !== '' && <p className="text-ink-muted text-sm italic">“{line.note}”</p>}
        </div>
        <Price
          amount={unitPrice * line.quantity}
          was={notice === null ? undefined : line.seen.unitPrice * line.quantity}
          currency={currency}
          className={problem === null ? 'font-semibold' : 'text-ink-muted line-through'}
        />
      </div>
      {problem !== null && (
        <p className="flex items-start gap-1.5 font-medium text-danger text-sm">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {problem}
        </p>
      )}
      {notice !== null && (
        <p className="flex items-start gap-1.5 text-info text-sm">
          <Info aria-hidden className="mt-0.5 size-4 shrink-0" />
          {notice}
        </p>
      )}
      <div className="flex flex-wrap items-center justify-between gap-2">
        {product ? (
          <NumberStepper
            label={`Quantity of ${name}`}
            value={line.quantity}
            onValueChange={onQuantity}
            onRemove={onRemove}
            max={limits.quantityPerItem}
          />
        ) : (
          <span className="text-ink-muted text-sm">{line.quantity} ×</span>
        )}
        <div className="flex gap-1">
          {product && product.options.length > 0 && (
            <Button variant="ghost" size="sm" onClick={onEdit} aria-label={`Edit ${name}`}>
              Edit
            </Button>
          )}
          {(product === null || line.quantity > 1) && (
            <Button variant="ghost" size="sm" onClick={onRemove} aria-label={`Remove ${name}`}>
              Remove
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}

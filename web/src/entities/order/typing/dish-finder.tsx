import { isOrderable, type Product } from '@fireline/domain/catalog/product';
import { texts } from '@fireline/domain/texts/texts';
import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import { Price } from '#entities/product/price.tsx';
import { ServedWarning } from '#entities/product/served/served-warning.tsx';
import type { Entry } from '#platform/live/state.ts';
import { classNames } from '#ui/class-names.ts';
import { TextField } from '#ui/form/text-field.tsx';
import { findDishes, quantityIn } from './typed-lines.ts';

interface DishFinderProps {
  menu: readonly Entry<Product>[];
  currency: string;
  /** The time (ms) that the order is for; null: as soon as possible. */
  at: number | null;
  error: string | undefined;
  ref: Ref<HTMLInputElement>;
  onPick: (dish: Entry<Product>, quantity: number) => void;
  /** A number and Enter: the quantity of the line that was added last; null if there is none. */
  onQuantity: ((quantity: number) => void) | null;
}

/** Finds a dish by typing; arrows choose, Enter adds. Without typing, it lists the menu. */
export function DishFinder({
  menu,
  currency,
  at,
  error,
  ref,
  onPick,
  onQuantity,
}: DishFinderProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const { quantity, dishes } = findDishes(menu, typed);
  const chosen = dishes[Math.min(active, dishes.length - 1)];

  function type(next: string) {
    setTyped(next);
    setActive(0);
  }

  function pick(dish: Entry<Product>) {
    if (!isOrderable(dish.data)) return;
    type('');
    onPick(dish, quantity);
  }

  function move(step: number) {
    const next = Math.max(0, Math.min(dishes.length - 1, active + step));
    setActive(next);
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape') {
      type('');
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const count = onQuantity && quantityIn(typed);
      if (count != null) {
        onQuantity?.(count);
        type('');
      } else if (chosen && (typed.trim() !== '' || active > 0)) {
        pick(chosen);
      }
    }
  }

  return (
    <div className="grid gap-2">
      <TextField
        ref={ref}
        label={texts.counter.dish}
        hint={texts.counter.dishHint}
        error={error}
        value={typed}
        onValueChange={type}
        onKeyDown={onKeyDown}
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-activedescendant={chosen ? `${id}-${dishes.indexOf(chosen)}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
      />
      <ul
        id={id}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a list that the field above controls.
        role="listbox"
        aria-label={texts.counter.dishes}
        className="max-h-72 overflow-y-auto rounded-control border border-line bg-surface-raised"
      >
        {dishes.map((dish, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above handles the keys.
          <li
            key={dish.id}
            id={`${id}-${index}`}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: an option of that list.
            role="option"
            aria-selected={dish === chosen}
            aria-disabled={!isOrderable(dish.data)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(dish)}
            tabIndex={-1}
            className={classNames(
              'flex min-h-11 cursor-pointer items-center justify-between gap-3 px-3 py-1.5',
              'aria-disabled:cursor-default aria-disabled:opacity-55',
              dish === chosen && 'bg-accent-soft text-accent-ink',
            )}
          >
            <span dir="auto" className="wrap-anywhere min-w-0 font-medium">
              {dish === chosen && quantity > 1 && (
                <span className="numeric">{texts.counter.times({ quantity })} </span>
              )}
              {dish.data.name}
              {isOrderable(dish.data) && <ServedWarning product={dish.data} at={at} />}
            </span>
            {isOrderable(dish.data) ? (
              <Price amount={dish.data.price} currency={currency} />
            ) : (
              <span className="text-sm">{texts.counter.soldOut}</span>
            )}
          </li>
        ))}
      </ul>
      <p role="status" className="text-ink-muted text-sm empty:hidden">
        {dishes.length === 0 && texts.counter.nothingFound}
      </p>
    </div>
  );
}

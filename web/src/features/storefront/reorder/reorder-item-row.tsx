import { allergenNames } from '@fireline/domain/catalog/allergen-names';
import { chosenText } from '@fireline/domain/order/chosen-text';
import { texts } from '@fireline/domain/texts/texts';
import {
  CircleCheck,
  CircleSlash,
  Info,
  type LucideIcon,
  TrendingDown,
  TrendingUp,
  TriangleAlert,
} from 'lucide-react';
import { Price } from '#entities/product/price.tsx';
import { NotServedNote } from '#entities/product/served/not-served-note.tsx';
import { Checkbox } from '#ui/form/checkbox.tsx';
import { UserText } from '#ui/user-text.tsx';
import type { Choices } from '../product/choices.ts';
import { OptionField } from '../product/option-field.tsx';
import type { Difference, ReorderItem } from './reorder.ts';

interface ReorderItemRowProps {
  item: ReorderItem;
  /** Text if nothing has changed; null for none. */
  sameWords: string | null;
  currency: string;
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  /** Called with the choices for an option that must be chosen again. */
  onChoose: (choices: Choices) => void;
}

/** An item of the order: whether to add it, and what has changed. */
export function ReorderItemRow({
  item,
  sameWords,
  currency,
  checked,
  onCheckedChange,
  onChoose,
}: ReorderItemRowProps) {
  const { product, line, mustChoose, taken } = item;
  return (
    <li className="grid gap-2 py-3">
      <Checkbox
        checked={checked && line !== null}
        onCheckedChange={onCheckedChange}
        disabled={line === null}
        label={line && line.quantity > 1 ? `${line.quantity} × ${item.name}` : item.name}
        description={
          <>
            {item.choices.length > 0 && (
              <span className="block">{chosenText(line?.quantity ?? 1, item.choices)}</span>
            )}
            {line !== null && line.note !== '' && (
              <UserText className="block italic">{texts.cart.note({ note: line.note })}</UserText>
            )}
            <span className="mt-0.5 grid gap-0.5">
              {item.differences.map((difference) => (
                <DifferenceNote key={difference.text} difference={difference} />
              ))}
              {line !== null && item.avoided.length > 0 && (
                <span className="flex items-start gap-1.5 font-medium text-warning">
                  <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
                  {texts.reorder.avoided({ allergens: allergenNames(item.avoided) })}
                </span>
              )}
              {line !== null && product && <NotServedNote product={product} />}
              {item.differences.length === 0 && sameWords !== null && (
                <span className="flex items-start gap-1.5 text-success">
                  <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0" />
                  {sameWords}
                </span>
              )}
            </span>
          </>
        }
        trailing={
          line && (
            <Price
              amount={line.seen.unitPrice * line.quantity}
              currency={currency}
              className="font-semibold text-base text-ink"
            />
          )
        }
      />
      {product && mustChoose.length > 0 && (
        <div className="grid gap-4 pl-4 sm:pl-11">
          {product.options
            .filter(({ id }) => mustChoose.includes(id))
            .map((option) => (
              <OptionField
                key={option.id}
                option={option}
                taken={taken[option.id] ?? []}
                onTake={(ids) => onChoose({ [option.id]: [...ids] })}
                currency={currency}
                showsProblem={false}
              />
            ))}
        </div>
      )}
    </li>
  );
}

const looks = {
  obstacle: { icon: CircleSlash, colour: 'text-danger' },
  change: { icon: Info, colour: 'text-info' },
  pricier: { icon: TrendingUp, colour: 'text-warning' },
  cheaper: { icon: TrendingDown, colour: 'text-success' },
} as const satisfies Record<Difference['kind'], { icon: LucideIcon; colour: string }>;

function DifferenceNote({ difference: { kind, text } }: { difference: Difference }) {
  const { icon: Icon, colour } = looks[kind];
  return (
    <span className={`numeric flex items-start gap-1.5 font-medium ${colour}`}>
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      {text}
    </span>
  );
}

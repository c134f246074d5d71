import { allergenNames } from '@fireline/domain/catalog/allergen-names';
import type { ProductOption } from '@fireline/domain/catalog/product';
import { optionProblemText } from '@fireline/domain/money/option-problem';
import { texts } from '@fireline/domain/texts/texts';
import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Price } from '#entities/product/price.tsx';
import { soldOutText } from '#entities/product/sold-out/sold-out-text.ts';
import { useShop } from '#entities/shop/shop.ts';
import { useNow } from '#lib/time/use-now.ts';
import { Checkbox } from '#ui/form/checkbox.tsx';
import { NumberStepper } from '#ui/form/number-stepper.tsx';
import { RadioGroup } from '#ui/form/radio-group.tsx';
import { choiceHint, isOneOf, toggled, withTimes } from './choices.ts';

interface OptionFieldProps {
  option: ProductOption;
  taken: readonly string[];
  onTake: (taken: readonly string[]) => void;
  currency: string;
  /** False before the first attempt to add the product. */
  showsProblem: boolean;
}

/**
 * An option of a product: a radio group if exactly one choice is required, otherwise checkboxes.
 */
export function OptionField(props: OptionFieldProps) {
  const { option, taken, showsProblem } = props;
  const error = showsProblem ? optionProblemText(option, taken) : null;
  return (
    <div data-option={option.id} className="border-line border-t pt-4">
      {isOneOf(option) ? <OneOf {...props} error={error} /> : <SomeOf {...props} error={error} />}
    </div>
  );
}

type InnerProps = OptionFieldProps & { error: string | null };

function OneOf({ option, taken, onTake, currency, error }: InnerProps) {
  return (
    <RadioGroup
      label={option.name}
      hint={choiceHint(option)}
      error={error}
      value={taken[0] ?? null}
      onValueChange={(choiceId) => onTake([choiceId])}
      options={[
        ...option.choices.map(({ id, name, price, allergens }) => ({
          value: id,
          label: name,
          description: containsText(allergens),
          trailing: price > 0 && <Price amount={price} currency={currency} signed />,
        })),
        ...(option.soldOut ?? []).map(({ id, name, back }) => ({
          value: id,
          label: name,
          description: <SoldOutUntil back={back} />,
          disabled: true,
        })),
      ]}
    />
  );
}

function SomeOf({ option, taken, onTake, currency, error }: InnerProps) {
  const id = useId();
  const isFull = option.max > 1 && taken.length >= option.max;
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined} className="grid gap-1.5">
      <legend className="mb-1.5 flex flex-wrap items-baseline gap-x-2">
        <span className="font-semibold text-sm">{option.name}</span>
        <span className="text-ink-muted text-sm">{choiceHint(option)}</span>
      </legend>
      {option.choices.map(({ id: choiceId, name, price, allergens, most = 1 }) =>
        option.max > 1 && most > 1 ? (
          <Times
            key={choiceId}
            label={name}
            description={containsText(allergens)}
            trailing={price > 0 && <Price amount={price} currency={currency} signed />}
            value={taken.filter((one) => one === choiceId).length}
            most={most}
            left={option.max - taken.length}
            onValueChange={(times) => onTake(withTimes(taken, choiceId, times))}
          />
        ) : (
          <Checkbox
            key={choiceId}
            label={name}
            description={containsText(allergens)}
            trailing={price > 0 && <Price amount={price} currency={currency} signed />}
            checked={taken.includes(choiceId)}
            disabled={isFull && !taken.includes(choiceId)}
            onCheckedChange={() => onTake(toggled(option, taken, choiceId))}
          />
        ),
      )}
      {option.soldOut?.map(({ id: choiceId, name, back }) => (
        <Checkbox
          key={choiceId}
          label={name}
          description={<SoldOutUntil back={back} />}
          checked={false}
          disabled
          onCheckedChange={() => {}}
        />
      ))}
      {error && (
        <p id={`${id}-error`} className="flex items-start gap-1.5 font-medium text-danger text-sm">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {error}
        </p>
      )}
    </fieldset>
  );
}

interface TimesProps {
  label: string;
  description: ReactNode;
  trailing: ReactNode;
  value: number;
  /** How often it may be chosen. */
  most: number;
  /** How many more choices the option takes. */
  left: number;
  onValueChange: (value: number) => void;
}

/** A choice that can be made more than once. */
function Times({ label, description, trailing, value, most, left, onValueChange }: TimesProps) {
  return (
    <div className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 px-2 py-1">
      <span className="wrap-anywhere min-w-24 flex-1">
        <span className="block font-medium">{label}</span>
        {description && <span className="block text-ink-muted text-sm">{description}</span>}
      </span>
      {trailing && <span className="numeric shrink-0 text-ink-muted text-sm">{trailing}</span>}
      <NumberStepper
        label={label}
        value={value}
        min={0}
        max={Math.min(most, value + Math.max(0, left))}
        onValueChange={onValueChange}
      />
    </div>
  );
}

function SoldOutUntil({ back }: { back: number }) {
  const now = useNow(60_000);
  const timeZone = useShop()?.timeZone;
  return soldOutText(back, now, timeZone);
}

function containsText(allergens: readonly string[] = []): string | null {
  return allergens.length === 0
    ? null
    : texts.menu.contains({ allergens: allergenNames(allergens) });
}

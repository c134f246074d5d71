import type { Product } from '@fireline/domain/catalog/product';
import { optionProblemText } from '@fireline/domain/money/option-problem';
import type { OrderItem } from '@fireline/domain/order/item';
import { texts } from '@fireline/domain/texts/texts';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Price } from '#entities/product/price.tsx';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { Chip } from '#ui/form/chip.tsx';
import { FieldError } from '#ui/form/field-error.tsx';

interface DishOptionsProps {
  dish: Entry<Product>;
  quantity: number;
  currency: string;
  onAdd: (item: OrderItem) => void;
  onCancel: () => void;
}

/**
 * The options of a dish, one after the other: number keys choose, Enter continues with the next
 * and adds the dish after the last. Everything can be pressed, too.
 */
export function DishOptions({ dish, quantity, currency, onAdd, onCancel }: DishOptionsProps) {
  const { name, options } = dish.data;
  const [choices, setChoices] = useState<OrderItem['choices']>({});
  const [step, setStep] = useState(0);
  const [problem, setProblem] = useState<{ readonly id: string; readonly text: string } | null>(
    null,
  );
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => group.current?.focus(), []);
  const current = options[Math.min(step, options.length - 1)];

  function toggle(optionId: string, choiceId: string) {
    const option = options.find(({ id }) => id === optionId);
    const taken = choices[optionId] ?? [];
    const { most = 1 } = option?.choices.find(({ id }) => id === choiceId) ?? {};
    const times = timesOf(taken, choiceId);
    const isFull = times >= most || (times > 0 && taken.length >= (option?.max ?? 1));
    // Pressed again, it's one more, or none after the last.
    const next = isFull
      ? taken.filter((id) => id !== choiceId)
      : [...(option?.max === 1 ? [] : taken), choiceId];
    setProblem(null);
    setChoices({ ...choices, [optionId]: next });
  }

  function add() {
    for (const [index, option] of options.entries()) {
      const text = optionProblemText(option, choices[option.id] ?? []);
      if (text === null) continue;
      setProblem({ id: option.id, text });
      setStep(index);
      group.current?.focus();
      return;
    }
    onAdd({ productId: dish.id, quantity, choices, note: '' });
  }

  function goOn() {
    const text = current ? optionProblemText(current, choices[current.id] ?? []) : null;
    if (current && text !== null) return setProblem({ id: current.id, text });
    if (step >= options.length - 1) return add();
    setStep(step + 1);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const choice = current?.choices[Number(event.key) - 1];
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && !isCommand(event.target)) goOn();
    else if (event.key === 'ArrowDown') setStep(Math.min(step + 1, options.length - 1));
    else if (event.key === 'ArrowUp') setStep(Math.max(step - 1, 0));
    else if (current && choice) toggle(current.id, choice.id);
    else return;
    event.preventDefault();
  }

  return (
    <fieldset
      ref={group}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      className="grid gap-3 rounded-card border-2 border-accent p-3 outline-none"
    >
      <legend className="px-1 font-semibold">
        {quantity > 1 && <span className="numeric">{texts.counter.times({ quantity })} </span>}
        <span dir="auto">{name}</span>
      </legend>
      {options.map((option) => (
        <div key={option.id} className="grid gap-1.5">
          <p className="font-semibold text-sm" dir="auto">
            {option.name}
          </p>
          <div className="flex flex-wrap gap-2">
            {option.choices.map((choice, index) => (
              <Chip
                key={choice.id}
                pressed={choices[option.id]?.includes(choice.id) ?? false}
                onPressedChange={() => toggle(option.id, choice.id)}
              >
                {option === current && index < 9 && (
                  <kbd
                    aria-hidden
                    className="font-sans text-ink-muted text-xs pointer-coarse:hidden"
                  >
                    {index + 1}
                  </kbd>
                )}
                <span dir="auto">
                  {timesOf(choices[option.id], choice.id) > 1 && (
                    <span className="numeric">
                      {texts.counter.times({
                        quantity: timesOf(choices[option.id], choice.id),
                      })}{' '}
                    </span>
                  )}
                  {choice.name}
                </span>
                {choice.price > 0 && <Price amount={choice.price} currency={currency} signed />}
              </Chip>
            ))}
          </div>
          {problem?.id === option.id && (
            <FieldError id={`${option.id}-error`}>{problem.text}</FieldError>
          )}
        </div>
      ))}
      <div className="flex flex-wrap gap-2" data-commands>
        <Button variant="primary" onClick={add}>
          {texts.counter.addDish}
        </Button>
        <Button onClick={onCancel}>{texts.counter.cancelDish}</Button>
      </div>
    </fieldset>
  );
}

/** Enter presses these; on a choice, it continues with the next option. */
function isCommand(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-commands]') !== null;
}

function timesOf(taken: readonly string[] | undefined, choiceId: string): number {
  return taken?.filter((id) => id === choiceId).length ?? 0;
}

import type { OrderInput } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { Play, Square } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '#ui/button/button.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { type GeneratorStep, generate } from './generator.ts';

const rates = () =>
  [
    { value: '60000', label: texts.live.perMinute({ count: 1 }) },
    { value: '10000', label: texts.live.perMinute({ count: 6 }) },
    { value: '1000', label: texts.live.perSecond({ count: 1 }) },
    { value: '500', label: texts.live.perSecond({ count: 2 }) },
    { value: '200', label: texts.live.perSecond({ count: 5 }) },
    { value: '100', label: texts.live.perSecond({ count: 10 }) },
  ] as const;
type Every = ReturnType<typeof rates>[number]['value'];
type Counts = Readonly<Record<GeneratorStep, number>>;

const none: Counts = { placed: 0, moved: 0, 'held back': 0, failed: 0 };

interface GeneratorProps {
  isReady: boolean;
  nextInput: () => Promise<OrderInput>;
}

/** Generates orders and moves them along. Stops when the page is left. */
export function Generator({ isReady, nextInput }: GeneratorProps) {
  const [every, setEvery] = useState<Every>('1000');
  const [isOn, setIsOn] = useState(false);
  const counts = useGenerator(isOn ? Number(every) : null, nextInput);
  return (
    <section
      aria-label={texts.live.generatorLabel}
      className="grid gap-3 border-line border-t pt-4"
    >
      <div className="flex items-end gap-3">
        <SelectField
          className="flex-1"
          label={texts.live.generatorSteps}
          value={every}
          options={rates()}
          onValueChange={setEvery}
        />
        <Button
          icon={isOn ? Square : Play}
          disabled={!isReady}
          onClick={() => setIsOn((before) => !before)}
        >
          {isOn ? texts.live.stop : texts.live.start}
        </Button>
      </div>
      <p className="numeric text-ink-muted text-sm" data-generator={isOn ? 'on' : 'off'}>
        {counts === none
          ? texts.live.generatorHint
          : texts.live.generated({ ...counts, heldBack: counts['held back'] })}
      </p>
    </section>
  );
}

/** Runs while `every` (ms) is not null. Returns the counts since the start. */
function useGenerator(every: number | null, nextInput: () => Promise<OrderInput>): Counts {
  const [counts, setCounts] = useState(none);
  const input = useRef(nextInput);
  useEffect(() => {
    input.current = nextInput;
  });
  useEffect(() => {
    if (every === null) return;
    setCounts(none);
    let isMounted = true;
    let stop = () => {};
    run(
      every,
      () => input.current(),
      (step) => {
        setCounts((before) => ({ ...before, [step]: before[step] + 1 }));
      },
    ).then(
      (end) => {
        if (isMounted) stop = end;
        else end();
      },
      (error: unknown) => console.warn('The generator couldn’t be started.', error),
    );
    return () => {
      isMounted = false;
      stop();
    };
  }, [every]);
  return counts;
}

async function run(
  every: number,
  input: () => Promise<OrderInput>,
  onStep: (step: GeneratorStep) => void,
): Promise<() => void> {
  const { transitionAs, placeTestOrder, watchTestOrders } = await import(
    '#entities/order/lab-actors.ts'
  );
  let orders: Parameters<Parameters<typeof watchTestOrders>[0]>[0] = [];
  const leave = await watchTestOrders((now) => {
    orders = now;
  });
  const stop = generate(every, {
    orders: () => orders,
    place: async () => placeTestOrder(await input()),
    advance: (order, to) => transitionAs('kitchen', order, to, null),
    onStep,
  });
  return () => {
    stop();
    leave();
  };
}

import { texts } from '@fireline/domain/texts/texts';
import { useState } from 'react';
import { changeStock } from '#entities/product/product-mutations.ts';
import { NumberStepper } from '#ui/form/number-stepper.tsx';

interface StockFieldProps {
  productId: string;
  name: string;
  /** As stored, plus what this screen has changed. */
  stock: number;
  uid: string;
}

interface Typed {
  readonly value: number;
  /** What the field showed when typing began. */
  readonly seen: number;
}

/**
 * The stock. A tap counts immediately, a typed number once it's complete. What is sent is the
 * difference to what the person saw, so that sales in the meantime still count.
 */
export function StockField({ productId, name, stock, uid }: StockFieldProps) {
  const [typed, setTyped] = useState<Typed | null>(null);
  const meanwhile = typed === null ? 0 : stock - typed.seen;
  return (
    <div className="grid">
      <NumberStepper
        label={texts.products.rowStock({ name })}
        value={typed?.value ?? stock}
        min={0}
        max={100_000}
        onValueChange={(value) => setTyped((now) => ({ value, seen: now?.seen ?? stock }))}
        onValueCommitted={(next) => {
          const step = next - (typed?.seen ?? stock);
          setTyped(null);
          if (step !== 0) void changeStock({ productId, name, step, uid });
        }}
      />
      <p role="status" className="numeric text-ink-muted text-xs">
        {typed !== null &&
          meanwhile < 0 &&
          texts.products.rowFewer({ count: -meanwhile, stock: typed.value + meanwhile })}
        {typed !== null &&
          meanwhile > 0 &&
          texts.products.rowMore({ count: meanwhile, stock: typed.value + meanwhile })}
      </p>
    </div>
  );
}

import { useState } from 'react';
import { changeStock } from '#lib/product-commands.ts';
import { NumberStepper } from '#ui/number-stepper.tsx';

interface StockFieldProps {
  productId: string;
  name: string;
  /** As it is stored, with what this screen has changed. */
  stock: number;
  uid: string;
}

/**
 * How many there are. A tap counts at once, a number that is typed once it is complete; what is
 * sent is the difference, so that orders may take from it meanwhile.
 */
export function StockField({ productId, name, stock, uid }: StockFieldProps) {
  const [typed, setTyped] = useState<number | null>(null);
  return (
    <NumberStepper
      label={`Stock of ${name}`}
      value={typed ?? stock}
      min={0}
      max={100_000}
      onValueChange={setTyped}
      onValueCommitted={(next) => {
        setTyped(null);
        if (next !== stock) void changeStock(productId, name, next - stock, uid);
      }}
    />
  );
}

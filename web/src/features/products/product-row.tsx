import { paths } from '@fireline/domain/paths';
import type { Product } from '@fireline/domain/schemas/product';
import { Pencil } from 'lucide-react';
import { memo } from 'react';
import type { Entry } from '#lib/live.ts';
import { updateProduct } from '#lib/product-commands.ts';
import { dismissRefusedWrite, useRefusedWrite } from '#lib/write-log.ts';
import { Badge } from '#ui/badge.tsx';
import { Button } from '#ui/button.tsx';
import { Price } from '#ui/price.tsx';
import { ProductImage } from '#ui/product-image.tsx';
import { Switch } from '#ui/switch.tsx';
import { WriteState } from '#ui/write-state.tsx';

interface ProductRowProps {
  entry: Entry<Product>;
  uid: string;
  isLive: boolean;
  /** The shop's; prices wait for it. */
  currency: string | undefined;
  onEdit: (productId: string) => void;
}

export const ProductRow = memo(function ProductRow({
  entry: { id, data: product, pending },
  uid,
  isLive,
  currency,
  onEdit,
}: ProductRowProps) {
  const path = paths.product(id);
  const refused = useRefusedWrite(path);
  return (
    <li aria-label={product.name} className="grid gap-2 p-3 sm:px-4">
      <div className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2 lg:grid-cols-[auto_1fr_6rem_8.5rem_9.5rem_auto]">
        <ProductImage
          src={product.image}
          ratio="square"
          faded={!product.available}
          className="w-14 rounded-control"
        />
        <div className="grid min-w-0 gap-0.5">
          <p className="break-words font-semibold">{product.name}</p>
          <p className="text-ink-muted text-sm">
            {product.category} · {product.station}
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-x-4 max-lg:col-start-2 lg:contents">
          {currency && (
            <Price
              amount={product.price}
              currency={currency}
              className="font-semibold lg:text-right"
            />
          )}
          <div>
            <StockBadge product={product} />
          </div>
        </div>
        <div className="flex flex-wrap items-center justify-between gap-2 max-lg:col-span-2 lg:contents">
          <div className="-ml-2 w-44 lg:ml-0 lg:w-auto">
            <Switch
              label={
                <>
                  Available<span className="sr-only">: {product.name}</span>
                </>
              }
              checked={product.available}
              onCheckedChange={(available) =>
                void updateProduct(id, { ...product, available }, ['available'], uid)
              }
            />
          </div>
          <Button icon={Pencil} onClick={() => onEdit(id)}>
            Edit<span className="sr-only"> {product.name}</span>
          </Button>
        </div>
      </div>
      <WriteState
        pending={pending}
        isLive={isLive}
        refused={refused}
        onDismiss={() => dismissRefusedWrite(path)}
      />
    </li>
  );
});

/** From how many left on it is worth a warning. */
const fewLeft = 5;

function StockBadge({ product: { available, stock } }: { product: Product }) {
  if (!available) return <Badge tone="danger">Sold out</Badge>;
  if (stock === 0) return <Badge tone="danger">None left</Badge>;
  if (stock === null) return <span className="text-ink-muted text-sm">Not counted</span>;
  return <Badge tone={stock <= fewLeft ? 'warning' : 'neutral'}>{stock} left</Badge>;
}

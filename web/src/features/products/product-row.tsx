import { lowStock } from '@fireline/domain/catalog/low-stock';
import type { Product } from '@fireline/domain/catalog/product';
import { servedWords } from '@fireline/domain/catalog/served-words';
import { asOffered, backAt, wholeProduct } from '@fireline/domain/catalog/sold-out';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { ArrowDown, ArrowUp, Copy, Ellipsis, History, Pencil, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useOwnPicture } from '#entities/product/images.ts';
import { Price } from '#entities/product/price.tsx';
import { ProductImage } from '#entities/product/product-image.tsx';
import { updateProduct } from '#entities/product/product-mutations.ts';
import { soldOutText } from '#entities/product/sold-out/sold-out-text.ts';
import { useNow } from '#lib/time/use-now.ts';
import type { Entry } from '#platform/live/state.ts';
import { dismissRefusedWrite, useRefusedWrite } from '#platform/outbox/refused-writes.ts';
import { useIsSending } from '#platform/outbox/unsent.ts';
import { IconButton } from '#ui/button/icon-button.tsx';
import { Badge } from '#ui/feedback/badge.tsx';
import { WriteState } from '#ui/feedback/write-state.tsx';
import { Switch } from '#ui/form/switch.tsx';
import { hidden } from '#ui/hidden.tsx';
import { Menu } from '#ui/overlay/menu.tsx';
import { MenuItem } from '#ui/overlay/menu-item.tsx';
import { MenuSeparator } from '#ui/overlay/menu-separator.tsx';
import { UserText } from '#ui/user-text.tsx';
import { StockField } from './stock-field.tsx';

export interface RowActions {
  onEdit: (productId: string) => void;
  onDuplicate: (product: Product) => void;
  onHistory: (entry: Entry<Product>) => void;
  onDelete: (entry: Entry<Product>) => void;
}

export interface ProductRowProps {
  entry: Entry<Product>;
  uid: string;
  isLive: boolean;
  /** The shop's; prices wait for it. */
  currency: string | undefined;
  timeZone: string | undefined;
  actions: RowActions;
  /** Drag handle, if the product can be moved. */
  handle?: ReactNode;
  onMoveUp?: (() => void) | undefined;
  onMoveDown?: (() => void) | undefined;
}

/** Content and actions of a row; the list provides the frame. */
export function ProductRow({
  entry,
  uid,
  isLive,
  currency,
  timeZone,
  actions,
  handle,
  onMoveUp,
  onMoveDown,
}: ProductRowProps) {
  const { id, data: product } = entry;
  const isSending = useIsSending(paths.product(id), entry.hasPendingWrites);
  const path = paths.product(id);
  const refused = useRefusedWrite(path);
  const picture = useOwnPicture(product.image);
  return (
    <div className="grid gap-2 py-2.5 pr-2 pl-1 sm:pr-3 sm:pl-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <div className="flex min-w-0 flex-1 basis-64 items-center gap-x-2 sm:gap-x-3">
          {handle}
          <button
            type="button"
            onClick={() => actions.onEdit(id)}
            className={`group flex min-w-0 flex-1 items-center gap-3 rounded-control text-left ${handle ? '' : 'ml-2'}`}
          >
            <span className="sr-only">{texts.products.rowEdit}</span>
            <ProductImage
              src={picture}
              ratio="square"
              faded={!product.available}
              className="w-13 shrink-0 rounded-control"
            />
            <span className="grid min-w-0">
              <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
                <UserText className="font-semibold group-hover:underline">{product.name}</UserText>
                <StockBadge product={product} />
                <SoldOutBadges product={product} timeZone={timeZone} />
              </span>
              <span aria-hidden className="text-ink-muted text-sm">
                {currency && <Price amount={product.price} currency={currency} />} ·{' '}
                <UserText>{product.station}</UserText> ·{' '}
                {texts.products.rowMinutes({ minutes: product.prepMinutes })}
                {product.served !== '' &&
                  ` · ${texts.dish.served({ hours: servedWords(product.served) })}`}
              </span>
            </span>
          </button>
        </div>
        <div className="flex flex-1 flex-wrap items-center justify-end gap-1 sm:flex-initial sm:gap-3">
          <div className="flex w-34 max-w-full justify-end max-sm:mr-auto max-sm:justify-start">
            {product.stock === null ? (
              <span className="px-2 text-ink-muted text-sm">{texts.products.rowNotTracked}</span>
            ) : (
              <StockField productId={id} name={product.name} stock={product.stock} uid={uid} />
            )}
          </div>
          <Switch
            label={texts.products.rowAvailable({ name: product.name, hidden })}
            checked={product.available}
            onCheckedChange={(available) =>
              void updateProduct(id, { ...product, available }, ['available'], uid)
            }
          />
          <Menu
            trigger={
              <IconButton
                icon={Ellipsis}
                label={texts.products.menuLabel({ name: product.name })}
              />
            }
          >
            <MenuItem icon={Pencil} onSelect={() => actions.onEdit(id)}>
              {texts.products.menuEdit}
            </MenuItem>
            <MenuItem icon={Copy} onSelect={() => actions.onDuplicate(product)}>
              {texts.products.menuDuplicate}
            </MenuItem>
            <MenuItem icon={History} onSelect={() => actions.onHistory(entry)}>
              {texts.products.menuHistory}
            </MenuItem>
            {(onMoveUp || onMoveDown) && <MenuSeparator />}
            {onMoveUp && (
              <MenuItem icon={ArrowUp} onSelect={onMoveUp}>
                {texts.products.menuMoveUp}
              </MenuItem>
            )}
            {onMoveDown && (
              <MenuItem icon={ArrowDown} onSelect={onMoveDown}>
                {texts.products.menuMoveDown}
              </MenuItem>
            )}
            <MenuSeparator />
            <MenuItem icon={Trash2} tone="danger" onSelect={() => actions.onDelete(entry)}>
              {texts.products.menuDelete}
            </MenuItem>
          </Menu>
        </div>
      </div>
      <WriteState
        pending={isSending}
        isLive={isLive}
        refused={refused}
        onDismiss={() => dismissRefusedWrite(path)}
      />
    </div>
  );
}

/** What the kitchen has taken off the menu for now. */
function SoldOutBadges({ product, timeZone }: { product: Product; timeZone: string | undefined }) {
  const now = useNow(10_000);
  const at = backAt(product, wholeProduct, now);
  const choices = asOffered(product, now).options.flatMap(({ soldOut = [] }) => soldOut);
  return (
    <>
      {product.available && at !== null && (
        <Badge tone="danger">{soldOutText(at, now, timeZone)}</Badge>
      )}
      {choices.length > 0 && (
        <Badge tone="warning">
          {texts.products.withoutChoices({ names: choices.map(({ name }) => name).join(', ') })}
        </Badge>
      )}
    </>
  );
}

function StockBadge({ product: { available, stock } }: { product: Product }) {
  if (!available) return <Badge tone="danger">{texts.products.soldOut}</Badge>;
  if (stock === 0) return <Badge tone="danger">{texts.products.rowNoneLeft}</Badge>;
  if (stock !== null && stock <= lowStock)
    return <Badge tone="warning">{texts.products.lowStock}</Badge>;
  return null;
}

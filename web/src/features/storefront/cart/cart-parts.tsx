import { texts } from '@fireline/domain/texts/texts';
import { loadTexts } from '#lib/language.ts';
import { Button } from '#ui/button/button.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { createLazyPart, useLazyPart } from '#ui/lazy-part.ts';
import type { CartContentsProps } from './cart-contents.tsx';
import { EmptyCart } from './empty-cart.tsx';
import { PartNote } from './part-note.tsx';

/** Loaded after the first paint: an empty cart needs neither. */
export const contentsPart = createLazyPart(async () => {
  await loadTexts('customer');
  return import('./cart-contents.tsx');
});
export const cartDialogPart = createLazyPart(async () => {
  await loadTexts('customer');
  return import('./cart-dialog.tsx');
});

/** The cart beside the menu, if there is room. */
export function CartPanel(props: CartContentsProps) {
  const { cart } = props;
  const isEmpty = cart.lines.length === 0 && cart.sent.length === 0;
  const contents = useLazyPart(contentsPart, !isEmpty);
  if (contents.status === 'ready') return <contents.content.CartContents {...props} />;
  if (isEmpty) return <EmptyCart />;
  return (
    <div className="grid gap-3">
      <ul aria-busy={contents.status !== 'failed'} className="grid gap-3">
        {cart.lines.map((line) => (
          <li key={JSON.stringify(line)} className="flex justify-between gap-3">
            <span className="wrap-anywhere min-w-0">
              {line.quantity} × {line.seen.name}
            </span>
            {contents.status !== 'failed' && <Skeleton className="h-5 w-14" />}
          </li>
        ))}
      </ul>
      {contents.status === 'failed' && (
        <p className="text-ink-muted text-sm">
          {texts.cart.partFailed}{' '}
          <Button size="sm" onClick={contentsPart.load}>
            {texts.cart.retry}
          </Button>
        </p>
      )}
    </div>
  );
}

/** The cart on phones, as a sheet. */
export function CartSheet({
  open,
  onOpenChange,
  ...contents
}: CartContentsProps & { open: boolean; onOpenChange: (open: boolean) => void }) {
  const dialog = useLazyPart(cartDialogPart, open);
  if (dialog.status === 'ready') {
    return <dialog.content.CartDialog open={open} onOpenChange={onOpenChange} {...contents} />;
  }
  if (!open) return null;
  return (
    <PartNote
      status={dialog.status}
      what={texts.cart.title}
      onRetry={cartDialogPart.load}
      onClose={() => onOpenChange(false)}
    />
  );
}

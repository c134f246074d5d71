import { texts } from '@fireline/domain/texts/texts';
import { ShoppingBasket } from 'lucide-react';

export function EmptyCart({ hasSent = false }: { hasSent?: boolean }) {
  return (
    <div className="grid justify-items-center gap-2 px-4 py-8 text-center">
      <ShoppingBasket aria-hidden className="size-9 text-accent-ink/70" strokeWidth={1.5} />
      <p className="font-semibold">{hasSent ? texts.cart.emptyTitleSent : texts.cart.emptyTitle}</p>
      <p className="text-ink-muted text-sm">{texts.cart.emptyHint}</p>
    </div>
  );
}

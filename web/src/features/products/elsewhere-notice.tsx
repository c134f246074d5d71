import { formatMoney, parseMoney } from '@fireline/domain/money';
import { Button } from '#ui/button.tsx';
import { Callout } from '#ui/callout.tsx';
import { changeText } from './product-changes.ts';
import type { useProductForm } from './use-product-form.ts';

interface ElsewhereNoticeProps {
  /** The product was deleted while the form was open. */
  isGone: boolean;
  form: Pick<ReturnType<typeof useProductForm>, 'changes' | 'known' | 'takeStored'>;
  name: string;
  currency: string;
}

/** What somebody else did to the product while this form was open. */
export function ElsewhereNotice({ isGone, form, name, currency }: ElsewhereNoticeProps) {
  if (isGone) {
    return (
      <div className="w-full">
        <Callout tone="danger" announce title="Deleted elsewhere">
          Somebody deleted “{name}” while you were editing it. You can add what is in this form as a
          new product.
        </Callout>
      </div>
    );
  }
  if (form.changes.length === 0) return null;
  const priceText = (typed: string) => formatMoney(parseMoney(typed, currency) ?? 0, currency);
  return (
    <div className="w-full">
      <Callout tone="warning" announce>
        <ul className="grid gap-1">
          {form.changes.map((change) => (
            <li key={change.field} className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span>
                Changed elsewhere: {changeText(change.field, form.known, priceText)}.
                {change.isContested && ' Saving puts yours in its place.'}
              </span>
              {change.isContested && (
                <Button size="sm" onClick={() => form.takeStored(change)}>
                  Take theirs
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Callout>
    </div>
  );
}

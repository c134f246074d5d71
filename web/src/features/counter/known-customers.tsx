import { FirelineError } from '@fireline/domain/errors';
import { type Contact, contactSchema } from '@fireline/domain/order/schema';
import { checkInput } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { foldText } from '@fireline/domain/search/fold-text';
import { looksLikePhone } from '@fireline/domain/search/keys';
import type { FoundOrders } from '@fireline/domain/search/schema';
import { texts } from '@fireline/domain/texts/texts';
import { UserRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import { searchOrders } from '#entities/order/search/search-orders.ts';
import { groupBy } from '#lib/group-by.ts';
import { readDocument } from '#platform/firestore/read-document.ts';
import { Button } from '#ui/button/button.tsx';

type Found = FoundOrders['orders'][number];

export interface KnownCustomer {
  readonly name: string;
  /** As in their newest order; null if it's no longer stored. */
  readonly contact: Contact | null;
}

/** Pause in typing (ms) after which earlier orders are looked up. */
const restOf = 400;

/** Who ordered with this phone number before; pressing one fills in the form. */
export function KnownCustomers({
  phone,
  onPick,
}: {
  phone: string;
  onPick: (customer: KnownCustomer) => void;
}) {
  const [found, setFound] = useState<readonly (readonly Found[])[]>([]);

  useEffect(() => {
    setFound([]);
    if (!looksLikePhone(phone)) return;
    let isOver = false;
    const timer = setTimeout(() => {
      searchOrders(phone)
        .then(({ orders }) => {
          if (!isOver) setFound(peopleOf(orders));
        })
        .catch((error: unknown) => {
          // Without an answer, the customer counts as new.
          if (!(error instanceof FirelineError)) throw error;
        });
    }, restOf);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [phone]);

  async function pick({ id, customerName }: Found) {
    setFound([]);
    const stored = await readDocument(paths.contact(id)).catch(() => null);
    const contact = checkInput(contactSchema, stored);
    onPick({ name: customerName, contact: contact.ok ? contact.value : null });
  }

  return (
    <div role="status" className="flex flex-wrap gap-2 empty:hidden">
      {found.map(([newest, ...others]) =>
        newest === undefined ? null : (
          <Button key={newest.id} size="sm" icon={UserRound} onClick={() => void pick(newest)}>
            <span className="wrap-anywhere">
              {texts.counter.known({ name: newest.customerName, count: others.length + 1 })}
            </span>
          </Button>
        ),
      )}
    </div>
  );
}

/** Up to three, each with their orders, newest first. */
function peopleOf(orders: FoundOrders['orders']): readonly (readonly Found[])[] {
  return [...groupBy(orders, ({ customerName }) => foldText(customerName.trim())).values()].slice(
    0,
    3,
  );
}

import { accountBlockId } from '@fireline/domain/access/block';
import { texts } from '@fireline/domain/texts/texts';
import { Link } from 'react-router-dom';
import { officeSources } from '#entities/shop/office-sources.ts';
import { useLiveDocument } from '#platform/live/live.ts';
import { Badge } from '#ui/feedback/badge.tsx';
import { UserText } from '#ui/user-text.tsx';

/** What the shop has noted about the customer, and the way to their page. */
export function CustomerSummary({ customerId }: { customerId: string }) {
  const note = useLiveDocument(officeSources.customerNote(customerId));
  const block = useLiveDocument(officeSources.block(accountBlockId(customerId)));
  const text = note.status === 'ready' ? note.data?.data.note : undefined;
  const isBlocked = block.status === 'ready' && block.data !== null;
  return (
    <div className="grid justify-items-start gap-2">
      {isBlocked && <Badge tone="danger">{texts.customers.blocked}</Badge>}
      {text !== undefined && (
        <UserText as="p" className="w-full rounded-control bg-warning-soft px-3 py-2">
          {text}
        </UserText>
      )}
      <Link
        to={`/admin/customers/${customerId}`}
        className="text-accent-ink text-sm underline underline-offset-2"
      >
        {texts.customers.all}
      </Link>
    </div>
  );
}

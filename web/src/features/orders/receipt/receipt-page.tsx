import type { OrderReceipt } from '@fireline/domain/money/order-payment';
import type { Order } from '@fireline/domain/order/schema';
import { creditNotesOf } from '@fireline/domain/receipts/receipt';
import { unitText } from '@fireline/domain/texts/format-more';
import { texts } from '@fireline/domain/texts/texts';
import { Printer, ReceiptText } from 'lucide-react';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import { orderSources } from '#entities/order/order-sources.ts';
import { creditNoteTitle } from '#entities/order/payment/receipt-links.ts';
import { paperWidths, RollPaper } from '#entities/order/print/roll-paper.tsx';
import { sources } from '#entities/shop/sources.ts';
import { useSession } from '#platform/auth/session.ts';
import { useLiveDocument, useLiveQuery } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { BackLink } from '#ui/button/back-link.tsx';
import { Button } from '#ui/button/button.tsx';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { Segmented } from '#ui/form/segmented.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { CreditNote, Receipt } from './receipt.tsx';

/** The receipt as it will look on paper. Everything else is hidden in print. */
export function Component() {
  const { orderId = '' } = useParams();
  const [search] = useSearchParams();
  const session = useSession();
  const live = useLiveDocument(session.status === 'signed-in' ? sources.order(orderId) : null);
  const stored = live.status === 'ready' ? live.data : null;
  // The device may have saved the order for another user.
  const isTheirs =
    session.status === 'signed-in' &&
    stored !== null &&
    (stored.data.customerId === session.uid || session.role !== null);
  const isOffice =
    session.status === 'signed-in' &&
    session.role === 'admin' &&
    stored?.data.customerId !== session.uid;
  const orderPage = isOffice ? `/admin/orders/${orderId}` : `/orders/${orderId}`;
  if (isTheirs && stored.data.receipt) {
    const number = Number(search.get('number'));
    const note = creditNotesOf(stored.data).find((one) => one.number === number) ?? null;
    return <ReceiptPage entry={stored} note={note} orderPage={orderPage} />;
  }
  const isWaiting =
    session.status === 'loading' ||
    (session.status === 'signed-in' &&
      (live.status === 'loading' || (live.status === 'ready' && !stored && live.fromCache)));
  return (
    <div className="page-narrow">
      <PageHeader
        title={texts.receipt.title}
        back={<BackLink to={orderPage}>{texts.receipt.back}</BackLink>}
      />
      {isWaiting ? (
        <Skeleton className="h-72 w-full rounded-card" />
      ) : (
        <EmptyState
          icon={ReceiptText}
          title={isTheirs ? texts.receipt.none : texts.receipt.notShown}
          text={isTheirs ? texts.receipt.noneText : texts.receipt.notShownText}
          action={<ButtonLink to={orderPage}>{texts.receipt.toOrder}</ButtonLink>}
        />
      )}
    </div>
  );
}

const papers = ['page', ...paperWidths] as const;

interface ReceiptPageProps {
  entry: Entry<Order>;
  /** Shown instead of the receipt. */
  note: OrderReceipt | null;
  orderPage: string;
}

function ReceiptPage({ entry, note, orderPage }: ReceiptPageProps) {
  const [paper, setPaper] = useState<(typeof papers)[number]>('page');
  const live = useLiveQuery(orderSources.payments(entry.id));
  const payments = live.status === 'ready' ? live.data.entries : [];
  const number = entry.data.receipt?.number ?? 0;
  const content = note ? (
    <CreditNote entry={entry} payments={payments} note={note} />
  ) : (
    <Receipt entry={entry} payments={payments} />
  );
  return (
    <div className="page print:m-0! print:p-0!">
      <div className="print:hidden">
        <PageHeader
          title={note ? creditNoteTitle(note) : texts.receipt.titleNumber({ number })}
          back={<BackLink to={orderPage}>{texts.receipt.back}</BackLink>}
          actions={
            <Button variant="primary" icon={Printer} onClick={() => window.print()}>
              {texts.receipt.print}
            </Button>
          }
        />
        <div className="mb-6 max-w-xl">
          <Segmented
            label={texts.receipt.paper}
            value={String(paper)}
            onValueChange={(value) =>
              setPaper(papers.find((one) => String(one) === value) ?? 'page')
            }
            options={papers.map((one) => ({
              value: String(one),
              label: one === 'page' ? texts.receipt.page : unitText(one, 'millimeter', 0),
            }))}
          />
        </div>
      </div>
      {paper === 'page' ? (
        <>
          <style>{'@page { size: A4; margin: 16mm; }'}</style>
          <div
            data-theme="light"
            className="mx-auto grid w-full max-w-[210mm] gap-6 bg-[white] p-5 text-[black] shadow-lifted sm:p-[16mm] print:m-0 print:max-w-none print:p-0! print:shadow-none"
          >
            {content}
          </div>
        </>
      ) : (
        <div className="overflow-x-auto print:overflow-visible">
          <RollPaper key={paper} width={paper}>
            {content}
          </RollPaper>
        </div>
      )}
    </div>
  );
}

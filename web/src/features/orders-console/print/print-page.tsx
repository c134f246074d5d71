import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { Printer } from 'lucide-react';
import { useParams, useSearchParams } from 'react-router-dom';
import { RoleGate } from '#entities/user/role-gate.tsx';
import { useShortcuts } from '#lib/shortcuts.ts';
import { useSession } from '#platform/auth/session.ts';
import type { Entry } from '#platform/live/state.ts';
import { BackLink } from '#ui/button/back-link.tsx';
import { Button } from '#ui/button/button.tsx';
import { Segmented } from '#ui/form/segmented.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { LiveOrder } from '../order/order-details.tsx';
import { PackingSlip } from './packing-slip.tsx';
import { PrintTicket } from './print-ticket.tsx';

const papers = [
  { value: 'ticket', label: 'Kitchen ticket, 80 mm' },
  { value: 'slip', label: 'Packing slip, A4' },
] as const;
type Paper = (typeof papers)[number]['value'];

/** The printout as it will look on paper. Everything else is hidden in print. */
export function Component() {
  const { orderId = '' } = useParams();
  return (
    <RoleGate session={useSession()} roles={['admin']} title={`Print ${orderLabel(orderId)}`}>
      {() => <PrintPage key={orderId} orderId={orderId} />}
    </RoleGate>
  );
}

function PrintPage({ orderId }: { orderId: string }) {
  const [search, setSearch] = useSearchParams();
  const paper: Paper = search.get('as') === 'slip' ? 'slip' : 'ticket';
  const choose = (as: Paper) => setSearch({ as }, { replace: true });
  useShortcuts([
    { keys: 'p', label: 'Print', group: 'Printing', run: () => window.print() },
    { keys: 't', label: 'Kitchen ticket', group: 'Printing', run: () => choose('ticket') },
    { keys: 's', label: 'Packing slip', group: 'Printing', run: () => choose('slip') },
  ]);
  return (
    <div className="page print:m-0! print:p-0!">
      <div className="print:hidden">
        <PageHeader
          title={`Print ${orderLabel(orderId)}`}
          back={<BackLink to={`/admin/orders/${orderId}`}>Back to order</BackLink>}
          actions={
            <Button variant="primary" icon={Printer} onClick={() => window.print()}>
              Print…
            </Button>
          }
        />
        <div className="mb-6 max-w-xl">
          <Segmented label="Paper" value={paper} onValueChange={choose} options={papers} />
        </div>
      </div>
      <LiveOrder orderId={orderId}>{(entry) => <Sheet entry={entry} paper={paper} />}</LiveOrder>
    </div>
  );
}

function Sheet({ entry, paper }: { entry: Entry<Order>; paper: Paper }) {
  return paper === 'ticket' ? <PrintTicket entry={entry} /> : <PackingSlip entry={entry} />;
}

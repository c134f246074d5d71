import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { Printer } from 'lucide-react';
import { useParams, useSearchParams } from 'react-router-dom';
import { PrintTicket } from '#entities/order/print/print-ticket.tsx';
import { RoleGate } from '#entities/user/role-gate.tsx';
import { useShortcuts } from '#lib/shortcuts.ts';
import { useSession } from '#platform/auth/session.ts';
import type { Entry } from '#platform/live/state.ts';
import { BackLink } from '#ui/button/back-link.tsx';
import { Button } from '#ui/button/button.tsx';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { Segmented } from '#ui/form/segmented.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { LiveOrder } from '../live-order.tsx';
import { PackingSlip } from './packing-slip.tsx';

const papers = () =>
  [
    { value: 'ticket', label: texts.console.printTicketPaper },
    { value: 'slip', label: texts.console.printSlipPaper },
  ] as const;
type Paper = ReturnType<typeof papers>[number]['value'];

/** The printout as it will look on paper. Everything else is hidden in print. */
export function Component() {
  const { orderId = '' } = useParams();
  return (
    <RoleGate
      session={useSession()}
      roles={['admin']}
      title={texts.console.printTitle({ order: orderLabel(orderId) })}
    >
      {() => <PrintPage key={orderId} orderId={orderId} />}
    </RoleGate>
  );
}

function PrintPage({ orderId }: { orderId: string }) {
  const [search, setSearch] = useSearchParams();
  const paper: Paper = search.get('as') === 'slip' ? 'slip' : 'ticket';
  const choose = (as: Paper) => setSearch({ as }, { replace: true });
  const group = texts.console.keysPrinting;
  useShortcuts([
    { keys: 'p', label: texts.console.keyPrint, group, run: () => window.print() },
    { keys: 't', label: texts.console.keyTicket, group, run: () => choose('ticket') },
    { keys: 's', label: texts.console.keySlip, group, run: () => choose('slip') },
  ]);
  return (
    <div className="page print:m-0! print:p-0!">
      <div className="print:hidden">
        <PageHeader
          title={texts.console.printTitle({ order: orderLabel(orderId) })}
          back={<BackLink to={`/admin/orders/${orderId}`}>{texts.console.printBack}</BackLink>}
          actions={
            <>
              <ButtonLink to="/print">{texts.printing.title}</ButtonLink>
              <Button variant="primary" icon={Printer} onClick={() => window.print()}>
                {texts.console.printButton}
              </Button>
            </>
          }
        />
        <div className="mb-6 max-w-xl">
          <Segmented
            label={texts.console.printPaper}
            value={paper}
            onValueChange={choose}
            options={papers()}
          />
        </div>
      </div>
      <LiveOrder orderId={orderId}>{(entry) => <Sheet entry={entry} paper={paper} />}</LiveOrder>
    </div>
  );
}

function Sheet({ entry, paper }: { entry: Entry<Order>; paper: Paper }) {
  return paper === 'ticket' ? <PrintTicket entry={entry} /> : <PackingSlip entry={entry} />;
}

import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { unitText } from '@fireline/domain/texts/format-more';
import { texts } from '@fireline/domain/texts/texts';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { staffLists } from '#entities/order/list/staff-lists.ts';
import { PrintTicket } from '#entities/order/print/print-ticket.tsx';
import { paperWidths } from '#entities/order/print/roll-paper.tsx';
import { LiveContent } from '#entities/shop/live-content.tsx';
import { useShop } from '#entities/shop/shop.ts';
import { RoleGate } from '#entities/user/role-gate.tsx';
import { serverNow } from '#lib/time/clock.ts';
import { useSession } from '#platform/auth/session.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { Segmented } from '#ui/form/segmented.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { Switch } from '#ui/form/switch.tsx';
import { hidden } from '#ui/hidden.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Time } from '#ui/time/time.tsx';
import { TimeZoneNote } from '#ui/time/time-zone-note.tsx';
import { useWakeLock } from '#ui/use-wake-lock.ts';
import { UserText } from '#ui/user-text.tsx';
import { problemText } from './direct/print-ticket.ts';
import { PrinterChoice } from './direct/printer-choice.tsx';
import type { PrinterProblem } from './direct/printer-state.ts';
import { hasTicket, printedAt } from './print-jobs.ts';
import {
  type PrinterSettings,
  readPrinterSettings,
  writePrinterSettings,
} from './printer-settings.ts';
import { usePrintQueue } from './use-print-queue.ts';

export function Component() {
  return (
    <RoleGate session={useSession()} roles={['kitchen', 'admin']} title={texts.printing.title}>
      {() => <PrinterPage />}
    </RoleGate>
  );
}

/** Prints the tickets of new orders, on the device that has the printer. */
function PrinterPage() {
  const orders = useLiveQuery(staffLists.ticketsToPrint());
  const isLive = useIsLive();
  const timeZone = useShop()?.timeZone;
  const [settings, setSettings] = useState(readPrinterSettings);
  useWakeLock();

  function change(next: Partial<PrinterSettings>) {
    setSettings({ ...settings, ...next });
    writePrinterSettings({ ...settings, ...next });
  }

  return (
    <div className="page-narrow print:m-0! print:p-0!">
      <div className="print:hidden">
        <PageHeader
          title={texts.printing.title}
          text={texts.printing.text}
          badges={<TimeZoneNote timeZone={timeZone} />}
        />
        <SettingsCard settings={settings} onChange={change} />
      </div>
      <LiveContent
        live={orders}
        isLive={isLive}
        what={texts.printing.tickets}
        nameOf={orderLabel}
        skeleton={<Skeleton className="h-48 w-full rounded-card" />}
      >
        {(entries) => <Tickets entries={entries} settings={settings} timeZone={timeZone} />}
      </LiveContent>
    </div>
  );
}

interface SettingsCardProps {
  settings: PrinterSettings;
  onChange: (change: Partial<PrinterSettings>) => void;
}

function SettingsCard({ settings, onChange }: SettingsCardProps) {
  const stations = useShop()?.stations ?? [];
  return (
    <Card className="grid gap-4">
      <Switch
        label={texts.printing.automatic}
        description={texts.printing.automaticHint}
        checked={settings.automaticSince !== null}
        onCheckedChange={(isOn) => onChange({ automaticSince: isOn ? serverNow() : null })}
      />
      <PrinterChoice settings={settings} onChange={onChange} />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label={texts.printing.station}
          value={settings.station ?? ''}
          onValueChange={(station) => onChange({ station: station === '' ? null : station })}
          options={[
            { value: '', label: texts.printing.allStations },
            ...stations.map((station) => ({ value: station, label: station })),
          ]}
        />
        <Segmented
          label={texts.printing.paper}
          value={String(settings.width)}
          onValueChange={(width) =>
            onChange({ width: paperWidths.find((one) => String(one) === width) ?? 80 })
          }
          options={paperWidths.map((width) => ({
            value: String(width),
            label: unitText(width, 'millimeter', 0),
          }))}
        />
      </div>
    </Card>
  );
}

interface TicketsProps {
  entries: readonly Entry<Order>[];
  settings: PrinterSettings;
  timeZone: string | undefined;
}

function Tickets({ entries, settings, timeZone }: TicketsProps) {
  const { station, width } = settings;
  const { current, problems, print } = usePrintQueue(entries, settings, timeZone);
  const tickets = entries.filter(({ data }) => hasTicket(data, station));
  const waiting = tickets.filter(({ data }) => printedAt(data, station) === null);
  const printed = tickets.filter(({ data }) => printedAt(data, station) !== null);
  const row = (entry: Entry<Order>) => (
    <TicketRow
      key={entry.id}
      entry={entry}
      at={printedAt(entry.data, station)}
      isPrinting={current?.id === entry.id}
      problem={problems.get(entry.id) ?? null}
      timeZone={timeZone}
      onPrint={() => print([entry.id])}
    />
  );
  return (
    <>
      <div className="mt-6 grid gap-6 print:hidden">
        <section aria-labelledby="not-printed" className="grid gap-3">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <h2 id="not-printed" className="text-xl">
              {texts.printing.waitingTitle}
            </h2>
            {waiting.length > 1 && (
              <Button icon={Printer} onClick={() => print(waiting.map(({ id }) => id))}>
                {texts.printing.printAll({ count: waiting.length })}
              </Button>
            )}
          </div>
          {waiting.length === 0 ? (
            <p className="text-ink-muted">{texts.printing.waitingNone}</p>
          ) : (
            <ul className="divide-y divide-line rounded-card border border-line bg-surface-raised">
              {waiting.map(row)}
            </ul>
          )}
        </section>
        <section aria-labelledby="printed" className="grid gap-3">
          <h2 id="printed" className="text-xl">
            {texts.printing.printedTitle}
          </h2>
          {printed.length === 0 ? (
            <p className="text-ink-muted">{texts.printing.printedNone}</p>
          ) : (
            <ul className="divide-y divide-line rounded-card border border-line bg-surface-raised">
              {printed.map(row)}
            </ul>
          )}
        </section>
      </div>
      {current && settings.connection === 'browser' && (
        <div aria-hidden data-paper className="fixed top-0 left-[-200mm] print:static">
          <PrintTicket key={current.id} entry={current} station={station} width={width} />
        </div>
      )}
    </>
  );
}

interface TicketRowProps {
  entry: Entry<Order>;
  /** When it was printed (ms), or null. */
  at: number | null;
  isPrinting: boolean;
  /** Why it wasn't printed the last time. */
  problem: PrinterProblem | null;
  timeZone: string | undefined;
  onPrint: () => void;
}

function TicketRow({
  entry: { id, data },
  at,
  isPrinting,
  problem,
  timeZone,
  onPrint,
}: TicketRowProps) {
  const order = orderLabel(id);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      {data.callNumber && <strong className="numeric min-w-14 text-2xl">{data.callNumber}</strong>}
      <span className="min-w-0 flex-1 basis-32">
        <span className="numeric block font-semibold">{order}</span>
        <UserText className="block text-ink-muted text-sm">{data.customerName}</UserText>
      </span>
      {at !== null && (
        <span className="text-ink-muted text-sm">
          {texts.printing.printedAt({
            time: () => <Time key="time" at={at} timeZone={timeZone} />,
          })}
        </span>
      )}
      <Button size="sm" icon={Printer} busy={isPrinting} onClick={onPrint}>
        {at === null
          ? texts.printing.print({ order, hidden })
          : texts.printing.printAgain({ order, hidden })}
      </Button>
      <p role="alert" className="w-full font-medium text-danger text-sm empty:hidden">
        {problem !== null && problemText(problem)}
      </p>
    </li>
  );
}

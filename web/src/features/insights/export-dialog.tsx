import { dateIn } from '@fireline/domain/opening-hours';
import {
  activeStatuses,
  fulfilmentTypes,
  type OrderStatus,
  orderStatuses,
  statusLabels,
} from '@fireline/domain/order-status';
import type { Shop } from '@fireline/domain/schemas/settings';
import { dateAfter, daysSpan } from '@fireline/domain/shop-days';
import { Download } from 'lucide-react';
import { type FormEvent, useEffect, useId, useState } from 'react';
import type { OrderExportSpec } from '#lib/export-orders.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { ExportProgressNote } from './export-progress.tsx';
import { useExport } from './use-export.ts';

interface ExportDialogProps {
  shop: Shop;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Choices of orders by status, as a person would ask for them. */
const statusChoices = {
  all: { label: 'Any status', statuses: null },
  open: { label: 'Under way', statuses: activeStatuses },
  unsold: { label: 'Cancelled or not accepted', statuses: ['cancelled', 'rejected'] },
} as const satisfies Record<string, { label: string; statuses: readonly OrderStatus[] | null }>;

type StatusChoice = keyof typeof statusChoices | OrderStatus;

/** Orders as a file for a spreadsheet. */
export default function ExportDialog({ shop, open, onOpenChange }: ExportDialogProps) {
  const formId = useId();
  const exporting = useExport();
  // Ready before the click: the browser asks where to save only right after it.
  useEffect(() => {
    void import('#lib/export-orders.ts');
  }, []);
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        if (!next) exporting.cancel();
        onOpenChange(next);
      }}
      onClosed={exporting.forget}
      title="Export orders"
      description="A CSV file for a spreadsheet, with times on the shop’s clock."
      footer={
        exporting.isRunning ? (
          <Button onClick={exporting.cancel}>Cancel</Button>
        ) : (
          <>
            <Button onClick={() => onOpenChange(false)}>Close</Button>
            <Button type="submit" form={formId} variant="primary" icon={Download}>
              Export
            </Button>
          </>
        )
      }
    >
      <ExportForm
        id={formId}
        shop={shop}
        isRunning={exporting.isRunning}
        onSubmit={(spec, fileName) => exporting.start({ spec, fileName, timeZone: shop.timeZone })}
      />
      <ExportProgressNote state={exporting.state} />
    </Dialog>
  );
}

interface ExportFormProps {
  id: string;
  shop: Shop;
  isRunning: boolean;
  onSubmit: (spec: OrderExportSpec, fileName: string) => void;
}

function ExportForm({ id, shop: { timeZone }, isRunning, onSubmit }: ExportFormProps) {
  const [today] = useState(() => dateIn(timeZone, Date.now()));
  const [values, setValues] = useState<{
    first: string;
    last: string;
    status: StatusChoice;
    type: 'any' | 'pickup' | 'delivery';
    text: string;
    rows: OrderExportSpec['rows'];
  }>({
    first: dateAfter(today, -27),
    last: today,
    status: 'all',
    type: 'any',
    text: '',
    rows: 'orders',
  });
  const [error, setError] = useState<string | null>(null);

  function change(part: Partial<typeof values>) {
    setValues((current) => ({ ...current, ...part }));
    setError(null);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isRunning) return;
    const { first, last, status, type, text, rows } = values;
    if (first === '' || last === '') return setError('Choose both days.');
    if (first > last) return setError('The first day comes after the last.');
    onSubmit(
      {
        ...daysSpan(first, last, timeZone),
        statuses: statusesOf(status),
        type: type === 'any' ? null : type,
        text,
        rows,
      },
      `orders-${first}-to-${last}${rows === 'lines' ? '-lines' : ''}.csv`,
    );
  }

  return (
    <form id={id} noValidate aria-label="Export orders" onSubmit={submit} className="grid gap-4">
      <div className="grid grid-cols-2 gap-3">
        <TextField
          label="First day"
          type="date"
          value={values.first}
          onValueChange={(first) => change({ first })}
          error={error}
        />
        <TextField
          label="Last day"
          type="date"
          value={values.last}
          onValueChange={(last) => change({ last })}
        />
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField<StatusChoice>
          label="Status"
          value={values.status}
          onValueChange={(status) => change({ status })}
          options={[
            ...(['all', 'open', 'unsold'] as const).map((value) => ({
              value,
              label: statusChoices[value].label,
            })),
            ...orderStatuses.map((value) => ({ value, label: statusLabels[value] })),
          ]}
        />
        <SelectField
          label="Type"
          value={values.type}
          onValueChange={(type) => change({ type })}
          options={[
            { value: 'any', label: 'Pickup and delivery' },
            ...fulfilmentTypes.map((value) => ({
              value,
              label: value === 'pickup' ? 'Pickup' : 'Delivery',
            })),
          ]}
        />
      </div>
      <TextField
        label="Containing"
        hint="In the number, the name, a note or what was ordered."
        optional
        value={values.text}
        onValueChange={(text) => change({ text })}
      />
      <Segmented
        label="Rows"
        value={values.rows}
        onValueChange={(rows) => change({ rows })}
        options={[
          { value: 'orders', label: 'One row per order' },
          { value: 'lines', label: 'One row per item' },
        ]}
      />
    </form>
  );
}

function statusesOf(choice: StatusChoice): readonly OrderStatus[] | null {
  switch (choice) {
    case 'all':
    case 'open':
    case 'unsold':
      return statusChoices[choice].statuses;
    default:
      return [choice];
  }
}

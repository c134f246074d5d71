import type { Order } from '@fireline/domain/order/schema';
import {
  activeStatuses,
  type FulfilmentType,
  fulfilmentTypes,
  type OrderStatus,
  orderStatuses,
} from '@fireline/domain/order/status';
import { countryOf } from '@fireline/domain/shop/country';
import {
  type CsvFormatName,
  csvFormatNames,
  csvFormatOf,
  csvFormats,
} from '@fireline/domain/shop/csv-format';
import { dateIn } from '@fireline/domain/shop/opening-hours';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { dateAfter, daysSpan } from '@fireline/domain/time/shop-days';
import { Download } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { checkFields } from '#lib/form/check-fields.ts';
import { useAppForm } from '#lib/form/use-app-form.ts';
import { readLocal, writeLocal } from '#lib/local-storage.ts';
import { serverNow } from '#lib/time/clock.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { Segmented } from '#ui/form/segmented.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import type { OrderExportSpec } from './export-orders.ts';
import { ExportProgressNote } from './export-progress.tsx';
import { useExport } from './use-export.ts';

/** The initial settings of an export; everything but `also` can be changed in the dialog. */
export interface ExportStart {
  /** Days in the shop's time zone, `2026-01-05`; null: four weeks up to today. */
  readonly first: string | null;
  readonly last: string | null;
  /** Null: any. */
  readonly statuses: readonly OrderStatus[] | null;
  readonly type: FulfilmentType | null;
  readonly text: string;
  /** Conditions the dialog has no field for. */
  readonly also: {
    readonly label: string;
    readonly fits: (order: Entry<Order>) => boolean;
  } | null;
}

interface ExportDialogProps {
  shop: Shop;
  start?: ExportStart;
  /** For those who may not read them. */
  withoutContacts?: boolean;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** The status filters people would ask for. */
const statusChoices = {
  all: { label: 'statusAny', statuses: null },
  open: { label: 'statusOpen', statuses: activeStatuses },
  unsold: { label: 'statusUnsold', statuses: ['cancelled', 'rejected'] },
} as const satisfies Record<string, { label: string; statuses: readonly OrderStatus[] | null }>;

type StatusChoice = keyof typeof statusChoices | OrderStatus | 'as begun';

const anything: ExportStart = {
  first: null,
  last: null,
  statuses: null,
  type: null,
  text: '',
  also: null,
};

/** Exports orders to a file for a spreadsheet. */
export default function ExportDialog({
  shop,
  start = anything,
  withoutContacts = false,
  open,
  onOpenChange,
}: ExportDialogProps) {
  const { office } = texts;
  const formId = useId();
  const exporting = useExport();
  // Loaded before the click: browsers allow the save dialog only right after it.
  useEffect(() => {
    void import('./export-orders.ts');
  }, []);
  return (
    <Dialog
      backCloses
      open={open}
      onOpenChange={(next) => {
        if (!next) exporting.cancel();
        onOpenChange(next);
      }}
      onClosed={exporting.forget}
      title={office.exportTitle}
      description={withoutContacts ? office.exportNoContacts : office.exportText}
      footer={
        exporting.isRunning ? (
          <Button onClick={exporting.cancel}>{office.exportCancel}</Button>
        ) : (
          <>
            <Button onClick={() => onOpenChange(false)}>{office.exportClose}</Button>
            <Button type="submit" form={formId} variant="primary" icon={Download}>
              {office.exportStart}
            </Button>
          </>
        )
      }
    >
      <ExportForm
        id={formId}
        shop={shop}
        start={start}
        withoutContacts={withoutContacts}
        isRunning={exporting.isRunning}
        onSubmit={(spec, fileName) =>
          exporting.start({
            spec,
            fileName,
            timeZone: shop.timeZone,
            country: countryOf(shop),
          })
        }
      />
      <ExportProgressNote state={exporting.state} />
    </Dialog>
  );
}

interface ExportFormProps {
  id: string;
  shop: Shop;
  start: ExportStart;
  withoutContacts: boolean;
  isRunning: boolean;
  onSubmit: (spec: OrderExportSpec, fileName: string) => void;
}

interface ExportValues {
  readonly first: string;
  readonly last: string;
  readonly status: StatusChoice;
  readonly type: FulfilmentType | 'any';
  readonly text: string;
  readonly rows: OrderExportSpec['rows'];
  readonly format: CsvFormatName;
}

function ExportForm({ id, shop, start, withoutContacts, isRunning, onSubmit }: ExportFormProps) {
  const { office } = texts;
  const { timeZone } = shop;
  const [today] = useState(() => dateIn(timeZone, serverNow()));
  const form = useAppForm<ExportValues, ExportValues>({
    initial: {
      first: start.first ?? dateAfter(start.last ?? today, -27),
      last: start.last ?? today,
      status: choiceOf(start.statuses),
      type: start.type ?? 'any',
      text: start.text,
      rows: 'orders',
      format: rememberedFormat() ?? csvFormatOf(shop),
    },
    check: (values) =>
      checkFields(values, {
        first:
          values.first === '' || values.last === ''
            ? office.daysMissing
            : values.first > values.last && office.daysReversed,
      }),
    onSubmit: ({ first, last, status, type, text, rows, format }) => {
      if (isRunning) return;
      // The shop's own format follows its country.
      writeLocal(formatKey, format === csvFormatOf(shop) ? null : format);
      onSubmit(
        {
          ...daysSpan(first, last, timeZone),
          statuses: status === 'as begun' ? start.statuses : statusesOf(status),
          type: type === 'any' ? null : type,
          text,
          fits: start.also?.fits ?? null,
          rows,
          format: csvFormats[format],
          withoutContacts,
        },
        `orders-${first}-to-${last}${rows === 'lines' ? '-lines' : ''}.csv`,
      );
    },
  });

  return (
    <form {...form.props} id={id} aria-label={office.exportTitle} className="grid gap-4">
      {start.also && (
        <Callout tone="info">{office.exportAlso({ condition: start.also.label })}</Callout>
      )}
      <div className="grid grid-cols-2 gap-3">
        <TextField {...form.bind('first')} label={office.firstDay} type="date" />
        <TextField {...form.bind('last')} label={office.lastDay} type="date" />
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField<StatusChoice>
          {...form.bind('status')}
          label={office.status}
          options={[
            ...(choiceOf(start.statuses) === 'as begun'
              ? [{ value: 'as begun' as const, label: labelsOf(start.statuses) }]
              : []),
            ...(['all', 'open', 'unsold'] as const).map((value) => ({
              value,
              label: office[statusChoices[value].label],
            })),
            ...orderStatuses.map((value) => ({ value, label: texts.status[value] })),
          ]}
        />
        <SelectField
          {...form.bind('type')}
          label={office.type}
          options={[
            { value: 'any', label: office.typeAny },
            ...fulfilmentTypes.map((value) => ({
              value,
              label: value === 'pickup' ? office.typePickup : office.typeDelivery,
            })),
          ]}
        />
      </div>
      <TextField
        {...form.bind('text')}
        label={office.containing}
        hint={withoutContacts ? office.containingNoContacts : office.containingHint}
        optional
      />
      <Segmented
        {...form.bind('rows')}
        label={office.rows}
        options={[
          { value: 'orders', label: office.rowsOrders },
          { value: 'lines', label: office.rowsLines },
        ]}
      />
      <SelectField
        {...form.bind('format')}
        label={office.format}
        hint={office.formatHint}
        options={csvFormatNames.map((value) => ({ value, label: formatLabel(value) }))}
      />
    </form>
  );
}

const formatKey = 'fireline.csv-format';

/** What was chosen on this device; null if nothing was. */
function rememberedFormat(): CsvFormatName | null {
  const stored = readLocal(formatKey);
  return csvFormatNames.find((name) => name === stored) ?? null;
}

function formatLabel(name: CsvFormatName): string {
  const { office } = texts;
  const labels: Record<CsvFormatName, string> = {
    comma: office.formatComma,
    semicolon: office.formatSemicolon,
    point: office.formatPoint,
    plain: office.formatPlain,
  };
  return labels[name];
}

/** The choice that corresponds to these statuses, if any. */
function choiceOf(statuses: ExportStart['statuses']): StatusChoice {
  if (statuses === null) return 'all';
  const [only] = statuses;
  if (only && statuses.length === 1) return only;
  return statuses === activeStatuses ? 'open' : 'as begun';
}

function labelsOf(statuses: ExportStart['statuses']): string {
  return (statuses ?? []).map((status) => texts.status[status]).join(', ');
}

function statusesOf(choice: Exclude<StatusChoice, 'as begun'>): readonly OrderStatus[] | null {
  switch (choice) {
    case 'all':
    case 'open':
    case 'unsold':
      return statusChoices[choice].statuses;
    default:
      return [choice];
  }
}

import { finalStatuses } from '@fireline/domain/order/status';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { serverNow } from '#lib/time/clock.ts';
import { Button } from '#ui/button/button.tsx';
import { Chip } from '#ui/form/chip.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { columnTitle } from '../list/order-cells.tsx';
import { daysBack } from './days-back.ts';
import { type ListQuery, orderMarks, type SortKey, sortKeys, usualSort } from './list-query.ts';
import { markLabel } from './mark-badges.tsx';
import { columnKeys, statusText } from './order-columns.ts';
import { tableColumns, usualColumns } from './table-columns.ts';

interface FilterDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  query: ListQuery;
  onQuery: (changes: Partial<ListQuery>) => void;
  shop: Shop | null;
  /** Uid → name of customers with open orders. */
  customers: ReadonlyMap<string, string>;
  /** How many orders match; null if unknown. */
  found: number | null;
}

const anything = ' ';

/** All filters and sorting of the list; each choice applies immediately. */
export function FilterDialog({
  open,
  onOpenChange,
  query,
  onQuery,
  shop,
  customers,
  found,
}: FilterDialogProps) {
  const stations = shop?.stations ?? [];
  const timeZone = shop?.timeZone ?? 'UTC';
  return (
    <Dialog
      backCloses
      open={open}
      onOpenChange={onOpenChange}
      title={texts.console.filters}
      size="lg"
      footer={
        <>
          <p role="status" className="mr-auto text-ink-muted text-sm">
            {found !== null && texts.console.orderCount({ count: found })}
          </p>
          <Button variant="ghost" onClick={() => onQuery(noFilters)}>
            {texts.console.filtersClear}
          </Button>
          <Button variant="primary" onClick={() => onOpenChange(false)}>
            {texts.console.filtersShow}
          </Button>
        </>
      }
    >
      <Choices
        title={texts.console.fieldStatus}
        known={[...columnKeys, ...finalStatuses]}
        chosen={query.statuses}
        label={statusText}
        onChoose={(statuses) => onQuery({ statuses })}
      />
      <Choices
        title={texts.console.fieldAttention}
        known={orderMarks}
        chosen={query.marks}
        label={markLabel}
        onChoose={(marks) => onQuery({ marks })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label={texts.console.fieldType}
          value={query.type ?? anything}
          onValueChange={(type) => onQuery({ type: type === anything ? null : type })}
          options={[
            { value: anything, label: texts.console.anyType },
            { value: 'pickup', label: texts.console.pickup },
            { value: 'delivery', label: texts.console.delivery },
          ]}
        />
        <SelectField
          label={texts.console.filterStation}
          value={query.station ?? anything}
          onValueChange={(station) => onQuery({ station: station === anything ? null : station })}
          options={[
            { value: anything, label: texts.console.anyStation },
            ...[...new Set([...stations, ...(query.station ? [query.station] : [])])].map(
              (station) => ({ value: station, label: station }),
            ),
          ]}
        />
        <SelectField
          label={texts.console.fieldCustomer}
          className="sm:col-span-2"
          value={query.customer ?? anything}
          onValueChange={(uid) => onQuery({ customer: uid === anything ? null : uid })}
          options={[
            { value: anything, label: texts.console.anyCustomer },
            ...[...customers].map(([uid, name]) => ({ value: uid, label: name })),
            ...(query.customer === null || customers.has(query.customer)
              ? []
              : [{ value: query.customer, label: texts.console.oneCustomer }]),
          ]}
        />
        <TextField
          label={texts.console.filterFrom}
          type="date"
          value={query.from ?? ''}
          max={query.to ?? undefined}
          onValueChange={(from) => onQuery({ from: from || null })}
        />
        <TextField
          label={texts.console.filterUntil}
          type="date"
          value={query.to ?? ''}
          min={query.from ?? undefined}
          onValueChange={(to) => onQuery({ to: to || null })}
        />
        <div className="-mt-1 flex flex-wrap gap-2 sm:col-span-2">
          <Button size="sm" onClick={() => onQuery(daysBack(timeZone, serverNow(), 0, 0))}>
            {texts.console.today}
          </Button>
          <Button size="sm" onClick={() => onQuery(daysBack(timeZone, serverNow(), 1, 1))}>
            {texts.console.yesterday}
          </Button>
          <Button size="sm" onClick={() => onQuery(daysBack(timeZone, serverNow(), 6, 0))}>
            {texts.console.lastWeek}
          </Button>
        </div>
        <SelectField
          label={texts.console.sortBy}
          value={query.sort.key}
          onValueChange={(key) => onQuery({ sort: { ...query.sort, key } })}
          options={sortKeys.map((key) => ({ value: key, label: sortLabel(key) }))}
        />
        <SelectField
          label={texts.console.sortDirection}
          value={query.sort.descending ? 'down' : 'up'}
          onValueChange={(to) => onQuery({ sort: { ...query.sort, descending: to === 'down' } })}
          options={[
            { value: 'down', label: texts.console.sortDescending },
            { value: 'up', label: texts.console.sortAscending },
          ]}
        />
      </div>
      <Choices
        title={texts.console.tableColumns}
        known={tableColumns.filter((column) => column !== 'number')}
        chosen={query.columns}
        label={columnTitle}
        onChoose={(columns) =>
          onQuery({
            columns: tableColumns.filter(
              (column) => column === 'number' || columns.includes(column),
            ),
          })
        }
      />
    </Dialog>
  );
}

const noFilters = {
  statuses: [],
  marks: [],
  type: null,
  station: null,
  customer: null,
  from: null,
  to: null,
  text: '',
  sort: usualSort,
  columns: usualColumns,
} as const satisfies Partial<ListQuery>;

function sortLabel(key: SortKey): string {
  const labels: Record<SortKey, string> = {
    wait: texts.console.sortWait,
    number: texts.console.sortNumber,
    name: texts.console.fieldName,
    status: texts.console.fieldStatus,
    type: texts.console.fieldType,
    total: texts.console.fieldTotal,
    changed: texts.console.fieldUpdated,
  };
  return labels[key];
}

interface ChoicesProps<Value extends string> {
  title: string;
  known: readonly Value[];
  chosen: readonly Value[];
  label: (value: Value) => string;
  onChoose: (chosen: readonly Value[]) => void;
}

function Choices<Value extends string>({
  title,
  known,
  chosen,
  label,
  onChoose,
}: ChoicesProps<Value>) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 font-semibold text-sm">{title}</legend>
      <div className="flex flex-wrap gap-2">
        {known.map((value) => (
          <Chip
            key={value}
            pressed={chosen.includes(value)}
            onPressedChange={(isPressed) =>
              onChoose(isPressed ? [...chosen, value] : chosen.filter((other) => other !== value))
            }
          >
            {label(value)}
          </Chip>
        ))}
      </div>
    </fieldset>
  );
}

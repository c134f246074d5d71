import { texts } from '@fireline/domain/texts/texts';
import type { Shortcut } from '#lib/shortcuts.ts';
import type { ListQuery } from '../filters/list-query.ts';
import { columnKeys } from '../filters/order-columns.ts';

/** The keys of the order list, for the list itself and for the help sheet. */
export const orderListShortcuts = () =>
  ({
    next: { keys: 'j', label: texts.console.keyNext },
    previous: { keys: 'k', label: texts.console.keyPrevious },
    open: { keys: 'o', label: texts.console.keyOpen },
    select: { keys: 'x', label: texts.console.keySelect },
    selectAll: { keys: 'Shift+X', label: texts.console.keySelectAll },
    search: { keys: '/', label: texts.console.keySearch },
    letIn: { keys: 'n', label: texts.console.keyLetIn },
    layout: { keys: 'v', label: texts.console.keyLayout },
    all: { keys: '0', label: texts.console.keyAll },
    pending: { keys: '1', label: texts.console.keyNew },
    confirmed: { keys: '2', label: texts.console.keyConfirmed },
    preparing: { keys: '3', label: texts.console.keyPreparing },
    ready: { keys: '4', label: texts.console.keyReady },
    out_for_delivery: { keys: '5', label: texts.console.keyOnItsWay },
  }) as const satisfies Record<string, { readonly keys: string; readonly label: string }>;

/** The keys of the page around the list. */
export function pageShortcuts(
  query: ListQuery,
  onQuery: (changes: Partial<ListQuery>) => void,
  focusSearch: () => void,
): readonly Shortcut[] {
  const group = texts.console.title;
  const { search, layout, all, ...steps } = orderListShortcuts();
  return [
    { ...search, group, run: focusSearch },
    {
      ...layout,
      group,
      run: () => onQuery({ layout: query.layout === 'board' ? 'table' : 'board' }),
    },
    { ...all, group, run: () => onQuery({ statuses: [] }) },
    ...columnKeys.map((key) => ({
      ...steps[key],
      group,
      run: () => onQuery({ statuses: [key] }),
    })),
  ];
}

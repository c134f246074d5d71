import { texts } from '@fireline/domain/texts/texts';
import { useCallback, useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { useShop } from '#entities/shop/shop.ts';
import { useSearch } from '#lib/use-search.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { TimeZoneNote } from '#ui/time/time-zone-note.tsx';
import { ExportButton } from './filters/export-button.tsx';
import { type ListQuery, readListQuery, withListQuery } from './filters/list-query.ts';
import { StatusFilter } from './filters/status-filter.tsx';
import { PastOrders } from './past/past-orders.tsx';
import { useNewestOrders } from './past/with-newest.ts';

/** Without who brings it, and without what only matters to those who work. */
const columns = ['number', 'name', 'status', 'type', 'lines', 'total', 'placed'] as const;
const lastChangedFirst = { key: 'changed', descending: true } as const;

/** The shop's orders for those who only look, with nothing to change. */
export function ViewerOrders() {
  const shop = useShop();
  const timeZone = shop?.timeZone;
  const newest = useNewestOrders();
  const navigate = useNavigate();
  const [search, setSearch] = useSearch();
  const address = search.toString();
  const query = useMemo(() => {
    const read = readListQuery(new URLSearchParams(address));
    return { ...read, columns, sort: search.has('sort') ? read.sort : lastChangedFirst };
  }, [address, search]);
  const onQuery = useCallback(
    (changes: Partial<ListQuery>) =>
      setSearch((now) => withListQuery(now, changes), { preventScrollReset: true, replace: true }),
    [setSearch],
  );
  const row = useMemo(
    () => ({ limits: null, timeZone, onOpen: (id: string) => void navigate(`/orders/${id}`) }),
    [timeZone, navigate],
  );
  return (
    <div className="page-wide">
      <PageHeader
        title={texts.console.title}
        badges={<TimeZoneNote timeZone={timeZone} />}
        text={texts.console.viewerText}
        actions={
          <ExportButton shop={shop} query={query} limits={null} customerName={null} isViewer />
        }
      />
      <StatusFilter counts={null} search={search} onQuery={onQuery} />
      <PastOrders
        key={JSON.stringify([query.customer, query.from, query.to, query.statuses, timeZone])}
        query={query}
        onQuery={onQuery}
        timeZone={timeZone ?? 'UTC'}
        row={row}
        newest={newest}
      />
    </div>
  );
}

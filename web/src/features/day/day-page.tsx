import type { Closing } from '@fireline/domain/day/closing';
import { dateIn } from '@fireline/domain/shop/opening-hours';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { daySpan } from '@fireline/domain/time/shop-days';
import { RefreshCw } from 'lucide-react';
import { lazy } from 'react';
import { Link, useParams } from 'react-router-dom';
import { staffLists } from '#entities/order/list/staff-lists.ts';
import { Price } from '#entities/product/price.tsx';
import { LiveContent } from '#entities/shop/live-content.tsx';
import { officeSources } from '#entities/shop/office-sources.ts';
import { useShop } from '#entities/shop/shop.ts';
import { PermissionGate } from '#entities/user/role-gate.tsx';
import { useNow } from '#lib/time/use-now.ts';
import { useSession } from '#platform/auth/session.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import type { Entry, Live, LiveList } from '#platform/live/state.ts';
import { BackLink } from '#ui/button/back-link.tsx';
import { Button } from '#ui/button/button.tsx';
import { Badge } from '#ui/feedback/badge.tsx';
import { FailureNote } from '#ui/feedback/failure-note.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Time } from '#ui/time/time.tsx';
import { TimeZoneNote } from '#ui/time/time-zone-note.tsx';
import { OpenOrders } from './open-orders.tsx';
import { ReportFigures } from './report-figures.tsx';
import { SignOff } from './sign-off.tsx';
import { useReport } from './use-report.ts';

/** How many past reports are listed. */
const size = 50;

/** Not a route of its own, since the menu loads all routes. */
const ClosingPage = lazy(async () => ({
  default: (await import('./closing-page.tsx')).Component,
}));

export function Component() {
  const session = useSession();
  if (useParams().number !== undefined) return <ClosingPage />;
  return (
    <PermissionGate session={session} permission="seeFigures" title={texts.day.title}>
      {({ uid, role }) => (role === 'admin' ? <DayPage uid={uid} /> : <PastReports />)}
    </PermissionGate>
  );
}

/** For those who only look: the days that were signed off. */
function PastReports() {
  const shop = useShop();
  return (
    <div className="page">
      <PageHeader
        title={texts.day.title}
        back={<BackLink to="/admin/insights">{texts.insights.title}</BackLink>}
        badges={<TimeZoneNote timeZone={shop?.timeZone} />}
      />
      <PastPart closings={useLiveQuery(officeSources.closings(size))} timeZone={shop?.timeZone} />
    </div>
  );
}

/** What the day adds up to, what is left open, signing it off, and the days before. */
function DayPage({ uid }: { uid: string }) {
  const shop = useShop();
  const orders = useLiveQuery(staffLists.activeOrders());
  const closings = useLiveQuery(officeSources.closings(size));
  const isLive = useIsLive();
  const { report: found, failure, isLoading, load } = useReport(stateOf(orders, closings));
  // Not before what is above it: a press mustn't hit what moves away.
  const report = orders.status === 'loading' ? null : found;
  return (
    <div className="page">
      <PageHeader
        title={texts.day.title}
        back={<BackLink to="/admin/insights">{texts.insights.title}</BackLink>}
        badges={<TimeZoneNote timeZone={shop?.timeZone} />}
        text={
          report ? (
            <>
              {texts.day.since({
                time: () => <Time key="since" at={report.from} timeZone={shop?.timeZone} />,
              })}
              {' · '}
              {texts.day.asOf({
                time: () => <Time key="asOf" at={report.until} timeZone={shop?.timeZone} />,
              })}
            </>
          ) : (
            // Its line is there already.
            '\u00a0'
          )
        }
        actions={
          <Button icon={RefreshCw} busy={isLoading} onClick={load}>
            {texts.day.update}
          </Button>
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid min-w-0 gap-6">
          <LiveContent
            live={orders}
            isLive={isLive}
            what={texts.shell.orders}
            skeleton={<Skeleton className="h-24 w-full rounded-card" />}
          >
            {(entries) => shop && <Open shop={shop} entries={entries} uid={uid} />}
          </LiveContent>
          <FailureNote title={texts.day.failed} failure={failure} />
          {report && <ReportFigures report={report} />}
          {!report && failure === null && <Skeleton className="h-72 w-full rounded-card" />}
        </div>
        <div className="grid min-w-0 gap-6">
          {report && <SignOff report={report} onChanged={load} />}
          {!report && failure === null && <Skeleton className="h-72 w-full rounded-card" />}
          <PastPart closings={closings} timeZone={shop?.timeZone} />
        </div>
      </div>
    </div>
  );
}

/** Changes whenever the report may have, so that it's added up again. */
function stateOf(...lists: readonly ReturnType<typeof useLiveQuery<object>>[]): string {
  return lists
    .map((list) => (list.status === 'ready' ? list.data.entries.map(({ id }) => id).join() : ''))
    .join(' ');
}

function Open({
  shop,
  entries,
  uid,
}: {
  shop: Shop;
  entries: Parameters<typeof OpenOrders>[0]['entries'];
  uid: string;
}) {
  const today = dateIn(shop.timeZone, useNow(60_000));
  return <OpenOrders entries={entries} dayEnds={daySpan(today, shop.timeZone).to} uid={uid} />;
}

function PastPart({
  closings,
  timeZone,
}: {
  closings: Live<LiveList<Closing>>;
  timeZone: string | undefined;
}) {
  const isLive = useIsLive();
  return (
    <section aria-labelledby="past" className="grid gap-2">
      <h2 id="past" className="text-lg">
        {texts.day.pastTitle}
      </h2>
      <LiveContent
        live={closings}
        isLive={isLive}
        what={texts.day.reports}
        skeleton={<Skeleton className="h-24 w-full rounded-card" />}
      >
        {(entries) => <Past entries={entries} timeZone={timeZone} />}
      </LiveContent>
    </section>
  );
}

function Past({
  entries,
  timeZone,
}: {
  entries: readonly Entry<Closing>[];
  timeZone: string | undefined;
}) {
  if (entries.length === 0) return <p className="text-ink-muted">{texts.day.pastNone}</p>;
  return (
    <ul className="grid divide-y divide-line">
      {entries.map(({ id, data }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-3">
          <Link
            to={`/admin/day/${data.number}`}
            className="inline-flex min-h-11 items-center font-semibold text-accent-ink"
          >
            {texts.day.report({ number: data.number })}
          </Link>
          <Time at={data.until} timeZone={timeZone} className="flex-1 text-ink-muted text-sm" />
          {data.reopened ? (
            <Badge>{texts.day.reopened}</Badge>
          ) : (
            <Price amount={data.sales} currency={data.currency} />
          )}
        </li>
      ))}
    </ul>
  );
}

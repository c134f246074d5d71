import { dateIn } from '@fireline/domain/shop/opening-hours';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { ClipboardCheck, Download } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useShop } from '#entities/shop/shop.ts';
import { PermissionGate } from '#entities/user/role-gate.tsx';
import { useNow } from '#lib/time/use-now.ts';
import { useSession } from '#platform/auth/session.ts';
import { Button } from '#ui/button/button.tsx';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { lateDialog } from '#ui/overlay/late-dialog.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { TimeZoneNote } from '#ui/time/time-zone-note.tsx';
import { DaysInsights } from './days-insights.tsx';
import { FiguresSkeleton } from './figures-skeleton.tsx';
import { rangeIn } from './range.ts';
import { RangePicker } from './range-picker.tsx';
import { TodayInsights } from './today-insights.tsx';

const ExportDialog = lateDialog(
  async () => (await import('#entities/order/export/export-dialog.tsx')).default,
);

export function Component() {
  return (
    <PermissionGate session={useSession()} permission="seeFigures" title={texts.insights.title}>
      {({ role }) => <InsightsPage canExport={role === 'admin'} />}
    </PermissionGate>
  );
}

/** Exports have the customers' contacts. */
function InsightsPage({ canExport }: { canExport: boolean }) {
  const shop = useShop();
  const [isExporting, setIsExporting] = useState(false);
  return (
    <div className="page">
      <PageHeader
        title={texts.insights.title}
        actions={
          <>
            <ButtonLink to="/admin/day" icon={ClipboardCheck}>
              {texts.day.title}
            </ButtonLink>
            {canExport && (
              <Button
                icon={Download}
                disabled={shop === null}
                aria-haspopup="dialog"
                onClick={() => setIsExporting(true)}
              >
                {texts.insights.exportOrders}
              </Button>
            )}
          </>
        }
      />
      {shop === null ? <FiguresSkeleton /> : <Insights shop={shop} />}
      {shop && canExport && (
        <ExportDialog shop={shop} open={isExporting} onOpenChange={setIsExporting} />
      )}
    </div>
  );
}

function Insights({ shop }: { shop: Shop }) {
  const [search] = useSearchParams();
  const now = useNow(30_000);
  const today = dateIn(shop.timeZone, now);
  const range = rangeIn(search, today);
  return (
    <>
      <div className="mb-6 grid gap-2">
        <RangePicker range={range} today={today} />
        <TimeZoneNote timeZone={shop.timeZone} />
      </div>
      {range.kind === 'today' ? (
        <TodayInsights shop={shop} date={today} />
      ) : (
        <DaysInsights
          key={`${range.first} ${range.last}`}
          shop={shop}
          first={range.first}
          last={range.last}
        />
      )}
    </>
  );
}

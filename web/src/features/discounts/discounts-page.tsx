import { discountCodeSchema } from '@fireline/domain/discounts/code';
import { discountCodesQuery } from '@fireline/domain/discounts/queries';
import { texts } from '@fireline/domain/texts/texts';
import { minute } from '@fireline/domain/time/durations';
import { Plus, Tag } from 'lucide-react';
import { useState } from 'react';
import { LiveContent } from '#entities/shop/live-content.tsx';
import { useShop } from '#entities/shop/shop.ts';
import { RoleGate } from '#entities/user/role-gate.tsx';
import { useNow } from '#lib/time/use-now.ts';
import { useSession } from '#platform/auth/session.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import { query } from '#platform/firestore/source.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import { BackLink } from '#ui/button/back-link.tsx';
import { Button } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { lateDialog } from '#ui/overlay/late-dialog.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { CodeRow } from './code-row.tsx';

const mostCodes = 200;

const discountCodes = (size: number) => query(discountCodesQuery(size), discountCodeSchema);

const CodeDialog = lateDialog(async () => (await import('./code-dialog.tsx')).CodeDialog);

export function Component() {
  return (
    <RoleGate session={useSession()} roles={['admin']} title={texts.discounts.title}>
      {({ uid }) => <DiscountsPage by={uid} />}
    </RoleGate>
  );
}

function DiscountsPage({ by }: { by: string }) {
  const codes = useLiveQuery(discountCodes(mostCodes));
  const isLive = useIsLive();
  const shop = useShop();
  const now = useNow(minute);
  const [isAdding, setAdding] = useState(false);
  const known = codes.status === 'ready' ? codes.data.entries.map(({ id }) => id) : [];
  return (
    <div className="page max-w-3xl!">
      <PageHeader
        title={texts.discounts.title}
        text={texts.discounts.text}
        back={<BackLink to="/admin/settings">{texts.discounts.back}</BackLink>}
      />
      <Button
        variant="primary"
        icon={Plus}
        className="mb-5"
        disabled={shop === null}
        onClick={() => setAdding(true)}
      >
        {texts.discounts.add}
      </Button>
      <LiveContent
        live={codes}
        isLive={isLive}
        what={texts.discounts.plural}
        skeleton={<Skeleton className="h-24 w-full rounded-card" />}
      >
        {(entries) =>
          entries.length === 0 ? (
            <EmptyState icon={Tag} title={texts.discounts.none} text={texts.discounts.noneHint} />
          ) : (
            <ul
              aria-label={texts.discounts.title}
              className="divide-y divide-line rounded-card border border-line bg-surface-raised px-4"
            >
              {entries.map((entry) => (
                <CodeRow
                  key={entry.id}
                  entry={entry}
                  by={by}
                  timeZone={shop?.timeZone ?? 'UTC'}
                  now={now}
                />
              ))}
            </ul>
          )
        }
      </LiveContent>
      {shop && (
        <CodeDialog open={isAdding} onOpenChange={setAdding} shop={shop} known={known} by={by} />
      )}
    </div>
  );
}

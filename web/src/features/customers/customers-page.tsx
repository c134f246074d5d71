import { blockKinds } from '@fireline/domain/access/block';
import { texts } from '@fireline/domain/texts/texts';
import { UserCheck } from 'lucide-react';
import { useState } from 'react';
import { LiveContent } from '#entities/shop/live-content.tsx';
import { officeSources } from '#entities/shop/office-sources.ts';
import { useShop } from '#entities/shop/shop.ts';
import { RoleGate } from '#entities/user/role-gate.tsx';
import { useSession } from '#platform/auth/session.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { SearchField } from '#ui/form/search-field.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { BlockRow } from './block-row.tsx';
import { FoundCustomers } from './found-customers.tsx';

const mostBlocks = 200;

export function Component() {
  return (
    <RoleGate session={useSession()} roles={['admin']} title={texts.customers.title}>
      {({ uid }) => <CustomersPage by={uid} />}
    </RoleGate>
  );
}

/** Finds customers by their orders, and lists everyone whom the shop takes no orders from. */
function CustomersPage({ by }: { by: string }) {
  const blocks = useLiveQuery(officeSources.blocks(mostBlocks));
  const isLive = useIsLive();
  const timeZone = useShop()?.timeZone;
  const [text, setText] = useState('');
  return (
    <div className="page">
      <PageHeader title={texts.customers.title} />
      <SearchField
        label={texts.customers.search}
        value={text}
        onValueChange={setText}
        className="max-w-xl"
      />
      <FoundCustomers text={text.trim()} timeZone={timeZone} />
      <section aria-labelledby="blocks" className="mt-10 max-w-3xl">
        <h2 id="blocks" className="text-xl">
          {texts.customers.blocksTitle}
        </h2>
        <p className="mt-1 mb-3 text-ink-muted text-sm">{texts.customers.blocksText}</p>
        <LiveContent
          live={blocks}
          isLive={isLive}
          what={texts.customers.blocksPlural}
          skeleton={<Skeleton className="h-24 w-full rounded-card" />}
        >
          {(entries) =>
            entries.length === 0 ? (
              <EmptyState
                icon={UserCheck}
                title={texts.customers.blocksNone}
                text={texts.customers.blocksNoneHint}
              />
            ) : (
              <ul className="divide-y divide-line rounded-card border border-line bg-surface-raised px-4">
                {blockKinds.flatMap((kind) =>
                  entries
                    .filter(({ data }) => data.kind === kind)
                    .map((entry) => (
                      <BlockRow
                        key={entry.id}
                        what={{ blockId: entry.id, kind, label: entry.data.label }}
                        stored={entry}
                        by={by}
                        timeZone={timeZone}
                      />
                    )),
                )}
              </ul>
            )
          }
        </LiveContent>
      </section>
    </div>
  );
}

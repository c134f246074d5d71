import type { Product } from '@fireline/domain/catalog/product';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { CloudOff, History } from 'lucide-react';
import { useState } from 'react';
import { ChangeHistory } from '#entities/shop/change-history.tsx';
import { sources } from '#entities/shop/sources.ts';
import { RoleGate } from '#entities/user/role-gate.tsx';
import { useSession } from '#platform/auth/session.ts';
import { useConnection } from '#platform/connection/connection.ts';
import { useLiveDocument, useLiveQuery } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { ErrorState } from '#ui/feedback/error-state.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { SettingsEditor } from './settings-editor.tsx';
import { changeWords } from './settings-words.ts';

export function Component() {
  return (
    <RoleGate session={useSession()} roles={['admin']} title={texts.settings.title}>
      {({ uid }) => <SettingsPage uid={uid} />}
    </RoleGate>
  );
}

function SettingsPage({ uid }: { uid: string }) {
  const shop = useLiveDocument(sources.shop());
  const menu = useLiveQuery(sources.menu());
  const isLive = useConnection().state === 'live';
  const [wasKnown, setWasKnown] = useState(false);
  if (shop.status === 'error') {
    return <ErrorState title={texts.settings.failed} text={shop.error.message} />;
  }
  const products = menu.status === 'ready' && !menu.data.invalidIds.length ? menu : null;
  // "No settings" and "no products" are only certain once the server has confirmed them. From then
  // on, the form stays, and what was typed into it, when the connection breaks.
  const isKnown =
    shop.status === 'ready' && products && (shop.data !== null || !shop.fromCache || wasKnown);
  if (isKnown && !wasKnown) setWasKnown(true);
  if (!isKnown) {
    return (
      <div className="page max-w-4xl!">
        <PageHeader title={texts.settings.title} />
        {menu.status === 'ready' && menu.data.invalidIds.length > 0 ? (
          <ErrorState
            title={texts.settings.unreadableTitle}
            text={texts.settings.unreadableText({
              products: menu.data.invalidIds.slice(0, 3).join(', '),
            })}
          />
        ) : shop.status === 'ready' && !isLive ? (
          <EmptyState
            icon={CloudOff}
            title={texts.settings.notConnectedTitle}
            text={texts.settings.notConnectedText}
          />
        ) : (
          <div
            role="status"
            aria-busy="true"
            aria-label={texts.settings.loading}
            className="grid gap-4"
          >
            <Skeleton className="h-32 w-full" />
            <Skeleton className="h-64 w-full" />
            <Skeleton className="h-64 w-full" />
          </div>
        )}
      </div>
    );
  }
  return (
    <KnownSettings shop={shop.data?.data ?? null} products={products.data.entries} uid={uid} />
  );
}

function KnownSettings({
  shop,
  products,
  uid,
}: {
  shop: Shop | null;
  products: readonly Entry<Product>[];
  uid: string;
}) {
  const [showsHistory, setShowsHistory] = useState(false);
  return (
    <div className="page max-w-4xl! pb-8!">
      <PageHeader
        title={shop === null ? texts.settings.setUpTitle : texts.settings.title}
        tabTitle={texts.settings.title}
        text={shop === null ? texts.settings.setUpText : undefined}
        actions={
          shop && (
            <Button icon={History} onClick={() => setShowsHistory(true)}>
              {texts.settings.history}
            </Button>
          )
        }
      />
      <SettingsEditor shop={shop} products={products} uid={uid} />
      <Dialog
        backCloses
        open={showsHistory}
        onOpenChange={setShowsHistory}
        title={texts.settings.historyTitle}
        size="md"
      >
        {showsHistory && (
          <ChangeHistory
            type="settings"
            target="shop"
            timeZone={shop?.timeZone}
            wordsOf={changeWords}
          />
        )}
      </Dialog>
    </div>
  );
}

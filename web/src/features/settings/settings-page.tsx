import type { Product } from '@fireline/domain/catalog/product';
import type { Shop } from '@fireline/domain/shop/settings';
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
    <RoleGate session={useSession()} roles={['admin']} title="Settings">
      {({ uid }) => <SettingsPage uid={uid} />}
    </RoleGate>
  );
}

function SettingsPage({ uid }: { uid: string }) {
  const shop = useLiveDocument(sources.shop());
  const menu = useLiveQuery(sources.menu());
  const isLive = useConnection().state === 'live';
  if (shop.status === 'error') {
    return <ErrorState title="Can’t show the settings" text={shop.error.message} />;
  }
  const products = menu.status === 'ready' && !menu.data.unreadable.length ? menu : null;
  // "No settings" and "no products" are only certain once the server has confirmed them.
  const isKnown = shop.status === 'ready' && products && (shop.data !== null || !shop.saved);
  if (!isKnown) {
    return (
      <div className="page max-w-4xl!">
        <PageHeader title="Settings" />
        {menu.status === 'ready' && menu.data.unreadable.length > 0 ? (
          <ErrorState
            title="A product can’t be read"
            text={`Fix ${menu.data.unreadable.slice(0, 3).join(', ')} first. Settings need to know what uses a category or a station.`}
          />
        ) : shop.status === 'ready' && !isLive ? (
          <EmptyState
            icon={CloudOff}
            title="Not connected"
            text="No settings are saved on this device. They’ll appear once you’re connected."
          />
        ) : (
          <div role="status" aria-busy="true" aria-label="Loading settings" className="grid gap-4">
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
        title={shop === null ? 'Set up your shop' : 'Settings'}
        tabTitle="Settings"
        text={
          shop === null ? 'Review these settings and save. Then add products and open.' : undefined
        }
        actions={
          shop && (
            <Button icon={History} onClick={() => setShowsHistory(true)}>
              History
            </Button>
          )
        }
      />
      <SettingsEditor shop={shop} products={products} uid={uid} />
      <Dialog
        backCloses
        open={showsHistory}
        onOpenChange={setShowsHistory}
        title="Changes to settings"
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

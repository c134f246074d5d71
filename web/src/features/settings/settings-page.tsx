import type { Product } from '@fireline/domain/catalog/product';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { CloudOff, History } from 'lucide-react';
import { lazy, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { ChangeHistory } from '#entities/shop/change-history.tsx';
import { sources } from '#entities/shop/sources.ts';
import { RoleGate } from '#entities/user/role-gate.tsx';
import { useSession } from '#platform/auth/session.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import { useLiveDocument, useLiveQuery } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { ErrorState } from '#ui/feedback/error-state.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { lateDialog } from '#ui/overlay/late-dialog.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { SettingsEditor } from './settings-editor.tsx';
import { changeWords } from './settings-words.ts';

/** Not a route of its own, since the menu loads all routes. */
const SetUpPage = lazy(async () => ({
  default: (await import('./set-up/set-up-page.tsx')).Component,
}));

const Dialog = lateDialog(async () => (await import('#ui/overlay/dialog.tsx')).Dialog);

export function Component() {
  const session = useSession();
  const { pathname } = useLocation();
  if (pathname.startsWith('/admin/settings/set-up')) return <SetUpPage />;
  return (
    <RoleGate session={session} roles={['admin']} title={texts.settings.title}>
      {({ uid }) => <SettingsPage uid={uid} />}
    </RoleGate>
  );
}

function SettingsPage({ uid }: { uid: string }) {
  const shop = useLiveDocument(sources.shop());
  const menu = useLiveQuery(sources.menu());
  const isLive = useIsLive();
  if (shop.status === 'error') {
    return <ErrorState title={texts.settings.failed} text={shop.error.message} />;
  }
  const products = menu.status === 'ready' && !menu.data.invalidIds.length ? menu : null;
  if (shop.status !== 'ready' || shop.data === null || !products) {
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
  return <KnownSettings shop={shop.data.data} products={products.data.entries} uid={uid} />;
}

function KnownSettings({
  shop,
  products,
  uid,
}: {
  shop: Shop;
  products: readonly Entry<Product>[];
  uid: string;
}) {
  const [showsHistory, setShowsHistory] = useState(false);
  return (
    <div className="page max-w-4xl! pb-8!">
      <PageHeader
        title={texts.settings.title}
        actions={
          <Button icon={History} onClick={() => setShowsHistory(true)}>
            {texts.settings.history}
          </Button>
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
            timeZone={shop.timeZone}
            wordsOf={changeWords}
          />
        )}
      </Dialog>
    </div>
  );
}

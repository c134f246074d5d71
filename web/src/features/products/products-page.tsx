import type { Product } from '@fireline/domain/catalog/product';
import { texts } from '@fireline/domain/texts/texts';
import { Ban, FileUp, Plus, Store, Trash2 } from 'lucide-react';
import { lazy, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { deleteProduct } from '#entities/product/product-mutations.ts';
import { ChangeHistory } from '#entities/shop/change-history.tsx';
import { LiveContent } from '#entities/shop/live-content.tsx';
import { sources } from '#entities/shop/sources.ts';
import { RoleGate } from '#entities/user/role-gate.tsx';
import { useSession } from '#platform/auth/session.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import { useLiveDocument, useLiveQuery } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { hidden } from '#ui/hidden.tsx';
import { lateDialog } from '#ui/overlay/late-dialog.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { DeleteQuestion } from './delete-question.tsx';
import { changeWords } from './product-changes.ts';
import type { Editing, RefusedEdit } from './product-dialog.tsx';
import { ProductList } from './product-list.tsx';
import { knownCategories } from './product-list-filter.ts';

/** Not a route of its own, since the menu loads all routes. */
const ImportPage = lazy(async () => ({
  default: (await import('./import/import-page.tsx')).Component,
}));

const ProductDialog = lateDialog(async () => (await import('./product-dialog.tsx')).ProductDialog);
const SoldOutSheet = lateDialog(
  async () => (await import('#entities/product/sold-out/sold-out-sheet.tsx')).SoldOutSheet,
);
const Dialog = lateDialog(async () => (await import('#ui/overlay/dialog.tsx')).Dialog);

export function Component() {
  const session = useSession();
  const { pathname } = useLocation();
  if (pathname.endsWith('/import')) return <ImportPage />;
  return (
    <RoleGate session={session} roles={['admin']} title={texts.products.title}>
      {({ uid }) => <ProductsPage uid={uid} />}
    </RoleGate>
  );
}

function ProductsPage({ uid }: { uid: string }) {
  const menu = useLiveQuery(sources.menu());
  const settings = useLiveDocument(sources.shop());
  const shop = settings.status === 'ready' ? (settings.data?.data ?? null) : null;
  const isLive = useIsLive();
  const [editing, setEditing] = useState<Editing | null>(null);
  const [isSellingOut, setSellingOut] = useState(false);
  const [refused, setRefused] = useState<RefusedEdit | null>(null);
  const [history, setHistory] = useState<Entry<Product> | null>(null);
  const [deleting, setDeleting] = useState<{ readonly id: string; readonly name: string } | null>(
    null,
  );
  const products = menu.status === 'ready' ? menu.data.entries : [];

  return (
    <div className="page">
      <PageHeader
        title={texts.products.title}
        actions={
          <>
            <Button icon={Ban} disabled={shop === null} onClick={() => setSellingOut(true)}>
              {texts.soldOut.button}
            </Button>
            {shop && (
              <ButtonLink to="/admin/products/import" icon={FileUp}>
                {texts.menuFile.link}
              </ButtonLink>
            )}
            <Button
              variant="primary"
              icon={Plus}
              disabled={shop === null}
              onClick={() => setEditing({ productId: null })}
            >
              {texts.products.add}
            </Button>
          </>
        }
      />
      {refused && (
        <div className="sticky-under-header mb-4">
          <Callout
            tone="danger"
            announce
            title={texts.products.refusedTitle({ name: refused.typed.name })}
            action={
              <div className="flex flex-wrap gap-2">
                <Button
                  disabled={shop === null}
                  onClick={() => {
                    setEditing(refused);
                    setRefused(null);
                  }}
                >
                  {texts.products.keepEditing}
                </Button>
                <Button variant="ghost" onClick={() => setRefused(null)}>
                  {texts.products.discard}
                </Button>
              </div>
            }
          >
            {texts.products.refusedHint}
          </Callout>
        </div>
      )}
      <LiveContent
        live={menu}
        isLive={isLive}
        what={texts.products.plural}
        linkOf={(id) => (
          <Button size="sm" icon={Trash2} onClick={() => setDeleting({ id, name: id })}>
            {texts.products.deleteUnreadable({ id, hidden })}
          </Button>
        )}
        skeleton={<ListSkeleton />}
      >
        {(entries) =>
          entries.length === 0 ? (
            <EmptyState
              icon={Store}
              title={texts.products.emptyTitle}
              text={texts.products.emptyHint}
              action={<ButtonLink to="/admin/settings/set-up">{texts.setUp.resume}</ButtonLink>}
            />
          ) : (
            <ProductList
              products={entries}
              categories={knownCategories(shop?.categories ?? [], entries)}
              row={{
                uid,
                isLive,
                currency: shop?.currency,
                timeZone: shop?.timeZone,
                actions: {
                  onEdit: (productId) => setEditing({ productId }),
                  onDuplicate: (copyOf) => setEditing({ productId: null, copyOf }),
                  onHistory: setHistory,
                  onDelete: ({ id, data }) => setDeleting({ id, name: data.name }),
                },
              }}
            />
          )
        }
      </LiveContent>
      {shop && (
        <ProductDialog
          open={editing !== null}
          editing={editing}
          products={products}
          shop={shop}
          uid={uid}
          onClose={() => setEditing(null)}
          onRefused={setRefused}
        />
      )}
      {shop && (
        <SoldOutSheet open={isSellingOut} onOpenChange={setSellingOut} shop={shop} uid={uid} />
      )}
      <DeleteQuestion
        name={deleting?.name ?? null}
        onClose={() => setDeleting(null)}
        onDelete={() => {
          if (deleting) void deleteProduct({ productId: deleting.id, name: deleting.name });
        }}
      />
      <Dialog
        backCloses
        open={history !== null}
        onOpenChange={(open) => {
          if (!open) setHistory(null);
        }}
        title={texts.products.historyTitle({ name: history?.data.name ?? '' })}
      >
        {history && shop && (
          <ChangeHistory
            type="product"
            target={history.id}
            timeZone={shop.timeZone}
            wordsOf={(before, after) => changeWords(before, after, shop.currency)}
          />
        )}
      </Dialog>
    </div>
  );
}

function ListSkeleton() {
  return (
    <div className="grid gap-3">
      <Skeleton className="h-11 w-full" />
      <Skeleton className="h-20 w-full" />
      <Skeleton className="h-20 w-full" />
      <Skeleton className="h-20 w-full" />
    </div>
  );
}

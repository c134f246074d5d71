import type { Product } from '@fireline/domain/schemas/product';
import { Plus, Search, SearchX, Store } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useConnection } from '#lib/connection.ts';
import { type Entry, useLiveQuery } from '#lib/live.ts';
import { useSession } from '#lib/session.ts';
import { useShop } from '#lib/shop.ts';
import { sources } from '#lib/sources.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { LiveContent } from '#ui/live-content.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { RoleGate } from '#ui/role-gate.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { TextField } from '#ui/text-field.tsx';
import { ProductDialog } from './product-dialog.tsx';
import { filterProducts, knownCategories } from './product-list-filter.ts';
import { ProductRow } from './product-row.tsx';

export function Component() {
  return (
    <RoleGate session={useSession()} roles={['admin']} title="Products">
      {({ uid }) => <ProductsPage uid={uid} />}
    </RoleGate>
  );
}

/** What is edited: a product by its id, or one that is still to be. */
type Editing = { readonly productId: string | null };

function ProductsPage({ uid }: { uid: string }) {
  const menu = useLiveQuery(sources.menu());
  const shop = useShop();
  const isLive = useConnection().state === 'live';
  const [editing, setEditing] = useState<Editing | null>(null);
  const products = menu.status === 'ready' ? menu.data.entries : [];

  return (
    <div className="page">
      <PageHeader
        title="Products"
        actions={
          <Button
            variant="primary"
            icon={Plus}
            disabled={shop === null}
            onClick={() => setEditing({ productId: null })}
          >
            Add product
          </Button>
        }
      />
      <LiveContent live={menu} isLive={isLive} what="products" skeleton={<ListSkeleton />}>
        {(entries) =>
          entries.length === 0 ? (
            <EmptyState
              icon={Store}
              title="The menu is empty"
              text="Add the first product with the button above. Customers see it at once."
            />
          ) : (
            <ProductList
              products={entries}
              categories={knownCategories(shop?.categories ?? [], entries)}
              row={{
                uid,
                isLive,
                currency: shop?.currency,
                onEdit: (productId) => setEditing({ productId }),
              }}
            />
          )
        }
      </LiveContent>
      {shop && (
        <ProductDialog
          editing={editing}
          products={products}
          shop={shop}
          uid={uid}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  );
}

interface ProductListProps {
  products: readonly Entry<Product>[];
  categories: readonly string[];
  row: Omit<Parameters<typeof ProductRow>[0], 'entry'>;
}

/** The list with its filters, which are in the address. */
function ProductList({ products, categories, row }: ProductListProps) {
  const [search, setSearch] = useSearchParams();
  const text = search.get('q') ?? '';
  const category = categories.find((known) => known === search.get('category')) ?? null;
  const found = filterProducts(products, { text, category });

  function filterBy(key: 'q' | 'category', value: string) {
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        if (value === '') next.delete(key);
        else next.set(key, value);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  }

  return (
    <>
      <div className="mb-4 grid gap-3 sm:grid-cols-[1fr_14rem]">
        <TextField
          label="Search by name"
          labelHidden
          type="search"
          placeholder="Search by name"
          icon={<Search className="size-4.5" />}
          value={text}
          onValueChange={(value) => filterBy('q', value)}
        />
        <SelectField
          label="Category"
          labelHidden
          value={category ?? everything}
          onValueChange={(value) => filterBy('category', value === everything ? '' : value)}
          options={[
            { value: everything, label: 'All categories' },
            ...categories.map((name) => ({ value: name, label: name })),
          ]}
        />
      </div>
      <p role="status" className="mb-2 text-ink-muted text-sm">
        {found.length === products.length
          ? `${products.length} products`
          : `${found.length} of ${products.length} products`}
      </p>
      {found.length === 0 ? (
        <EmptyState
          icon={SearchX}
          title="No product fits"
          action={
            <Button onClick={() => setSearch({}, { replace: true })}>Show all products</Button>
          }
        />
      ) : (
        <ul className="divide-y divide-line rounded-card border border-line bg-surface-raised shadow-card">
          {found.map((entry) => (
            <ProductRow key={entry.id} entry={entry} {...row} />
          ))}
        </ul>
      )}
    </>
  );
}

/** No category can have this name: the domain trims them and wants a letter. */
const everything = ' ';

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

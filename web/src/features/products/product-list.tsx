import type { Product } from '@fireline/domain/catalog/product';
import { texts } from '@fireline/domain/texts/texts';
import { SearchX } from 'lucide-react';
import { useState } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';
import { useNow } from '#lib/time/use-now.ts';
import { setParam, useSearch } from '#lib/use-search.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { Chip } from '#ui/form/chip.tsx';
import { SearchField } from '#ui/form/search-field.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import {
  byCategory,
  conditionName,
  conditions,
  filterProducts,
  isIn,
} from './product-list-filter.ts';
import { ProductRow, type ProductRowProps } from './product-row.tsx';
import { SortableProducts } from './sortable-products.tsx';

interface ProductListProps {
  products: readonly Entry<Product>[];
  categories: readonly string[];
  row: Omit<ProductRowProps, 'entry' | 'handle' | 'onMoveUp' | 'onMoveDown'>;
}

type FilterKey = 'q' | 'category' | 'only';

/** The list with its filters, which are kept in the URL. Without filters it can be reordered. */
export function ProductList({ products, categories, row }: ProductListProps) {
  const [search, setSearch] = useSearch();
  // The URL lags behind fast typing.
  const [text, setText] = useState(search.get('q') ?? '');
  const { key } = useLocation();
  const [known, setKnown] = useState(key);
  const isOwn = useNavigationType() === 'REPLACE';
  if (key !== known) {
    setKnown(key);
    // Changed from elsewhere: the command palette or the Back button.
    if (!isOwn) setText(search.get('q') ?? '');
  }
  const category = categories.find((known) => known === search.get('category')) ?? null;
  const condition = conditions.find((known) => known === search.get('only')) ?? null;
  const now = useNow(10_000);
  const found = filterProducts(products, { text, category, condition, now });
  const isWhole = text.trim() === '' && condition === null;

  function filterBy(key: FilterKey, value: string) {
    setSearch((now) => setParam(now, key, value), { replace: true, preventScrollReset: true });
  }

  return (
    <>
      <div className="mb-3 grid gap-3 sm:grid-cols-[1fr_14rem]">
        <SearchField
          label={texts.products.searchLabel}
          value={text}
          onValueChange={(value) => {
            setText(value);
            filterBy('q', value);
          }}
        />
        <SelectField
          label={texts.products.category}
          labelHidden
          value={category ?? everything}
          onValueChange={(value) => filterBy('category', value === everything ? '' : value)}
          options={[
            { value: everything, label: texts.products.anyCategory },
            ...categories.map((name) => ({ value: name, label: name })),
          ]}
        />
      </div>
      <div className="mb-4 flex flex-wrap items-center gap-2">
        {conditions.map((known) => (
          <Chip
            key={known}
            pressed={condition === known}
            onPressedChange={(pressed) => filterBy('only', pressed ? known : '')}
          >
            {conditionName(known)}{' '}
            <span className="numeric text-ink-muted">
              {products.filter(({ data }) => isIn(known, data, now)).length}
            </span>
          </Chip>
        ))}
        <p role="status" className="ml-auto text-ink-muted text-sm">
          {found.length === products.length
            ? texts.products.count({ count: products.length })
            : texts.products.countOf({ found: found.length, count: products.length })}
        </p>
      </div>
      {found.length === 0 ? (
        <EmptyState
          icon={SearchX}
          title={texts.products.noMatch}
          action={
            <Button
              onClick={() => {
                setText('');
                setSearch(() => new URLSearchParams(), { replace: true });
              }}
            >
              {texts.products.showAll}
            </Button>
          }
        />
      ) : isWhole ? (
        <div className="grid gap-6">
          {byCategory(found, categories).map((group) => (
            <section key={group.category} aria-label={group.category} className="grid gap-2">
              <h2 className="flex items-baseline gap-2 text-lg">
                {group.category}
                <span className="font-normal font-sans text-ink-muted text-sm">
                  {group.products.length}
                </span>
              </h2>
              <SortableProducts label={group.category} products={group.products} row={row} />
            </section>
          ))}
        </div>
      ) : (
        <ul
          aria-label={texts.products.title}
          className="divide-y divide-line rounded-card border border-line bg-surface-raised shadow-card"
        >
          {found.map((entry) => (
            <li key={entry.id} aria-label={entry.data.name}>
              <ProductRow entry={entry} {...row} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** No category can have this name: the domain trims names and requires a letter. */
const everything = ' ';

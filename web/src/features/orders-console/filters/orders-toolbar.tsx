import { texts } from '@fireline/domain/texts/texts';
import { Columns3, SlidersHorizontal, Table2, TriangleAlert } from 'lucide-react';
import { type RefObject, useCallback } from 'react';
import { Button } from '#ui/button/button.tsx';
import { Segmented } from '#ui/form/segmented.tsx';
import { filterCount, type ListLayout, type ListQuery } from './list-query.ts';
import { SearchBox } from './search-box.tsx';

interface OrdersToolbarProps {
  query: ListQuery;
  onQuery: (changes: Partial<ListQuery>) => void;
  onFilters: () => void;
  searchField: RefObject<HTMLInputElement | null>;
  stuckCount: number;
}

/** Search, filters, and the layout of the list. */
export function OrdersToolbar({
  query,
  onQuery,
  onFilters,
  searchField,
  stuckCount,
}: OrdersToolbarProps) {
  const onText = useCallback((text: string) => onQuery({ text }), [onQuery]);
  return (
    <div className="mb-3 flex flex-wrap items-center gap-3">
      <SearchBox
        ref={searchField}
        text={query.text}
        onText={onText}
        className="min-w-[min(100%,12rem)] flex-1 basis-48 max-lg:basis-full"
      />
      <Button icon={SlidersHorizontal} aria-haspopup="dialog" onClick={onFilters}>
        {filterCount(query) > 0
          ? texts.console.filtersCount({ count: filterCount(query) })
          : texts.console.filters}
      </Button>
      <div className="w-full sm:w-88 sm:max-lg:ml-auto">
        <Segmented<ListLayout>
          label={texts.console.layout}
          value={query.layout}
          onValueChange={(layout) => onQuery({ layout })}
          options={[
            { value: 'board', label: texts.console.layoutBoard, icon: Columns3 },
            { value: 'table', label: texts.console.layoutTable, icon: Table2 },
            {
              value: 'stuck',
              label:
                stuckCount > 0
                  ? texts.console.layoutStuckCount({ count: stuckCount })
                  : texts.console.layoutStuck,
              icon: TriangleAlert,
            },
          ]}
        />
      </div>
    </div>
  );
}

import { texts } from '@fireline/domain/texts/texts';
import { FigureTable as Table, type FigureTableProps as TableProps } from '#ui/figure-table.tsx';

interface FigureTableProps extends TableProps {
  /** Collapsed at first because a chart shows the same. */
  isFolded?: boolean;
}

export function FigureTable({ isFolded = false, ...table }: FigureTableProps) {
  if (!isFolded) return <Table {...table} />;
  return (
    <details className="group">
      <summary className="inline-flex min-h-11 items-center font-semibold text-accent-ink text-sm">
        {texts.insights.asTable}
      </summary>
      <Table {...table} />
    </details>
  );
}

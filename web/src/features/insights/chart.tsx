import { texts } from '@fireline/domain/texts/texts';
import { Component, lazy, type ReactNode, Suspense } from 'react';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import type { ChartProps } from './chart-drawing.tsx';

const ChartDrawing = lazy(() => import('./chart-drawing.tsx'));

/** Hidden from screen readers: a table beside it has the same numbers. */
export function Chart(props: ChartProps) {
  const height = props.kind === 'rows' ? 56 + props.rows.length * 52 : 260;
  return (
    <div
      aria-hidden
      style={{ height }}
      className="rounded-card border border-line bg-surface-raised p-3 text-sm sm:p-4"
    >
      <WithoutPicture>
        <Suspense fallback={<Skeleton className="size-full" />}>
          <ChartDrawing {...props} />
        </Suspense>
      </WithoutPicture>
    </div>
  );
}

/** The chart script may fail to load; the tables say the same. */
class WithoutPicture extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <p className="text-ink-muted">{texts.insights.chartFailed}</p>;
  }
}

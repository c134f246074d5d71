import { assertNever } from '@fireline/domain/assert-never';
import { Callout } from '#ui/feedback/callout.tsx';
import type { ExportState } from './use-export.ts';

/** The progress of an export, or its result. */
export function ExportProgressNote({ state }: { state: ExportState }) {
  switch (state.status) {
    case 'idle':
      return null;
    case 'running':
      return <Running progress={state.progress} />;
    case 'failed':
      return (
        <Callout tone="danger" announce title="No file was saved">
          {state.message}
        </Callout>
      );
    case 'done':
      return state.result.outcome === 'cancelled' ? (
        <Callout tone="info" announce title="Canceled">
          No file was saved.{' '}
        </Callout>
      ) : (
        <Callout tone="success" announce title={`${ordersText(state.result.written)} exported`}>
          {state.result.unreadable > 0 &&
            `${ordersText(state.result.unreadable)} couldn’t be read and ${state.result.unreadable === 1 ? 'isn’t' : 'aren’t'} in the file.`}
        </Callout>
      );
    default:
      return assertNever(state);
  }
}

function Running({
  progress,
}: {
  progress: Extract<ExportState, { status: 'running' }>['progress'];
}) {
  const [read, total] = [progress?.read ?? 0, progress?.total ?? 0];
  return (
    <div className="grid gap-2">
      <progress
        aria-label="Export"
        max={Math.max(total, 1)}
        value={read}
        className="h-2 w-full overflow-hidden rounded-full"
      />
      <p className="numeric text-ink-muted text-sm">
        {progress === null ? 'Starting…' : `${read} of ${total} orders`}
      </p>
    </div>
  );
}

function ordersText(count: number): string {
  return count === 1 ? '1 order' : `${count} orders`;
}

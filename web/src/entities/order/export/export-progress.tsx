import { assertNever } from '@fireline/domain/assert-never';
import { texts } from '@fireline/domain/texts/texts';
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
        <Callout tone="danger" announce title={texts.office.exportFailedTitle}>
          {state.message}
        </Callout>
      );
    case 'done':
      return state.result.outcome === 'cancelled' ? (
        <Callout tone="info" announce title={texts.office.exportCanceledTitle}>
          {texts.office.exportCanceledText}
        </Callout>
      ) : (
        <Callout
          tone="success"
          announce
          title={texts.office.exported({ count: state.result.written })}
        >
          {state.result.invalid > 0 && texts.office.unreadable({ count: state.result.invalid })}
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
        aria-label={texts.office.exportLabel}
        max={Math.max(total, 1)}
        value={read}
        className="h-2 w-full overflow-hidden rounded-full"
      />
      <p className="numeric text-ink-muted text-sm">
        {progress === null
          ? texts.office.exportStarting
          : texts.office.exportProgress({ read, total })}
      </p>
    </div>
  );
}

import { texts } from '@fireline/domain/texts/texts';
import { Check, ClipboardCopy, Pause, Play, Trash2 } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useStore } from '#lib/store.ts';
import { Button } from '#ui/button/button.tsx';
import { SearchField } from '#ui/form/search-field.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { Part } from '../part.tsx';
import { type EventLog, eventTypes, type LogFilter, type LogRow, rowsFor } from './event-log.ts';
import { LogTable } from './log-table.tsx';
import { typeLabel } from './log-words.ts';

const types = () =>
  [
    { value: 'all', label: texts.live.filterAll },
    ...eventTypes.map((type) => ({ value: type, label: typeLabel(type) })),
  ] as const;

/** Everything that was delivered, newest first. Pausing freezes the list, not the counts. */
export function LogPart({ log }: { log: EventLog }) {
  const live = useStore(log.state).rows;
  const [held, setHeld] = useState<readonly LogRow[] | null>(null);
  const [filter, setFilter] = useState<LogFilter>({ text: '', type: 'all' });
  const rows = held ?? live;
  const shown = useMemo(() => rowsFor(rows, filter), [rows, filter]);
  const since = held === null ? 0 : (live.at(-1)?.id ?? 0) - (held.at(-1)?.id ?? 0);
  return (
    <Part
      title={texts.live.logTitle}
      actions={
        <>
          <Button
            size="sm"
            icon={held ? Play : Pause}
            aria-pressed={held !== null}
            onClick={() => setHeld(held === null ? live : null)}
          >
            {held === null
              ? texts.live.pause
              : since === 0
                ? texts.live.resume
                : texts.live.resumeNew({
                    count: since,
                    new: (content) => (
                      <span key="new" className="numeric">
                        {content}
                      </span>
                    ),
                  })}
          </Button>
          <Button
            size="sm"
            icon={Trash2}
            onClick={() => {
              log.clear();
              setHeld(null);
            }}
          >
            {texts.live.clear}
          </Button>
          <CopyButton rows={shown} />
        </>
      }
    >
      <div className="flex flex-wrap gap-3">
        <SearchField
          className="min-w-48 flex-1"
          label={texts.live.filterLabel}
          placeholder={texts.live.filterPlaceholder}
          value={filter.text}
          onValueChange={(text) => setFilter({ ...filter, text })}
        />
        <SelectField
          label={texts.live.filterType}
          labelHidden
          className="w-40"
          value={filter.type}
          options={types()}
          onValueChange={(type) => setFilter({ ...filter, type })}
        />
      </div>
      <LogTable rows={shown} isFiltered={shown.length < rows.length} />
    </Part>
  );
}

/** How long the "copied" message stays (ms). */
const saysSo = 2000;

function CopyButton({ rows }: { rows: readonly LogRow[] }) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), saysSo);
    return () => clearTimeout(timer);
  }, [outcome]);
  async function copy() {
    try {
      await navigator.clipboard.writeText(JSON.stringify(rows, null, 2));
      setOutcome('copied');
    } catch {
      // The browser denies clipboard access here.
      setOutcome('failed');
    }
  }
  return (
    <>
      <Button
        size="sm"
        icon={outcome === 'copied' ? Check : ClipboardCopy}
        disabled={rows.length === 0}
        onClick={() => void copy()}
      >
        {outcome === 'failed'
          ? texts.live.copyRefused
          : outcome === 'copied'
            ? texts.live.copied
            : texts.live.copy}
      </Button>
      <span role="status" className="sr-only">
        {outcome === 'copied' && texts.live.copiedCount({ count: rows.length })}
      </span>
    </>
  );
}

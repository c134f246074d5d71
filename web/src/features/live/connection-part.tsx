import { numberText } from '@fireline/domain/texts/format-more';
import { texts } from '@fireline/domain/texts/texts';
import { useEffect, useState } from 'react';
import { useStore } from '#lib/store.ts';
import { clockOffset } from '#lib/time/clock.ts';
import { useNow } from '#lib/time/use-now.ts';
import { type Connection, useConnection } from '#platform/connection/connection.ts';
import { Badge } from '#ui/feedback/badge.tsx';
import type { Tone } from '#ui/feedback/tone.ts';
import { Part } from './part.tsx';
import { exactTime, spanWords } from './words.ts';

type State = Connection['state'];

interface Spell {
  readonly state: State;
  readonly since: number;
}

const tones: Readonly<Partial<Record<State, Tone>>> = {
  live: 'success',
  connecting: 'neutral',
  offline: 'warning',
};
function stateLabel(state: State): string {
  const labels: Record<State, string> = {
    connecting: texts.live.stateConnecting,
    live: texts.live.stateLive,
    offline: texts.live.stateOffline,
    unreachable: texts.live.stateUnreachable,
  };
  return labels[state];
}
const shown = 20;

/** The connection's current state, its history since the page was opened, and the clock offset. */
export function ConnectionPart() {
  const { state, since, unsentCount } = useConnection();
  const history = useHistory(state, since);
  const offset = useStore(clockOffset);
  const now = useNow();
  return (
    <Part title={texts.live.connectionTitle}>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-1.5 text-sm">
        <dt className="text-ink-muted">{texts.live.connectionNow}</dt>
        <dd>
          <StateBadge state={state} />
        </dd>
        <dt className="text-ink-muted">{texts.live.connectionUnsent}</dt>
        <dd className="numeric">
          {unsentCount === 0 ? texts.live.connectionUnsentNone : unsentCount}
        </dd>
        <dt className="text-ink-muted">{texts.live.connectionClock}</dt>
        <dd className="numeric">{clockWords(offset)}</dd>
      </dl>
      <ol
        aria-label={texts.live.connectionHistory}
        className="grid max-h-44 gap-1 overflow-y-auto text-sm"
      >
        {history.map((spell, index) => (
          <li key={`${spell.since} ${spell.state}`} className="flex items-center gap-3">
            <span className="numeric text-ink-muted">{exactTime(spell.since)}</span>
            <StateBadge state={spell.state} />
            <span className="numeric ml-auto text-ink-muted">
              {spanWords((history[index - 1]?.since ?? Math.max(now, spell.since)) - spell.since)}
            </span>
          </li>
        ))}
      </ol>
    </Part>
  );
}

function StateBadge({ state }: { state: State }) {
  return <Badge tone={tones[state] ?? 'danger'}>{stateLabel(state)}</Badge>;
}

/** Newest first. */
function useHistory(state: State, since: number): readonly Spell[] {
  const [history, setHistory] = useState<readonly Spell[]>([]);
  useEffect(() => {
    setHistory((before) => {
      const [last] = before;
      // The effect may run twice for the same spell.
      if (last?.state === state && last.since === since) return before;
      return [{ state, since }, ...before].slice(0, shown);
    });
  }, [state, since]);
  return history;
}

function clockWords(offset: number): string {
  if (offset === 0) return texts.live.clockInSync;
  const off = Math.abs(offset);
  const time =
    off < 1000
      ? texts.live.milliseconds({ value: off })
      : texts.live.seconds({ value: numberText(off / 1000, 1) });
  return offset > 0 ? texts.live.clockBehind({ time }) : texts.live.clockAhead({ time });
}

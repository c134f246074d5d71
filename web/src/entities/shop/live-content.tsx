import { texts } from '@fireline/domain/texts/texts';
import { CloudOff } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { markContentShown } from '#lib/after-paint.ts';
import { useIsDisconnected } from '#platform/connection/connection.ts';
import type { Entry, Live, LiveList } from '#platform/live/state.ts';
import { Callout } from '#ui/feedback/callout.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { ErrorState } from '#ui/feedback/error-state.tsx';
import { UnreadableRows } from '#ui/feedback/unreadable-rows.tsx';
import { clockTextFor } from '#ui/time/time-zone.ts';
import { useShop } from './shop.ts';

interface LiveContentProps<Value> {
  live: Live<LiveList<Value>>;
  /** The server can be reached. */
  isLive: boolean;
  /** In the plural, for sentences: "orders". */
  what: string;
  /** The name of an entry whose data can't be read, by its id; the id if omitted. */
  nameOf?: (id: string) => string;
  /** What can be done about such an entry: a button, a link. */
  linkOf?: (id: string) => ReactNode;
  /** Shown while nothing is known. */
  skeleton: ReactNode;
  children: (entries: readonly Entry<Value>[]) => ReactNode;
}

/**
 * A live list in each of its states. An empty list counts as empty only once the server has
 * confirmed it: the device may just have nothing saved.
 */
export function LiveContent<Value>({
  live,
  isLive,
  what,
  nameOf = (id) => id,
  linkOf,
  skeleton,
  children,
}: LiveContentProps<Value>) {
  // Not live may also mean that it's still connecting.
  const isCutOff = useIsDisconnected();
  if (live.status === 'error') {
    return <ErrorState title={texts.shop.listFailed({ what })} text={live.error.message} />;
  }
  const isUnknown =
    live.status === 'loading' ||
    (live.fromCache && live.data.entries.length === 0 && live.data.invalidIds.length === 0);
  if (isUnknown && isCutOff && !isLive && live.status !== 'loading') {
    return (
      <EmptyState
        icon={CloudOff}
        title={texts.shop.listOfflineTitle}
        text={texts.shop.listOffline({ what })}
      />
    );
  }
  if (isUnknown) {
    return (
      <div role="status" aria-busy="true" aria-label={texts.shop.listLoading({ what })}>
        {skeleton}
      </div>
    );
  }
  const { entries, invalidIds } = live.data;
  return (
    <>
      <Shown />
      {live.refused ? (
        <NotLive what={what} since={live.refused.since} />
      ) : (
        live.fromCache && isLive && <NotYetCurrent what={what} />
      )}
      {invalidIds.length > 0 && (
        <UnreadableRows ids={invalidIds} what={what} nameOf={nameOf} linkOf={linkOf} />
      )}
      {children(entries)}
    </>
  );
}

/** Its effect runs once the list next to it is in the document. */
function Shown() {
  useEffect(markContentShown, []);
  return null;
}

/** The server refuses to continue: the last data stays, with its age. */
function NotLive({ what, since }: { what: string; since: number }) {
  return (
    <div className="mb-4">
      <Callout
        tone="warning"
        announce
        title={texts.shop.notLiveSince({ time: clockTextFor(since, useShop()?.timeZone) })}
      >
        {texts.shop.notLive({ what })}
      </Callout>
    </div>
  );
}

/**
 * Overlaid on the list rather than above it, so that what someone is about to press doesn't move.
 * It fades in after a moment, by which time most lists are confirmed.
 */
function NotYetCurrent({ what }: { what: string }) {
  return (
    <div className="pointer-events-none sticky top-28 z-10 h-0 xl:top-20">
      <p
        role="status"
        className="mx-auto w-fit rounded-full bg-warning-soft px-4 py-1.5 font-semibold text-ink text-sm shadow-lifted transition-opacity delay-700 starting:opacity-0"
      >
        {texts.shop.listUpdating({ what })}
      </p>
    </div>
  );
}

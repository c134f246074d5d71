import { texts } from '@fireline/domain/texts/texts';
import { useStore } from '#lib/store.ts';
import { isLongPolling } from '#platform/connection/long-polling.ts';
import { lastServerContact } from '#platform/live/last-server-contact.ts';
import { unsent } from '#platform/outbox/unsent.ts';
import { Button } from '#ui/button/button.tsx';
import { Time } from '#ui/time/time.tsx';
import { clockTextFor } from '#ui/time/time-zone.ts';
import { waitingText } from './connection-words.ts';

interface ConnectionDetailsProps {
  isLive: boolean;
  isStale: boolean;
  timeZone: string | undefined;
}

/** Changes beyond this many are only counted. */
const shown = 6;

/** When the server was last heard from, how the network is, and which changes are unsent. */
export function ConnectionDetails({ isLive, isStale, timeZone }: ConnectionDetailsProps) {
  const heard = useStore(lastServerContact);
  const waiting = useStore(unsent);
  return (
    <>
      {isLongPolling() && <p>{texts.connection.heldBack}</p>}
      <p>
        {texts.connection.lastHeard}{' '}
        <span className="numeric text-ink">
          {heard === null ? (
            texts.connection.neverHeard
          ) : (
            <Time at={heard} timeZone={timeZone} format="relative" />
          )}
        </span>
      </p>
      {waiting.length > 0 && (
        <section
          aria-label={texts.connection.unsentLabel}
          className="grid gap-1 border-line border-t pt-2"
        >
          <p className="font-semibold text-ink">{waitingText(waiting.length, isLive)}:</p>
          <ul className="grid gap-1">
            {waiting.slice(0, shown).map(({ id, label, at }) => (
              <li key={id} className="flex items-baseline justify-between gap-3">
                <span className="min-w-0 break-words text-ink">{label}</span>
                <span className="numeric shrink-0">{clockTextFor(at, timeZone)}</span>
              </li>
            ))}
          </ul>
          {waiting.length > shown && <p>{texts.ui.andMore({ count: waiting.length - shown })}</p>}
          {!isLive && <p>{texts.connection.savedHere}</p>}
        </section>
      )}
      {isStale && (
        <Button size="sm" onClick={tryNow}>
          {texts.connection.tryNow}
        </Button>
      )}
    </>
  );
}

function tryNow(): void {
  void import('#platform/connection/recovery-signs.ts').then(({ probeNow }) => probeNow());
}

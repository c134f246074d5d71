import { texts } from '@fireline/domain/texts/texts';
import {
  CloudOff,
  Hourglass,
  LoaderCircle,
  type LucideIcon,
  Radio,
  ShieldAlert,
  UserRoundX,
  WifiOff,
} from 'lucide-react';
import { useEffect, useState } from 'react';
import { useIsSignedOut } from '#app/shell/use-is-signed-out.ts';
import { useShop } from '#entities/shop/shop.ts';
import { useStore } from '#lib/store.ts';
import { useConnection } from '#platform/connection/connection.ts';
import { slowResponseTime } from '#platform/connection/slow-network.ts';
import { refusal } from '#platform/live/screen-state.ts';
import { type Tone, toneClasses } from '#ui/feedback/tone.ts';
import { Popover } from '#ui/overlay/popover.tsx';
import { ConnectionDetails } from './connection-details.tsx';
import { type Condition, conditionOf, connectionWords, isStale } from './connection-words.ts';

const looks = {
  live: { icon: Radio, tone: 'success' },
  slow: { icon: Hourglass, tone: 'warning' },
  saving: { icon: LoaderCircle, tone: 'success' },
  updating: { icon: LoaderCircle, tone: 'neutral' },
  connecting: { icon: LoaderCircle, tone: 'neutral' },
  'signed-out': { icon: UserRoundX, tone: 'warning' },
  refused: { icon: ShieldAlert, tone: 'warning' },
  offline: { icon: WifiOff, tone: 'warning' },
  portal: { icon: ShieldAlert, tone: 'warning' },
  unreachable: { icon: CloudOff, tone: 'danger' },
} as const satisfies Record<Condition, { icon: LucideIcon; tone: Tone }>;

const passing: ReadonlySet<Condition> = new Set(['connecting', 'updating', 'saving', 'slow']);

/** Whether the screen is up to date, and if not, why and how long. */
export default function ConnectionPill() {
  const connection = useConnection();
  const timeZone = useShop()?.timeZone;
  const refused = useStore(refusal);
  const condition = conditionOf(connection, {
    isRefused: refused !== null,
    isSignedOut: useIsSignedOut(),
    isSlow: useStore(slowResponseTime) !== null,
  });
  const { label, since, title, text } = connectionWords(
    condition,
    condition === 'refused' && refused ? refused.since : connection.since,
    timeZone,
    refused?.cause,
  );
  const { icon: Icon, tone } = looks[condition];
  return (
    <>
      <Popover
        title={title}
        trigger={
          <button
            type="button"
            data-connection={connection.isUpdating ? 'updating' : connection.state}
            className={`touch-target inline-flex h-8 items-center gap-1.5 whitespace-nowrap rounded-full px-3 text-sm font-semibold ${toneClasses[tone]}`}
          >
            <Icon
              aria-hidden
              className={`size-4 shrink-0 ${Icon === LoaderCircle ? 'animate-spin' : ''}`}
            />
            <span className="sr-only">{texts.connection.pillPrefix} </span>
            {/* On phones, a brief state must not shift the layout; on the smallest ones, the shop's
                name needs the space. The color and the icon stay. */}
            <span className={passing.has(condition) ? 'max-sm:sr-only' : 'max-[22.5rem]:sr-only'}>
              {label}
            </span>
            {since && <span className="font-normal max-sm:hidden">{since}</span>}
            {connection.state !== 'live' && connection.unsentCount > 0 && (
              <span className="numeric rounded-full bg-surface-raised px-1.5 text-xs leading-5">
                {texts.connection.unsentCount({
                  count: connection.unsentCount,
                  hidden: (content) => (
                    <span key="hidden" className="sr-only">
                      {content}
                    </span>
                  ),
                })}
              </span>
            )}
          </button>
        }
      >
        <p>{text}</p>
        <ConnectionDetails
          isLive={connection.state === 'live'}
          isStale={isStale(condition)}
          timeZone={timeZone}
        />
      </Popover>
      <Announcer condition={condition} words={title} />
    </>
  );
}

/**
 * How long a state must last before it's announced, in milliseconds: a brief interruption isn't
 * news.
 */
const settles = 4000;

/** Announces that the connection was lost or came back; never the first "connecting" and "live". */
function Announcer({ condition, words }: { condition: Condition; words: string }) {
  const [said, setSaid] = useState('');
  const [wasLost, setWasLost] = useState(false);
  const isThere = condition === 'saving' || condition === 'slow' || condition === 'updating';
  const state = isThere ? 'live' : condition;

  useEffect(() => {
    if (state === 'connecting' || (state === 'live' && !wasLost)) return;
    const timer = setTimeout(() => {
      setWasLost(state !== 'live');
      setSaid(state === 'live' ? texts.connection.backAgain : words);
    }, settles);
    return () => clearTimeout(timer);
  }, [state, words, wasLost]);

  return (
    <span role="status" className="sr-only">
      {said}
    </span>
  );
}

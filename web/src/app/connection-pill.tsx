import { CloudOff, LoaderCircle, type LucideIcon, Radio, WifiOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type Connection, useConnection } from '#lib/connection.ts';
import { useShop } from '#lib/shop.ts';
import { Popover } from '#ui/popover.tsx';
import { type Tone, toneClasses } from '#ui/tone.ts';
import { connectionWords } from './connection-words.ts';

const looks = {
  live: { icon: Radio, tone: 'success' },
  connecting: { icon: LoaderCircle, tone: 'neutral' },
  offline: { icon: WifiOff, tone: 'warning' },
  unreachable: { icon: CloudOff, tone: 'danger' },
} as const satisfies Record<Connection['state'], { icon: LucideIcon; tone: Tone }>;

/** Whether what the screen shows is true now, and if not, why and since when. */
export default function ConnectionPill() {
  const connection = useConnection();
  const timeZone = useShop()?.timeZone;
  const { label, since, title, text, unsaved } = connectionWords(connection, timeZone);
  const { icon, tone } = looks[connection.state];
  const isSaving = connection.state === 'live' && connection.unsaved > 0;
  const Icon = isSaving ? LoaderCircle : icon;
  return (
    <>
      <Popover
        title={title}
        trigger={
          <button
            type="button"
            data-connection={connection.state}
            className={`touch-target inline-flex h-8 items-center gap-1.5 whitespace-nowrap rounded-full px-3 text-sm font-semibold ${toneClasses[tone]}`}
          >
            <Icon
              aria-hidden
              className={`size-4 shrink-0 ${Icon === LoaderCircle ? 'animate-spin' : ''}`}
            />
            <span className="sr-only">Connection: </span>
            {label}
            {since && <span className="font-normal max-sm:hidden">{since}</span>}
            {connection.state !== 'live' && connection.unsaved > 0 && (
              <span className="numeric rounded-full bg-surface-raised px-1.5 text-xs leading-5">
                {connection.unsaved}
                <span className="sr-only"> not sent yet</span>
              </span>
            )}
          </button>
        }
      >
        <p>{text}</p>
        {unsaved && <p className="font-semibold text-ink">{unsaved}</p>}
      </Popover>
      <Announcer state={connection.state} words={title} />
    </>
  );
}

/** How long a state must last before it is read out, in milliseconds: a blink of the network is not news. */
const settles = 4000;

/** Reads out that the connection was lost or came back; never the first "connecting" and "live". */
function Announcer({ state, words }: { state: Connection['state']; words: string }) {
  const [said, setSaid] = useState('');
  const [wasLost, setWasLost] = useState(false);

  useEffect(() => {
    if (state === 'connecting' || (state === 'live' && !wasLost)) return;
    const timer = setTimeout(() => {
      setWasLost(state !== 'live');
      setSaid(state === 'live' ? 'Connection is back. Live again.' : words);
    }, settles);
    return () => clearTimeout(timer);
  }, [state, words, wasLost]);

  return (
    <span role="status" className="sr-only">
      {said}
    </span>
  );
}

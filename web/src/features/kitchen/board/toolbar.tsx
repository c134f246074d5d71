import type { Shop } from '@fireline/domain/shop/settings';
import {
  Bell,
  BellOff,
  CirclePause,
  EyeOff,
  Hourglass,
  Keyboard,
  ListChecks,
  MonitorCog,
  VolumeX,
} from 'lucide-react';
import { useStore } from '#lib/store.ts';
import { audioState } from '#platform/audio/tones.ts';
import { useServerNow } from '#platform/connection/use-server-now.ts';
import { clockText } from '#ui/time/time-text.ts';
import { turnSoundOn } from '../alarm/sound.ts';
import { allView, expoView, type View, viewKey } from '../tickets/views.ts';
import { useScreen } from './screen-context.ts';
import { ToolButton } from './tool-button.tsx';

export type Sheet = 'ordering' | 'screen' | 'keys';

interface ToolbarProps {
  onView: (view: View) => void;
  /** Number of orders that the view hides. */
  hidden: number;
  later: number;
  isPanelOpen: boolean;
  onPanel: () => void;
  isSilent: boolean;
  shop: Pick<Shop, 'orderingPaused' | 'guestOrdering' | 'busyMinutes'>;
  onSheet: (sheet: Sheet) => void;
}

export function Toolbar(props: ToolbarProps) {
  const { hidden, onView } = props;
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
      <Views onView={onView} />
      {hidden > 0 && (
        <ToolButton tone="warning" icon={EyeOff} onClick={() => onView(allView)}>
          {hidden === 1 ? '1 order' : `${hidden} orders`} hidden here
        </ToolButton>
      )}
      <Tools {...props} />
    </div>
  );
}

function Views({ onView }: Pick<ToolbarProps, 'onView'>) {
  const { view, stations } = useScreen();
  const views: readonly { readonly view: View; readonly label: string }[] = [
    { view: allView, label: 'All' },
    ...stations.map((station) => ({ view: { kind: 'station', station } as const, label: station })),
    { view: expoView, label: 'Expo' },
  ];
  return (
    <fieldset className="-mx-3 flex min-w-0 gap-1.5 overflow-x-auto px-3 *:shrink-0 [scrollbar-width:none] sm:mx-0 sm:px-0">
      <legend className="sr-only">Station</legend>
      {views.map(({ view: one, label }) => (
        <ToolButton
          key={viewKey(one)}
          tone={viewKey(one) === viewKey(view) ? 'chosen' : 'plain'}
          aria-pressed={viewKey(one) === viewKey(view)}
          onClick={() => onView(one)}
        >
          <span className="capitalize">{label}</span>
        </ToolButton>
      ))}
    </fieldset>
  );
}

function Tools({ later, isPanelOpen, onPanel, isSilent, shop, onSheet }: ToolbarProps) {
  return (
    <div className="ml-auto flex flex-wrap items-center gap-1.5">
      <Clock />
      <Sound isSilent={isSilent} />
      <ToolButton
        icon={ListChecks}
        tone={isPanelOpen ? 'chosen' : 'plain'}
        aria-pressed={isPanelOpen}
        onClick={onPanel}
      >
        All day
        {later > 0 && (
          <span className="numeric rounded-full bg-info-soft px-2 text-base text-info">
            {later} later
          </span>
        )}
      </ToolButton>
      <Ordering shop={shop} onOpen={() => onSheet('ordering')} />
      <ToolButton
        icon={MonitorCog}
        aria-label="This screen"
        title="This screen"
        onClick={() => onSheet('screen')}
      />
      <ToolButton icon={Keyboard} aria-label="Keys" title="Keys" onClick={() => onSheet('keys')} />
    </div>
  );
}

function Sound({ isSilent }: { isSilent: boolean }) {
  const state = useStore(audioState);
  if (isSilent)
    return <ToolButton icon={BellOff} aria-label="Silent: this screen only flashes" disabled />;
  if (state === 'on') {
    return (
      <ToolButton
        icon={Bell}
        tone="success"
        title="Play the test tone"
        onClick={() => void turnSoundOn()}
      >
        Sound on
      </ToolButton>
    );
  }
  return (
    <ToolButton
      icon={VolumeX}
      tone="warning"
      disabled={state === 'unavailable'}
      onClick={() => void turnSoundOn()}
    >
      {state === 'unavailable' ? 'No sound here' : 'Turn on sound'}
    </ToolButton>
  );
}

function Ordering({ shop, onOpen }: { shop: ToolbarProps['shop']; onOpen: () => void }) {
  if (shop.orderingPaused) {
    return (
      <ToolButton icon={CirclePause} tone="danger" onClick={onOpen}>
        Paused
      </ToolButton>
    );
  }
  const busy = shop.busyMinutes;
  return (
    <ToolButton icon={Hourglass} tone={busy > 0 ? 'warning' : 'plain'} onClick={onOpen}>
      {busy > 0 ? `Busy +${busy} min` : <span className="max-2xl:sr-only">Ordering</span>}
    </ToolButton>
  );
}

/** The server's time, which the waits on the tickets are based on. */
function Clock() {
  const { timeZone } = useScreen();
  const now = useServerNow(1000);
  return (
    <span className="numeric px-2 font-display font-semibold text-2xl text-ink-muted max-sm:hidden">
      <span className="sr-only">Time: </span>
      {clockText(now, timeZone)}
    </span>
  );
}

import { isPaused } from '@fireline/domain/shop/pause';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import {
  Ban,
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
import { minutesLeft } from '#entities/shop/paused-text.ts';
import { useStore } from '#lib/store.ts';
import { useNow } from '#lib/time/use-now.ts';
import { audioState } from '#platform/audio/tones.ts';
import { clockText } from '#ui/time/time-text.ts';
import { turnSoundOn } from '../alarm/sound.ts';
import { PersonButton } from '../person/person-button.tsx';
import type { ScreenPerson } from '../person/use-person.ts';
import { allView, expoView, type View, viewKey } from '../tickets/views.ts';
import { useScreen } from './screen-context.ts';
import { spoken } from './spoken.tsx';
import { ToolButton } from './tool-button.tsx';

export type Sheet = 'ordering' | 'sold-out' | 'screen' | 'keys' | 'person';

interface ToolbarProps {
  onView: (view: View) => void;
  /** Number of orders that the view hides. */
  hidden: number;
  later: number;
  isPanelOpen: boolean;
  onPanel: () => void;
  isSilent: boolean;
  shop: Pick<Shop, 'orderingPaused' | 'pausedUntil' | 'guestOrdering' | 'busyMinutes'>;
  who: ScreenPerson;
  onSheet: (sheet: Sheet) => void;
}

export function Toolbar(props: ToolbarProps) {
  const { hidden, onView } = props;
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
      <Views onView={onView} />
      {hidden > 0 && (
        <ToolButton tone="warning" icon={EyeOff} onClick={() => onView(allView)}>
          {texts.kitchen.hiddenHere({ count: hidden })}
        </ToolButton>
      )}
      <Tools {...props} />
    </div>
  );
}

function Views({ onView }: Pick<ToolbarProps, 'onView'>) {
  const { view, stations } = useScreen();
  const views: readonly { readonly view: View; readonly label: string }[] = [
    { view: allView, label: texts.kitchen.allStations },
    ...stations.map((station) => ({ view: { kind: 'station', station } as const, label: station })),
    { view: expoView, label: texts.kitchen.expoStation },
  ];
  return (
    <fieldset className="-mx-3 flex min-w-0 gap-1.5 overflow-x-auto px-3 *:shrink-0 [scrollbar-width:none] sm:mx-0 sm:px-0">
      <legend className="sr-only">{texts.kitchen.viewsLabel}</legend>
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

function Tools({ later, isPanelOpen, onPanel, isSilent, shop, who, onSheet }: ToolbarProps) {
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
        {texts.kitchen.allDay}
        {later > 0 && (
          <span className="numeric rounded-full bg-info-soft px-2 text-base text-info">
            {texts.kitchen.laterCount({ count: later })}
          </span>
        )}
      </ToolButton>
      <Ordering shop={shop} onOpen={() => onSheet('ordering')} />
      <ToolButton icon={Ban} onClick={() => onSheet('sold-out')}>
        <span className="max-2xl:sr-only">{texts.soldOut.button}</span>
      </ToolButton>
      <ToolButton
        icon={MonitorCog}
        aria-label={texts.kitchen.thisScreen}
        title={texts.kitchen.thisScreen}
        onClick={() => onSheet('screen')}
      />
      <ToolButton
        icon={Keyboard}
        aria-label={texts.kitchen.keys}
        title={texts.kitchen.keys}
        onClick={() => onSheet('keys')}
      />
      <PersonButton who={who} onOpen={() => onSheet('person')} />
    </div>
  );
}

function Sound({ isSilent }: { isSilent: boolean }) {
  const state = useStore(audioState);
  if (isSilent)
    return <ToolButton icon={BellOff} aria-label={texts.kitchen.soundSilent} disabled />;
  if (state === 'on') {
    return (
      <ToolButton
        icon={Bell}
        tone="success"
        title={texts.kitchen.soundTest}
        onClick={() => void turnSoundOn()}
      >
        {texts.kitchen.soundOn}
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
      {state === 'unavailable' ? texts.kitchen.soundUnavailable : texts.kitchen.soundOff}
    </ToolButton>
  );
}

function Ordering({ shop, onOpen }: { shop: ToolbarProps['shop']; onOpen: () => void }) {
  const now = useNow(1000);
  const { pausedUntil } = shop;
  if (isPaused(shop, now)) {
    return (
      <ToolButton icon={CirclePause} tone="danger" onClick={onOpen}>
        {pausedUntil === null
          ? texts.kitchen.orderingPausedButton
          : texts.kitchen.orderingPausedFor({ minutes: minutesLeft(pausedUntil, now) })}
      </ToolButton>
    );
  }
  const busy = shop.busyMinutes;
  return (
    <ToolButton icon={Hourglass} tone={busy > 0 ? 'warning' : 'plain'} onClick={onOpen}>
      {busy > 0 ? (
        texts.kitchen.orderingBusyButton({ minutes: busy })
      ) : (
        <span className="max-2xl:sr-only">{texts.kitchen.orderingButton}</span>
      )}
    </ToolButton>
  );
}

/** The server's time, which the waits on the tickets are based on. */
function Clock() {
  const { timeZone } = useScreen();
  const now = useNow(1000);
  return (
    <span className="numeric px-2 font-display font-semibold text-2xl text-ink-muted max-sm:hidden">
      {texts.kitchen.clock({ time: clockText(now, timeZone), spoken })}
    </span>
  );
}

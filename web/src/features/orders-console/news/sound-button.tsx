import { texts } from '@fireline/domain/texts/texts';
import { Bell, BellOff, BellRing } from 'lucide-react';
import { useEffect } from 'react';
import {
  orderSound,
  resumeSoundOnTouch,
  turnSoundOff,
  turnSoundOn,
} from '#entities/order/order-sound.ts';
import { useStore } from '#lib/store.ts';
import { Button } from '#ui/button/button.tsx';

const looks = {
  off: { icon: BellOff, label: texts.console.soundOff, title: texts.console.soundOffHint },
  on: {
    icon: BellRing,
    label: texts.console.soundOn,
    title: texts.console.soundOnHint,
  },
  blocked: {
    icon: Bell,
    label: texts.console.soundBlocked,
    title: texts.console.soundBlockedHint,
  },
} as const;

/** Turns the sound for new orders on (with a test tone) or off; stored on this device. */
export function SoundButton() {
  const state = useStore(orderSound);
  useEffect(() => (state === 'blocked' ? resumeSoundOnTouch() : undefined), [state]);
  const { icon, label, title } = looks[state];
  return (
    <Button
      icon={icon}
      aria-pressed={state !== 'off'}
      title={title}
      onClick={() => (state === 'on' ? turnSoundOff() : void turnSoundOn())}
    >
      {label}
    </Button>
  );
}

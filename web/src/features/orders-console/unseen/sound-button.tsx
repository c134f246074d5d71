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

const icons = { off: BellOff, on: BellRing, blocked: Bell } as const;

const words = () => ({
  off: { label: texts.console.soundOff, title: texts.console.soundOffHint },
  on: { label: texts.console.soundOn, title: texts.console.soundOnHint },
  blocked: { label: texts.console.soundBlocked, title: texts.console.soundBlockedHint },
});

/** Turns the sound for new orders on (with a test tone) or off; stored on this device. */
export function SoundButton() {
  const state = useStore(orderSound);
  useEffect(() => (state === 'blocked' ? resumeSoundOnTouch() : undefined), [state]);
  const { label, title } = words()[state];
  return (
    <Button
      icon={icons[state]}
      aria-pressed={state !== 'off'}
      title={title}
      onClick={() => (state === 'on' ? turnSoundOff() : void turnSoundOn())}
    >
      {label}
    </Button>
  );
}

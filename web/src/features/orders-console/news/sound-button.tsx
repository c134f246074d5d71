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
  off: { icon: BellOff, label: 'Sound off', title: 'Play a sound for new orders (plays a test)' },
  on: {
    icon: BellRing,
    label: 'Sound on',
    title: 'New orders play a sound on this device. Turn it off.',
  },
  blocked: {
    icon: Bell,
    label: 'Sound blocked',
    title: 'Click anywhere on the page to allow sound',
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

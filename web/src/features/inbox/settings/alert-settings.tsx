import { type AlertKind, kindsOf } from '@fireline/domain/inbox/alerts';
import type { Audience } from '@fireline/domain/inbox/audience';
import { Volume2 } from 'lucide-react';
import { useId } from 'react';
import { useStore } from '#lib/store.ts';
import { audioState, unlockAudio } from '#platform/audio/tones.ts';
import type { SignedIn } from '#platform/auth/session.ts';
import { changeDeviceAlerts, deviceAlerts } from '#platform/push/device-alerts.ts';
import { usePush } from '#platform/push/push.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { Checkbox } from '#ui/form/checkbox.tsx';
import { Switch } from '#ui/form/switch.tsx';
import { permission, showNotification } from '../alerts/browser-notifications.ts';
import { playTest } from '../alerts/news-tones.ts';
import { audiencesOf } from '../list/audiences.ts';
import { NotificationSwitch } from './notification-switch.tsx';
import { PushSwitch } from './push-switch.tsx';
import { QuietHoursFields } from './quiet-hours-fields.tsx';

interface AlertSettingsProps {
  uid: string;
  role: SignedIn['role'];
}

/** How this device announces notifications. Everything is off by default. */
export function AlertSettings({ uid, role }: AlertSettingsProps) {
  const { sound, popups } = useStore(deviceAlerts);
  const audio = useStore(audioState);
  const isPushed = usePush() === 'on';
  return (
    <div className="grid gap-6 px-4 pt-1 pb-5">
      <p className="text-ink-muted text-sm">
        For this device and browser only. Your inbox always gets everything.
      </p>
      <div className="-mx-2 grid gap-1">
        <Switch
          label="Sound"
          description="A short tone for new activity, in any open tab. Plays a test."
          checked={sound}
          onCheckedChange={(isOn) => {
            changeDeviceAlerts({ sound: isOn });
            if (isOn) void unlockAudio().then(playTest);
          }}
        />
        <NotificationSwitch />
        <PushSwitch uid={uid} role={role} />
      </div>
      {sound && audio === 'unavailable' && (
        <Callout tone="warning" announce title="No sound here">
          This browser can’t play tones.
        </Callout>
      )}
      {(sound || popups || isPushed) && (
        <>
          {(sound || popups) && (
            <Button icon={Volume2} className="justify-self-start" onClick={() => void test(uid)}>
              Send a test
            </Button>
          )}
          {audiencesOf(role).map((audience) => (
            <Kinds key={audience} audience={audience} />
          ))}
          <QuietHoursFields />
        </>
      )}
    </div>
  );
}

/** Plays and shows it as it will be, ignoring quiet hours and other tabs. */
async function test(uid: string): Promise<void> {
  const { sound, popups } = deviceAlerts.get();
  if (sound && (await unlockAudio())) playTest();
  if (popups && permission.get() === 'granted') {
    await showNotification(
      {
        title: 'This is a test',
        body: 'Order notifications will look like this.',
        tag: 'test',
        silent: sound,
        requireInteraction: false,
        data: { url: '/' },
      },
      uid,
      () => {},
    );
  }
}

const headings = {
  customer: 'Your own orders',
  admin: 'The shop’s orders',
  kitchen: 'The kitchen’s orders',
  courier: 'Your deliveries',
} as const satisfies Record<Audience, string>;

const words = {
  customer: {
    ready: 'Ready, or on its way',
    trouble: 'Canceled, declined, or not delivered',
    progress: 'All other updates',
  },
  admin: {
    new: 'New orders',
    trouble: 'Canceled, recalled, or returned',
    ready: 'Ready, or on its way',
    progress: 'All other updates',
  },
  kitchen: {
    new: 'New orders',
    trouble: 'Canceled, recalled, or returned',
    progress: 'Accepted by an admin',
  },
  courier: { new: 'Ready for pickup', trouble: 'Canceled' },
} as const satisfies Record<Audience, Partial<Record<AlertKind, string>>>;

const notes: Partial<Record<Audience, string>> = {
  kitchen: 'The kitchen screen has its own alarm, whatever you choose here.',
  admin: 'The orders page has its own sound. New orders never play two.',
};

function Kinds({ audience }: { audience: Audience }) {
  const { kinds } = useStore(deviceAlerts);
  const noteId = useId();
  const chosen = kinds[audience];
  const labels: Partial<Record<AlertKind, string>> = words[audience];
  const note = notes[audience];
  return (
    <fieldset aria-describedby={note ? noteId : undefined}>
      <legend className="font-semibold">{headings[audience]}</legend>
      {note && (
        <p id={noteId} className="mt-0.5 text-ink-muted text-sm">
          {note}
        </p>
      )}
      <div className="-mx-2 mt-1 grid">
        {kindsOf[audience].map((kind) => (
          <Checkbox
            key={kind}
            label={labels[kind] ?? kind}
            checked={chosen.includes(kind)}
            onCheckedChange={(isOn) =>
              changeDeviceAlerts({
                kinds: {
                  ...kinds,
                  [audience]: isOn ? [...chosen, kind] : chosen.filter((other) => other !== kind),
                },
              })
            }
          />
        ))}
      </div>
    </fieldset>
  );
}

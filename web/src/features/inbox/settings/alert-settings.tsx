import { type AlertKind, alertKindsByAudience } from '@fireline/domain/inbox/alerts';
import type { Audience } from '@fireline/domain/inbox/audience';
import { texts } from '@fireline/domain/texts/texts';
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
import { playTestSound } from '../alerts/alert-sounds.ts';
import { permission, showNotification } from '../alerts/browser-notifications.ts';
import { canVibrate, testVibration } from '../alerts/vibration.ts';
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
  const { sound, vibration, popups } = useStore(deviceAlerts);
  const audio = useStore(audioState);
  const isPushed = usePush() === 'on';
  return (
    <div className="grid gap-6 px-4 pt-1 pb-5">
      <p className="text-ink-muted text-sm">{texts.inbox.settingsText}</p>
      <div className="-mx-2 grid gap-1">
        <Switch
          label={texts.inbox.sound}
          description={texts.inbox.soundHint}
          checked={sound}
          onCheckedChange={(isOn) => {
            changeDeviceAlerts({ sound: isOn });
            if (isOn) void unlockAudio().then(playTestSound);
          }}
        />
        {canVibrate() && (
          <Switch
            label={texts.inbox.vibration}
            description={texts.inbox.vibrationHint}
            checked={vibration}
            onCheckedChange={(isOn) => {
              changeDeviceAlerts({ vibration: isOn });
              if (isOn) testVibration();
            }}
          />
        )}
        <NotificationSwitch />
        <PushSwitch uid={uid} role={role} />
      </div>
      {sound && audio === 'unavailable' && (
        <Callout tone="warning" announce title={texts.inbox.noSoundTitle}>
          {texts.inbox.noSoundText}
        </Callout>
      )}
      {(sound || vibration || popups || isPushed) && (
        <>
          {(sound || vibration || popups) && (
            <Button icon={Volume2} className="justify-self-start" onClick={() => void test(uid)}>
              {texts.inbox.sendTest}
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
  const { sound, vibration, popups } = deviceAlerts.get();
  if (vibration) testVibration();
  if (sound && (await unlockAudio())) playTestSound();
  if (popups && permission.get() === 'granted') {
    await showNotification(
      {
        title: texts.inbox.testTitle,
        body: texts.inbox.testText,
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

interface Choice {
  readonly title: string;
  readonly labels: Partial<Record<AlertKind, string>>;
  readonly note?: string;
}

/** A function, because this file may be loaded before its texts. */
function choiceFor(audience: Audience): Choice {
  const { inbox } = texts;
  switch (audience) {
    case 'customer':
      return {
        title: inbox.customerTitle,
        labels: {
          ready: inbox.customerReady,
          delivery: inbox.customerDelivery,
          trouble: inbox.customerTrouble,
          progress: inbox.customerProgress,
        },
      };
    case 'admin':
      return {
        title: inbox.adminTitle,
        note: inbox.adminNote,
        labels: {
          new: inbox.adminNew,
          trouble: inbox.adminTrouble,
          ready: inbox.adminReady,
          progress: inbox.adminProgress,
        },
      };
    case 'kitchen':
      return {
        title: inbox.kitchenTitle,
        note: inbox.kitchenNote,
        labels: {
          new: inbox.kitchenNew,
          trouble: inbox.kitchenTrouble,
          progress: inbox.kitchenProgress,
        },
      };
    case 'courier':
      return {
        title: inbox.courierTitle,
        labels: {
          new: inbox.courierNew,
          trouble: inbox.courierTrouble,
          progress: inbox.courierProgress,
        },
      };
  }
}

function Kinds({ audience }: { audience: Audience }) {
  const { kinds } = useStore(deviceAlerts);
  const noteId = useId();
  const chosen = kinds[audience];
  const { title, labels, note } = choiceFor(audience);
  return (
    <fieldset aria-describedby={note ? noteId : undefined}>
      <legend className="font-semibold">{title}</legend>
      {note && (
        <p id={noteId} className="mt-0.5 text-ink-muted text-sm">
          {note}
        </p>
      )}
      <div className="-mx-2 mt-1 grid">
        {alertKindsByAudience[audience].map((kind) => (
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

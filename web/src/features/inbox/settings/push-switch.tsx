import { texts } from '@fireline/domain/texts/texts';
import { Smartphone } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStore } from '#lib/store.ts';
import type { SignedIn } from '#platform/auth/session.ts';
import {
  lookForPush,
  type PushState,
  turnOffPush,
  turnOnPush,
  usePush,
} from '#platform/push/push.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { Switch } from '#ui/form/switch.tsx';
import { askForNotifications, permission } from '../alerts/browser-notifications.ts';

/**
 * Push messages: news on the device while the app is closed. Where they aren't available, the
 * switch is still there and says why.
 */
export function PushSwitch({ uid, role }: Pick<SignedIn, 'uid' | 'role'>) {
  const state = usePush();
  const allowed = useStore(permission);
  const [step, setStep] = useState<'none' | 'explaining' | 'turning-on' | 'failed'>('none');
  useEffect(() => {
    lookForPush().catch((error: unknown) =>
      console.warn('It isn’t known yet whether push is available.', error),
    );
  }, []);
  const isPossible = state === 'off' || state === 'on';
  const isOn = state === 'on' && allowed === 'granted';
  const obstacle = obstacleText(state, role);

  async function turnOn() {
    setStep('turning-on');
    const answer = await askForNotifications();
    if (answer !== 'granted') {
      setStep(answer === 'denied' ? 'none' : 'explaining');
      return;
    }
    try {
      await turnOnPush(uid);
      setStep('none');
    } catch (error) {
      console.warn('Push couldn’t be turned on.', error);
      setStep('failed');
    }
  }

  function onChange(isWanted: boolean) {
    if (!isWanted) {
      setStep('none');
      void turnOffPush();
    } else if (allowed === 'default') setStep('explaining');
    else if (allowed === 'granted') void turnOn();
  }

  return (
    <>
      <Switch
        label={texts.inbox.push}
        description={texts.inbox.pushHint}
        checked={isOn || step === 'explaining' || step === 'turning-on'}
        disabled={!isPossible || allowed === 'unsupported' || step === 'turning-on'}
        onCheckedChange={onChange}
      />
      {/* Outside the description, which is dimmed with the switch. */}
      {obstacle && <p className="px-2 text-ink-muted text-sm">{obstacle}</p>}
      <div className="px-2 empty:hidden">
        {isPossible && step === 'explaining' && allowed === 'default' && (
          <Callout
            tone="info"
            announce
            title={texts.inbox.browserAsksTitle}
            action={
              <Button size="sm" icon={Smartphone} onClick={() => void turnOn()}>
                {texts.inbox.continue}
              </Button>
            }
          >
            {texts.inbox.pushAllow}
          </Callout>
        )}
        {isPossible && allowed === 'denied' && (
          <Callout tone="warning" title={texts.inbox.blockedTitle}>
            {texts.inbox.blockedText}
          </Callout>
        )}
        {step === 'failed' && (
          <Callout
            tone="warning"
            announce
            title={texts.inbox.pushFailedTitle}
            action={
              <Button size="sm" onClick={() => void turnOn()}>
                {texts.inbox.tryAgain}
              </Button>
            }
          >
            {texts.inbox.pushFailedText}
          </Callout>
        )}
      </div>
    </>
  );
}

/** Why push isn't available, in the user's words. */
function obstacleText(state: PushState, role: SignedIn['role']): string | null {
  switch (state) {
    case 'not-set-up':
      return role === 'admin' ? texts.inbox.pushNotSetUpAdmin : texts.inbox.pushNotSetUp;
    case 'emulators':
      return texts.inbox.pushOnEmulators;
    case 'unsupported':
      return texts.inbox.pushUnsupported;
    case 'unknown':
    case 'off':
    case 'on':
      return null;
  }
}

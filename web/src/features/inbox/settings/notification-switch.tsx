import { texts } from '@fireline/domain/texts/texts';
import { BellRing } from 'lucide-react';
import { useState } from 'react';
import { useStore } from '#lib/store.ts';
import { changeDeviceAlerts, deviceAlerts } from '#platform/push/device-alerts.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { Switch } from '#ui/form/switch.tsx';
import { askForNotifications, permission } from '../alerts/browser-notifications.ts';

/**
 * Browser notifications. The browser asks only once, so explain why first; after a refusal, say
 * where to change it.
 */
export function NotificationSwitch() {
  const { popups } = useStore(deviceAlerts);
  const state = useStore(permission);
  const [isExplaining, setExplaining] = useState(false);
  const isOn = popups && state === 'granted';

  async function allow() {
    const answer = await askForNotifications();
    if (answer === 'default') return;
    setExplaining(false);
    if (answer === 'granted') changeDeviceAlerts({ popups: true });
  }

  function onChange(wanted: boolean) {
    if (!wanted) {
      setExplaining(false);
      changeDeviceAlerts({ popups: false });
    } else if (state === 'granted') changeDeviceAlerts({ popups: true });
    else setExplaining(true);
  }

  return (
    <>
      <Switch
        label={texts.inbox.popups}
        description={texts.inbox.popupsHint}
        checked={isOn || isExplaining}
        disabled={state === 'unsupported'}
        onCheckedChange={onChange}
      />
      <div className="px-2 empty:hidden">
        {state === 'unsupported' && (
          <Callout tone="info" title={texts.inbox.popupsUnsupportedTitle}>
            {texts.inbox.popupsUnsupportedText}
          </Callout>
        )}
        {isExplaining && state === 'default' && (
          <Callout
            tone="info"
            announce
            title={texts.inbox.browserAsksTitle}
            action={
              <Button size="sm" icon={BellRing} onClick={() => void allow()}>
                {texts.inbox.continue}
              </Button>
            }
          >
            {texts.inbox.popupsAllow}
          </Callout>
        )}
        {state === 'denied' && (isExplaining || popups) && (
          <Callout tone="warning" announce title={texts.inbox.blockedTitle}>
            {texts.inbox.blockedText}
          </Callout>
        )}
      </div>
    </>
  );
}

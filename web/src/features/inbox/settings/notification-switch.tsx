import { BellRing } from 'lucide-react';
import { useState } from 'react';
import { useStore } from '#lib/store.ts';
import { changeDeviceAlerts, deviceAlerts } from '#platform/push/device-alerts.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { Switch } from '#ui/form/switch.tsx';
import { askForNotifications, permission } from '../alerts/browser-notifications.ts';

/**
 * Browser notifications. The browser asks a person once, so it is said before what for; whoever
 * refused is told where to change it.
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
        label="Notifications on the screen"
        description="Shown by your browser while you are looking at something else."
        checked={isOn || isExplaining}
        disabled={state === 'unsupported'}
        onCheckedChange={onChange}
      />
      <div className="px-2 empty:hidden">
        {state === 'unsupported' && (
          <Callout tone="info" title="Not possible in this browser">
            On an iPhone or iPad, add Fireline to the home screen first and open it from there.
          </Callout>
        )}
        {isExplaining && state === 'default' && (
          <Callout
            tone="info"
            announce
            title="Your browser will ask you next"
            action={
              <Button size="sm" icon={BellRing} onClick={() => void allow()}>
                Go on
              </Button>
            }
          >
            Press “Allow” there. Only what is chosen below is shown: no advertising.
          </Callout>
        )}
        {state === 'denied' && (isExplaining || popups) && (
          <Callout tone="warning" announce title="Your browser blocks them">
            Allow notifications for this site: press the icon beside the address, then come back
            here.
          </Callout>
        )}
      </div>
    </>
  );
}

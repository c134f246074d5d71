import { texts } from '@fireline/domain/texts/texts';
import { useState } from 'react';
import { useStore } from '#lib/store.ts';
import { changeDeviceAlerts, deviceAlerts } from '#platform/push/device-alerts.ts';
import { Switch } from '#ui/form/switch.tsx';
import { TextField } from '#ui/form/text-field.tsx';

const night = { from: '22:00', until: '07:00' };

/** When no sound plays and nothing pops up, by this device's clock. */
export function QuietHoursFields() {
  const { quietHours } = useStore(deviceAlerts);
  // Turning quiet hours back on restores the last choice.
  const [last, setLast] = useState(quietHours ?? night);
  function change(part: Partial<typeof night>) {
    const next = { ...last, ...part };
    setLast(next);
    // A field can be empty while it is being edited.
    if (next.from !== '' && next.until !== '') changeDeviceAlerts({ quietHours: next });
  }
  return (
    <div className="grid gap-3">
      <div className="-mx-2">
        <Switch
          label={texts.inbox.quietHours}
          description={texts.inbox.quietHoursHint}
          checked={quietHours !== null}
          onCheckedChange={(isOn) => changeDeviceAlerts({ quietHours: isOn ? last : null })}
        />
      </div>
      {quietHours !== null && (
        <div className="grid grid-cols-2 gap-3">
          <TextField
            type="time"
            label={texts.inbox.quietFrom}
            value={last.from}
            onValueChange={(from) => change({ from })}
            error={isSame(last) ? texts.inbox.quietSame : undefined}
          />
          <TextField
            type="time"
            label={texts.inbox.quietUntil}
            value={last.until}
            onValueChange={(until) => change({ until })}
            hint={last.until < last.from ? texts.inbox.quietNextMorning : undefined}
          />
        </div>
      )}
    </div>
  );
}

function isSame({ from, until }: typeof night): boolean {
  return from === until;
}

import { texts } from '@fireline/domain/texts/texts';
import type { AppForm } from '#lib/form/use-app-form.ts';
import { Checkbox } from '#ui/form/checkbox.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { HoursEditor } from '../hours/hours-editor.tsx';
import type { SettingsForm } from '../settings-form.ts';
import { ZonesEditor } from './zones-editor.tsx';

/** Whether, when, and where the shop delivers. */
export function DeliveryFields({ form }: { form: AppForm<SettingsForm> }) {
  const { offersDelivery, deliveryHours } = form.values;
  return (
    <>
      <Checkbox
        label={texts.deliverySettings.offers}
        description={texts.deliverySettings.offersHint}
        checked={offersDelivery}
        onCheckedChange={(isOn) => form.change({ offersDelivery: isOn })}
      />
      {/* Couriers start at the shop's position even if it doesn't deliver at the moment. */}
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          {...form.bind('position')}
          label={texts.deliverySettings.position}
          optional
          autoComplete="off"
          hint={texts.deliverySettings.positionHint}
        />
        {offersDelivery && (
          <TextField
            {...form.bind('deliveryMeters')}
            label={texts.deliverySettings.longest}
            optional
            inputMode="decimal"
            autoComplete="off"
            suffix={texts.deliverySettings.kilometers}
            hint={texts.deliverySettings.longestHint}
          />
        )}
      </div>
      {offersDelivery && (
        <>
          <Checkbox
            label={texts.deliverySettings.ownHours}
            description={texts.deliverySettings.ownHoursHint}
            checked={deliveryHours.isOwn}
            onCheckedChange={(isOwn) => form.change({ deliveryHours: { ...deliveryHours, isOwn } })}
          />
          {deliveryHours.isOwn && (
            <fieldset>
              <legend className="mb-2 font-semibold">{texts.deliverySettings.hoursLegend}</legend>
              <HoursEditor
                days={deliveryHours.days}
                onChange={(days) => form.change({ deliveryHours: { isOwn: true, days } })}
                bind={(day) => form.bind(`deliveryHours.days.${day}`)}
              />
            </fieldset>
          )}
          <ZonesEditor form={form} />
        </>
      )}
    </>
  );
}

import { texts } from '@fireline/domain/texts/texts';
import { Card } from '#ui/card.tsx';
import { Checkbox } from '#ui/form/checkbox.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { HoursEditor } from '../hours/hours-editor.tsx';
import { LeaveQuestion } from '../leave-question.tsx';
import { useSettingsEdit } from '../use-settings-edit.ts';
import { StepFooter } from './step-footer.tsx';
import type { StepProps } from './steps.ts';

/** When the shop is open, and whether it delivers. */
export function HoursStep({ shop, products, uid, onDone }: StepProps) {
  const edit = useSettingsEdit({ shop, products, uid, onSaved: onDone });
  return (
    <>
      <form {...edit.props} aria-label={texts.setUp.hours} className="grid gap-5">
        <Card className="grid gap-3">
          <h2 className="text-lg">{texts.settings.hoursTitle}</h2>
          <HoursEditor
            days={edit.values.hours}
            onChange={(hours) => edit.change({ hours })}
            bind={(day) => edit.bind(`hours.${day}`)}
          />
        </Card>
        <Card className="grid gap-3">
          <h2 className="text-lg">{texts.deliverySettings.title}</h2>
          <Checkbox
            label={texts.deliverySettings.offers}
            description={texts.deliverySettings.offersHint}
            checked={edit.values.offersDelivery}
            onCheckedChange={(offersDelivery) => edit.change({ offersDelivery })}
          />
          {edit.values.offersDelivery && (
            <>
              <TextField
                {...edit.bind('deliveryFee')}
                label={texts.settings.deliveryFee}
                className="sm:max-w-xs"
                required
                inputMode="decimal"
                autoComplete="off"
                suffix={edit.values.currency}
                hint={texts.settings.deliveryFeeHint}
              />
              <p className="text-ink-muted text-sm">{texts.setUp.zonesLater}</p>
            </>
          )}
        </Card>
        <StepFooter isSaving={edit.isSaving} errors={Object.keys(edit.errors).length} />
      </form>
      <LeaveQuestion isEdited={edit.edited.length > 0} />
    </>
  );
}

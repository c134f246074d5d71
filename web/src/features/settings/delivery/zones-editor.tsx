import { postcodeName } from '@fireline/domain/delivery/address-format';
import { pointIn } from '@fireline/domain/delivery/coordinates';
import { limits } from '@fireline/domain/limits';
import { countryOf } from '@fireline/domain/shop/country';
import { texts } from '@fireline/domain/texts/texts';
import { Plus, Trash2 } from 'lucide-react';
import type { AppForm } from '#lib/form/use-app-form.ts';
import { moveItem, removeAt } from '#lib/list-edits.ts';
import { Button } from '#ui/button/button.tsx';
import { IconButton } from '#ui/button/icon-button.tsx';
import { FieldError } from '#ui/form/field-error.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { TextAreaField } from '#ui/form/text-area-field.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { UpDownButtons } from '#ui/form/up-down-buttons.tsx';
import type { SettingsForm } from '../settings-form.ts';
import { newZoneRow, type ZoneRow, zonesOf } from './zone-rows.ts';
import { ZonesSketch } from './zones-sketch.tsx';

/** The delivery zones in their order, and a sketch of those that are on the map. */
export function ZonesEditor({ form }: { form: AppForm<SettingsForm> }) {
  const { value: rows, onValueChange: onChange, error } = form.bind('deliveryZones');
  const { currency, deliveryFee, position } = form.values;
  const postcode = postcodeWord(form.values);
  const isUnlocated = rows.length > 0 && rows.every(({ by }) => by !== 'postcodes');
  return (
    <div className="grid gap-3">
      <div className="grid gap-1">
        <h3 className="font-semibold">{texts.deliverySettings.zonesTitle}</h3>
        {rows.length > 0 && (
          <p className="text-ink-muted text-sm">{texts.deliverySettings.zonesText}</p>
        )}
      </div>
      {rows.length > 0 && (
        <ul aria-label={texts.deliverySettings.zonesLabel} className="grid gap-3">
          {rows.map((row, index) => (
            <Row
              key={row.key}
              form={form}
              row={row}
              index={index}
              onMoveUp={index > 0 ? () => onChange(moveItem(rows, index, -1)) : undefined}
              onMoveDown={
                index < rows.length - 1 ? () => onChange(moveItem(rows, index, 1)) : undefined
              }
              onRemove={() => onChange(removeAt(rows, index))}
            />
          ))}
        </ul>
      )}
      <FieldError>{error}</FieldError>
      {isUnlocated && (
        <p className="text-ink-muted text-sm">
          {texts.deliverySettings.locationNeeded({ name: postcode })}
        </p>
      )}
      <ZonesSketch zones={zonesOf(rows, currency)} shop={pointIn(position)} />
      {rows.length < limits.deliveryZones && (
        <Button
          icon={Plus}
          className="justify-self-start"
          onClick={() => onChange([...rows, newZoneRow(deliveryFee, currency)])}
        >
          {texts.deliverySettings.zoneAdd}
        </Button>
      )}
    </div>
  );
}

interface RowProps {
  form: AppForm<SettingsForm>;
  row: ZoneRow;
  index: number;
  onMoveUp: (() => void) | undefined;
  onMoveDown: (() => void) | undefined;
  onRemove: () => void;
}

function Row({ form, row, index, onMoveUp, onMoveDown, onRemove }: RowProps) {
  const number = texts.deliverySettings.zone({ number: index + 1 });
  const name = row.name.trim() === '' ? number : row.name;
  const { currency } = form.values;
  const postcode = postcodeWord(form.values);
  const money = {
    required: true,
    inputMode: 'decimal',
    autoComplete: 'off',
    suffix: currency,
  } as const;
  return (
    <li>
      <fieldset className="grid gap-4 rounded-card border border-line p-4">
        <legend className="sr-only">{number}</legend>
        <div className="flex items-start gap-1">
          <TextField
            {...form.bind(`deliveryZones[${index}].name`)}
            label={texts.deliverySettings.zoneName}
            className="min-w-0 flex-1"
            required
            maxLength={40}
            autoComplete="off"
          />
          <div className="mt-7 flex">
            <UpDownButtons name={name} onMoveUp={onMoveUp} onMoveDown={onMoveDown} />
            <IconButton
              icon={Trash2}
              variant="danger"
              label={texts.deliverySettings.zoneRemove({ name })}
              onClick={onRemove}
            />
          </div>
        </div>
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField
            {...form.bind(`deliveryZones[${index}].by`)}
            label={texts.deliverySettings.zoneBy}
            required
            options={[
              { value: 'postcodes', label: texts.deliverySettings.byPostcodes({ name: postcode }) },
              { value: 'radius', label: texts.deliverySettings.byRadius },
              { value: 'polygon', label: texts.deliverySettings.byPolygon },
            ]}
          />
          <AreaField form={form} row={row} index={index} />
        </div>
        <div className="grid gap-4 sm:grid-cols-3">
          <TextField
            {...money}
            {...form.bind(`deliveryZones[${index}].fee`)}
            label={texts.deliverySettings.fee}
          />
          <TextField
            {...money}
            {...form.bind(`deliveryZones[${index}].freeFrom`)}
            label={texts.deliverySettings.freeFrom}
            required={false}
            optional
            hint={texts.deliverySettings.freeFromHint}
          />
          <TextField
            {...money}
            {...form.bind(`deliveryZones[${index}].minimum`)}
            label={texts.deliverySettings.minimum}
          />
        </div>
      </fieldset>
    </li>
  );
}

function AreaField({ form, row, index }: Pick<RowProps, 'form' | 'row' | 'index'>) {
  switch (row.by) {
    case 'postcodes':
      return (
        <TextAreaField
          {...form.bind(`deliveryZones[${index}].postcodes`)}
          label={texts.deliverySettings.byPostcodes({ name: postcodeWord(form.values) })}
          required
          rows={1}
          maxLength={limits.zonePostcodes}
          hint={texts.deliverySettings.postcodesHint}
        />
      );
    case 'radius':
      return (
        <TextField
          {...form.bind(`deliveryZones[${index}].kilometers`)}
          label={texts.deliverySettings.radius}
          required
          inputMode="decimal"
          autoComplete="off"
          suffix={texts.deliverySettings.kilometers}
        />
      );
    case 'polygon':
      return (
        <TextAreaField
          {...form.bind(`deliveryZones[${index}].corners`)}
          label={texts.deliverySettings.corners}
          required
          rows={4}
          hint={texts.deliverySettings.cornersHint}
        />
      );
  }
}

/** What postcodes are called where the shop is, by what the form says. */
function postcodeWord({ region, currency, timeZone }: SettingsForm) {
  return postcodeName(countryOf({ region: region === '' ? null : region, currency, timeZone }));
}

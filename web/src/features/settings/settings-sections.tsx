import type { Product } from '@fireline/domain/catalog/product';
import { limits } from '@fireline/domain/limits';
import { languageNames, languageSchema, languages } from '@fireline/domain/texts/language';
import { texts } from '@fireline/domain/texts/texts';
import type { ReactNode } from 'react';
import { parse } from 'valibot';
import type { Entry } from '#platform/live/state.ts';
import { Card } from '#ui/card.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { ClosedDates } from './closed-dates.tsx';
import { currencyOptions } from './currencies.ts';
import { HoursEditor } from './hours-editor.tsx';
import { NamesEditor } from './names-editor.tsx';
import { NumberFields } from './number-fields.tsx';
import type { SettingsForm } from './settings-form.ts';
import { TimeZoneField } from './time-zone-field.tsx';

interface SettingsSectionsProps {
  form: SettingsForm;
  stored: SettingsForm;
  /** By path, such as `categories.0`. */
  errors: Readonly<Record<string, string>>;
  onChange: (part: Partial<SettingsForm>) => void;
  products: readonly Entry<Product>[];
}

/** Every field of the settings, grouped by topic. */
export function SettingsSections({
  form,
  stored,
  errors,
  onChange,
  products,
}: SettingsSectionsProps) {
  const fields = { form, errors, onChange };
  return (
    <div className="grid gap-5">
      <Section title={texts.settings.shopTitle} text={texts.settings.shopText}>
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            label={texts.settings.name}
            required
            maxLength={60}
            autoComplete="organization"
            value={form.name}
            error={errors.name}
            onValueChange={(name) => onChange({ name })}
          />
          <TextField
            label={texts.settings.phone}
            optional
            type="tel"
            autoComplete="tel"
            maxLength={limits.phone}
            hint={texts.settings.phoneHint}
            value={form.phone}
            error={errors.phone}
            onValueChange={(phone) => onChange({ phone })}
          />
          <TextField
            label={texts.settings.address}
            optional
            className="sm:col-span-2"
            autoComplete="street-address"
            maxLength={limits.shopAddress}
            hint={texts.settings.addressHint}
            value={form.address}
            error={errors.address}
            onValueChange={(address) => onChange({ address })}
          />
          <TimeZoneField
            value={form.timeZone}
            error={errors.timeZone}
            onChange={(timeZone) => onChange({ timeZone })}
          />
          <SelectField
            label={texts.settings.language}
            required
            hint={texts.settings.languageHint}
            value={form.language}
            error={errors.language}
            onValueChange={(language) => onChange({ language: parse(languageSchema, language) })}
            options={languages.map((language) => ({
              value: language,
              label: languageNames[language],
            }))}
          />
        </div>
      </Section>

      <Section title={texts.settings.moneyTitle}>
        <div className="grid gap-4 sm:grid-cols-3">
          <SelectField
            label={texts.settings.currency}
            required
            value={form.currency}
            error={errors.currency}
            onValueChange={(currency) => onChange({ currency })}
            options={currencyOptions(form.currency)}
          />
          <TextField
            label={texts.settings.tax}
            required
            inputMode="decimal"
            autoComplete="off"
            suffix={texts.settings.percent}
            hint={texts.settings.taxHint}
            value={form.taxRate}
            error={errors.taxRate}
            onValueChange={(taxRate) => onChange({ taxRate })}
          />
          <TextField
            label={texts.settings.deliveryFee}
            required
            inputMode="decimal"
            autoComplete="off"
            suffix={form.currency}
            hint={texts.settings.deliveryFeeHint}
            value={form.deliveryFee}
            error={errors.deliveryFee}
            onValueChange={(deliveryFee) => onChange({ deliveryFee })}
          />
        </div>
        {form.currency !== stored.currency && products.length > 0 && (
          <Callout tone="warning" announce>
            {texts.settings.currencyChanged({ before: stored.currency, after: form.currency })}
          </Callout>
        )}
      </Section>

      <Section title={texts.settings.hoursTitle} text={texts.settings.hoursText}>
        <HoursEditor hours={form.hours} errors={errors} onChange={(hours) => onChange({ hours })} />
        <ClosedDates
          dates={form.closedDates}
          error={errors.closedDates}
          timeZone={stored.timeZone}
          onChange={(closedDates) => onChange({ closedDates })}
        />
      </Section>

      <Section title={texts.settings.aheadTitle} text={texts.settings.aheadText}>
        <NumberFields
          {...fields}
          fields={[
            {
              field: 'slotMinutes',
              label: texts.settings.slotMinutes,
              unit: texts.settings.minutes,
              hint: texts.settings.slotMinutesHint,
            },
            {
              field: 'slotCapacity',
              label: texts.settings.slotCapacity,
              hint: texts.settings.slotCapacityHint,
            },
            {
              field: 'daysAhead',
              label: texts.settings.daysAhead,
              unit: texts.settings.days,
              hint: texts.settings.daysAheadHint,
            },
          ]}
        />
      </Section>

      <Section title={texts.settings.ordersTitle}>
        <NumberFields
          {...fields}
          fields={[
            {
              field: 'confirmTimeoutMinutes',
              label: texts.settings.confirmTimeout,
              unit: texts.settings.minutes,
              hint: texts.settings.confirmTimeoutHint,
            },
            {
              field: 'cancelWindowSeconds',
              label: texts.settings.cancelWindow,
              unit: texts.settings.seconds,
              hint: texts.settings.cancelWindowHint,
            },
            {
              field: 'maxOpenOrders',
              label: texts.settings.maxOpenOrders,
              hint: texts.settings.maxOpenOrdersHint,
            },
            {
              field: 'guestOpenOrders',
              label: texts.settings.guestOpenOrders,
              hint: texts.settings.guestOpenOrdersHint,
            },
            {
              field: 'guestStockPieces',
              label: texts.settings.guestStock,
              hint: texts.settings.guestStockHint,
            },
            {
              field: 'guestOrdersUnconfirmed',
              label: texts.settings.guestsUnconfirmed,
              hint: texts.settings.guestsUnconfirmedHint,
            },
            {
              field: 'readyCloseHours',
              label: texts.settings.readyClose,
              unit: texts.settings.hours,
              hint: texts.settings.readyCloseHint,
            },
          ]}
        />
      </Section>

      <Section title={texts.settings.kitchenTitle} text={texts.settings.kitchenText}>
        <NumberFields
          {...fields}
          fields={[
            {
              field: 'ticketWarnMinutes',
              label: texts.settings.ticketWarn,
              unit: texts.settings.minutes,
              hint: texts.settings.ticketWarnHint,
            },
            {
              field: 'ticketLateMinutes',
              label: texts.settings.ticketLate,
              unit: texts.settings.minutes,
              hint: texts.settings.ticketLateHint,
            },
            {
              field: 'ticketsAtOnce',
              label: texts.settings.ticketsAtOnce,
              hint: texts.settings.ticketsAtOnceHint,
            },
          ]}
        />
      </Section>

      <Section title={texts.settings.privacyTitle}>
        <NumberFields
          {...fields}
          fields={[
            {
              field: 'keepContactsMonths',
              label: texts.settings.keepContacts,
              unit: texts.settings.months,
              hint: texts.settings.keepContactsHint,
            },
          ]}
        />
      </Section>

      <Section title={texts.settings.categories} text={texts.settings.categoriesText}>
        <NamesEditor
          field="category"
          path="categories"
          rows={form.categories}
          errors={errors}
          products={products}
          onChange={(categories) => onChange({ categories })}
        />
      </Section>

      <Section title={texts.settings.stations} text={texts.settings.stationsText}>
        <NamesEditor
          field="station"
          path="stations"
          rows={form.stations}
          errors={errors}
          products={products}
          onChange={(stations) => onChange({ stations })}
        />
      </Section>
    </div>
  );
}

function Section({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  return (
    <Card>
      <section className="grid gap-4">
        <div className="grid gap-1">
          <h2 className="text-lg">{title}</h2>
          {text && <p className="text-ink-muted text-sm text-pretty">{text}</p>}
        </div>
        {children}
      </section>
    </Card>
  );
}

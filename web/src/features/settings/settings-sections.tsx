import type { Product } from '@fireline/domain/catalog/product';
import { limits } from '@fireline/domain/limits';
import { languageNames, languageSchema, languages } from '@fireline/domain/texts/language';
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
      <Section
        title="The shop"
        text="Customers see this on the menu, on their orders, and in emails."
      >
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            label="Name"
            required
            maxLength={60}
            autoComplete="organization"
            value={form.name}
            error={errors.name}
            onValueChange={(name) => onChange({ name })}
          />
          <TextField
            label="Phone"
            optional
            type="tel"
            autoComplete="tel"
            maxLength={limits.phone}
            hint="Number customers can call if something goes wrong."
            value={form.phone}
            error={errors.phone}
            onValueChange={(phone) => onChange({ phone })}
          />
          <TextField
            label="Address"
            optional
            className="sm:col-span-2"
            autoComplete="street-address"
            maxLength={limits.shopAddress}
            hint="On one line. Where customers pick up their orders."
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
            label="Language"
            required
            hint="For the staff’s notifications, and for customers whose language isn’t available."
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

      <Section title="Money">
        <div className="grid gap-4 sm:grid-cols-3">
          <SelectField
            label="Currency"
            required
            value={form.currency}
            error={errors.currency}
            onValueChange={(currency) => onChange({ currency })}
            options={currencyOptions(form.currency)}
          />
          <TextField
            label="Tax"
            required
            inputMode="decimal"
            autoComplete="off"
            suffix="%"
            hint="Added to prices. Enter 0 if prices include tax."
            value={form.taxRate}
            error={errors.taxRate}
            onValueChange={(taxRate) => onChange({ taxRate })}
          />
          <TextField
            label="Delivery fee"
            required
            inputMode="decimal"
            autoComplete="off"
            suffix={form.currency}
            hint="Added to each delivery, not taxed."
            value={form.deliveryFee}
            error={errors.deliveryFee}
            onValueChange={(deliveryFee) => onChange({ deliveryFee })}
          />
        </div>
        {form.currency !== stored.currency && products.length > 0 && (
          <Callout tone="warning" announce>
            Prices aren’t converted: {stored.currency} 4.50 becomes {form.currency} 4.50. Existing
            orders keep their currency.
          </Callout>
        )}
      </Section>

      <Section
        title="Opening hours"
        text="In the shop’s time zone. Customers can order for now while you’re open, and for later within these hours."
      >
        <HoursEditor hours={form.hours} errors={errors} onChange={(hours) => onChange({ hours })} />
        <ClosedDates
          dates={form.closedDates}
          error={errors.closedDates}
          timeZone={stored.timeZone}
          onChange={(closedDates) => onChange({ closedDates })}
        />
      </Section>

      <Section title="Ordering ahead" text="Times customers can choose instead of “now”.">
        <NumberFields
          {...fields}
          fields={[
            { field: 'slotMinutes', label: 'Slot length', unit: 'min', hint: '5 to 240.' },
            {
              field: 'slotCapacity',
              label: 'Orders per slot',
              hint: 'Full slots aren’t offered. Leave empty for no limit.',
            },
            {
              field: 'daysAhead',
              label: 'Days ahead',
              unit: 'days',
              hint: '0 means today only. Up to 13.',
            },
          ]}
        />
      </Section>

      <Section title="Orders">
        <NumberFields
          {...fields}
          fields={[
            {
              field: 'confirmTimeoutMinutes',
              label: 'Time to confirm',
              unit: 'min',
              hint: 'Orders not confirmed in this time are canceled automatically.',
            },
            {
              field: 'cancelWindowSeconds',
              label: 'Time to cancel',
              unit: 's',
              hint: 'How long customers can cancel after you confirm.',
            },
            {
              field: 'maxOpenOrders',
              label: 'Orders per customer',
              hint: 'Open orders one customer can have at a time.',
            },
            {
              field: 'guestOpenOrders',
              label: 'Orders per guest',
              hint: 'The same for customers without an account.',
            },
            {
              field: 'guestStockPieces',
              label: 'Limited items per guest',
              hint: 'Items with tracked stock that a guest can hold before you confirm.',
            },
            {
              field: 'guestOrdersUnconfirmed',
              label: 'Waiting guest orders',
              hint: 'If more than this are waiting for confirmation, guests can’t order until you turn it back on.',
            },
            {
              field: 'readyCloseHours',
              label: 'Hours on the shelf',
              unit: 'h',
              hint: 'Pickup orders nobody collects are closed after this. Leave empty to close them at the end of the day.',
            },
          ]}
        />
      </Section>

      <Section title="Kitchen" text="When tickets change color, and how fast the kitchen is.">
        <NumberFields
          {...fields}
          fields={[
            {
              field: 'ticketWarnMinutes',
              label: 'Ticket turns yellow',
              unit: 'min',
              hint: 'After the order is placed.',
            },
            {
              field: 'ticketLateMinutes',
              label: 'Ticket is late',
              unit: 'min',
              hint: 'Turns red, and insights count it as late.',
            },
            {
              field: 'ticketsAtOnce',
              label: 'Tickets at once',
              hint: 'How many each station works on at once. Used to estimate waiting times.',
            },
          ]}
        />
      </Section>

      <Section title="Privacy">
        <NumberFields
          {...fields}
          fields={[
            {
              field: 'keepContactsMonths',
              label: 'Keep contacts for',
              unit: 'months',
              hint: 'After an order is closed. Then names, contact details, and addresses are erased; figures stay.',
            },
          ]}
        />
      </Section>

      <Section title="Categories" text="The sections of your menu, in order.">
        <NamesEditor
          what="category"
          field="category"
          path="categories"
          rows={form.categories}
          errors={errors}
          products={products}
          onChange={(categories) => onChange({ categories })}
        />
      </Section>

      <Section
        title="Stations"
        text="Where the kitchen makes things. Each station has its own screen. Tickets already in the kitchen keep the old name."
      >
        <NamesEditor
          what="station"
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

import type { Product } from '@fireline/domain/catalog/product';
import { limits } from '@fireline/domain/limits';
import type { ReactNode } from 'react';
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
  /** By path: `categories.0`. */
  errors: Readonly<Record<string, string>>;
  onChange: (part: Partial<SettingsForm>) => void;
  products: readonly Entry<Product>[];
}

/** Every field of the settings, grouped by what it is about. */
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
      <Section title="The shop" text="Customers see it on the menu, on their orders and in mails.">
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
            hint="What customers call when something is wrong."
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
            hint="In one line: where orders are collected."
            value={form.address}
            error={errors.address}
            onValueChange={(address) => onChange({ address })}
          />
          <TimeZoneField
            value={form.timeZone}
            error={errors.timeZone}
            onChange={(timeZone) => onChange({ timeZone })}
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
            hint="Added to the price. 0 if prices include it."
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
            hint="Added to each delivery, untaxed."
            value={form.deliveryFee}
            error={errors.deliveryFee}
            onValueChange={(deliveryFee) => onChange({ deliveryFee })}
          />
        </div>
        {form.currency !== stored.currency && products.length > 0 && (
          <Callout tone="warning" announce>
            No price is converted: what was {stored.currency} 4.50 will be {form.currency} with the
            same digits. Orders that exist keep their currency.
          </Callout>
        )}
      </Section>

      <Section
        title="Opening hours"
        text="By the shop's own clock. Customers can order for now while it is open, and for later within these hours."
      >
        <HoursEditor hours={form.hours} errors={errors} onChange={(hours) => onChange({ hours })} />
        <ClosedDates
          dates={form.closedDates}
          error={errors.closedDates}
          timeZone={stored.timeZone}
          onChange={(closedDates) => onChange({ closedDates })}
        />
      </Section>

      <Section title="Ordering ahead" text="Times that customers can choose instead of “now”.">
        <NumberFields
          {...fields}
          fields={[
            { field: 'slotMinutes', label: 'Length of a slot', unit: 'min', hint: '5 to 240.' },
            {
              field: 'slotCapacity',
              label: 'Orders per slot',
              hint: 'A full slot is no longer offered. Empty: any number.',
            },
            {
              field: 'daysAhead',
              label: 'Days ahead',
              unit: 'days',
              hint: '0: only today. Up to 13.',
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
              hint: 'An order that nobody confirms for this long is cancelled by itself.',
            },
            {
              field: 'cancelWindowSeconds',
              label: 'Time to cancel',
              unit: 's',
              hint: 'How long customers may still cancel by themselves after it was confirmed.',
            },
            {
              field: 'maxOpenOrders',
              label: 'Orders per customer',
              hint: 'How many one customer may have under way at once.',
            },
            {
              field: 'guestOpenOrders',
              label: 'Orders per guest',
              hint: 'The same for customers without an account.',
            },
            {
              field: 'guestStockPieces',
              label: 'Limited items per guest',
              hint: 'How many items with counted stock a guest can hold before you confirm.',
            },
            {
              field: 'guestOrdersUnconfirmed',
              label: 'Waiting guest orders',
              hint: 'With more than this waiting to be confirmed, guests can’t order until you turn it on again.',
            },
            {
              field: 'readyCloseHours',
              label: 'Hours on the shelf',
              unit: 'h',
              hint: 'Pickups left ready are closed after this. Leave empty to close them at the end of the day.',
            },
          ]}
        />
      </Section>

      <Section title="Kitchen" text="When tickets change colour, and how fast the kitchen is.">
        <NumberFields
          {...fields}
          fields={[
            {
              field: 'ticketWarnMinutes',
              label: 'Ticket turns yellow',
              unit: 'min',
              hint: 'After it was placed.',
            },
            {
              field: 'ticketLateMinutes',
              label: 'Ticket is late',
              unit: 'min',
              hint: 'Turns red; insights count it as late.',
            },
            {
              field: 'ticketsAtOnce',
              label: 'Tickets at once',
              hint: 'How many one station works on at the same time. Waiting times are made of it.',
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
              label: 'Contacts kept',
              unit: 'months',
              hint: 'After an order is closed. Then names, contacts and addresses are erased; figures stay.',
            },
          ]}
        />
      </Section>

      <Section title="Categories" text="The menu's parts, in the menu's order.">
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
        text="Where the kitchen makes things; each has a screen of its own. Tickets that are in the kitchen already keep the name they came with."
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

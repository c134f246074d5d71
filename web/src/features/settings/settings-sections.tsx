import type { Product } from '@fireline/domain/catalog/product';
import { deliveryProofs } from '@fireline/domain/delivery/proof';
import { limits } from '@fireline/domain/limits';
import type { ShopInput } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { Tag } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AppForm } from '#lib/form/use-app-form.ts';
import type { Entry } from '#platform/live/state.ts';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { Card } from '#ui/card.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { TextAreaField } from '#ui/form/text-area-field.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { AcceptFields } from './accept-fields.tsx';
import { BrandSection } from './brand/brand-section.tsx';
import { CurrencyWarning } from './currency-warning.tsx';
import { DeliveryFields } from './delivery/delivery-fields.tsx';
import { HoursEditor } from './hours/hours-editor.tsx';
import { OrdersOutsideHours, useOrdersForLater } from './hours/orders-outside-hours.tsx';
import { OtherDates } from './hours/other-dates.tsx';
import { LegalFields } from './legal-fields.tsx';
import { NamesEditor } from './names-editor.tsx';
import { NumberFields } from './number-fields.tsx';
import { PaymentWays } from './payment-ways.tsx';
import type { SettingsForm } from './settings-form.ts';
import { proofName } from './settings-words.ts';
import { RegionField } from './shop/region-field.tsx';
import { ContactFields, CurrencyAndTaxFields, LanguageField } from './shop/shop-fields.tsx';
import { TimeZoneField } from './shop/time-zone-field.tsx';
import { TaxFields } from './tax/tax-fields.tsx';

interface SettingsSectionsProps {
  form: AppForm<SettingsForm>;
  stored: SettingsForm;
  /** What would be saved; null while a field has an error. */
  settings: ShopInput | null;
  products: readonly Entry<Product>[];
  uid: string;
}

/** Every field of the settings, grouped by topic. */
export function SettingsSections({ form, stored, settings, products, uid }: SettingsSectionsProps) {
  const orders = useOrdersForLater();
  const { currency } = form.values;
  return (
    <div className="grid gap-5">
      <Section title={texts.settings.shopTitle} text={texts.settings.shopText}>
        <div className="grid gap-4 sm:grid-cols-2">
          <ContactFields form={form} />
          <TimeZoneField {...form.bind('timeZone')} />
          <LanguageField form={form} />
          <RegionField {...form.bind('region')} currency={currency} />
        </div>
      </Section>

      <Section title={texts.brand.title} text={texts.brand.text}>
        <BrandSection form={form} uid={uid} />
      </Section>

      <Section title={texts.settings.moneyTitle}>
        <div className="grid gap-4 sm:grid-cols-3">
          <CurrencyAndTaxFields form={form} taxHint={texts.settings.taxHint} />
          <TextField
            {...form.bind('deliveryFee')}
            label={texts.settings.deliveryFee}
            required
            inputMode="decimal"
            autoComplete="off"
            suffix={currency}
            hint={texts.settings.deliveryFeeHint}
          />
        </div>
        <TaxFields form={form} products={products} />
        <ButtonLink to="/admin/discounts" icon={Tag} className="justify-self-start">
          {texts.discounts.title}
        </ButtonLink>
        {products.length > 0 && <CurrencyWarning form={form} stored={stored} />}
      </Section>

      <Section title={texts.payments.settingsTitle} text={texts.payments.settingsText}>
        <PaymentWays form={form} />
        <div className="grid items-start gap-4 sm:grid-cols-[2fr_1fr]">
          <TextAreaField
            {...form.bind('receiptHead')}
            label={texts.payments.receiptHead}
            optional
            rows={2}
            maxLength={limits.receiptHead}
            hint={texts.payments.receiptHeadHint}
          />
          <TextField
            {...form.bind('taxNumber')}
            label={texts.payments.taxNumber}
            optional
            autoComplete="off"
            maxLength={limits.taxNumber}
            hint={texts.payments.taxNumberHint}
          />
        </div>
        {form.values.paymentWays.includes('online') && (
          <TextField
            {...form.bind('tips')}
            label={texts.payments.tips}
            optional
            autoComplete="off"
            maxLength={40}
            hint={texts.payments.tipsHint}
          />
        )}
      </Section>

      <Section title={texts.settings.hoursTitle} text={texts.settings.hoursText}>
        <HoursEditor
          days={form.values.hours}
          onChange={(hours) => form.change({ hours })}
          bind={(day) => form.bind(`hours.${day}`)}
        />
        <OtherDates form={form} timeZone={stored.timeZone} />
        <NumberFields
          form={form}
          fields={[
            {
              field: 'lastOrderMinutes',
              label: texts.settings.lastOrders,
              unit: texts.settings.minutes,
              hint: texts.settings.lastOrdersHint,
            },
          ]}
        />
        <OrdersOutsideHours orders={orders} shop={settings} why="closed" />
      </Section>

      <Section title={texts.deliverySettings.title} text={texts.deliverySettings.text}>
        <DeliveryFields form={form} />
        <OrdersOutsideHours orders={orders} shop={settings} why="not-delivering" />
      </Section>

      <Section title={texts.settings.aheadTitle} text={texts.settings.aheadText}>
        <NumberFields
          form={form}
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
        <AcceptFields form={form} />
        <NumberFields
          form={form}
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
        <SelectField
          {...form.bind('deliveryProof')}
          label={texts.settings.deliveryProof}
          required
          hint={texts.settings.deliveryProofHint}
          options={deliveryProofs.map((proof) => ({ value: proof, label: proofName(proof) }))}
        />
      </Section>

      <Section title={texts.settings.kitchenTitle} text={texts.settings.kitchenText}>
        <NumberFields
          form={form}
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
          form={form}
          fields={[
            {
              field: 'keepContactsMonths',
              label: texts.settings.keepContacts,
              unit: texts.settings.months,
              hint: texts.settings.keepContactsHint,
            },
          ]}
        />
        <p className="text-ink-muted text-sm text-pretty">{texts.settings.legalText}</p>
        <LegalFields form={form} />
      </Section>

      <Section title={texts.settings.categories} text={texts.settings.categoriesText}>
        <NamesEditor field="category" path="categories" form={form} products={products} />
      </Section>

      <Section title={texts.settings.stations} text={texts.settings.stationsText}>
        <NamesEditor field="station" path="stations" form={form} products={products} />
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

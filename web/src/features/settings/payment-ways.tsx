import { allPaymentWays } from '@fireline/domain/money/payment-ways';
import { texts } from '@fireline/domain/texts/texts';
import { useMay } from '#entities/user/use-may.ts';
import type { AppForm } from '#lib/form/use-app-form.ts';
import { useEnvironment } from '#platform/firebase/use-environment.ts';
import { Checkbox } from '#ui/form/checkbox.tsx';
import type { SettingsForm } from './settings-form.ts';
import { wayName } from './settings-words.ts';

/**
 * How the shop is paid, which not everyone who sets up the shop may change. Online is offered if
 * there is a provider, or to turn it off.
 */
export function PaymentWays({ form }: { form: AppForm<SettingsForm> }) {
  const { paymentWays } = form.values;
  const mayChange = useMay('setPayments');
  const environment = useEnvironment();
  // The emulators have one that is only for trying.
  const hasProvider =
    import.meta.env.VITE_ONLINE_PAYMENTS === 'true' || (environment?.emulators ?? null) !== null;
  const ways = allPaymentWays.split(' ');
  const offered = ways.filter(
    (way) => hasProvider || !way.endsWith('-online') || paymentWays.includes(way),
  );
  /** The ways with `way` added or removed, in their usual order. */
  const toggled = (way: string) =>
    ways.filter((other) => paymentWays.includes(other) !== (other === way)).join(' ');
  // Pickup on the left, delivery on the right.
  const rows = offered.length > 4 ? 'sm:grid-rows-3' : 'sm:grid-rows-2';
  return (
    <>
      {!mayChange && <p className="text-ink-muted">{texts.payments.onlyAdmins}</p>}
      <fieldset className={`grid gap-x-4 sm:grid-flow-col sm:grid-cols-2 ${rows}`}>
        <legend className="sr-only">{texts.payments.ways}</legend>
        {offered.map((way) => (
          <Checkbox
            key={way}
            label={wayName(way)}
            disabled={!mayChange}
            checked={paymentWays.includes(way)}
            onCheckedChange={() => form.change({ paymentWays: toggled(way) })}
          />
        ))}
      </fieldset>
    </>
  );
}

/** The payment provider of this project; `docs/payments.md` says how a shop gets one. */
import { FirelineError } from '@fireline/domain/errors';
import type { ProviderName } from '@fireline/domain/money/checkout';
import type { Firestore } from 'firebase-admin/firestore';
import { config } from '../config.ts';
import { callTexts } from '../lib/call-texts.ts';
import type { PaymentProvider } from './provider.ts';

/** Loads `name`'s code only when it's needed. */
export async function providerNamed(db: Firestore, name: ProviderName): Promise<PaymentProvider> {
  switch (name) {
    case 'demo': {
      const { demoProvider } = await import('./demo.ts');
      return demoProvider(db);
    }
    case 'stripe': {
      const { stripeProvider } = await import('./stripe.ts');
      return await stripeProvider(config().stripe);
    }
  }
}

/** @throws FirelineError `unavailable` if there is none. */
export function requireProviderName(): ProviderName {
  const name = config().payments;
  if (name === null) throw new FirelineError('unavailable', callTexts().noOnlinePayments);
  return name;
}

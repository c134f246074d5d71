/**
 * What Fireline needs of a payment provider. A checkout is one order's payment: the customer pays
 * on the provider's page, which sets the money aside, and Fireline captures or releases it. Every
 * call carries a key made of the order and what is done, so that repeating it does nothing twice.
 */
import type { Payment } from '@fireline/domain/money/payment';

export interface CheckoutRequest {
  readonly orderId: string;
  /** What the customer reads: the shop and the order's number. */
  readonly label: string;
  /** Minor units. */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  /** The site's address, without a trailing slash. */
  readonly site: string;
  /** Until when (ms) it can be paid. Providers may take somewhat longer. */
  readonly until: number;
  readonly key: string;
}

/** A checkout as the provider names it, and its page. */
export interface Checkout {
  readonly id: string;
  readonly url: string;
}

/** What has happened to the money, which may be something else than what was asked for. */
export interface Settled {
  readonly outcome: 'captured' | 'released';
  /** What was captured, in minor units; 0 if it was released. */
  readonly amount: number;
}

export const released: Settled = { outcome: 'released', amount: 0 };

export interface RefundRequest {
  readonly orderId: string;
  /** The entry of the payments that asks for it; the provider names it in its messages. */
  readonly refundId: string;
  /** Minor units. */
  readonly amount: number;
  readonly key: string;
}

/** One event of a checkout, from a signed message. */
export interface PaymentEvent {
  /** The same event always has the same ID. */
  readonly id: string;
  readonly orderId: string;
  readonly kind: Payment['kind'];
  /** Minor units. */
  readonly amount: number;
  /** If it's about a refund that Fireline asked for: which, and whether it was made. */
  readonly refund?: { readonly id: string; readonly isMade: boolean };
}

export interface WebhookRequest {
  readonly header: (name: string) => string | undefined;
  /** The bytes that are signed. */
  readonly body: Buffer;
}

export interface PaymentProvider {
  readonly createCheckout: (request: CheckoutRequest) => Promise<Checkout>;
  /** Takes `amount` (minor units) of the money that was set aside; the rest is released. */
  readonly capture: (checkoutId: string, amount: number, key: string) => Promise<Settled>;
  /** Gives it back to the customer; a checkout that wasn't paid can't be paid any more. */
  readonly release: (checkoutId: string, key: string) => Promise<Settled>;
  /**
   * Gives back a part of what was captured; false if that isn't possible.
   * @throws FirelineError `unavailable` if it can be tried again.
   */
  readonly refund: (checkoutId: string, request: RefundRequest) => Promise<boolean>;
  /**
   * The event in a message; null if it's about nothing that Fireline records.
   * @throws WebhookRefused if its signature or content is invalid.
   */
  readonly parseWebhook: (request: WebhookRequest) => PaymentEvent | null;
}

/** A message that isn't recorded. Providers are programs: the text is in English. */
export class WebhookRefused extends Error {
  override readonly name = 'WebhookRefused';
}

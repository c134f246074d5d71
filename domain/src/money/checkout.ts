/** What functions keep of a payment online, besides its entries. No client reads it. */
import * as v from 'valibot';

export const providerNames = ['demo', 'stripe'] as const;
export type ProviderName = (typeof providerNames)[number];

/** `orders/{id}/private/checkout`: which checkout an order has, at which provider. */
export const storedCheckoutSchema = v.object({
  provider: v.picklist(providerNames),
  id: v.string(),
  url: v.string(),
  /** It can't be paid any more. */
  isClosed: v.boolean(),
});
export type StoredCheckout = v.InferOutput<typeof storedCheckoutSchema>;

/** `demoCheckouts/{id}`, on the emulators: what the provider `demo` knows. */
export const demoCheckoutSchema = v.object({
  orderId: v.string(),
  label: v.string(),
  amount: v.number(),
  currency: v.string(),
  state: v.picklist(['open', 'authorized', 'captured', 'released']),
  /** What was captured of it, in minor units. */
  captured: v.exactOptional(v.number()),
  /** By what was asked for: minor units. */
  refunds: v.optional(v.record(v.string(), v.number()), {}),
  /** Refunds of it fail. */
  refusesRefunds: v.exactOptional(v.boolean()),
});
export type DemoCheckout = v.InferOutput<typeof demoCheckoutSchema>;

/** A message of the provider `demo`. */
export const demoEventSchema = v.object({
  id: v.string(),
  orderId: v.string(),
  kind: v.picklist(['paid', 'authorized', 'failed', 'released', 'refunded', 'refund-failed']),
  amount: v.number(),
  /** Which refund it's about. */
  refundId: v.exactOptional(v.string()),
});

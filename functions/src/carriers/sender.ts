/** What differs between the senders of carrier updates. */
import type { CarrierUpdate } from '@fireline/domain/delivery/carrier-update';

/** A request as it arrived: signatures are over the bytes of its body. */
export interface SignedRequest {
  readonly header: (name: string) => string | undefined;
  readonly body: Buffer;
}

export interface Sender {
  /**
   * @throws UpdateRefused unless one of `secrets` signed the request, recently as of `now` (ms).
   */
  verify(request: SignedRequest, secrets: readonly string[], now: number): void;
  /**
   * The update in the body, or null if the sender also reports other things.
   * @throws UpdateRefused, or FirelineError `invalid-input` with the field.
   */
  read(body: unknown, request: SignedRequest, now: number): CarrierUpdate | null;
  /**
   * Whether the answer is 200 if an order can't take the update: an aggregator reports every parcel
   * of the shop, and stops calling an address that refuses too often.
   */
  readonly isToldOfRefusals: boolean;
}

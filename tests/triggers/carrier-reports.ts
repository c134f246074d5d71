/** A delivery that is ready, and carriers that report on it. */
import { randomUUID } from 'node:crypto';
import type { CarrierStatus } from '@fireline/domain/delivery/carrier-update';
import { checkpointsQuery } from '@fireline/domain/delivery/queries';
import {
  answerUpdate,
  type UpdateAnswer,
  type UpdateRequest,
} from '../../functions/src/carriers/answer-update.ts';
import { toQuery } from '../../functions/src/lib/stored.ts';
import { demoCarriers } from '../../scripts/demo/carriers.ts';
import { type SignedUpdate, signedUpdate } from '../../scripts/demo/signed-update.ts';
import { plainData } from '../support/admin.ts';
import { db } from './world.ts';

export const carrierSecrets = {
  standard: [demoCarriers.current, demoCarriers.previous],
  easypost: [demoCarriers.easyPost],
};

/** What a carrier reports, in Fireline's own form. */
interface Report {
  readonly orderId?: string;
  readonly orderNumber?: string;
  readonly trackingNumber?: string;
  readonly carrier?: string;
  readonly status?: CarrierStatus;
  readonly place?: string;
  readonly text?: string;
}

export function aPayload(data: Report, at = Date.now()) {
  return { type: 'delivery.updated', timestamp: new Date(at).toISOString(), data };
}

export function asRequest({ method, headers, body }: SignedUpdate, path = '/'): UpdateRequest {
  const found = new Headers(headers);
  return { method, path, header: (name) => found.get(name) ?? undefined, body: Buffer.from(body) };
}

/** Answers a request as the function does, as of `now` (ms). */
export function send(signed: SignedUpdate, path?: string, now = Date.now()): Promise<UpdateAnswer> {
  return answerUpdate({ db, now: () => now }, carrierSecrets, asRequest(signed, path));
}

/** A carrier reports something that happened `at` (ms), in a message with this ID, as of `now`. */
export function report(
  data: Report,
  { at = Date.now(), id = randomUUID() as string, now = Date.now() } = {},
): Promise<UpdateAnswer> {
  const signed = signedUpdate(aPayload(data, at), { secret: demoCarriers.current, id });
  return send(signed, undefined, now);
}

/** The order's checkpoints, newest first. */
export async function checkpointsOf(orderId: string): Promise<readonly Record<string, unknown>[]> {
  const { docs } = await toQuery(db, checkpointsQuery(orderId, 20)).get();
  return docs.map((doc) => plainData(doc) ?? {});
}

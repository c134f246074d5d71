/** What couriers write about themselves: `couriers/{uid}`. */
import { courierSchema } from '@fireline/domain/delivery/courier-schema';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import * as v from 'valibot';
import { merge, set, update } from '#platform/outbox/document-write.ts';
import { defineMutation } from '#platform/outbox/mutation.ts';

const target = ({ uid }: { readonly uid: string }) => paths.courier(uid);

/** Switches between on duty and off duty. */
export const switchDuty = defineMutation({
  name: 'switchDuty',
  input: v.object({ uid: v.string(), ...v.pick(courierSchema, ['name', 'onDuty']).entries }),
  target,
  write: ({ name, onDuty }, { serverTimestamp }) =>
    merge({ name, onDuty, since: serverTimestamp(), lastSeenAt: serverTimestamp() }),
  label: ({ onDuty }) => texts.courier[onDuty ? 'onDuty' : 'offDuty'],
  title: () => texts.courier.dutyNotSaved,
  explainRejection: () => texts.courier.dutyRefused,
});

/** Says that the courier is still there. */
export const reportSeen = defineMutation<{ readonly uid: string }>({
  name: 'reportSeen',
  target,
  write: (_, { serverTimestamp }) => update({ lastSeenAt: serverTimestamp() }),
});

/** Arranges the courier's deliveries, for all their devices and the customers' estimates. */
export const arrangeRides = defineMutation({
  name: 'arrangeRides',
  input: v.object({
    uid: v.string(),
    name: v.string(),
    rides: v.array(v.string()),
    /** Whether they have been on duty, or arranged something, before. */
    isKnown: v.boolean(),
  }),
  target,
  write: ({ name, rides, isKnown }, { serverTimestamp }) => {
    const lastSeenAt = serverTimestamp();
    if (isKnown) return update({ rides, lastSeenAt });
    return set({ name, onDuty: false, since: serverTimestamp(), lastSeenAt, rides });
  },
  label: () => texts.courier.arranged,
  title: () => texts.courier.notArranged,
  explainRejection: () => texts.courier.dutyRefused,
});

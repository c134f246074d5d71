/** What couriers write about themselves: `couriers/{uid}`. */
import { courierSchema } from '@fireline/domain/delivery/courier-schema';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import * as v from 'valibot';
import { set, update } from '#platform/outbox/document-write.ts';
import { defineMutation } from '#platform/outbox/mutation.ts';

const target = ({ uid }: { readonly uid: string }) => paths.courier(uid);

/** Switches between on duty and off duty. */
export const switchDuty = defineMutation({
  name: 'switchDuty',
  input: v.object({ uid: v.string(), ...v.pick(courierSchema, ['name', 'onDuty']).entries }),
  target,
  write: ({ name, onDuty }, { serverTimestamp }) =>
    set({ name, onDuty, since: serverTimestamp(), lastSeenAt: serverTimestamp() }),
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

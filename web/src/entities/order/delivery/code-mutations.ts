/** The courier's tries of a delivery code. The transition that follows needs the right one. */
import { codeTrySchema } from '@fireline/domain/delivery/code';
import { paths } from '@fireline/domain/paths';
import * as v from 'valibot';
import { set } from '#platform/outbox/document-write.ts';
import { defineMutation } from '#platform/outbox/mutation.ts';

/** Sent on its own: the rules compare only what an earlier write has counted. */
export const tryCode = defineMutation({
  name: 'tryCode',
  input: v.object({
    orderId: v.string(),
    ...v.pick(codeTrySchema, ['code', 'count', 'by']).entries,
  }),
  target: ({ orderId }) => paths.codeTry(orderId),
  write: ({ code, count, by }, { serverTimestamp }) =>
    set({ code, count, by, at: serverTimestamp() }),
});

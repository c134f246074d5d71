import { paths } from '@fireline/domain/paths';
import * as v from 'valibot';
import { deleteDocument } from '#platform/outbox/document-write.ts';
import { defineMutation } from '#platform/outbox/mutation.ts';

/** The person is done: sent after everything that they did here, also without a connection. */
export const leaveScreen = defineMutation({
  name: 'leaveScreen',
  input: v.object({ screen: v.string(), uid: v.string() }),
  target: ({ screen, uid }) => paths.personAtScreen(screen, uid),
  write: () => deleteDocument(),
});

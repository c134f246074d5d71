/**
 * Runs mutations: commits their writes, lists them as unsent until the server has decided, and
 * reports why it refused. Loaded on first use, with the SDK.
 */

import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import {
  arrayRemove,
  arrayUnion,
  Bytes,
  deleteField,
  doc,
  FieldValue,
  type Firestore,
  increment,
  serverTimestamp,
  writeBatch,
} from 'firebase/firestore';
import { serverNow } from '#lib/time/clock.ts';
import { presentPerson } from '#platform/auth/person-here.ts';
import { encode } from '#platform/firestore/encode.ts';
import { firestore } from '#platform/firestore/firestore-client.ts';
import { readDocument } from '#platform/firestore/read-document.ts';
import { withClient } from '#platform/firestore/with-client.ts';
import type { DocumentWrite, FieldValues } from './document-write.ts';
import type { MutationOptions } from './mutation-options.ts';
import { dismissRefusedWrite, reportRefused } from './refused-writes.ts';
import { logWrite, removeWrite } from './unsent-log.ts';
import { provesNothing, showsWrite, traceOf, type WriteTrace } from './write-trace.ts';

const values: FieldValues = {
  arrayRemove,
  arrayUnion,
  Bytes,
  deleteField,
  encode,
  increment,
  serverTimestamp,
};

const sentinels = {
  isServerTime: (value: unknown) => isThe(serverTimestamp(), value),
  isDeletion: (value: unknown) => isThe(deleteField(), value),
  isAny: (value: unknown) => value instanceof FieldValue,
} as const;

function isThe(known: FieldValue, value: unknown): boolean {
  return value instanceof FieldValue && known.isEqual(value);
}

type Write = DocumentWrite & { readonly path: string };

export async function runMutation<Input>(
  mutation: MutationOptions<Input>,
  input: Input,
): Promise<boolean> {
  const target = mutation.target(input);
  const writes = writesOf(mutation, input, target);
  const written = writes.find(({ path }) => path === target);
  const trace = written ? traceOf(written, sentinels) : null;
  // If there isn't even a client, nothing is unsent.
  await firestore();
  const send = async () => {
    try {
      await withClient((db) => commit(db, writes));
    } catch (error) {
      if (!(await isApplied(mutation, input, target, trace))) throw error;
    }
  };
  const sent = mutation.retry ? mutation.retry(send, input) : send();
  return await follow(mutation, input, target, trace, sent);
}

/** Built once: the same change if another client has to send it. */
function writesOf<Input>(
  { write, signedBy }: MutationOptions<Input>,
  input: Input,
  target: string,
): readonly Write[] {
  const writes = [write(input, values)].flat().map((one) => ({ ...one, path: one.path ?? target }));
  if (!signedBy) return writes;
  const stamp = { changeId: crypto.randomUUID(), updatedAt: serverTimestamp() };
  return [
    {
      op: 'create',
      path: paths.change(stamp.changeId),
      fields: { by: signedBy(input), at: serverTimestamp(), ...presentPerson() },
    },
    ...writes.map((one) => ({
      ...one,
      // Old documents still carry a name.
      fields: { ...one.fields, ...stamp, ...(one.op === 'update' && { updatedBy: deleteField() }) },
    })),
  ];
}

async function commit(db: Firestore, writes: readonly Write[]): Promise<void> {
  const batch = writeBatch(db);
  for (const { op, path, fields, initial } of writes) {
    const document = doc(db, path);
    if (op === 'delete') batch.delete(document);
    else if (op === 'update') batch.update(document, fields);
    else if (op === 'merge') batch.set(document, fields, { merge: true });
    else batch.set(document, { ...initial, ...fields });
  }
  await batch.commit();
}

/**
 * Whether a refused write was accepted before: if its answer was lost, the SDK sends it again, and
 * then the version has risen or the document exists.
 */
async function isApplied<Input>(
  mutation: MutationOptions<Input>,
  input: Input,
  target: string,
  trace: WriteTrace | null,
): Promise<boolean> {
  const stored = await readDocument(target).catch(() => null);
  if (stored === null) return false;
  const isShown = trace !== null && !provesNothing(trace) && showsWrite(stored, trace);
  return mutation.isApplied ? await mutation.isApplied(stored, input, isShown) : isShown;
}

async function follow<Input>(
  mutation: MutationOptions<Input>,
  input: Input,
  target: string,
  trace: WriteTrace | null,
  sent: Promise<void>,
): Promise<boolean> {
  const path = mutation.reportAt?.(input) ?? target;
  const title = mutation.title?.(input) ?? null;
  const typed = mutation.typed?.(input) ?? null;
  // Settles only if this write's client was given up in the meantime.
  let settle: (isApplied: boolean) => void = () => {};
  const settled = new Promise<boolean>((resolve) => {
    settle = resolve;
  });
  // Firestore has it: from here on it's unsent, and must be listed as such.
  const id =
    mutation.label &&
    logWrite(
      {
        path,
        target,
        title: title ?? '',
        typed,
        label: mutation.label(input),
        at: serverNow(),
        trace,
        ...(mutation.input && { mutation: mutation.name, input }),
      },
      settle,
    );
  const outcome = await Promise.race([
    sent.then(
      () => true,
      (error: unknown) => ({ error }),
    ),
    settled,
  ]);
  if (id !== undefined) removeWrite(id);
  if (outcome === true) dismissRefusedWrite(path);
  // What is settled elsewhere is also reported there.
  if (typeof outcome === 'boolean') return outcome;
  if (title === null) {
    console.warn(`The server refused “${mutation.name}”.`, outcome.error);
    return false;
  }
  const message = (await mutation.explainRejection?.(input)) ?? texts.order.refusedOrChanged;
  reportRefused({ path, title, message, typed });
  return false;
}

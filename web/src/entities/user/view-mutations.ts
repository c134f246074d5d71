/**
 * Saved views of the order list. An admin's own views are preferences, shared ones are documents.
 */

import type { User } from '@fireline/domain/access/user';
import { FirelineError } from '@fireline/domain/errors';
import { checkInput, parse } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { type ViewInput, viewInputSchema } from '@fireline/domain/search/view';
import { texts } from '@fireline/domain/texts/texts';
import { followWrite } from '#platform/outbox/write-log.ts';

export interface NamedView extends ViewInput {
  readonly id: string;
}

const ownPrefix = 'orderView:';

/** The user's own views among their preferences, by name. */
export function ownViews(preferences: User['preferences']): readonly NamedView[] {
  return Object.entries(preferences)
    .flatMap(([key, value]): NamedView[] => {
      if (!key.startsWith(ownPrefix) || typeof value !== 'string') return [];
      const view = checkInput(viewInputSchema, parseJson(value));
      return view.ok ? [{ id: key.slice(ownPrefix.length), ...view.value }] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

/**
 * Saves a view for this admin only.
 * @throws FirelineError `invalid-input` with the field, before anything is written.
 */
export async function saveOwnView(uid: string, id: string, input: ViewInput): Promise<boolean> {
  return await writePreference(uid, id, JSON.stringify(parse(viewInputSchema, input)));
}

export async function deleteOwnView(uid: string, id: string): Promise<boolean> {
  const { deleteField } = await import('firebase/firestore');
  return await writePreference(uid, id, deleteField());
}

/**
 * Shares a view with every admin.
 * @throws FirelineError `invalid-input` with the field, before anything is written.
 */
export async function saveSharedView(uid: string, id: string, input: ViewInput): Promise<boolean> {
  const { doc, serverTimestamp, setDoc } = await import('firebase/firestore');
  const { firestore } = await import('#platform/firestore/firestore-client.ts');
  const view = parse(viewInputSchema, input);
  const path = paths.view(id);
  const fields = { ...view, updatedBy: uid, updatedAt: serverTimestamp() };
  const write = setDoc(doc(await firestore(), path), fields);
  return await followWrite(path, texts.office.viewNotShared({ view: view.name }), write, refusal, {
    label: texts.office.view({ view: view.name }),
    fields,
  });
}

export async function deleteSharedView({ id, name }: NamedView): Promise<boolean> {
  const { deleteDoc, doc } = await import('firebase/firestore');
  const { firestore } = await import('#platform/firestore/firestore-client.ts');
  const path = paths.view(id);
  const write = deleteDoc(doc(await firestore(), path));
  return await followWrite(path, texts.office.viewNotDeleted({ view: name }), write, refusal, {
    label: texts.office.viewDeleted({ view: name }),
    fields: 'deleted',
  });
}

async function writePreference(uid: string, id: string, value: unknown): Promise<boolean> {
  const { doc, setDoc } = await import('firebase/firestore');
  const { firestore } = await import('#platform/firestore/firestore-client.ts');
  const path = paths.user(uid);
  const preferences = { [`${ownPrefix}${id}`]: value };
  const write = setDoc(doc(await firestore(), path), { preferences }, { merge: true });
  return await followWrite(path, texts.office.viewsNotSaved, write, refusal, {
    label: texts.office.views,
    fields: { preferences },
  });
}

async function refusal(): Promise<FirelineError> {
  return new FirelineError('not-allowed', texts.office.refusedAdmin);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

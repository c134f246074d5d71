/**
 * Saved views of the order list. An admin's own views are preferences, shared ones are documents.
 */

import type { User } from '@fireline/domain/access/user';
import { checkInput } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { type ViewInput, viewInputSchema } from '@fireline/domain/search/view';
import { texts } from '@fireline/domain/texts/texts';
import * as v from 'valibot';
import { create, deleteDocument, merge } from '#platform/outbox/document-write.ts';
import { defineMutation } from '#platform/outbox/mutation.ts';

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

const viewSchema = v.object({ uid: v.string(), id: v.string(), ...viewInputSchema.entries });

const ownView = {
  target: ({ uid }: { readonly uid: string }) => paths.user(uid),
  label: () => texts.office.views,
  title: () => texts.office.viewsNotSaved,
  explainRejection: () => texts.office.refusedAdmin,
} as const;

/** Saves a view for this admin only. */
export const saveOwnView = defineMutation({
  ...ownView,
  name: 'saveOwnView',
  input: viewSchema,
  write: ({ id, name, search }) =>
    merge({ preferences: { [`${ownPrefix}${id}`]: JSON.stringify({ name, search }) } }),
});

export const deleteOwnView = defineMutation<{ readonly uid: string; readonly id: string }>({
  ...ownView,
  name: 'deleteOwnView',
  write: ({ id }, { deleteField }) =>
    merge({ preferences: { [`${ownPrefix}${id}`]: deleteField() } }),
});

/** Shares a view with every admin. */
export const saveSharedView = defineMutation({
  name: 'saveSharedView',
  input: viewSchema,
  target: ({ id }) => paths.view(id),
  write: ({ uid, name, search }, { serverTimestamp }) =>
    create({ name, search, updatedBy: uid, updatedAt: serverTimestamp() }),
  label: ({ name }) => texts.office.view({ view: name }),
  title: ({ name }) => texts.office.viewNotShared({ view: name }),
  explainRejection: () => texts.office.refusedAdmin,
});

export const deleteSharedView = defineMutation<NamedView>({
  name: 'deleteSharedView',
  target: ({ id }) => paths.view(id),
  write: () => deleteDocument(),
  label: ({ name }) => texts.office.viewDeleted({ view: name }),
  title: ({ name }) => texts.office.viewNotDeleted({ view: name }),
  explainRejection: () => texts.office.refusedAdmin,
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

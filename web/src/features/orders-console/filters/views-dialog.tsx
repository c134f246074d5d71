import { limits } from '@fireline/domain/limits';
import { checkInput } from '@fireline/domain/parse';
import { viewInputSchema } from '@fireline/domain/search/view';
import { texts } from '@fireline/domain/texts/texts';
import { Trash2, Users } from 'lucide-react';
import { Link } from 'react-router-dom';
import { officeSources } from '#entities/shop/office-sources.ts';
import { sources } from '#entities/shop/sources.ts';
import {
  deleteOwnView,
  deleteSharedView,
  type NamedView,
  ownViews,
  saveOwnView,
  saveSharedView,
} from '#entities/user/view-mutations.ts';
import { useAppForm } from '#lib/form/use-app-form.ts';
import { useLiveDocument, useLiveQuery } from '#platform/live/live.ts';
import { Button } from '#ui/button/button.tsx';
import { IconButton } from '#ui/button/icon-button.tsx';
import { Checkbox } from '#ui/form/checkbox.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';

interface ViewsDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  uid: string;
  /** The current view as it would be saved. */
  search: string;
}

/** Saved views, and a form to save the current one. */
export function ViewsDialog({ open, onOpenChange, ...rest }: ViewsDialogProps) {
  return (
    <Dialog
      backCloses
      open={open}
      onOpenChange={onOpenChange}
      title={texts.console.viewsTitle}
      description={texts.console.viewsHint}
    >
      <Views {...rest} onClose={() => onOpenChange(false)} />
    </Dialog>
  );
}

function Views({
  uid,
  search,
  onClose,
}: Pick<ViewsDialogProps, 'uid' | 'search'> & { onClose: () => void }) {
  const person = useLiveDocument(sources.user(uid));
  const shared = useLiveQuery(officeSources.sharedViews());
  const own = person.status === 'ready' ? ownViews(person.data?.data.preferences ?? {}) : [];
  const ours =
    shared.status === 'ready' ? shared.data.entries.map(({ id, data }) => ({ id, ...data })) : [];
  const row = { search, onClose };
  return (
    <>
      {own.length + ours.length === 0 && (
        <p className="text-ink-muted">{texts.console.viewsEmpty}</p>
      )}
      {own.length > 0 && (
        <ViewList
          title={texts.console.viewsOwn}
          views={own}
          onDelete={(view) => void deleteOwnView({ uid, id: view.id })}
          {...row}
        />
      )}
      {ours.length > 0 && (
        <ViewList
          title={texts.console.viewsShared}
          views={ours}
          onDelete={(view) => void deleteSharedView(view)}
          {...row}
        />
      )}
      <SaveForm uid={uid} search={search} />
    </>
  );
}

interface ViewListProps {
  title: string;
  views: readonly NamedView[];
  search: string;
  onClose: () => void;
  onDelete: (view: NamedView) => void;
}

function ViewList({ title, views, search, onClose, onDelete }: ViewListProps) {
  return (
    <section aria-label={title} className="grid gap-1">
      <h3 className="font-sans text-ink-muted text-sm tracking-normal">{title}</h3>
      <ul className="divide-y divide-line rounded-card border border-line">
        {views.map((view) => (
          <li key={view.id} className="flex items-center">
            <Link
              to={{ search: view.search }}
              onClick={onClose}
              aria-current={view.search === search ? 'true' : undefined}
              className="wrap-anywhere min-w-0 flex-1 px-4 py-3 font-semibold underline-offset-4 hover:underline aria-[current=true]:text-accent-ink"
            >
              {view.name}
            </Link>
            <IconButton
              icon={Trash2}
              label={texts.console.viewDelete({ view: view.name })}
              onClick={() => onDelete(view)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SaveForm({ uid, search }: { uid: string; search: string }) {
  const form = useAppForm({
    initial: { name: '', isShared: false },
    check: ({ name }) => checkInput(viewInputSchema, { name, search }),
    onSubmit: (view, { isShared }) => {
      const save = isShared ? saveSharedView : saveOwnView;
      // Not awaited: offline, it is sent later. A refusal is announced.
      void save({ uid, id: crypto.randomUUID(), ...view });
      form.reset({ name: '', isShared });
    },
  });

  return (
    <form {...form.props} className="grid gap-3 border-line border-t pt-4">
      <TextField
        {...form.bind('name')}
        label={texts.console.viewName}
        error={form.errors.name ?? form.errors.search}
        maxLength={limits.viewName}
        autoComplete="off"
      />
      <Checkbox
        label={texts.console.viewShare}
        checked={form.values.isShared}
        onCheckedChange={form.bind('isShared').onValueChange}
        trailing={<Users aria-hidden className="size-4.5" />}
      />
      <Button type="submit" variant="primary" className="justify-self-start">
        {texts.console.viewSave}
      </Button>
    </form>
  );
}

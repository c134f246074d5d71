import type { Product } from '@fireline/domain/catalog/product';
import { newShop } from '@fireline/domain/shop/new-shop';
import type { Shop, ShopInput } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { type FormEvent, useState } from 'react';
import { createShop, updateShop } from '#entities/shop/shop-mutations.ts';
import { useEditForm } from '#lib/form/use-edit-form.ts';
import type { Entry } from '#platform/live/state.ts';
import { useFocusOnFirstError } from '#ui/form/use-focus-on-first-error.ts';
import { useLeaveQuestion } from '#ui/form/use-leave-question.ts';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';
import { relabelled } from './name-rows.ts';
import { OrderingNow } from './ordering-now.tsx';
import { SaveBar } from './save-bar.tsx';
import { changesOf, checkForm, type SettingsForm, startingForm, toForm } from './settings-form.ts';
import { SettingsSections } from './settings-sections.tsx';

interface SettingsEditorProps {
  /** Null if nothing is stored yet. */
  shop: Shop | null;
  products: readonly Entry<Product>[];
  uid: string;
}

/** The form for everything that is saved together; what takes effect immediately is above it. */
export function SettingsEditor({ shop, products, uid }: SettingsEditorProps) {
  const edit = useEditForm<Shop, SettingsForm>(shop, toForm, () =>
    startingForm(Intl.DateTimeFormat().resolvedOptions().timeZone),
  );
  // Errors appear after the first attempt to save and disappear once they are fixed.
  const [hasTried, setHasTried] = useState(false);
  const focusFirstError = useFocusOnFirstError();
  const question = useLeaveQuestion(edit.edited.length > 0);
  const checked = checkForm(edit.form, shop ?? newShop);
  const errors = hasTried && !checked.ok ? checked.fields : {};
  const hasConflict = edit.changes.some((change) => change.isConflict);

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setHasTried(true);
    if (!checked.ok) {
      focusFirstError(event.currentTarget);
      return;
    }
    if (hasConflict) return;
    setHasTried(false);
    void send(checked.value);
  }

  async function send(value: ShopInput) {
    const { form, edited } = edit;
    const typed = Object.fromEntries(edited.map((field) => [field, form[field]]));
    edit.markSaved(toForm(value));
    const isAccepted =
      shop === null
        ? await createShop({ uid, shop: value })
        : await updateShop({
            uid,
            changes: changesOf(value, edited),
            relabelled: relabelled({ category: form.categories, station: form.stations }, products),
          });
    if (!isAccepted) edit.putBack(typed);
  }

  return (
    <>
      {shop && <OrderingNow shop={shop} uid={uid} />}
      <form noValidate onSubmit={save} aria-label={texts.settings.title}>
        <SettingsSections
          form={edit.form}
          errors={errors}
          onChange={edit.change}
          products={products}
          stored={edit.known}
        />
        <SaveBar
          edit={edit}
          isNew={shop === null}
          errorCount={Object.keys(errors).length}
          hasConflict={hasConflict && hasTried}
          onDiscard={() => {
            edit.reset();
            setHasTried(false);
          }}
        />
      </form>
      <ConfirmDialog
        open={question.isAsked}
        onOpenChange={(open) => {
          if (!open) question.stay();
        }}
        title={texts.settings.leaveTitle}
        description={texts.settings.leaveText}
        confirmLabel={texts.settings.leaveConfirm}
        cancelLabel={texts.settings.leaveCancel}
        tone="danger"
        onConfirm={question.leave}
      />
    </>
  );
}

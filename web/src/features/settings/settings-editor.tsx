import type { Product } from '@fireline/domain/catalog/product';
import { countryOf } from '@fireline/domain/shop/country';
import { newShop } from '@fireline/domain/shop/new-shop';
import type { Shop, ShopInput } from '@fireline/domain/shop/settings';
import { deviceTimeZone } from '@fireline/domain/texts/known-by-intl';
import { texts } from '@fireline/domain/texts/texts';
import { useMemo } from 'react';
import { createShop, updateShop } from '#entities/shop/shop-mutations.ts';
import { useEditForm } from '#lib/form/use-edit-form.ts';
import { readNumber, usePhoneReader } from '#lib/phone/read-number.ts';
import type { Entry } from '#platform/live/state.ts';
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
  const edit = useEditForm<Shop, SettingsForm, ShopInput>({
    stored: shop,
    toForm,
    emptyForm: () => startingForm(deviceTimeZone()),
    check: (values) => checkForm(values, shop ?? newShop),
    contested: texts.settings.contested,
    onSubmit: (value) => void send(value),
  });
  usePhoneReader();
  const valid = useMemo(() => checkForm(edit.values, shop ?? newShop), [edit.values, shop]);
  const question = useLeaveQuestion(edit.edited.length > 0);

  async function send(checked: ShopInput) {
    const { values, edited } = edit;
    const value = { ...checked, phone: await dialable(checked) };
    const typed = Object.fromEntries(edited.map((field) => [field, values[field]]));
    edit.markSaved(toForm(value));
    const isAccepted =
      shop === null
        ? await createShop({ uid, shop: value })
        : await updateShop({
            uid,
            changes: changesOf(value, edited),
            relabelled: relabelled(
              { category: values.categories, station: values.stations },
              products,
            ),
          });
    if (!isAccepted) edit.putBack(typed);
  }

  return (
    <>
      {shop && <OrderingNow shop={shop} uid={uid} />}
      <form {...edit.props} aria-label={texts.settings.title}>
        <SettingsSections
          form={edit}
          products={products}
          stored={edit.known}
          settings={valid.ok ? valid.value : null}
        />
        <SaveBar edit={edit} isNew={shop === null} />
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

/** As everyone can dial it, unless it's one of the short numbers that only work in the country. */
async function dialable({ phone, ...shop }: ShopInput): Promise<string> {
  const number = await readNumber(phone, countryOf(shop)).catch(() => null);
  return number?.international ?? phone;
}

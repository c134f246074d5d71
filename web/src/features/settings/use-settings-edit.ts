import type { Product } from '@fireline/domain/catalog/product';
import { countryOf } from '@fireline/domain/shop/country';
import { newShop } from '@fireline/domain/shop/new-shop';
import type { Shop, ShopInput } from '@fireline/domain/shop/settings';
import { deviceTimeZone } from '@fireline/domain/texts/known-by-intl';
import { texts } from '@fireline/domain/texts/texts';
import { useState } from 'react';
import { createShop, updateShop } from '#entities/shop/shop-mutations.ts';
import { type EditForm, useEditForm } from '#lib/form/use-edit-form.ts';
import { readNumber, usePhoneReader } from '#lib/phone/read-number.ts';
import type { Entry } from '#platform/live/state.ts';
import { relabelled } from './name-rows.ts';
import { changesOf, checkForm, type SettingsForm, startingForm, toForm } from './settings-form.ts';

interface SettingsEdit {
  /** Null if nothing is stored yet: saving creates the shop. */
  shop: Shop | null;
  products: readonly Entry<Product>[];
  uid: string;
  /** Called once the server has accepted what was saved. */
  onSaved?: () => void;
}

/** The settings as a form; saving writes what was edited, and `isSaving` until that is accepted. */
export function useSettingsEdit({
  shop,
  products,
  uid,
  onSaved,
}: SettingsEdit): EditForm<SettingsForm> & { readonly isSaving: boolean } {
  const [isSaving, setSaving] = useState(false);
  const edit = useEditForm<Shop, SettingsForm, ShopInput>({
    stored: shop,
    toForm,
    emptyForm: () => startingForm(deviceTimeZone()),
    check: (values) => checkForm(values, shop ?? newShop),
    contested: texts.settings.contested,
    onSubmit: (value) => void save(value),
  });
  usePhoneReader();

  async function save(checked: ShopInput): Promise<void> {
    const { values, edited } = edit;
    if (shop !== null && edited.length === 0) {
      onSaved?.();
      return;
    }
    setSaving(true);
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
    setSaving(false);
    if (isAccepted) onSaved?.();
    else edit.putBack(typed);
  }

  return { ...edit, isSaving };
}

/** As everyone can dial it, unless it's one of the short numbers that only work in the country. */
async function dialable({ phone, ...shop }: ShopInput): Promise<string> {
  const number = await readNumber(phone, countryOf(shop)).catch(() => null);
  return number?.international ?? phone;
}

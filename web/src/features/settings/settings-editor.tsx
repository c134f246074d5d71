import type { Product } from '@fireline/domain/catalog/product';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { useMemo } from 'react';
import type { Entry } from '#platform/live/state.ts';
import { LeaveQuestion } from './leave-question.tsx';
import { OrderingNow } from './ordering-now.tsx';
import { SaveBar } from './save-bar.tsx';
import { checkForm } from './settings-form.ts';
import { SettingsSections } from './settings-sections.tsx';
import { useSettingsEdit } from './use-settings-edit.ts';

interface SettingsEditorProps {
  shop: Shop;
  products: readonly Entry<Product>[];
  uid: string;
}

/** The form for everything that is saved together; what takes effect immediately is above it. */
export function SettingsEditor({ shop, products, uid }: SettingsEditorProps) {
  const edit = useSettingsEdit({ shop, products, uid });
  const valid = useMemo(() => checkForm(edit.values, shop), [edit.values, shop]);
  return (
    <>
      <OrderingNow shop={shop} uid={uid} />
      <form {...edit.props} aria-label={texts.settings.title}>
        <SettingsSections
          form={edit}
          products={products}
          stored={edit.known}
          uid={uid}
          settings={valid.ok ? valid.value : null}
        />
        <SaveBar edit={edit} />
      </form>
      <LeaveQuestion isEdited={edit.edited.length > 0} />
    </>
  );
}

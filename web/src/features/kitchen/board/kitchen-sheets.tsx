import type { Shop } from '@fireline/domain/shop/settings';
import { SoldOutSheet } from '#entities/product/sold-out/sold-out-sheet.tsx';
import { KeysSheet } from '../keys/keys-sheet.tsx';
import { PersonSheet } from '../person/person-sheet.tsx';
import type { ScreenPerson } from '../person/use-person.ts';
import { OrderingSheet } from './ordering-sheet.tsx';
import { useScreen } from './screen-context.ts';
import type { ScreenSettings, TextSize } from './screen-settings.ts';
import { ScreenSheet } from './screen-sheet.tsx';
import type { Sheet } from './toolbar.tsx';

interface KitchenSheetsProps {
  sheet: Sheet;
  onClose: () => void;
  shop: Shop;
  who: ScreenPerson;
  settings: ScreenSettings;
  usualSize: TextSize;
  onChange: (change: Partial<ScreenSettings>) => void;
}

/** The screen's dialogs, loaded when one is first opened. */
export default function KitchenSheets({
  sheet,
  onClose,
  shop,
  who,
  settings,
  usualSize,
  onChange,
}: KitchenSheetsProps) {
  const { actor } = useScreen();
  const onOpenChange = (open: boolean) => {
    if (!open) onClose();
  };
  return (
    <>
      <OrderingSheet open={sheet === 'ordering'} onOpenChange={onOpenChange} shop={shop} />
      <SoldOutSheet
        open={sheet === 'sold-out'}
        onOpenChange={onOpenChange}
        shop={shop}
        uid={actor.uid}
      />
      <ScreenSheet
        open={sheet === 'screen'}
        onOpenChange={onOpenChange}
        settings={settings}
        usualSize={usualSize}
        onChange={onChange}
      />
      <PersonSheet open={sheet === 'person'} onOpenChange={onOpenChange} who={who} />
      <KeysSheet open={sheet === 'keys'} onOpenChange={onOpenChange} />
    </>
  );
}

import { texts } from '@fireline/domain/texts/texts';
import { Ellipsis, RefreshCw, Unlink } from 'lucide-react';
import { IconButton } from '#ui/button/icon-button.tsx';
import { Menu } from '#ui/overlay/menu.tsx';
import { MenuItem } from '#ui/overlay/menu-item.tsx';

interface LinkMenuProps {
  isBusy: boolean;
  onSelect: (action: 'renew' | 'revoke') => void;
}

/** What can be done with the link of an order. */
export default function LinkMenu({ isBusy, onSelect }: LinkMenuProps) {
  return (
    <Menu trigger={<IconButton icon={Ellipsis} label={texts.orderLink.manageLink} />}>
      <MenuItem icon={RefreshCw} disabled={isBusy} onSelect={() => onSelect('renew')}>
        {texts.orderLink.renew}
      </MenuItem>
      <MenuItem icon={Unlink} tone="danger" disabled={isBusy} onSelect={() => onSelect('revoke')}>
        {texts.orderLink.revoke}
      </MenuItem>
    </Menu>
  );
}

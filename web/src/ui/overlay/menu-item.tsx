import { Menu as BaseMenu } from '@base-ui/react/menu';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { menuRowStyle } from './menu-style.ts';

interface MenuItemProps {
  icon?: LucideIcon | undefined;
  onSelect: () => void;
  tone?: 'default' | 'danger' | undefined;
  disabled?: boolean | undefined;
  children: ReactNode;
}

export function MenuItem({
  icon: Icon,
  onSelect,
  tone = 'default',
  disabled = false,
  children,
}: MenuItemProps) {
  return (
    <BaseMenu.Item
      onClick={onSelect}
      disabled={disabled}
      className={`${menuRowStyle} ${tone === 'danger' ? 'text-danger' : ''}`}
    >
      {Icon && <Icon aria-hidden className="size-4.5 shrink-0 opacity-80" />}
      {children}
    </BaseMenu.Item>
  );
}

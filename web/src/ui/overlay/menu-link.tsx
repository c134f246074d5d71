import { Menu as BaseMenu } from '@base-ui/react/menu';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { menuRowStyle } from './menu-style.ts';

interface MenuLinkProps {
  icon?: LucideIcon | undefined;
  to: string;
  children: ReactNode;
}

/** A menu row that opens another page. */
export function MenuLink({ icon: Icon, to, children }: MenuLinkProps) {
  return (
    <BaseMenu.LinkItem closeOnClick render={<Link to={to} />} className={menuRowStyle}>
      {Icon && <Icon aria-hidden className="size-4.5 shrink-0 opacity-80" />}
      {children}
    </BaseMenu.LinkItem>
  );
}

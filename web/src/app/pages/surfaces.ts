import { texts } from '@fireline/domain/texts/texts';
import { type LucideIcon, ReceiptText, Utensils } from 'lucide-react';

export interface Surface {
  readonly to: string;
  readonly label: string;
  readonly icon: LucideIcon;
}

export const customerSurfaces: readonly Surface[] = [
  { to: '/', label: texts.shell.menu, icon: Utensils },
  { to: '/orders', label: texts.shell.myOrders, icon: ReceiptText },
];

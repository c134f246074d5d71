import { type LucideIcon, ReceiptText, Utensils } from 'lucide-react';

export interface Surface {
  readonly to: string;
  readonly label: string;
  readonly icon: LucideIcon;
}

export const customerSurfaces: readonly Surface[] = [
  { to: '/', label: 'Menu', icon: Utensils },
  { to: '/orders', label: 'My orders', icon: ReceiptText },
];

import type { StaffRole } from '@fireline/domain/transitions';
import {
  Bike,
  ChefHat,
  ClipboardList,
  type LucideIcon,
  MonitorCheck,
  ReceiptText,
  Store,
  Utensils,
} from 'lucide-react';

export interface Surface {
  readonly to: string;
  readonly label: string;
  readonly icon: LucideIcon;
}

export const customerSurfaces: readonly Surface[] = [
  { to: '/', label: 'Menu', icon: Utensils },
  { to: '/orders', label: 'My orders', icon: ReceiptText },
];

const kitchen: Surface = { to: '/kitchen', label: 'Kitchen', icon: ChefHat };
const board: Surface = { to: '/board', label: 'Ready board', icon: MonitorCheck };

/** What a role works with; the first is where it starts. */
export const staffSurfaces = {
  admin: [
    { to: '/admin', label: 'Orders', icon: ClipboardList },
    { to: '/admin/products', label: 'Products', icon: Store },
    kitchen,
    board,
  ],
  kitchen: [kitchen, board],
  courier: [{ to: '/courier', label: 'Deliveries', icon: Bike }],
} as const satisfies Record<StaffRole, readonly Surface[]>;

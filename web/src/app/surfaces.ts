import type { StaffRole } from '@fireline/domain/transitions';
import {
  Bike,
  ChartColumn,
  ChefHat,
  ClipboardList,
  type LucideIcon,
  ReceiptText,
  Store,
  Users,
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

/** What a role works with; the first is where it starts. */
export const staffSurfaces = {
  admin: [
    { to: '/admin', label: 'Orders', icon: ClipboardList },
    { to: '/admin/products', label: 'Products', icon: Store },
    { to: '/admin/insights', label: 'Insights', icon: ChartColumn },
    { to: '/admin/staff', label: 'Staff', icon: Users },
    kitchen,
  ],
  kitchen: [kitchen],
  courier: [{ to: '/courier', label: 'Deliveries', icon: Bike }],
} as const satisfies Record<StaffRole, readonly Surface[]>;

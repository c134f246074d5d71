import type { StaffRole } from '@fireline/domain/transitions';
import { Bike, ChefHat, ClipboardList, Settings, Store } from 'lucide-react';
import type { Surface } from './surfaces.ts';

const kitchen: Surface = { to: '/kitchen', label: 'Kitchen', icon: ChefHat };

/** What a role works with; the first is where it starts. Apart: customers do not load its icons. */
export const staffSurfaces = {
  admin: [
    { to: '/admin', label: 'Orders', icon: ClipboardList },
    { to: '/admin/products', label: 'Products', icon: Store },
    { to: '/admin/settings', label: 'Settings', icon: Settings },
    kitchen,
  ],
  kitchen: [kitchen],
  courier: [{ to: '/courier', label: 'Deliveries', icon: Bike }],
} as const satisfies Record<StaffRole, readonly Surface[]>;

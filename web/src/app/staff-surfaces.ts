import type { StaffRole } from '@fireline/domain/transitions';
import { Bike, ChartColumn, ChefHat, ClipboardList, Store, Users } from 'lucide-react';
import type { Surface } from './surfaces.ts';

const kitchen: Surface = { to: '/kitchen', label: 'Kitchen', icon: ChefHat };

/** What a role works with; the first is where it starts. Apart: customers do not load its icons. */
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

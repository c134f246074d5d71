import type { StaffRole } from '@fireline/domain/order/transitions';
import {
  Activity,
  Bike,
  ChartColumn,
  ChefHat,
  ClipboardList,
  MonitorCheck,
  Settings,
  Store,
  Users,
} from 'lucide-react';
import type { Surface } from './surfaces.ts';

const kitchen: Surface = { to: '/kitchen', label: 'Kitchen', icon: ChefHat };
const board: Surface = { to: '/board', label: 'Ready board', icon: MonitorCheck };

/**
 * The pages of each role; it starts on the first one. A separate file, so that customers don't load
 * its icons.
 */
export const staffSurfaces = {
  admin: [
    { to: '/admin', label: 'Orders', icon: ClipboardList },
    { to: '/admin/products', label: 'Products', icon: Store },
    { to: '/admin/insights', label: 'Insights', icon: ChartColumn },
    { to: '/admin/staff', label: 'Staff', icon: Users },
    { to: '/admin/settings', label: 'Settings', icon: Settings },
    kitchen,
    board,
    { to: '/live', label: 'Live lab', icon: Activity },
  ],
  kitchen: [kitchen, board],
  courier: [{ to: '/courier', label: 'Deliveries', icon: Bike }],
} as const satisfies Record<StaffRole, readonly Surface[]>;

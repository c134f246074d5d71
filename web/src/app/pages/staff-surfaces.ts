import type { StaffRole } from '@fireline/domain/access/staff-roles';
import { texts } from '@fireline/domain/texts/texts';
import {
  Activity,
  Bike,
  ChartColumn,
  ChefHat,
  ClipboardList,
  Contact,
  MonitorCheck,
  Printer,
  Route,
  Settings,
  Store,
  Users,
} from 'lucide-react';
import type { Surface } from './surfaces.ts';

const kitchen: Surface = { to: '/kitchen', label: texts.shell.kitchen, icon: ChefHat };
const printer: Surface = { to: '/print', label: texts.shell.printer, icon: Printer };
const board: Surface = { to: '/board', label: texts.shell.readyBoard, icon: MonitorCheck };

const office: readonly Surface[] = [
  { to: '/admin', label: texts.shell.orders, icon: ClipboardList },
  { to: '/admin/dispatch', label: texts.shell.dispatch, icon: Route },
  { to: '/admin/products', label: texts.shell.products, icon: Store },
  { to: '/admin/customers', label: texts.shell.customers, icon: Contact },
  { to: '/admin/insights', label: texts.shell.insights, icon: ChartColumn },
  { to: '/admin/staff', label: texts.shell.staff, icon: Users },
  { to: '/admin/settings', label: texts.shell.settings, icon: Settings },
  kitchen,
  board,
  { to: '/live', label: texts.shell.liveLab, icon: Activity },
];

/**
 * The pages of each role; it starts on the first one. A separate file, so that customers don't load
 * its icons.
 */
export const staffSurfaces = {
  admin: office,
  manager: office.filter(({ to }) => to !== '/admin/staff'),
  viewer: office.filter(({ to }) => to === '/admin' || to === '/admin/insights'),
  kitchen: [kitchen, printer, board],
  courier: [{ to: '/courier', label: texts.shell.deliveries, icon: Bike }],
} as const satisfies Record<StaffRole, readonly Surface[]>;

import type { StaffRole } from '@fireline/domain/order/transitions';
import { Bike, ChefHat, type LucideIcon, ShieldCheck } from 'lucide-react';

/** Labels for roles, with what each gives access to. */
export const roleWords = {
  admin: {
    label: 'Admin',
    text: 'Everything: orders, products, staff, settings, and insights',
    icon: ShieldCheck,
  },
  kitchen: { label: 'Kitchen', text: 'Tickets: accept, prepare, hand over', icon: ChefHat },
  courier: {
    label: 'Courier',
    text: 'Deliveries: what to pick up and where to take it',
    icon: Bike,
  },
} as const satisfies Record<StaffRole, { label: string; text: string; icon: LucideIcon }>;

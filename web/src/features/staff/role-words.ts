import type { StaffRole } from '@fireline/domain/order/transitions';
import { texts } from '@fireline/domain/texts/texts';
import { Bike, ChefHat, type LucideIcon, ShieldCheck } from 'lucide-react';

/** Labels for roles, with what each gives access to. */
export const roleWords = {
  admin: {
    label: texts.team.admin,
    text: texts.team.adminAccess,
    icon: ShieldCheck,
  },
  kitchen: { label: texts.team.kitchen, text: texts.team.kitchenAccess, icon: ChefHat },
  courier: {
    label: texts.team.courier,
    text: texts.team.courierAccess,
    icon: Bike,
  },
} satisfies Record<StaffRole, { label: string; text: string; icon: LucideIcon }>;

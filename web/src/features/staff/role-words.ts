import type { StaffRole } from '@fireline/domain/access/staff-roles';
import { texts } from '@fireline/domain/texts/texts';
import { Bike, ChefHat, ClipboardCheck, Eye, type LucideIcon, ShieldCheck } from 'lucide-react';

export const roleIcons: Readonly<Record<StaffRole, LucideIcon>> = {
  admin: ShieldCheck,
  manager: ClipboardCheck,
  viewer: Eye,
  kitchen: ChefHat,
  courier: Bike,
};

interface RoleWords {
  readonly label: string;
  /** What it gives access to. */
  readonly text: string;
}

export function roleWords(role: StaffRole): RoleWords {
  const words: Record<StaffRole, RoleWords> = {
    admin: { label: texts.team.admin, text: texts.team.adminAccess },
    manager: { label: texts.team.manager, text: texts.team.managerAccess },
    viewer: { label: texts.team.viewer, text: texts.team.viewerAccess },
    kitchen: { label: texts.team.kitchen, text: texts.team.kitchenAccess },
    courier: { label: texts.team.courier, text: texts.team.courierAccess },
  };
  return words[role];
}

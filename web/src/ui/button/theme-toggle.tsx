import { texts } from '@fireline/domain/texts/texts';
import { type LucideIcon, Monitor, Moon, Sun } from 'lucide-react';
import { setTheme, type Theme, useTheme } from '#ui/theme.ts';
import { IconButton } from './icon-button.tsx';

const themes = {
  system: { icon: Monitor, label: texts.ui.themeIsSystem, next: 'light' },
  light: { icon: Sun, label: texts.ui.themeIsLight, next: 'dark' },
  dark: { icon: Moon, label: texts.ui.themeIsDark, next: 'system' },
} as const satisfies Record<Theme, { icon: LucideIcon; label: string; next: Theme }>;

/** Cycles through system, light, and dark. */
export function ThemeToggle() {
  const { icon, label, next } = themes[useTheme()];
  return <IconButton icon={icon} label={label} onClick={() => setTheme(next)} />;
}

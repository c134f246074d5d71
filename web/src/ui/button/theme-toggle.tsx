import { type LucideIcon, Monitor, Moon, Sun } from 'lucide-react';
import { setTheme, type Theme, useTheme } from '#ui/theme.ts';
import { IconButton } from './icon-button.tsx';

const themes = {
  system: { icon: Monitor, name: 'match device', next: 'light' },
  light: { icon: Sun, name: 'light', next: 'dark' },
  dark: { icon: Moon, name: 'dark', next: 'system' },
} as const satisfies Record<Theme, { icon: LucideIcon; name: string; next: Theme }>;

/** Cycles through system, light, and dark. */
export function ThemeToggle() {
  const { icon, name, next } = themes[useTheme()];
  return (
    <IconButton
      icon={icon}
      label={`Appearance: ${name}. Switch to ${themes[next].name}`}
      onClick={() => setTheme(next)}
    />
  );
}

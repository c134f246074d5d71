import type { previews as English } from '../../en/server/previews.ts';
import type { Translation } from '../../translate.ts';

export const previews: Translation<typeof English> = {
  menu: 'Bestellen Sie direkt in der Küche und verfolgen Sie jeden Schritt live.',
  shopMenu:
    'Online bestellen bei {shop}: {categories}. Verfolgen Sie jeden Schritt Ihrer Bestellung live.',
  shop: 'Online bestellen bei {shop}. Verfolgen Sie jeden Schritt Ihrer Bestellung live.',
  findTitle: 'Bestellung finden',
  find: 'Finden Sie Ihre Bestellung bei {name} über die Bestellnummer und verfolgen Sie sie live.',
  signInTitle: 'Anmelden',
  signIn: 'Melden Sie sich bei {name} an und sehen Sie Ihre Bestellungen auf jedem Gerät.',
  trackingTitle: 'Bestellung verfolgen',
  tracking:
    'Sehen Sie, wo eine Bestellung bei {name} gerade ist. Die Seite aktualisiert sich live.',
  shortcutMenu: 'Speisekarte',
  shortcutOrders: 'Meine Bestellungen',
  tooOldTitle: 'Dieser Browser ist zu alt für {name}',
  tooOld:
    'Aktualisieren Sie ihn, oder öffnen Sie diese Seite in Chrome oder Edge ab {chrome}, Firefox ab {firefox} oder Safari ab {safari} (iOS {safari}). Es wurde nichts bestellt.',
};

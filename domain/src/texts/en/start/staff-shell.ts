/** What only staff see on every page: the command palette, and shortcuts. */
export const staffShell = {
  // The command palette
  find: 'Find anything',
  findPlaceholder: 'A page, an action…',
  findPlaceholderAdmin: 'An order, a product, a page, an action…',
  findNothing: 'No matches. Search closed orders on the Orders page.',
  openOrders: 'Open orders',
  products: 'Products',
  soldOut: '{category}, sold out',
  // Shortcuts, by group
  shortcuts: 'Keyboard shortcuts',
  shortcutsHint: 'While you’re typing in a field, only shortcuts with Ctrl or ⌘ work.',
  groupPages: 'Go to',
  groupShop: 'Shop',
  groupAppearance: 'Appearance',
  groupHelp: 'Help',
  allShortcuts: 'All shortcuts',
  // Pausing
  pause: 'Pause ordering',
  pauseTitle: 'Pause ordering?',
  pauseText:
    'Customers still see the menu, but can’t order until you resume. Open orders continue.',
  resume: 'Resume ordering',
  resumeTitle: 'Resume ordering?',
  resumeText: 'Customers can order again right away.',
  // Who is looking at an order, if they have no name
  anAdmin: 'An admin',
} as const;

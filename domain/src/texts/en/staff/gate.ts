/** Pages for some of the staff: "This page is for kitchen staff or admins". */
export const gate = {
  loading: 'Loading',
  admins: 'admins',
  managers: 'managers',
  viewers: 'viewers',
  kitchenStaff: 'kitchen staff',
  couriers: 'couriers',
  closedTitle: 'This page is for {roles}',
  closedText: 'This page is for {roles}.',
  closedWithoutRole:
    'You’re signed in as {name}, who has no staff role. An admin can change that; this page opens automatically when they do.',
  closedForRole:
    'You’re signed in as {name}, whose role is {role, select, admin {admin} manager {manager} viewer {viewer} kitchen {kitchen} other {courier}}. An admin can change that; this page opens automatically when they do.',
  signInFirst: 'Sign in first',
  signIn: 'Sign in',
  otherAccount: 'Use another account',
  endedTitle: 'Your access to this page has ended',
  endedSignedOut: 'You were signed out while it was open. Everything you saved is safe.',
  endedRoleChanged: 'Your role was changed while it was open. Everything you saved is safe.',

  // A shop without settings
  notSetUpTitle: 'This shop isn’t set up yet',
  notSetUpText: 'An admin needs to set it up first. This page opens automatically when they do.',
} as const;

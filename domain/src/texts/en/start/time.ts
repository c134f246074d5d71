/** When something was or will be. */
export const time = {
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  // How far away a moment is.
  soon: 'in a moment',
  justNow: 'just now',
  inMinutes: 'in {count} min',
  inHours: 'in {count} h',
  inDays: 'in {count} days',
  agoMinutes: '{count} min ago',
  agoHours: '{count} h ago',
  agoDays: '{count} days ago',
  // How long something has been waiting.
  underAMinute: '{sign} 1 min',
  minutes: '{count} min',
  hours: '{hours} h {minutes} min',
  days: '{count} days',
  elsewhere: '{time} ({place} time)',
  zoneNote: 'Times are {place} time (now <clock></clock>).',
} as const;

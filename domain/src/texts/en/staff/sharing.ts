/** A courier’s position, as the courier decides about it. */
export const sharing = {
  // Asked once, before the browser asks.
  askTitle: 'Show customers where you are?',
  askText:
    'Only the customer you’re bringing an order to and the shop’s admins and managers can see it, and only while you’re on the way. When the delivery ends, it’s deleted. Your browser will ask next.',
  askYes: 'Share my position',
  askNo: 'Not now',

  // The switch, and what it does right now.
  label: 'Share my position',
  off: 'Customers can’t see where you are.',
  idle: 'Starts when you’re on the way with an order.',
  finding: 'Finding your position…',
  sent: '{count, plural, one {Your customer can} other {# customers can}} see where you are, accurate to about {distance}. Sent <time></time>.',
  notConnected:
    'No connection, so nothing is sent. Customers can see when you were last seen. It continues once you’re back online.',
  denied:
    'Your browser doesn’t allow it. Allow location for this site in the browser’s settings, and it starts by itself.',
  notFound:
    'Your device can’t find its position right now. Customers can see when you were last seen.',

  // What stops it.
  keepOpen:
    'Keep this page open: in the background, phones stop sharing, and customers see when you were last seen.',
  screenMayTurnOff: 'Your screen may turn off, which stops sharing until you turn it on again.',
  lowBattery:
    'Low battery: to save power, your position is less accurate, and the screen may turn off, which stops sharing.',
} as const;

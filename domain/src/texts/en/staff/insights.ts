/** The admin’s figures. */
export const insights = {
  // The page.
  title: 'Insights',
  exportOrders: 'Export orders',
  figures: 'figures',
  loading: 'Loading figures',

  // Which days.
  daysLabel: 'Days',
  rangeToday: 'Today',
  rangeYesterday: 'Yesterday',
  range7: 'Last 7 days',
  range28: 'Last 28 days',
  rangeCustom: 'Custom range',
  firstDay: 'First day',
  lastDay: 'Last day',
  showDays: 'Show',
  bothDays: 'Choose both days.',
  pastDays: 'Choose days in the past.',
  daysInOrder: 'The first day can’t be after the last.',

  // Nothing to show, or not everything.
  noneTodayTitle: 'No orders yet today',
  noneTodayText: 'Figures start with the first order and update live.',
  noneTitle: 'No orders on {period}',
  noneText: 'Choose other days to see figures.',
  noneYetText: 'A day’s figures are ready within an hour after it ends.',
  failedTitle: 'No figures yet',
  failedText: 'The figures couldn’t be calculated. Try again.',
  outdatedTitle: 'These figures may be out of date',
  tryAgain: 'Try again',
  partTitle: 'From {count} of {placed} orders',
  partText:
    'Today is so busy that the figures below use only some of the orders. The numbers above count all of them.',
  missingDay: 'This day has no figures yet',
  missingDays: '{count} of {all} days have no figures yet',
  missingText: '{period}: not included below.',
  calculate: 'Calculate now',

  // The key figures.
  today: 'Today',
  orders: 'Orders',
  ordersToday: 'placed since midnight',
  revenue: 'Revenue',
  completedCount: '{count} completed',
  completedAndOpen: '{count} completed, {open} still open',
  late: 'Late',
  lateOf: '{late} of {all}',
  followed: 'Followed live',
  followedOf: '{followed} of {all, plural, one {# customer} other {# customers}}',
  unsold: 'Canceled or declined',
  unsoldCount: '{canceled} canceled, {declined} declined',
  statusLabel: 'Orders by status',
  lateNote:
    '<term>Late</term> means an order wasn’t ready {minutes, plural, one {# minute} other {# minutes}} after it was placed (or by the time requested, if that’s later), or the customer couldn’t have it by the end of its estimate. Canceled and declined orders aren’t counted, and neither are orders that may still be on time.',

  // By day.
  byDayTitle: 'By day',
  byDayText: 'Orders count on the day they were placed.',
  byDayCaption: 'Figures by day',
  completed: 'Completed',
  open: 'Open',
  day: 'Day',
  totalTime: 'Median total time',

  // By step.
  stepsTitle: 'Time per step',
  stepsText: 'Half the orders took less than the median, and 90% took less than the longer time.',
  stepsNone: 'No times to show yet.',
  step: 'Step',
  average: 'Average',
  median: 'Median',
  p90: '90% within',
  stepConfirm: 'Confirm',
  stepConfirmText: 'from placed to confirmed',
  stepStart: 'Start',
  stepStartText: 'from confirmed to started; not counting orders for later',
  stepPrepare: 'Prepare',
  stepPrepareText: 'from started to ready',
  stepCollect: 'Pickup',
  stepCollectText: 'from ready to picked up',
  stepFetch: 'Courier pickup',
  stepFetchText: 'from ready to picked up by the courier',
  stepDeliver: 'Deliver',
  stepDeliverText: 'from on its way to delivered',
  stepWhole: 'Total',
  stepWholeText: 'from placed to completed; not counting orders for later',

  // By hour.
  hoursTitle: 'By hour',
  hoursText: 'When orders were placed, in the shop’s time zone.',
  hoursCaption: 'Orders by hour',
  hour: 'Hour',

  // By product.
  sellersTitle: 'Best sellers',
  sellersText: 'From completed orders, at menu prices.',
  sellersNone: 'Nothing sold yet.',
  product: 'Product',
  sold: 'Sold',

  // By reason.
  reasonsTitle: 'Why orders were canceled',
  reasonsText: 'Includes orders you declined.',
  reasonsNone: 'No orders were canceled or declined.',
  reason: 'Reason',
  outcome: 'Outcome',
  noReason: 'No reason given',
  canceled: 'Canceled',
  declined: 'Declined',

  // By screen.
  screensTitle: 'How fast screens updated',
  screensText:
    'From a change to an order until it appeared on a screen someone was looking at, as screens report it. Late means more than {seconds} seconds.',
  screensLatest: 'Based on today’s latest reports.',
  screensNone: 'No reports from screens yet.',
  screensCaption: 'Screen updates',
  screens: 'Screens',
  changes: 'Changes',
  p95: '95% within',
  customers: 'Customers',
  kitchen: 'Kitchen',
  admins: 'Admins',
  couriers: 'Couriers',
  allScreens: 'All',

  // How long.
  milliseconds: '{count} ms',
  seconds: '{count} s',
  minutes: '{count} min',
  minutesAndSeconds: '{minutes} min {seconds} s',
  hoursAndMinutes: '{hours} h {minutes} min',
  minuteUnit: 'min',

  // Charts and tables.
  asTable: 'View as table',
  chartFailed: 'The chart couldn’t be loaded. See the table for its numbers.',
} as const;

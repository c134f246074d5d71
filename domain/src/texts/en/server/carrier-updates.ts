/** How far a carrier says a delivery is, in the words of the customer’s order page. */
export const carrierUpdates = {
  label_created: 'The carrier is expecting the parcel',
  in_transit: 'On its way with the carrier',
  out_for_delivery: 'Out for delivery',
  attempt_failed: 'The carrier tried to deliver it and will try again',
  available_for_pickup: 'Ready for pickup from the carrier',
  delivered: 'Delivered, says the carrier',
  returned: 'On its way back to the shop',
  problem: 'The carrier reports a problem',
  update: 'Update from the carrier',
} as const;

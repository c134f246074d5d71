/**
 * A tracking webhook in the form that EasyPost publishes
 * (https://github.com/EasyPost/examples, official/fixtures/event-body.json).
 */

const scan = { object: 'TrackingDetail', source: 'UPS' } as const;
const location = { object: 'TrackingLocation', country: 'US' } as const;

export const easyPostEvent = {
  description: 'tracker.updated',
  mode: 'production',
  previous_attributes: { status: 'pre_transit' },
  created_at: '2026-01-06T09:30:12.000Z',
  pending_urls: ['https://shop.example.com/api/carriers/easypost'],
  completed_urls: [],
  updated_at: '2026-01-06T09:30:12.000Z',
  id: 'evt_8d1f0c',
  user_id: 'user_4a',
  status: 'pending',
  object: 'Event',
  result: {
    id: 'trk_77c2',
    object: 'Tracker',
    mode: 'production',
    tracking_code: '1Z999AA10123456784',
    status: 'in_transit',
    status_detail: 'departed_facility',
    created_at: '2026-01-05T12:10:00Z',
    updated_at: '2026-01-06T09:30:11Z',
    signed_by: null,
    weight: 32,
    est_delivery_date: '2026-01-07T00:00:00Z',
    shipment_id: null,
    carrier: 'UPS',
    tracking_details: [
      {
        ...scan,
        message: 'Label created, not yet in the system',
        description: 'Label created, not yet in the system',
        status: 'pre_transit',
        status_detail: 'label_created',
        datetime: '2026-01-05T12:10:00Z',
        carrier_code: 'MP',
        tracking_location: { ...location, city: null, state: null, zip: null },
      },
      {
        ...scan,
        message: 'Origin scan',
        description: 'Origin scan',
        status: 'in_transit',
        status_detail: 'arrived_at_facility',
        datetime: '2026-01-05T19:45:00Z',
        carrier_code: 'OR',
        tracking_location: { ...location, city: 'BROOKLYN', state: 'NY', zip: '11201' },
      },
      {
        ...scan,
        message: 'Departed from facility',
        description: 'Departed from facility',
        status: 'in_transit',
        status_detail: 'departed_facility',
        datetime: '2026-01-06T08:58:20Z',
        carrier_code: 'DP',
        tracking_location: { ...location, city: 'EDISON TWP', state: 'NJ', zip: '08817' },
      },
    ],
    finalized: false,
    is_return: false,
    public_url: 'https://track.easypost.com/77c2',
  },
};

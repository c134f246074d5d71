import { describe, expect, test } from 'vitest';
import { carrierName, trackingPageOf } from './carriers.ts';

describe('the page of a tracking number', () => {
  test.each([
    ['DHL', 'https://www.dhl.com/global-en/home/tracking.html?tracking-id=A1'],
    ['dhl', 'https://www.dhl.com/global-en/home/tracking.html?tracking-id=A1'],
    ['UPS', 'https://www.ups.com/track?tracknum=A1'],
    ['FedEx', 'https://www.fedex.com/fedextrack/?trknbr=A1'],
    ['USPS', 'https://tools.usps.com/go/TrackConfirmAction?tLabels=A1'],
    ['DPD', 'https://tracking.dpd.de/parcelstatus?query=A1'],
    ['GLS', 'https://gls-group.com/GROUP/en/parcel-tracking?match=A1'],
    ['Evri', 'https://www.evri.com/track/parcel/A1'],
    ['Royal Mail', 'https://www.royalmail.com/track-your-item#/tracking-results/A1'],
    ['PostNL', 'https://jouw.postnl.nl/track-and-trace/A1'],
    ['Post AT', 'https://www.post.at/sv/sendungsdetails?snr=A1'],
    ['post.at', 'https://www.post.at/sv/sendungsdetails?snr=A1'],
    ['Österreichische Post', 'https://www.post.at/sv/sendungsdetails?snr=A1'],
    ['Swiss Post', 'https://www.post.ch/swisspost-tracking?formattedParcelCodes=A1'],
    ['La Poste', 'https://www.laposte.fr/outils/suivre-vos-envois?code=A1'],
    [
      'Correos',
      'https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number=A1',
    ],
  ])('of %s is %s', (carrier, page) => {
    expect(trackingPageOf(carrier, 'A1')).toBe(page);
  });

  test.each([
    ['a service after the name', 'UPS Ground', 'UPS'],
    ['the name that an aggregator uses', 'DHLExpress', 'DHL'],
    ['a longer name that is another carrier’s', 'DPD UK', 'DPD UK'],
    ['capitals', 'ROYAL MAIL', 'Royal Mail'],
  ])('is found with %s', (_, typed, name) => {
    expect(carrierName(typed)).toBe(name);
    expect(trackingPageOf(typed, 'A1')).not.toBeNull();
  });

  test.each(['', 'Swift Parcels', 'Upside Couriers', 'Ann, our courier', 'constructor'])(
    'is unknown for “%s”',
    (carrier) => {
      expect(carrierName(carrier)).toBe(carrier);
      expect(trackingPageOf(carrier, 'A1')).toBeNull();
    },
  );

  test('takes the number without its spaces', () => {
    expect(trackingPageOf('UPS', ' 1Z 999 AA1 ')).toBe(
      'https://www.ups.com/track?tracknum=1Z999AA1',
    );
  });

  test.each(['', ' ', '../..', 'A1&next=evil', 'javascript:alert(1)', '<b>', 'ü', '\ud800'])(
    'is not linked for the number “%s”',
    (number) => {
      expect(trackingPageOf('UPS', number)).toBeNull();
    },
  );
});

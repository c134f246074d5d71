/** Which pages are the staff's: the devices of the staff keep their files. */

const addresses = /^\/(admin|kitchen|courier|board|live|print)(\/|$)/;

export function isStaffPage(pathname: string): boolean {
  return addresses.test(pathname);
}

/** Tells the service worker that this device needs the staff's files. */
export const keepStaffFiles = 'keep-staff-files';

/** The cache that contains them. */
export const staffCache = 'staff-files';

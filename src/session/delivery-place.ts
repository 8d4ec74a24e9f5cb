import { DEFAULT_UPLOAD_PREFIX } from '../protocol/limits.js';

/** Where Cloudinary delivers what its API has taken. */
const CLOUDINARY_DELIVERY_PREFIX = 'https://res.cloudinary.com';

/** Where files lie that are uploaded already. */
export interface DeliveryPlace {
  readonly cloudName: string;
  readonly uploadPrefix: string;
  /** '' for the API's own. */
  readonly deliveryPrefix: string;
}

/** Base address of a cloud's files. */
export function deliveryRoot(place: DeliveryPlace): string {
  return `${prefixOf(place).replace(/\/+$/, '')}/${encodeURIComponent(place.cloudName)}`;
}

/** Whether an address lies where the site has said that its files are. */
export function isDeliveredThere(address: string, place: DeliveryPlace): boolean {
  if (!URL.canParse(address)) return false;
  const { origin, protocol, hostname } = new URL(address);
  if (origin === new URL(prefixOf(place)).origin) return true;
  const isCloudinary = prefixOf(place) === CLOUDINARY_DELIVERY_PREFIX;
  // Clouds with a distribution of their own.
  return isCloudinary && protocol === 'https:' && hostname.endsWith('-res.cloudinary.com');
}

function prefixOf({ uploadPrefix, deliveryPrefix }: DeliveryPlace): string {
  const own = uploadPrefix === DEFAULT_UPLOAD_PREFIX ? CLOUDINARY_DELIVERY_PREFIX : uploadPrefix;
  return deliveryPrefix || own;
}

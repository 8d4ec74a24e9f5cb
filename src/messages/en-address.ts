import type { AddressMessages } from './address-messages.js';

/** The panel for web addresses, in English. */
export const englishAddress: AddressMessages = {
  title: 'Add by link',
  field: (multiple) => (multiple ? 'Addresses of files' : 'Address of a file'),
  hint: (multiple) =>
    multiple
      ? 'Separate several with spaces or new lines. The server fetches them.'
      : 'The server fetches it.',
  add: (files) => (files > 1 ? `Add ${files} files` : 'Add'),
  onlyOne: 'Only one file is taken here. Leave one address.',
  isEmpty: 'Paste or type an address first.',
  faults: {
    'no-address': 'this is no web address. Copy it from the address bar of your browser.',
    'own-device': 'this lies on your own device. Go back and choose it from there.',
    'other-scheme': 'only addresses that begin with https:// or http:// can be fetched.',
    credentials: 'it holds a name or a password. Leave them out, they would be seen by others.',
    'too-long': 'it is too long for an address.',
  },
};

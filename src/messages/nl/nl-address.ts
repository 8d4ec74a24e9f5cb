import type { AddressMessages } from '../address-messages.js';
import { countFiles } from './nl-files.js';

/** The panel for web addresses, in Dutch. */
export const dutchAddress: AddressMessages = {
  title: 'Toevoegen via link',
  field: (multiple) => (multiple ? 'Adressen van bestanden' : 'Adres van het bestand'),
  hint: (multiple) =>
    multiple
      ? 'Meerdere scheid je met spaties of regels. De server haalt de bestanden op.'
      : 'De server haalt het bestand op.',
  add: (files) => (files > 1 ? `${countFiles(files)} toevoegen` : 'Toevoegen'),
  onlyOne: 'Hier kan maar één bestand. Laat één adres staan.',
  isEmpty: 'Plak of typ eerst een adres.',
  faults: {
    'no-address': 'dit is geen webadres. Kopieer het uit de adresbalk van je browser.',
    'own-device': 'dit staat op je eigen apparaat. Ga terug en kies het daar.',
    'other-scheme':
      'alleen adressen die met https:// of http:// beginnen, kunnen worden opgehaald.',
    credentials:
      'hier staat een gebruikersnaam of wachtwoord in. Laat die weg, anderen zouden ze kunnen zien.',
    'too-long': 'dit is te lang voor een adres.',
  },
};

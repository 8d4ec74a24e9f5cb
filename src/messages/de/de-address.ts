import type { AddressMessages } from '../address-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count } = quantitiesOf('de');

/** The panel for web addresses, in German. */
export const germanAddress: AddressMessages = {
  title: 'Per Link hinzufügen',
  field: (multiple) => (multiple ? 'Adressen der Dateien' : 'Adresse der Datei'),
  hint: (multiple) =>
    multiple
      ? 'Mehrere mit Leerzeichen oder Zeilenumbruch trennen. Der Server ruft sie ab.'
      : 'Der Server ruft sie ab.',
  add: (files) => (files > 1 ? `${count(files)} Dateien hinzufügen` : 'Hinzufügen'),
  onlyOne: 'Hier ist nur eine Datei möglich. Bitte nur eine Adresse angeben.',
  isEmpty: 'Bitte zuerst eine Adresse einfügen oder eingeben.',
  faults: {
    'no-address': 'keine Webadresse. Am besten aus der Adresszeile des Browsers kopieren.',
    'own-device':
      'das liegt auf dem eigenen Gerät. Bitte zurückgehen und die Datei dort auswählen.',
    'other-scheme': 'nur Adressen, die mit https:// oder http:// beginnen, lassen sich abrufen.',
    credentials: 'enthält Benutzername oder Passwort. Bitte weglassen, andere könnten sie sehen.',
    'too-long': 'zu lang für eine Adresse.',
  },
};

import type { AddressMessages } from '../address-messages.js';
import { countFiles } from './pl-files.js';

/** The panel for web addresses, in Polish. */
export const polishAddress: AddressMessages = {
  title: 'Dodaj z linku',
  field: (multiple) => (multiple ? 'Adresy plików' : 'Adres pliku'),
  hint: (multiple) =>
    multiple
      ? 'Rozdziel adresy spacjami lub wierszami. Pliki pobierze serwer.'
      : 'Plik pobierze serwer.',
  add: (files) => (files > 1 ? `Dodaj ${countFiles(files)}` : 'Dodaj'),
  onlyOne: 'Można tu dodać tylko jeden plik. Zostaw jeden adres.',
  isEmpty: 'Najpierw wklej lub wpisz adres.',
  faults: {
    'no-address': 'to nie jest adres internetowy. Skopiuj go z paska adresu przeglądarki.',
    'own-device': 'ten plik jest na tym urządzeniu. Wróć i wybierz go stamtąd.',
    'other-scheme': 'można pobierać tylko z adresów zaczynających się od https:// lub http://.',
    credentials: 'zawiera nazwę użytkownika lub hasło. Usuń je, inni mogliby je zobaczyć.',
    'too-long': 'to za długie na adres.',
  },
};

import type { AddressMessages } from '../address-messages.js';
import { countFiles } from './it-files.js';

/** The panel for web addresses, in Italian. */
export const italianAddress: AddressMessages = {
  title: 'Aggiungi da link',
  field: (multiple) => (multiple ? 'Indirizzi dei file' : 'Indirizzo del file'),
  hint: (multiple) =>
    multiple
      ? 'Separa gli indirizzi con spazi o a capo. I file li scarica il server.'
      : 'Il file lo scarica il server.',
  add: (files) => (files > 1 ? `Aggiungi ${countFiles(files)}` : 'Aggiungi'),
  onlyOne: 'Qui è consentito un solo file. Lascia un solo indirizzo.',
  isEmpty: 'Prima incolla o scrivi un indirizzo.',
  faults: {
    'no-address': 'non è un indirizzo web. Copialo dalla barra degli indirizzi del browser.',
    'own-device': 'si trova sul tuo dispositivo. Torna indietro e sceglilo da lì.',
    'other-scheme': 'si possono usare solo indirizzi che iniziano con https:// o http://.',
    credentials: 'contiene un nome utente o una password. Toglili, altri potrebbero vederli.',
    'too-long': 'è troppo lungo per essere un indirizzo.',
  },
};

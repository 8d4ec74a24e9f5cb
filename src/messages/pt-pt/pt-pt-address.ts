import type { AddressMessages } from '../address-messages.js';
import { countFiles } from './pt-pt-files.js';

/** The panel for web addresses, in Portuguese as in Portugal. */
export const portugueseAddress: AddressMessages = {
  title: 'Adicionar por ligação',
  field: (multiple) => (multiple ? 'Endereços dos ficheiros' : 'Endereço do ficheiro'),
  hint: (multiple) =>
    multiple
      ? 'Separe os endereços com espaços ou linhas. O servidor obtém os ficheiros.'
      : 'O servidor obtém o ficheiro.',
  add: (files) => (files > 1 ? `Adicionar ${countFiles(files)}` : 'Adicionar'),
  onlyOne: 'Aqui só é aceite um ficheiro. Deixe um único endereço.',
  isEmpty: 'Primeiro cole ou digite um endereço.',
  faults: {
    'no-address': 'não é um endereço Web. Copie-o da barra de endereços do navegador.',
    'own-device': 'está neste dispositivo. Volte e escolha a partir de lá.',
    'other-scheme': 'só servem endereços que começam com https:// ou http://.',
    credentials:
      'contém um nome de utilizador ou uma palavra-passe. Retire-os, outras pessoas podem vê-los.',
    'too-long': 'é demasiado longo para um endereço.',
  },
};

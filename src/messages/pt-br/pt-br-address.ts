import type { AddressMessages } from '../address-messages.js';
import { countFiles } from './pt-br-files.js';

/** The panel for web addresses, in Portuguese as in Brazil. */
export const brazilianAddress: AddressMessages = {
  title: 'Adicionar por link',
  field: (multiple) => (multiple ? 'Endereços dos arquivos' : 'Endereço do arquivo'),
  hint: (multiple) =>
    multiple
      ? 'Separe os endereços com espaços ou linhas. O servidor busca os arquivos.'
      : 'O servidor busca o arquivo.',
  add: (files) => (files > 1 ? `Adicionar ${countFiles(files)}` : 'Adicionar'),
  onlyOne: 'Aqui só é aceito um arquivo. Deixe um único endereço.',
  isEmpty: 'Primeiro cole ou digite um endereço.',
  faults: {
    'no-address': 'não é um endereço da web. Copie-o da barra de endereço do navegador.',
    'own-device': 'está no seu próprio dispositivo. Volte e escolha a partir de lá.',
    'other-scheme': 'só servem endereços que começam com https:// ou http://.',
    credentials: 'contém um usuário ou uma senha. Tire-os, outras pessoas poderiam vê-los.',
    'too-long': 'é longo demais para um endereço.',
  },
};

import type { AddressMessages } from '../address-messages.js';
import { countFiles } from './es-files.js';

/** The panel for web addresses, in Spanish. */
export const spanishAddress: AddressMessages = {
  title: 'Añadir por enlace',
  field: (multiple) => (multiple ? 'Direcciones de los archivos' : 'Dirección del archivo'),
  hint: (multiple) =>
    multiple
      ? 'Sepáralas con espacios o saltos de línea. El servidor obtiene los archivos.'
      : 'El servidor obtiene el archivo.',
  add: (files) => (files > 1 ? `Añadir ${countFiles(files)}` : 'Añadir'),
  onlyOne: 'Aquí solo se admite un archivo. Deja una sola dirección.',
  isEmpty: 'Primero pega o escribe una dirección.',
  faults: {
    'no-address': 'no es una dirección web. Cópiala de la barra de direcciones del navegador.',
    'own-device': 'está en tu propio dispositivo. Vuelve atrás y elígelo desde ahí.',
    'other-scheme': 'solo se admiten direcciones que empiecen por https:// o http://.',
    credentials: 'contiene un usuario o una contraseña. Quítalos, otras personas podrían verlos.',
    'too-long': 'es demasiado largo para ser una dirección.',
  },
};

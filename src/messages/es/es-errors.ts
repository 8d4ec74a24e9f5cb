import { pixelsInBrackets, quoting } from '../error-parts.js';
import { figuresOf } from '../figures.js';
import { isolated } from '../isolates.js';
import type { ErrorFacts, Messages } from '../messages.js';
import { pixelLimitText } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { countFiles } from './es-files.js';
import { spanishPixels } from './es-rules.js';

const { bytes, bytesApart, count } = quantitiesOf('es');
const { size } = figuresOf(count);
const quote = quoting('«', '»');

/** What went wrong and what to do, in Spanish. */
export const spanishErrors: Messages['errors'] = {
  network: () => 'Se ha cortado la conexión. No se ha perdido nada.',
  stalled: () => 'La subida ha dejado de avanzar. No se ha perdido nada.',
  offline: () => 'No tienes conexión. Conéctate a internet y vuelve a intentarlo.',
  'rate-limited': () =>
    'El servidor está saturado en este momento. Vuelve a intentarlo en un minuto.',
  server: (facts) =>
    quote('El servidor no ha podido recibir el archivo', facts, 'Vuelve a intentarlo.'),
  'bad-answer': () =>
    'El servidor ha dado una respuesta incomprensible. Vuelve a intentarlo o avisa al responsable de esta página.',

  rejected: (facts) =>
    quote(
      'El servidor ha rechazado el archivo',
      facts,
      'Vuelve a intentarlo o elige otro archivo.',
    ),
  signature: () =>
    'Esta página no tenía permiso para subir el archivo. Recárgala y vuelve a intentarlo.',
  uncertain: () =>
    'Puede que el archivo haya llegado, pero se perdió la respuesta del servidor. Vuelve a intentarlo.',
  aborted: () => 'Cancelado antes de terminar.',
  checksum: () => 'El archivo ha llegado dañado. Vuelve a intentarlo.',
  'file-unreadable': () =>
    'El archivo ya no se puede leer: quizá se haya movido o borrado. Elígelo de nuevo.',
  'file-changed': () => 'El archivo cambió mientras se subía. Elígelo de nuevo.',
  'folder-endless': () =>
    'Esta carpeta contiene demasiadas carpetas o enlaces sin fin. Elige sus archivos directamente.',
  'other-file': () =>
    'Es otro archivo, o ha cambiado desde entonces. Elige el de antes o quita esta fila.',

  empty: () => 'El archivo está vacío. Elige otro archivo.',
  'too-large': (facts) => compare('Más grande', facts, 'Elige un archivo más pequeño.'),
  'too-small': (facts) => compare('Más pequeño', facts, 'Elige un archivo más grande.'),
  'total-too-large': ({ limit }) =>
    limit === undefined
      ? 'Demasiado junto con los demás archivos. Quita antes algunos.'
      : `Más de ${bytes(limit)} junto con los demás archivos. Quita antes algunos.`,
  'type-not-allowed': ({ accepted }) =>
    accepted
      ? `Aquí no se admite este tipo de archivo. Elige ${accepted}.`
      : 'Aquí no se admite este tipo de archivo. Elige otro archivo.',
  'too-many': ({ limit }) =>
    limit === undefined
      ? 'Demasiados archivos. Quita uno para hacer sitio.'
      : limit === 1
        ? 'Aquí solo se admite un archivo. Quita antes el otro.'
        : `Aquí se admiten como máximo ${countFiles(limit)}. Quita uno para hacer sitio.`,

  'picture-unreadable': () =>
    'Esta imagen no se puede abrir aquí, así que no se puede recortar. Elige otro archivo.',
  'picture-too-large': () =>
    'Esta imagen tiene demasiados píxeles para recortarla aquí. Elige una más pequeña.',
  'picture-unshrinkable': () =>
    'Esta imagen no se puede reducir lo suficiente sin estropearla. Elige otra.',
  'picture-too-wide': ({ limit = 0 }) =>
    `Más ancha que ${count(limit)} píxeles. Elige una imagen más pequeña.`,
  'picture-too-high': ({ limit = 0 }) =>
    `Más alta que ${count(limit)} píxeles. Elige una imagen más pequeña.`,
  'too-few-pixels': (facts) =>
    `Más pequeña que ${pixelLimitText(facts.pixelLimit, spanishPixels)}${pixelsInBrackets(facts, size)}. Elige una imagen más grande.`,

  duplicate: ({ twin }) =>
    twin
      ? `Igual que ${isolated(twin)}, que ya está en la lista. No se sube dos veces.`
      : 'Este archivo ya está en la lista. No se sube dos veces.',
  'refused-by-page': ({ pageWords }) =>
    pageWords || 'Esta página no admite el archivo. Elige otro archivo.',
  'address-uncroppable': () =>
    'Su sitio web no deja que esta página lea la imagen, así que no se puede recortar. Guárdala en tu dispositivo y elígela desde ahí.',
  'bad-address': () =>
    'Esta dirección no se puede obtener. Comprueba que empiece por https:// o http://.',

  'delete-expired': () =>
    'Ha pasado el plazo para eliminarlo del servidor. Solo se puede quitar de esta lista.',
  'delete-refused': (facts) =>
    quote('El servidor ya no lo elimina', facts, 'Solo se puede quitar de esta lista.'),

  configuration: (facts) =>
    quote(
      'Las subidas no están bien configuradas en esta página',
      facts,
      'Avisa al responsable de esta página.',
    ),
  'unknown-file': () => 'Este archivo ya no está en la lista. Elígelo de nuevo.',
  'illegal-state': () => 'No ha sido posible en este momento. Vuelve a intentarlo.',
};

function compare(relation: string, facts: ErrorFacts, advice: string): string {
  if (facts.limit === undefined) return `${relation} de lo que se admite aquí. ${advice}`;
  const [limit, actual] = bytesApart(facts.limit, facts.bytes);
  return `${relation} que ${limit} (${actual}). ${advice}`;
}

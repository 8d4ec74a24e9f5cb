import type { CameraMessages } from '../camera-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count, plural, duration } = quantitiesOf('es');

/** The camera, in Spanish. */
export const spanishCamera: CameraMessages = {
  title: 'Cámara',
  preview: 'Lo que ve la cámara',
  shot: 'La foto que has hecho',
  asking: 'Esperando la cámara',
  askingHint:
    'Tu navegador pregunta si esta página puede usarla. No se envía nada hasta que tú lo digas.',
  off: 'La cámara está apagada',
  offHint: 'Se apagó mientras estabas en otra pestaña.',
  startAgain: 'Encender',

  takePhoto: 'Hacer foto',
  timer: (seconds) => `Temporizador, ${duration(seconds)}`,
  switchCamera: 'Cambiar de cámara',
  cameras: 'Elegir cámara',
  camera: (position) => `Cámara ${count(position)}`,
  retake: 'Repetir',
  use: 'Usar la foto',
  add: 'Añadir la foto',
  done: (added) =>
    `Listo, ${count(added)} ${plural(added, { one: 'añadida', other: 'añadidas', many: 'añadidas' })}`,

  announceLive: 'La cámara está encendida',
  announceTaken: 'Foto hecha',
  announceAdded: (added) =>
    `Añadida, ${count(added)} ${plural(added, { one: 'foto', other: 'fotos', many: 'de fotos' })} hasta ahora`,

  troubles: {
    refused: {
      title: 'Esta página no puede usar la cámara',
      advice:
        'Pulsa el icono junto a la dirección en la parte superior del navegador, permite la cámara y vuelve a intentarlo.',
    },
    dismissed: {
      title: 'Se cerró la solicitud',
      advice: 'Vuelve a intentarlo y elige «Permitir» cuando el navegador pida la cámara.',
    },
    system: {
      title: 'Tu dispositivo no deja que el navegador use la cámara',
      advice: 'Permítelo en los ajustes de privacidad del dispositivo y vuelve a intentarlo.',
    },
    missing: {
      title: 'No se ha encontrado ninguna cámara',
      advice: 'Conecta una y vuelve a intentarlo, o elige un archivo.',
    },
    'in-use': {
      title: 'La cámara está ocupada',
      advice: 'Cierra los demás programas y pestañas que la usan y vuelve a intentarlo.',
    },
    unplugged: {
      title: 'La cámara ya no está',
      advice:
        'Se ha desconectado o se ha retirado el permiso a esta página. Conéctala y vuelve a intentarlo.',
    },
    unsupported: {
      title: 'La cámara no se puede usar en esta página',
      advice: 'Los navegadores solo la permiten en páginas con dirección https. Elige un archivo.',
    },
    failed: {
      title: 'La cámara no se ha encendido',
      advice: 'Vuelve a intentarlo o elige un archivo.',
    },
  },
};

import { quantitiesOf } from '../quantities.js';
import type { VideoMessages } from '../video-messages.js';

const { bytes, count, duration } = quantitiesOf('es');

/** The camera that records video, in Spanish. */
export const spanishVideo: VideoMessages = {
  modes: 'Foto o vídeo',
  photoMode: 'Foto',
  videoMode: 'Vídeo',

  record: 'Grabar vídeo',
  stop: 'Detener la grabación',
  pause: 'Pausar la grabación',
  resume: 'Reanudar la grabación',
  elapsed: (seconds) => `Grabado: ${duration(seconds)}`,
  elapsedOf: (seconds, most) => `Grabado: ${duration(seconds)} de ${duration(most)}`,
  timeLeft: (seconds) => `faltan ${duration(seconds)}`,
  paused: 'En pausa',

  soundLevel: 'Nivel del micrófono',
  silence: 'No se oye nada. ¿Está silenciado el micrófono?',
  withoutSound: 'Sin sonido',
  recordWithoutSound: 'Grabar sin sonido',
  microphoneAsking: 'Tu navegador pregunta si esta página puede usar el micrófono.',

  shot: 'El vídeo que has grabado',
  use: 'Usar el vídeo',
  add: 'Añadir el vídeo',
  cannotPlay: 'Esta página no permite reproducir la grabación, pero se puede usar igualmente.',

  endedByLength: (seconds) => `La grabación terminó sola: el máximo es ${duration(seconds)}.`,
  endedBySize: (most) => `La grabación terminó sola: el máximo es ${bytes(most)}.`,
  endedUnseen: 'La grabación terminó mientras estabas en otra pestaña.',
  endedUnplugged: 'La cámara ya no está. Lo que había grabado hasta entonces se conserva.',

  announceRecording: 'Grabando',
  announceRecorded: (seconds) => `Grabado, ${duration(seconds)}`,
  announceAdded: (added) => `Vídeo añadido, ${count(added)} hasta ahora`,

  unrecordable: {
    title: 'No se ha podido grabar nada',
    advice: 'Vuelve a intentarlo o elige un archivo.',
  },
  microphoneTroubles: {
    refused: {
      title: 'Esta página no puede usar el micrófono',
      advice:
        'Pulsa el icono junto a la dirección en la parte superior del navegador, permite el micrófono y vuelve a intentarlo.',
    },
    dismissed: {
      title: 'Se cerró la solicitud',
      advice: 'Vuelve a intentarlo y elige «Permitir» cuando el navegador pida el micrófono.',
    },
    system: {
      title: 'Tu dispositivo no deja que el navegador use el micrófono',
      advice: 'Permítelo en los ajustes de privacidad del dispositivo y vuelve a intentarlo.',
    },
    missing: {
      title: 'No se ha encontrado ningún micrófono',
      advice: 'Conecta uno y vuelve a intentarlo, o graba sin sonido.',
    },
    'in-use': {
      title: 'El micrófono está ocupado',
      advice: 'Cierra los demás programas y pestañas que lo usan y vuelve a intentarlo.',
    },
    unplugged: {
      title: 'El micrófono ya no está',
      advice:
        'Se ha desconectado o se ha retirado el permiso a esta página. Conéctalo y vuelve a intentarlo.',
    },
    failed: {
      title: 'El micrófono no se ha encendido',
      advice: 'Vuelve a intentarlo o graba sin sonido.',
    },
  },
};

import { quantitiesOf } from '../quantities.js';
import type { VideoMessages } from '../video-messages.js';

const { bytes, count, duration } = quantitiesOf('pt-BR');

/** The camera that records video, in Portuguese as in Brazil. */
export const brazilianVideo: VideoMessages = {
  modes: 'Foto ou vídeo',
  photoMode: 'Foto',
  videoMode: 'Vídeo',

  record: 'Gravar vídeo',
  stop: 'Parar a gravação',
  pause: 'Pausar a gravação',
  resume: 'Retomar a gravação',
  elapsed: (seconds) => `Gravado: ${duration(seconds)}`,
  elapsedOf: (seconds, most) => `Gravado: ${duration(seconds)} de ${duration(most)}`,
  timeLeft: (seconds) => `faltam ${duration(seconds)}`,
  paused: 'Em pausa',

  soundLevel: 'Nível do microfone',
  silence: 'Não se ouve nada. O microfone está mudo?',
  withoutSound: 'Sem som',
  recordWithoutSound: 'Gravar sem som',
  microphoneAsking: 'O navegador pergunta se esta página pode usar o microfone.',

  shot: 'O vídeo que você gravou',
  use: 'Usar o vídeo',
  add: 'Adicionar o vídeo',
  cannotPlay: 'Esta página não permite reproduzir a gravação, mas ela pode ser usada mesmo assim.',

  endedByLength: (seconds) => `A gravação terminou sozinha: o máximo é ${duration(seconds)}.`,
  endedBySize: (most) => `A gravação terminou sozinha: o máximo é ${bytes(most)}.`,
  endedUnseen: 'A gravação terminou enquanto você estava em outra aba.',
  endedUnplugged: 'A câmera não está mais disponível. O que ela gravou até então está aqui.',

  announceRecording: 'Gravando',
  announceRecorded: (seconds) => `Gravado, ${duration(seconds)}`,
  announceAdded: (added) => `Vídeo adicionado, ${count(added)} até agora`,

  unrecordable: {
    title: 'Não foi possível gravar',
    advice: 'Tente novamente ou escolha um arquivo.',
  },
  microphoneTroubles: {
    refused: {
      title: 'Esta página não pode usar o microfone',
      advice:
        'Toque no ícone ao lado do endereço no topo do navegador, permita o microfone e tente novamente.',
    },
    dismissed: {
      title: 'O pedido foi fechado',
      advice: 'Tente novamente e escolha “Permitir” quando o navegador pedir o microfone.',
    },
    system: {
      title: 'Seu dispositivo não deixa o navegador usar o microfone',
      advice: 'Permita nas configurações de privacidade do dispositivo e tente novamente.',
    },
    missing: {
      title: 'Nenhum microfone encontrado',
      advice: 'Conecte um e tente novamente, ou grave sem som.',
    },
    'in-use': {
      title: 'O microfone está ocupado',
      advice: 'Feche os outros programas e abas que o usam e tente novamente.',
    },
    unplugged: {
      title: 'O microfone não está mais disponível',
      advice: 'Ele foi desconectado ou esta página perdeu o acesso. Conecte-o e tente novamente.',
    },
    failed: { title: 'O microfone não ligou', advice: 'Tente novamente ou grave sem som.' },
  },
};

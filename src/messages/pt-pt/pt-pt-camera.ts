import type { CameraMessages } from '../camera-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count, plural, duration } = quantitiesOf('pt-PT');

/** The camera, in Portuguese as in Portugal. */
export const portugueseCamera: CameraMessages = {
  title: 'Câmara',
  preview: 'O que a câmara vê',
  shot: 'A fotografia que tirou',
  asking: 'A aguardar a câmara',
  askingHint: 'O navegador pergunta se esta página pode usá-la. Nada é enviado sem confirmação.',
  off: 'A câmara está desligada',
  offHint: 'Desligou-se enquanto estava noutro separador.',
  startAgain: 'Ligar',

  takePhoto: 'Tirar fotografia',
  timer: (seconds) => `Temporizador, ${duration(seconds)}`,
  switchCamera: 'Trocar de câmara',
  cameras: 'Escolha da câmara',
  camera: (position) => `Câmara ${count(position)}`,
  retake: 'Repetir',
  use: 'Usar a foto',
  add: 'Adicionar a foto',
  done: (added) =>
    `Concluir, ${count(added)} ${plural(added, { one: 'adicionada', other: 'adicionadas', many: 'adicionadas' })}`,

  announceLive: 'A câmara está ligada',
  announceTaken: 'Foto tirada',
  announceAdded: (added) =>
    `Adicionada, ${count(added)} ${plural(added, { one: 'foto', other: 'fotos', many: 'de fotos' })} até agora`,

  troubles: {
    refused: {
      title: 'Esta página não pode usar a câmara',
      advice:
        'Prima o ícone ao lado do endereço no topo do navegador, permita a câmara e tente novamente.',
    },
    dismissed: {
      title: 'O pedido foi fechado',
      advice: 'Tente novamente e escolha «Permitir» quando o navegador pedir a câmara.',
    },
    system: {
      title: 'O dispositivo não deixa o navegador usar a câmara',
      advice: 'Permita-o nas definições de privacidade do dispositivo e tente novamente.',
    },
    missing: {
      title: 'Nenhuma câmara encontrada',
      advice: 'Ligue uma e tente novamente, ou escolha um ficheiro.',
    },
    'in-use': {
      title: 'A câmara está ocupada',
      advice: 'Feche os outros programas e separadores que a usam e tente novamente.',
    },
    unplugged: {
      title: 'A câmara já não está disponível',
      advice: 'Foi desligada ou esta página perdeu o acesso. Ligue-a e tente novamente.',
    },
    unsupported: {
      title: 'A câmara não pode ser usada nesta página',
      advice: 'Os navegadores só permitem isso em páginas com endereço https. Escolha um ficheiro.',
    },
    failed: { title: 'A câmara não ligou', advice: 'Tente novamente ou escolha um ficheiro.' },
  },
};

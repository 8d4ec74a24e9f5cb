import type { CameraMessages } from '../camera-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count, plural, duration } = quantitiesOf('pt-BR');

/** The camera, in Portuguese as in Brazil. */
export const brazilianCamera: CameraMessages = {
  title: 'Câmera',
  preview: 'O que a câmera vê',
  shot: 'A foto que você tirou',
  asking: 'Aguardando a câmera',
  askingHint:
    'O navegador pergunta se esta página pode usá-la. Nada é enviado antes de você confirmar.',
  off: 'A câmera está desligada',
  offHint: 'Ela foi desligada enquanto você estava em outra aba.',
  startAgain: 'Ligar',

  takePhoto: 'Tirar foto',
  timer: (seconds) => `Temporizador, ${duration(seconds)}`,
  switchCamera: 'Trocar de câmera',
  cameras: 'Escolha da câmera',
  camera: (position) => `Câmera ${count(position)}`,
  retake: 'Tirar outra',
  use: 'Usar a foto',
  add: 'Adicionar a foto',
  done: (added) =>
    `Concluir, ${count(added)} ${plural(added, { one: 'adicionada', other: 'adicionadas', many: 'adicionadas' })}`,

  announceLive: 'A câmera está ligada',
  announceTaken: 'Foto tirada',
  announceAdded: (added) =>
    `Adicionada, ${count(added)} ${plural(added, { one: 'foto', other: 'fotos', many: 'de fotos' })} até agora`,

  troubles: {
    refused: {
      title: 'Esta página não pode usar a câmera',
      advice:
        'Toque no ícone ao lado do endereço no topo do navegador, permita a câmera e tente novamente.',
    },
    dismissed: {
      title: 'O pedido foi fechado',
      advice: 'Tente novamente e escolha “Permitir” quando o navegador pedir a câmera.',
    },
    system: {
      title: 'Seu dispositivo não deixa o navegador usar a câmera',
      advice: 'Permita nas configurações de privacidade do dispositivo e tente novamente.',
    },
    missing: {
      title: 'Nenhuma câmera encontrada',
      advice: 'Conecte uma e tente novamente, ou escolha um arquivo.',
    },
    'in-use': {
      title: 'A câmera está ocupada',
      advice: 'Feche os outros programas e abas que a usam e tente novamente.',
    },
    unplugged: {
      title: 'A câmera não está mais disponível',
      advice: 'Ela foi desconectada ou esta página perdeu o acesso. Conecte-a e tente novamente.',
    },
    unsupported: {
      title: 'A câmera não pode ser usada nesta página',
      advice: 'Os navegadores só permitem isso em páginas com endereço https. Escolha um arquivo.',
    },
    failed: { title: 'A câmera não ligou', advice: 'Tente novamente ou escolha um arquivo.' },
  },
};

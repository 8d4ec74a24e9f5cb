import { pixelsInBrackets, quoting } from '../error-parts.js';
import { figuresOf } from '../figures.js';
import { isolated } from '../isolates.js';
import type { ErrorFacts, Messages } from '../messages.js';
import { pixelLimitText } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { countFiles } from './pt-pt-files.js';
import { portuguesePixels } from './pt-pt-rules.js';

const { bytes, bytesApart, count } = quantitiesOf('pt-PT');
const { size } = figuresOf(count);
const quote = quoting('«', '»');

/** What went wrong and what to do, in Portuguese as in Portugal. */
export const portugueseErrors: Messages['errors'] = {
  network: () => 'A ligação caiu. Nada se perdeu.',
  stalled: () => 'O envio parou de avançar. Nada se perdeu.',
  offline: () => 'Não há ligação à internet. Ligue-se e tente novamente.',
  'rate-limited': () => 'O servidor está sobrecarregado agora. Tente novamente daqui a um minuto.',
  server: (facts) =>
    quote('O servidor não conseguiu receber o ficheiro', facts, 'Tente novamente.'),
  'bad-answer': () =>
    'O servidor deu uma resposta incompreensível. Tente novamente ou avise o responsável por esta página.',

  rejected: (facts) =>
    quote('O servidor recusou o ficheiro', facts, 'Tente novamente ou escolha outro ficheiro.'),
  signature: () => 'Esta página não teve permissão para enviar. Recarregue-a e tente novamente.',
  uncertain: () =>
    'O ficheiro pode ter chegado, mas a resposta do servidor perdeu-se. Tente novamente.',
  aborted: () => 'Cancelado antes do fim.',
  checksum: () => 'O ficheiro chegou danificado. Tente novamente.',
  'file-unreadable': () =>
    'Já não é possível ler o ficheiro: talvez tenha sido movido ou eliminado. Escolha-o de novo.',
  'file-changed': () => 'O ficheiro mudou durante o envio. Escolha-o de novo.',
  'folder-endless': () =>
    'Esta pasta contém demasiadas pastas ou atalhos sem fim. Escolha os ficheiros diretamente.',
  'other-file': () =>
    'É outro ficheiro, ou mudou desde então. Escolha o de antes ou remova esta linha.',

  empty: () => 'O ficheiro está vazio. Escolha outro ficheiro.',
  'too-large': (facts) => compare('Maior', facts, 'Escolha um ficheiro mais pequeno.'),
  'too-small': (facts) => compare('Mais pequeno', facts, 'Escolha um ficheiro maior.'),
  'total-too-large': ({ limit }) =>
    limit === undefined
      ? 'É demasiado em conjunto com os outros ficheiros. Remova alguns antes.'
      : `Mais de ${bytes(limit)} em conjunto com os outros ficheiros. Remova alguns antes.`,
  'type-not-allowed': ({ accepted }) =>
    accepted
      ? `Este tipo de ficheiro não é aceite aqui. Escolha ${accepted}.`
      : 'Este tipo de ficheiro não é aceite aqui. Escolha outro ficheiro.',
  'too-many': ({ limit }) =>
    limit === undefined
      ? 'Demasiados ficheiros. Remova um para abrir espaço.'
      : limit === 1
        ? 'Aqui só é aceite um ficheiro. Remova o outro antes.'
        : `Aqui são aceites no máximo ${countFiles(limit)}. Remova um para abrir espaço.`,

  'picture-unreadable': () =>
    'Esta imagem não pode ser aberta aqui e por isso não pode ser recortada. Escolha outro ficheiro.',
  'picture-too-large': () =>
    'Esta imagem tem demasiados píxeis para ser recortada aqui. Escolha uma mais pequena.',
  'picture-unshrinkable': () =>
    'Não é possível reduzir esta imagem o suficiente sem a estragar. Escolha outra.',
  'picture-too-wide': ({ limit = 0 }) =>
    `Mais larga que ${count(limit)} píxeis. Escolha uma imagem mais pequena.`,
  'picture-too-high': ({ limit = 0 }) =>
    `Mais alta que ${count(limit)} píxeis. Escolha uma imagem mais pequena.`,
  'too-few-pixels': (facts) =>
    `Mais pequena que ${pixelLimitText(facts.pixelLimit, portuguesePixels)}${pixelsInBrackets(facts, size)}. Escolha uma imagem maior.`,

  duplicate: ({ twin }) =>
    twin
      ? `Igual a ${isolated(twin)}, que já está na lista. Não é enviado duas vezes.`
      : 'Este ficheiro já está na lista. Não é enviado duas vezes.',
  'refused-by-page': ({ pageWords }) =>
    pageWords || 'Esta página não aceita o ficheiro. Escolha outro ficheiro.',
  'address-uncroppable': () =>
    'O site da imagem não deixa que esta página a leia, por isso não pode ser recortada. Guarde-a no dispositivo e escolha a partir de lá.',
  'bad-address': () =>
    'Não é possível obter este endereço. Verifique se começa com https:// ou http://.',

  'delete-expired': () =>
    'O prazo para eliminar do servidor acabou. Agora só é possível retirar o ficheiro desta lista.',
  'delete-refused': (facts) =>
    quote(
      'O servidor já não elimina o ficheiro',
      facts,
      'Agora só é possível retirá-lo desta lista.',
    ),

  configuration: (facts) =>
    quote(
      'Os envios não estão bem configurados nesta página',
      facts,
      'Avise o responsável por esta página.',
    ),
  'unknown-file': () => 'Este ficheiro já não está na lista. Escolha-o de novo.',
  'illegal-state': () => 'Não foi possível neste momento. Tente novamente.',
};

function compare(relation: string, facts: ErrorFacts, advice: string): string {
  if (facts.limit === undefined) return `${relation} do que o permitido aqui. ${advice}`;
  const [limit, actual] = bytesApart(facts.limit, facts.bytes);
  return `${relation} que ${limit} (${actual}). ${advice}`;
}

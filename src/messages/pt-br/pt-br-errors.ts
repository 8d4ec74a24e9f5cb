import { pixelsInBrackets, quoting } from '../error-parts.js';
import { figuresOf } from '../figures.js';
import { isolated } from '../isolates.js';
import type { ErrorFacts, Messages } from '../messages.js';
import { pixelLimitText } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { countFiles } from './pt-br-files.js';
import { brazilianPixels } from './pt-br-rules.js';

const { bytes, bytesApart, count } = quantitiesOf('pt-BR');
const { size } = figuresOf(count);
const quote = quoting('“', '”');

/** What went wrong and what to do, in Portuguese as in Brazil. */
export const brazilianErrors: Messages['errors'] = {
  network: () => 'A conexão caiu. Nada se perdeu.',
  stalled: () => 'O envio parou de avançar. Nada se perdeu.',
  offline: () => 'Você está sem conexão. Conecte-se à internet e tente novamente.',
  'rate-limited': () => 'O servidor está sobrecarregado agora. Tente novamente em um minuto.',
  server: (facts) => quote('O servidor não conseguiu receber o arquivo', facts, 'Tente novamente.'),
  'bad-answer': () =>
    'O servidor deu uma resposta incompreensível. Tente novamente ou avise o responsável por esta página.',

  rejected: (facts) =>
    quote('O servidor recusou o arquivo', facts, 'Tente novamente ou escolha outro arquivo.'),
  signature: () => 'Esta página não teve permissão para enviar. Recarregue-a e tente novamente.',
  uncertain: () =>
    'O arquivo pode ter chegado, mas a resposta do servidor se perdeu. Tente novamente.',
  aborted: () => 'Cancelado antes do fim.',
  checksum: () => 'O arquivo chegou danificado. Tente novamente.',
  'file-unreadable': () =>
    'O arquivo não pode mais ser lido: talvez tenha sido movido ou excluído. Escolha-o de novo.',
  'file-changed': () => 'O arquivo mudou durante o envio. Escolha-o de novo.',
  'folder-endless': () =>
    'Esta pasta contém pastas demais ou atalhos sem fim. Escolha os arquivos diretamente.',
  'other-file': () =>
    'É outro arquivo, ou ele mudou desde então. Escolha o de antes ou remova esta linha.',

  empty: () => 'O arquivo está vazio. Escolha outro arquivo.',
  'too-large': (facts) => compare('Maior', facts, 'Escolha um arquivo menor.'),
  'too-small': (facts) => compare('Menor', facts, 'Escolha um arquivo maior.'),
  'total-too-large': ({ limit }) =>
    limit === undefined
      ? 'É demais junto com os outros arquivos. Remova alguns antes.'
      : `Mais de ${bytes(limit)} junto com os outros arquivos. Remova alguns antes.`,
  'type-not-allowed': ({ accepted }) =>
    accepted
      ? `Este tipo de arquivo não é aceito aqui. Escolha ${accepted}.`
      : 'Este tipo de arquivo não é aceito aqui. Escolha outro arquivo.',
  'too-many': ({ limit }) =>
    limit === undefined
      ? 'Arquivos demais. Remova um para abrir espaço.'
      : limit === 1
        ? 'Aqui só é aceito um arquivo. Remova o outro antes.'
        : `Aqui são aceitos no máximo ${countFiles(limit)}. Remova um para abrir espaço.`,

  'picture-unreadable': () =>
    'Esta imagem não pode ser aberta aqui e por isso não pode ser cortada. Escolha outro arquivo.',
  'picture-too-large': () =>
    'Esta imagem tem pixels demais para ser cortada aqui. Escolha uma menor.',
  'picture-unshrinkable': () =>
    'Não dá para reduzir esta imagem o bastante sem estragá-la. Escolha outra.',
  'picture-too-wide': ({ limit = 0 }) =>
    `Mais larga que ${count(limit)} pixels. Escolha uma imagem menor.`,
  'picture-too-high': ({ limit = 0 }) =>
    `Mais alta que ${count(limit)} pixels. Escolha uma imagem menor.`,
  'too-few-pixels': (facts) =>
    `Menor que ${pixelLimitText(facts.pixelLimit, brazilianPixels)}${pixelsInBrackets(facts, size)}. Escolha uma imagem maior.`,

  duplicate: ({ twin }) =>
    twin
      ? `Igual a ${isolated(twin)}, que já está na lista. Não é enviado duas vezes.`
      : 'Este arquivo já está na lista. Não é enviado duas vezes.',
  'refused-by-page': ({ pageWords }) =>
    pageWords || 'Esta página não aceita o arquivo. Escolha outro arquivo.',
  'address-uncroppable': () =>
    'O site da imagem não deixa esta página lê-la, por isso ela não pode ser cortada. Salve-a no seu dispositivo e escolha a partir de lá.',
  'bad-address': () =>
    'Não é possível buscar este endereço. Confira se ele começa com https:// ou http://.',

  'delete-expired': () =>
    'O prazo para excluir do servidor acabou. Agora só é possível tirar o arquivo desta lista.',
  'delete-refused': (facts) =>
    quote(
      'O servidor não exclui mais o arquivo',
      facts,
      'Agora só é possível tirá-lo desta lista.',
    ),

  configuration: (facts) =>
    quote(
      'Os envios não estão bem configurados nesta página',
      facts,
      'Avise o responsável por esta página.',
    ),
  'unknown-file': () => 'Este arquivo não está mais na lista. Escolha-o de novo.',
  'illegal-state': () => 'Não foi possível neste momento. Tente novamente.',
};

function compare(relation: string, facts: ErrorFacts, advice: string): string {
  if (facts.limit === undefined) return `${relation} do que o permitido aqui. ${advice}`;
  const [limit, actual] = bytesApart(facts.limit, facts.bytes);
  return `${relation} que ${limit} (${actual}). ${advice}`;
}

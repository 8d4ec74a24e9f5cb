import { pixelsInBrackets, quoting } from '../error-parts.js';
import { figuresOf } from '../figures.js';
import { isolated } from '../isolates.js';
import type { ErrorFacts, Messages } from '../messages.js';
import { pixelLimitText } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { countFiles } from './tr-files.js';
import { turkishPixels } from './tr-rules.js';

const { bytes, bytesApart, count } = quantitiesOf('tr');
const { size } = figuresOf(count);
const quote = quoting('“', '”');

/** What went wrong and what to do, in Turkish. */
export const turkishErrors: Messages['errors'] = {
  network: () => 'Bağlantı koptu. Hiçbir şey kaybolmadı.',
  stalled: () => 'Yükleme ilerlemiyor. Hiçbir şey kaybolmadı.',
  offline: () => 'Çevrimdışısınız. İnternete bağlanıp yeniden deneyin.',
  'rate-limited': () => 'Sunucu şu anda çok yoğun. Bir dakika sonra yeniden deneyin.',
  server: (facts) => quote('Sunucu dosyayı şu anda alamadı', facts, 'Yeniden deneyin.'),
  'bad-answer': () =>
    'Sunucu anlaşılmayan bir yanıt verdi. Yeniden deneyin veya bu sayfanın sahibine bildirin.',

  rejected: (facts) =>
    quote('Sunucu dosyayı reddetti', facts, 'Yeniden deneyin veya başka bir dosya seçin.'),
  signature: () => 'Bu sayfanın yüklemesine izin verilmedi. Sayfayı yenileyip yeniden deneyin.',
  uncertain: () => 'Dosya ulaşmış olabilir, ama sunucunun yanıtı kayboldu. Yeniden deneyin.',
  aborted: () => 'Tamamlanmadan iptal edildi.',
  checksum: () => 'Dosya bozuk ulaştı. Yeniden deneyin.',
  'file-unreadable': () =>
    'Dosya artık okunamıyor: taşınmış veya silinmiş olabilir. Yeniden seçin.',
  'file-changed': () => 'Dosya yüklenirken değişti. Yeniden seçin.',
  'folder-endless': () =>
    'Bu klasörde çok fazla alt klasör veya sonu olmayan kısayollar var. Dosyaları doğrudan seçin.',
  'other-file': () =>
    'Bu başka bir dosya ya da o zamandan beri değişmiş. Öncekini seçin veya bu satırı kaldırın.',

  empty: () => 'Dosya boş. Başka bir dosya seçin.',
  'too-large': (facts) => compare('büyük', facts, 'Daha küçük bir dosya seçin.'),
  'too-small': (facts) => compare('küçük', facts, 'Daha büyük bir dosya seçin.'),
  'total-too-large': ({ limit }) =>
    limit === undefined
      ? 'Diğer dosyalarla birlikte çok fazla. Önce bazılarını kaldırın.'
      : `Diğer dosyalarla birlikte sınırı aşıyor: ${bytes(limit)}. Önce bazılarını kaldırın.`,
  'type-not-allowed': ({ accepted }) =>
    accepted
      ? `Bu dosya türü burada kabul edilmiyor. Kabul edilenler: ${accepted}.`
      : 'Bu dosya türü burada kabul edilmiyor. Başka bir dosya seçin.',
  'too-many': ({ limit }) =>
    limit === undefined
      ? 'Çok fazla dosya var. Yer açmak için birini kaldırın.'
      : limit === 1
        ? 'Burada yalnızca bir dosya kabul edilir. Önce ötekini kaldırın.'
        : `Burada en fazla ${countFiles(limit)} kabul edilir. Yer açmak için birini kaldırın.`,

  'picture-unreadable': () =>
    'Bu görsel burada açılamıyor, bu yüzden kırpılamıyor. Başka bir dosya seçin.',
  'picture-too-large': () =>
    'Bu görsel burada kırpmak için çok fazla piksel içeriyor. Daha küçük bir görsel seçin.',
  'picture-unshrinkable': () =>
    'Bu görsel bozulmadan yeterince küçültülemiyor. Başka bir görsel seçin.',
  'picture-too-wide': ({ limit = 0 }) =>
    `Genişliği ${count(limit)} pikselden fazla. Daha küçük bir görsel seçin.`,
  'picture-too-high': ({ limit = 0 }) =>
    `Yüksekliği ${count(limit)} pikselden fazla. Daha küçük bir görsel seçin.`,
  'too-few-pixels': (facts) =>
    `Gereken en küçük boyut ${pixelLimitText(facts.pixelLimit, turkishPixels)}${pixelsInBrackets(facts, size)}. Daha büyük bir görsel seçin.`,

  duplicate: ({ twin }) =>
    twin
      ? `Listedeki ${isolated(twin)} ile aynı. İkinci kez yüklenmez.`
      : 'Bu dosya zaten listede. İkinci kez yüklenmez.',
  'refused-by-page': ({ pageWords }) =>
    pageWords || 'Bu sayfa dosyayı kabul etmiyor. Başka bir dosya seçin.',
  'address-uncroppable': () =>
    'Görselin sitesi bu sayfanın onu okumasına izin vermiyor, bu yüzden kırpılamıyor. Cihazınıza kaydedip oradan seçin.',
  'bad-address': () =>
    'Bu adresten dosya alınamıyor. https:// veya http:// ile başladığından emin olun.',

  'delete-expired': () => 'Sunucudan silme süresi doldu. Artık yalnızca bu listeden çıkarılabilir.',
  'delete-refused': (facts) =>
    quote('Sunucu dosyayı artık silmiyor', facts, 'Yalnızca bu listeden çıkarılabilir.'),

  configuration: (facts) =>
    quote('Yüklemeler bu sayfada doğru ayarlanmamış', facts, 'Bu sayfanın sahibine bildirin.'),
  'unknown-file': () => 'Bu dosya artık listede değil. Yeniden seçin.',
  'illegal-state': () => 'Bu şu anda mümkün olmadı. Yeniden deneyin.',
};

function compare(relation: string, facts: ErrorFacts, advice: string): string {
  if (facts.limit === undefined) return `Burada izin verilenden daha ${relation}. ${advice}`;
  const [limit, actual] = bytesApart(facts.limit, facts.bytes);
  return `Sınırdan daha ${relation}: ${actual}, sınır ${limit}. ${advice}`;
}

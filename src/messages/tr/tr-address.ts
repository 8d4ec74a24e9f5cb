import type { AddressMessages } from '../address-messages.js';
import { countFiles } from './tr-files.js';

/** The panel for web addresses, in Turkish. */
export const turkishAddress: AddressMessages = {
  title: 'Bağlantıyla ekle',
  field: (multiple) => (multiple ? 'Dosyaların adresleri' : 'Dosyanın adresi'),
  hint: (multiple) =>
    multiple
      ? 'Adresleri boşlukla veya satırla ayırın. Dosyaları sunucu alır.'
      : 'Dosyayı sunucu alır.',
  add: (files) => (files > 1 ? `${countFiles(files)} ekle` : 'Ekle'),
  onlyOne: 'Burada yalnızca bir dosya kabul edilir. Tek bir adres bırakın.',
  isEmpty: 'Önce bir adres yapıştırın veya yazın.',
  faults: {
    'no-address': 'bu bir web adresi değil. Tarayıcınızın adres çubuğundan kopyalayın.',
    'own-device': 'bu dosya kendi cihazınızda. Geri dönüp oradan seçin.',
    'other-scheme': 'yalnızca https:// veya http:// ile başlayan adresler alınabilir.',
    credentials: 'bir kullanıcı adı veya parola içeriyor. Onları çıkarın, başkaları görebilir.',
    'too-long': 'bir adres için çok uzun.',
  },
};

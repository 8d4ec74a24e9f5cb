import { quantitiesOf } from '../quantities.js';
import type { VideoMessages } from '../video-messages.js';

const { bytes, count, duration } = quantitiesOf('ru');

/** The camera that records video, in Russian. */
export const russianVideo: VideoMessages = {
  modes: 'Фото или видео',
  photoMode: 'Фото',
  videoMode: 'Видео',

  record: 'Снять видео',
  stop: 'Остановить запись',
  pause: 'Приостановить запись',
  resume: 'Продолжить запись',
  elapsed: (seconds) => `Записано: ${duration(seconds)}`,
  elapsedOf: (seconds, most) => `Записано: ${duration(seconds)} из ${duration(most)}`,
  timeLeft: (seconds) => `осталось ${duration(seconds)}`,
  paused: 'Приостановлено',

  soundLevel: 'Уровень микрофона',
  silence: 'Ничего не слышно. Микрофон выключен?',
  withoutSound: 'Без звука',
  recordWithoutSound: 'Снимать без звука',
  microphoneAsking: 'Браузер спрашивает, можно ли этой странице использовать микрофон.',

  shot: 'Снятое видео',
  use: 'Использовать видео',
  add: 'Добавить видео',
  cannotPlay: 'На этой странице запись нельзя воспроизвести, но использовать её можно.',

  endedByLength: (seconds) => `Запись остановилась автоматически: максимум — ${duration(seconds)}.`,
  endedBySize: (most) => `Запись остановилась автоматически: максимум — ${bytes(most)}.`,
  endedUnseen: 'Запись остановилась, пока вы были на другой вкладке.',
  endedUnplugged: 'Камера больше недоступна. Всё, что она успела снять, сохранено.',

  announceRecording: 'Идёт запись',
  announceRecorded: (seconds) => `Записано, ${duration(seconds)}`,
  announceAdded: (added) => `Видео добавлено, всего ${count(added)}`,

  unrecordable: {
    title: 'Не удалось ничего записать',
    advice: 'Повторите попытку или выберите файл.',
  },
  microphoneTroubles: {
    refused: {
      title: 'Этой странице нельзя использовать микрофон',
      advice:
        'Нажмите на значок рядом с адресом вверху браузера, разрешите микрофон и повторите попытку.',
    },
    dismissed: {
      title: 'Запрос был закрыт',
      advice: 'Повторите попытку и выберите «Разрешить», когда браузер спросит о микрофоне.',
    },
    system: {
      title: 'Устройство не разрешает браузеру использовать микрофон',
      advice: 'Разрешите это в настройках конфиденциальности устройства и повторите попытку.',
    },
    missing: {
      title: 'Микрофон не найден',
      advice: 'Подключите его и повторите попытку или снимайте без звука.',
    },
    'in-use': {
      title: 'Микрофон занят',
      advice: 'Закройте другие программы и вкладки, которые его используют, и повторите попытку.',
    },
    unplugged: {
      title: 'Микрофон больше недоступен',
      advice:
        'Его отключили, или страница потеряла доступ. Подключите микрофон и повторите попытку.',
    },
    failed: { title: 'Микрофон не включился', advice: 'Повторите попытку или снимайте без звука.' },
  },
};

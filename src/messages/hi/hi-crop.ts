import type { CropMessages } from '../crop-messages.js';
import { figuresOf } from '../figures.js';
import { quantitiesOf } from '../quantities.js';

const { count } = quantitiesOf('hi');

/** Cropping, in Hindi. */
export const hindiCrop: CropMessages = {
  title: (position, pictures) =>
    pictures > 1 ? `काटें, ${count(pictures)} में से ${count(position)}` : 'काटें',
  back: 'सूची पर वापस जाएँ',
  cropPictures: (pictures) => `${count(pictures)} चित्र काटें`,
  skip: 'छोड़ें',
  skipAll: 'बिना काटे रखें',
  apply: 'काटें',
  sameForAll: 'सभी पर लागू करें',
  reset: 'रीसेट करें',
  loading: 'चित्र खुल रहा है',

  shapes: 'आकार',
  free: 'मुक्त',
  ...figuresOf(count),
  straighten: 'सीधा करें',
  turn: 'घड़ी की दिशा में घुमाएँ',
  flip: 'पलटें',
  zoomIn: 'बड़ा करें',
  zoomOut: 'छोटा करें',

  frame: (name) => `${name} का जो हिस्सा रहेगा`,
  help: 'तीर कुंजियाँ फ़्रेम को खिसकाती हैं, Shift के साथ उसका आकार बदलती हैं, Alt के साथ एक-एक पिक्सेल। प्लस और माइनस ज़ूम करते हैं, Enter काटता है।',
  spokenSize: (width, height) => `${count(width)} गुणा ${count(height)} पिक्सेल`,

  numbers: 'स्थिति और आकार, पिक्सेल में',
  left: 'बाएँ से',
  top: 'ऊपर से',
  width: 'चौड़ाई',
  height: 'ऊँचाई',

  strip: 'काटने के लिए चित्र',
  picture: (name) => `${name} को काटें`,
};

import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'संचालक की सूचनाएँ',
  kinds: {
    breach: 'डेटा उल्लंघन की सूचना',
    'policy-change': 'नीति बदल गई है',
    statement: 'संचालक की सूचना',
  },
  issued: (date) => `प्रकाशित: ${date}`,
  period: (since, until) =>
    since && until ? `कब: ${since} से ${until} तक` : since ? `कब: ${since} से` : `कब: ${until} तक`,
  data: 'प्रभावित डेटा',
  purposes: 'किससे संबंधित है',
  steps: 'आप क्या कर सकते हैं',
  more: 'और जानें',
  contact: 'कहाँ संपर्क करें',
  dismiss: 'पढ़ लिया',
  policyChanged: (title) => `नीति बदल गई है: ${title}`,
  policyKept: 'आपने जिसके लिए सहमति दी थी, वह नहीं बदला है, इसलिए आपकी सहमति लागू है।',
  policyFrom: (date) => `नया पाठ ${date} से लागू होगा। तब तक आपकी पहले की सहमति लागू है।`,
  versions: (before, after) => `पहले संस्करण ${before}, अब संस्करण ${after}`,
  openPolicy: 'नीति खोलें',
  whatChanged: 'क्या बदला है',
  subject: 'विषय',
  before: 'पहले',
  after: 'अब',
  none: 'कोई नहीं',
  members: {
    data: 'डेटा',
    recipients: 'प्राप्तकर्ता',
    countries: 'देश',
    services: 'सेवाएँ',
    public: 'सार्वजनिक स्रोत',
    term: 'अवधि',
    kind: 'सहमति का प्रकार',
    type: 'उद्देश्य',
  },
  external: 'आप दूसरी साइट पर जा रहे हैं। उसके अपने नियम हैं; इस साइट की नीति वहाँ लागू नहीं होती।',
  goOn: 'आगे जाएँ',
  stay: 'यहीं रहें',
  authArea: 'ब्राउज़र में कुकी बंद हैं: जिन हिस्सों में साइन इन करना पड़ता है, वे शायद न खुलें।',
};
export default texts;

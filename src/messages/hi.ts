import type { Messages } from './messages.js';

const hi: Messages = {
  lang: 'hi',
  title: 'डेटा प्रोसेसिंग के लिए सहमति',
  titleAnalytics: 'एनालिटिक्स के लिए सहमति',
  body: (operator) =>
    `${operator} की ओर से नीचे बताए गए उद्देश्यों के लिए डेटा प्रोसेस करने की आपकी सहमति माँगी जा रही है। मना करने पर भी साइट आपके लिए खुली रहेगी, और आप अपना फ़ैसला कभी भी बदल सकते हैं।`,
  refuse: 'सब अस्वीकार करें',
  accept: 'सब स्वीकार करें',
  refuseAnalytics: 'एनालिटिक्स अस्वीकार करें',
  acceptAnalytics: 'एनालिटिक्स स्वीकार करें',
  settings: 'विस्तार से चुनें',
  close: 'सहमति दिए बिना बंद करें',
  recipients: 'प्राप्तकर्ता',
  noRecipients: 'डेटा तीसरे पक्षों को नहीं दिया जाता।',
  countries: 'देश',
  term: 'अवधि',
  until: { 'until-purpose': 'उद्देश्य पूरा होने तक', 'until-withdrawal': 'सहमति वापस लेने तक' },
  version: (version, date) => `संस्करण${version && ` ${version}`}${date && ` (${date})`}`,
  note: (purposes, because) =>
    because === 'stale'
      ? `शर्तें बदल गई हैं, इसलिए हम फिर से पूछ रहे हैं: ${purposes}।`
      : `आपका ब्राउज़र ${because === 'cookies' ? 'कुकी स्वीकार नहीं करता' : `आपको ट्रैक न करने का अनुरोध करता है (${because.toUpperCase()})`}, इसलिए यह बंद रहेगा: ${purposes}।`,
  framed: 'यह पेज किसी दूसरी साइट के अंदर दिखाया जा रहा है, इसलिए यहाँ सहमति नहीं दी जा सकती। इसे अलग टैब में खोलें।',
};
export default hi;

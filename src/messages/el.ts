import type { Messages } from './messages.js';

const el: Messages = {
  lang: 'el',
  title: 'Συγκατάθεση για την επεξεργασία δεδομένων',
  titleAnalytics: 'Συγκατάθεση για την ανάλυση επισκεψιμότητας',
  body: (operator) =>
    `${operator} ζητά τη συγκατάθεσή σας για την επεξεργασία δεδομένων για τους παρακάτω σκοπούς. Αν αρνηθείτε, ο ιστότοπος παραμένει ανοιχτός για εσάς και μπορείτε να αλλάξετε την απόφασή σας ανά πάσα στιγμή.`,
  refuse: 'Απόρριψη όλων',
  accept: 'Αποδοχή όλων',
  refuseAnalytics: 'Απόρριψη ανάλυσης',
  acceptAnalytics: 'Αποδοχή ανάλυσης',
  settings: 'Επιλογή στις ρυθμίσεις',
  close: 'Κλείσιμο χωρίς συγκατάθεση',
  recipients: 'Αποδέκτες',
  noRecipients: 'Τα δεδομένα δεν διαβιβάζονται σε τρίτους.',
  countries: 'Χώρες',
  term: 'Διάρκεια',
  until: { 'until-purpose': 'έως την επίτευξη του σκοπού', 'until-withdrawal': 'έως την ανάκληση' },
  version: (version, date) => (version ? `έκδοση ${version}${date && `, ${date}`}` : `έκδοση: ${date}`),
  note: (purposes, because) =>
    because === 'stale'
      ? `Ρωτάμε ξανά επειδή άλλαξαν οι όροι: ${purposes}.`
      : `Το πρόγραμμα περιήγησής σας ${because === 'cookies' ? 'δεν δέχεται cookies' : `ζητά να μην παρακολουθείστε (${because.toUpperCase()})`}, γι’ αυτό παραμένει απενεργοποιημένο: ${purposes}.`,
  framed:
    'Η σελίδα εμφανίζεται μέσα σε άλλον ιστότοπο, γι’ αυτό δεν μπορεί να δοθεί συγκατάθεση εδώ. Ανοίξτε την σε δική της καρτέλα.',
};
export default el;

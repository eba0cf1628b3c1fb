import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Ανακοινώσεις του υπευθύνου επεξεργασίας',
  kinds: {
    breach: 'Ανακοίνωση παραβίασης δεδομένων',
    'policy-change': 'Η πολιτική άλλαξε',
    statement: 'Ανακοίνωση του υπευθύνου επεξεργασίας',
  },
  issued: (date) => `Δημοσιεύτηκε: ${date}`,
  period: (since, until) =>
    since && until ? `Πότε: από ${since} έως ${until}` : since ? `Πότε: από ${since}` : `Πότε: έως ${until}`,
  data: 'Δεδομένα που θίγονται',
  purposes: 'Τι αφορά',
  steps: 'Τι μπορείτε να κάνετε',
  more: 'Περισσότερα',
  contact: 'Πού να απευθυνθείτε',
  dismiss: 'Το διάβασα',
  policyChanged: (title) => `Η πολιτική άλλαξε: ${title}`,
  policyKept: 'Όσα έχετε αποδεχτεί δεν άλλαξαν, γι’ αυτό η συγκατάθεσή σας ισχύει.',
  policyFrom: (date) => `Το νέο κείμενο ισχύει από ${date}. Έως τότε ισχύει η προηγούμενη συγκατάθεσή σας.`,
  versions: (before, after) => `Από την έκδοση ${before} στην ${after}`,
  openPolicy: 'Άνοιγμα της πολιτικής',
  whatChanged: 'Τι άλλαξε',
  subject: 'Θέμα',
  before: 'Πριν',
  after: 'Τώρα',
  none: 'κανένα',
  members: {
    data: 'Δεδομένα',
    recipients: 'Αποδέκτες',
    countries: 'Χώρες',
    services: 'Υπηρεσίες',
    public: 'Δημόσιες πηγές',
    term: 'Διάρκεια',
    kind: 'Είδος συγκατάθεσης',
    type: 'Σκοπός',
  },
  external:
    'Μεταβαίνετε σε άλλον ιστότοπο. Έχει τους δικούς του κανόνες· η πολιτική αυτού του ιστότοπου δεν τον καλύπτει.',
  goOn: 'Συνέχεια',
  stay: 'Παραμονή',
  authArea:
    'Τα cookies είναι απενεργοποιημένα στο πρόγραμμα περιήγησης: τα τμήματα που απαιτούν σύνδεση ίσως δεν ανοίγουν.',
};
export default texts;

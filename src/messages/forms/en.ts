import type { FormMessages } from './form-messages.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;

const en: FormMessages = {
  kinds: {
    processing: 'I consent to the processing of my personal data',
    third_party_transfer: 'I consent to the transfer of my personal data to third parties',
    cross_border: 'I consent to the transfer of my personal data abroad',
    public_distribution: 'I consent to my personal data being made public',
    marketing: 'I consent to receiving messages',
    analytics: 'I consent to analytics',
    functional: 'I consent to additional functions',
    special_category: 'I consent to the processing of my personal data of special categories',
  },
  required: 'required',
  tickIt: (title) => `Tick this box to send the form: “${title}”. What you have typed is kept.`,
  nameMissing: 'Enter the name of the person who consents. Without a name no consent is recorded.',
  refuses: (missing) => `This consent can't be taken yet. The operator has not stated: ${missing}.`,
  notRecorded:
    'Your consent could not be recorded, so the form was not sent. What you have typed is kept; try again.',
  notRecordedSent: 'Your consent could not be recorded. The form is sent without it.',
  signing: 'Recording your choice…',
  showAll: 'Show the full text',
  showLess: 'Show less',
  noBox: 'For your information: this does not rest on your consent.',
  yes: 'yes',
  no: 'no',
  items: {
    operator: 'Operator',
    subject: 'Person who consents',
    term: 'Term',
    thirdParties: 'Transfer to third parties',
    crossBorder: 'Transfer abroad',
    publicSources: 'Distribution in public sources',
    data: 'Data',
    other: 'Other',
  },
  bin: 'BIN',
  subject: 'the person named in this form; the receipt holds a code of the name, not the name',
  special: 'special category',
  policyTerm: (text) => `the policy says: ${text}`,
  necessary: (text) => `why it is necessary: ${text}`,
  adequacy: {
    yes: 'the operator considers that the country protects personal data',
    no: 'the country does not ensure the protection of personal data',
    unknown: 'protection in the country has not been confirmed',
  },
  kept: (term, countries) => `data are kept for: ${term}; place of storage: ${countries}`,
  automated: 'processing is automated',
  notAutomated: 'no decisions are made by automated means alone',
  methods: (list) => `actions: ${list}`,
  withdraw: (where) => `you can withdraw your consent at any time: ${where}`,
  duration: (count, unit) => `${count} ${UNITS[unit]}${count === 1 ? '' : 's'}`,
  until: { 'until-purpose': 'until the purpose is reached', 'until-withdrawal': 'until you withdraw it' },
  missing: {
    operator: 'its name',
    bin: 'its BIN',
    address: 'its postal address',
    policy: 'its policy',
    term: 'the term of the consent',
    thirdParties: 'who the third parties are',
    crossBorder: 'which country the data go to',
    publicSources: 'where data are made public',
    data: 'the list of data',
    withdrawal: 'how the consent is withdrawn',
    subject: "the field that holds the person's name",
  },
  policy: (version, date) => {
    const [year, month, day] = date.split('-').map(Number);
    const said = date && `${MONTHS[month! - 1]} ${day}, ${year}`;
    return version === date ? `version of ${said}` : `version ${version}${said && `, ${said}`}`;
  },
  send: 'Send',
  statement: (f) => [
    `I, the person named in this form, freely, of my own will and in my own interest, give ${f.operator} my consent to ${
      {
        processing: 'the collection and processing of my personal data',
        third_party_transfer: 'the transfer of my personal data to third parties',
        cross_border: 'the transfer of my personal data abroad',
        public_distribution: 'the distribution of my personal data in public sources',
        marketing: 'the use of my personal data for sending me messages',
        analytics: 'the use of my personal data for analytics',
        functional: 'the use of my personal data for additional functions',
        special_category: 'the collection and processing of my personal data of special categories',
      }[f.kind]
    }. Purpose: ${f.purpose}.`,
    `My data that this consent covers: ${f.categories}. ${f.terms}`,
    `Transfer to third parties: ${f.thirdParties}. Transfer abroad: ${f.crossBorder}. Distribution in public sources: ${f.publicSources}.`,
    'I will tell the operator about changes in my data.',
    `Term of this consent: ${f.term}. I can withdraw it at any time: ${f.withdrawal}. After that my data may be processed only in the cases set by law.`,
  ],
  addressedTo: 'To',
  represent: 'I act for another person',
  representing: 'The form names the person you act for. Say who you are and on what basis you act.',
  basis: 'On what basis',
  bases: {
    parent: 'parent',
    guardian: 'guardian',
    power_of_attorney: 'power of attorney',
    other: 'other lawful basis',
  },
  representativeName: 'Your own full name',
  representativeMissing: 'Enter your own name: you said that you act for another person.',
  statementMissing: (text) => `Confirm to send the form: “${text}”`,
  disagree: 'I do not agree',
  disagreeTitle: 'Leave the form?',
  disagreeText: 'What you have typed is cleared and nothing is sent.',
  disagreeConfirm: 'Clear and leave',
  disagreeBack: 'Back to the form',
  written: 'A tick is not enough for this transfer: it needs your consent in writing. Choose how.',
  writtenMissing: 'Choose a signature or a printed statement: this transfer needs consent in writing.',
  sign: 'Electronic digital signature (NCALayer)',
  signExplained:
    'When you send the form, the page connects to NCALayer on this computer (127.0.0.1:13579) and asks for your signature. Your browser may ask whether to allow it. The signature goes to the operator only and is not kept in the browser.',
  print: 'Printed statement',
  printExplained:
    'When you send the form, a statement with the number of your receipt is printed. Sign it and hand it to the operator.',
  ncaMissing:
    'NCALayer does not answer. Start it (or install it from ncl.pki.gov.kz) and send again, or choose the printed statement.',
  ncaFailed:
    'No signature was made, so the form was not sent. Send again to sign, or choose the printed statement.',
  ncaSimple:
    'No signature was made. The form is sent with a plain tick; the transfer that needs written form stays closed.',
  paper: {
    title: 'Statement of consent',
    name: 'Full name',
    signature: 'Signature',
    date: 'Date',
    receipt: 'Receipt number',
    hash: 'Receipt hash (SHA-256)',
    note: 'This statement counts once it is signed and handed to the operator.',
  },
};
export default en;
